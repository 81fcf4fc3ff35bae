import { generateSamples } from '../../data-samples/generate/generate.js';
import { evaluate } from '../../src/classify/evaluation/evaluate.js';
import { type Classifier, classifyRecord } from '../../src/index.js';
import { scoreRow } from './labelled.js';
import { line, printTable, shareText } from './print.js';

/** Prints how well the invented applications of `data-samples/` are classified, against the industries and areas planted in them. */
export function printPlanted(classifier: Classifier): void {
  const { applications } = generateSamples().plan;
  const industryOf = new Map(classifier.areas.map(({ area, industry }) => [area.id, industry.id]));
  const gold = applications.map(
    ({ number, areas }) => [number, areas.map((area) => ({ industry: industryOf.get(area)!, area }))] as const,
  );
  const given = applications.map(
    ({ number, title, abstract, symbols }) => [number, classifyRecord(classifier, { title, abstract, symbols })] as const,
  );
  const result = evaluate(given, gold);
  line(`data-samples (invented, planted truth): ${result.compared} applications`);
  printTable(['industry', 'precision', 'recall', 'F1'], [...result.industries, result.industryTotal].map(scoreRow));
  line(`  primary industry right: ${shareText(result.primary)}`);
  line(`  areas planted and found (further areas are not wrong): ${shareText(result.areaTotal.recall)}`);
  const apart = result.confusion.filter(({ expected, given: found, primary }) => expected !== found && primary > 0);
  printTable(
    ['expected', 'given', 'primary'],
    apart.map(({ expected, given: found, primary }) => [expected ?? 'none', found ?? 'none', primary]),
  );
}
