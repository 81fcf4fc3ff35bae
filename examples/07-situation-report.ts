// The patent-situation section (产业专利态势分析), in Chinese and English, from one call.
import { checkProse, renderReport, summarizeLandscape } from '../src/index.js';
import { heading, say } from './notebook.js';
import { readLandscape, SAMPLE_FILES } from './samples.js';

// %% Read, analyse, render
const result = await summarizeLandscape(await readLandscape(SAMPLE_FILES));
const zh = renderReport(result, 'zh');

// %% The checker re-reads the prose: every number must be one of the result's
const doubts = checkProse(zh.markdown, result);
say(`Numbers in the Chinese report that the result does not hold: ${doubts.length}.`);

// %% The section as Markdown; the HTML carries the charts
heading('The section');
process.stdout.write(zh.markdown);
