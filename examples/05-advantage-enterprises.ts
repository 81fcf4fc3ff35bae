// Enterprises with 50 or more applications, and what the line depends on.
import { advantageEnterprises } from '../src/index.js';
import { heading, say, table } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

const { engine } = await readLandscape(SAMPLE_FILES);
const result = await advantageEnterprises(engine);

// %% The list
heading(`${result.total} enterprises with ${result.threshold} or more applications`);
table(result.list, ['name', 'count', 'industries']);

// %% Just below the line
heading('Near the line');
table(result.nearThreshold, ['name', 'count']);

// %% By industry: at least 50 applications within it
heading('By industry');
table(result.byIndustry);

// %% Without harmonisation the same files tell another story
const exact = await readLandscape(SAMPLE_FILES, { harmonisation: 'exact' });
const unmerged = await advantageEnterprises(exact.engine);
say(`Counted by spelling, only ${unmerged.total} enterprises reach the line; with spellings merged, ${result.total}.`);

// %% Another window and threshold
const window = await advantageEnterprises(engine, { threshold: 20, window: { from: 2010, to: 2012 } });
say(`With 20 or more applications filed 2010-2012: ${window.total}.`);
