// Why is an application in an area, how good is a classification, and what do other schemes say? Agreement with the national table, a sheet for a human, and a taxonomy of one's own.
import {
  agreement,
  classifyRecord,
  compileClassifier,
  evaluate,
  explain,
  explainAbsence,
  labelRecords,
  loadOfficialTable,
  loadTaxonomy,
  policyLabels,
  readRecords,
  readReview,
  reviewTable,
  SEI_2013,
  SEI_2021,
  sampleForReview,
  vendorLabels,
  whyNot,
  wipoFieldShares,
} from '../src/index.js';
import { fileSource, readTaxonomyFile } from '../src/node/index.js';
import { heading, say, show, table } from './notebook.js';

const records = () => readRecords(fileSource('data-samples/patsnap.csv'));
const classifier = compileClassifier(SEI_2013);

// %% Why is it there, and why not elsewhere?
const turbine = { title: '一种风力发电机组的变桨控制方法', abstract: '', symbols: ['F03D7/04'] };
heading('Why, and why not');
say(explain(classifyRecord(classifier, turbine), SEI_2013, 'en'));
say(explainAbsence(turbine, 'smart-grid', SEI_2013, 'en'));
const trial = whyNot(turbine, 'smart-grid', SEI_2013);
say(`The same as data: ${trial.clauses.length} clauses tried, assigned: ${trial.isAssigned}.`);

// %% The same records under the national table of 2021, brought to the seven industries by the crosswalk
heading('Agreement with the national table of 2021');
const national = compileClassifier(SEI_2021);
const own: ReturnType<typeof labelRecords> = [];
const official: ReturnType<typeof labelRecords> = [];
for await (const batch of records()) {
  own.push(...labelRecords(classifier, batch));
  official.push(
    ...labelRecords(national, batch).map(([id, labels]): (typeof official)[number] => [id, policyLabels(labels, '2018')]),
  );
}
const { both, overlap, kappa, disagreements } = agreement(own, official);
say(
  `${both} applications have an industry in both; ${(100 * overlap.share!).toFixed(1)} % share one; kappa ${kappa!.toFixed(2)}.`,
);
table(
  disagreements
    .slice(0, 6)
    .map(({ a, b, count, symbols }) => ({ a, b, count, symbols: symbols.map(({ symbol }) => symbol).join(' ') })),
);

// %% A stratified sample for a human to label; here the answers are made up
heading('A sheet for review');
const sheet = reviewTable(await sampleForReview(records(), classifier, { size: 6, seed: 2013 }));
const shown = ['number', 'stratum', 'stratum_size', 'title', 'proposed'].map((name) => sheet[0]!.indexOf(name));
table(sheet.slice(1).map((row) => Object.fromEntries(shown.map((at) => [sheet[0]![at]!, row[at]!]))));

// %% The labels come back, and the classification is measured against them
heading('Precision and recall');
const answers = ['biomedicine', '节能环保', 'High-end equipment manufacturing', 'New energy', '新能源汽车; 高端装备制造', ''];
const at = sheet[0]!.indexOf('label_industry');
const filled = sheet.map((row, k) => (k === 0 ? row : row.map((cell, c) => (c === at ? answers[k - 1]! : cell))));
const { industries } = evaluate(own, readReview(filled, SEI_2013));
table(
  industries.map(({ label, precision, recall, f1 }) => ({
    label,
    precision: `${precision.count}/${precision.of}`,
    recall: `${recall.count}/${recall.of}`,
    f1,
  })),
);

// %% A vendor's own column, and WIPO's fields with their weights
heading("A vendor's column, and WIPO's fields");
show(vendorLabels('4.1 生物医药产业；新能源产业'));
show(wipoFieldShares(['G06F3/01', 'G06F17/30', 'H04L29/06']));

// %% A taxonomy of one's own: ten lines of CSV
heading('A taxonomy of ten lines');
const water = await readTaxonomyFile('examples/own-taxonomy.csv', { id: 'water-and-energy' });
show(classifyRecord(compileClassifier(water), { title: '反渗透海水淡化装置', abstract: '', symbols: ['C02F1/44', 'B01D71/56'] }));

// %% The same from data in memory: rows of a table, or JSON in the form of the built-in taxonomy
const ofTable = loadOfficialTable(
  [
    ['id', 'name', 'ipc', 'keywords'],
    ['1.1', '膜', 'B01D67*;B01D71*', '反渗透'],
  ],
  { id: 'mine' },
);
const ofJson = loadTaxonomy({
  id: 'mine',
  industries: [{ id: 'water', areas: [{ id: 'membranes', clauses: [{ ipc: ['B01D71/'] }] }] }],
});
say(`${ofTable.industries.length} industry of a table, ${ofJson.industries.length} of JSON.`);
