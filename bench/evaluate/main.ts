import { parseArgs } from 'node:util';
import { compileClassifier, SEI_2013 } from '../../src/index.js';
import { printLabelled } from './labelled.js';
import { printNames } from './names.js';
import { printNational } from './national.js';
import { printPlanted } from './planted.js';
import { line } from './print.js';
import { printTopical } from './topical.js';

/** `npm run evaluate [-- --only PART-OF-A-PATH --misses N]`: how good the classification is, on every set at hand. */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, misses: { type: 'string', default: '0' } },
});
const folder = new URL('../../../shared/data/', import.meta.url).pathname;
const classifier = compileClassifier(SEI_2013);

line(`Taxonomy ${SEI_2013.id} ${SEI_2013.version}; shares with Wilson's 95 % interval.`);
if (values.only === '' || 'data-samples'.includes(values.only)) {
  line('\n== Planted truth');
  printPlanted(classifier);
}
if (values.only === '' || 'names'.includes(values.only)) {
  line('\n== Names of applicants');
  await printNames(folder, { misses: Number(values.misses) });
}
if (!'names'.includes(values.only) || values.only === '') {
  line('\n== Topical sets');
  await printTopical(folder, classifier, { misses: Number(values.misses), only: values.only });
}
if (values.only === '' || 'labelled'.includes(values.only)) {
  line('\n== Sets with expert labels');
  await printLabelled(folder, classifier);
}
if (values.only === '' || 'national'.includes(values.only)) {
  line('\n== Agreement with the national table of 2021, by way of the crosswalk');
  await printNational(folder, classifier);
}
