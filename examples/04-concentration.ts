// How concentrated are the fields, and the applicants within them?
import { concentration, concentrationRatio, gini, hhi } from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);
const { rows, labelSet, conventions } = await concentration(engine);

// %% Applicants within each industry
heading('Applicants within industries');
table(
  rows.filter(({ scope, of }) => scope === 'industry' && of === 'applicant'),
  ['id', 'n', 'total', 'hhi', 'cr4', 'cr8', 'gini', 'effectiveNumber', 'label'],
);
say(`Labels: ${labelSet}. Counting: ${conventions.counting}; a joint application counts for each of its applicants.`);

// %% Fields within the data set
heading('Fields within the data set');
table(
  rows.filter(({ scope, of }) => scope === 'all' && of !== 'applicant'),
  ['of', 'n', 'hhi', 'cr4', 'gini', 'entropy', 'effectiveNumber'],
);

// %% Areas with few applications are shown but not labelled
const areas = rows.filter(({ scope }) => scope === 'area');
say(
  `${areas.filter(({ small }) => small).length} of ${areas.length} areas hold fewer than 30 applications: indices without a label.`,
);

// %% The indices are plain functions too
say(
  `hhi([25, 20, 15, 10, 8, 7, 6, 5, 4]) = ${hhi([25, 20, 15, 10, 8, 7, 6, 5, 4])}; gini([0, 10, 10, 30, 50]) = ${gini([0, 10, 10, 30, 50])}; concentrationRatio([4, 3, 2, 1], 2) = ${concentrationRatio([4, 3, 2, 1], 2)}`,
);
