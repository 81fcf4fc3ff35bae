// Progress against the 2016 targets of the 2013 policy, or a city's own.
import { loadTargets, scorecard } from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);

// %% The policy's targets; figures that no patent export can hold come from outside
const card = await scorecard(engine);
heading(card.targets.en);
table(card.rows, ['target', 'industry', 'goal', 'actual', 'ratio', 'state', 'complete']);

// %% How each number was computed
heading('Arithmetic of the first three');
for (const row of card.rows.slice(0, 3)) say(`- ${row.arithmetic.zh}\n- ${row.arithmetic.en}`);

// %% A city's own targets are a small JSON
const own = loadTargets({
  id: 'own-2012',
  name: { zh: '本市自定目标', en: 'Our own targets' },
  source: 'invented for this example',
  targets: [
    {
      id: 'wind-2012',
      industry: 'new-energy',
      indicator: 'annualApplications',
      goal: 100,
      year: 2012,
      name: { zh: '新能源年专利申请', en: 'Applications a year in new energy' },
      unit: { zh: '件', en: 'applications' },
      source: 'invented for this example',
    },
  ],
});
heading('Own targets');
table((await scorecard(engine, { targets: own })).rows, ['target', 'goal', 'actual', 'ratio', 'state']);
