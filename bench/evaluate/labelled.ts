import { existsSync } from 'node:fs';
import { evaluate } from '../../src/classify/evaluation/evaluate.js';
import type { Label } from '../../src/classify/evaluation/label.js';
import type { LabelScore } from '../../src/classify/evaluation/label-scores.js';
import { type Classifier, classifyRecord } from '../../src/index.js';
import { line, printTable, shareText } from './print.js';
import { readColumn, readSet } from './read-set.js';

/** Sets that experts marked as being about a topic or not, and where the topic stands in the policy. */
const SETS = [
  // the topic of this set is augmented reality for offshore plants; every record marked true is about the reality, not the plant
  { path: 'labelled/offshore_plant.csv', industry: 'next-gen-it', areas: ['virtual-augmented-reality'] },
  { path: 'labelled/underwater_glider.csv', industry: 'high-end-equipment', areas: ['underwater-vehicles-ocean-sensing'] },
] as const;

/** Prints precision and recall on the sets with expert labels: a record is about the topic or not; areas of the topic count as one. */
export async function printLabelled(folder: string, classifier: Classifier): Promise<void> {
  for (const { path, industry, areas } of SETS) {
    line();
    if (!existsSync(folder + path)) {
      line(`${path}: skipped, not at hand`);
      continue;
    }
    const valid = await readColumn(folder + path, 'valid');
    const records = await readSet(folder + path);
    const topic = areas.join(' or ');
    const given = records.map((record): [string, Label[]] => {
      const found = classifyRecord(classifier, record);
      const inTopic = found.some(({ area }) => (areas as readonly string[]).includes(area));
      return [record.id, [...found, ...(inTopic ? [{ industry, area: topic }] : [])]];
    });
    const gold = records.flatMap((record): [string, Label[]][] => {
      const cell = valid.get(Number(record.id.slice(4)))?.trim() ?? '';
      return /^(?:true|false)$/i.test(cell) ? [[record.id, /^t/i.test(cell) ? [{ industry, area: topic }] : []]] : [];
    });
    if (gold.length < records.length) line(`${path}: the label of ${records.length - gold.length} records cannot be read`);
    const { industries, areas: scored } = evaluate(given, gold, { among: [industry, topic] });
    line(`${path}: ${records.length} records, ${gold.filter(([, labels]) => labels.length > 0).length} of them about the topic`);
    printTable(['label', 'precision', 'recall', 'F1'], [...industries, ...scored].map(scoreRow));
  }
}

/** A row of a table of scores. */
export function scoreRow({ label, precision, recall, f1, f1Lower, f1Upper }: LabelScore): string[] {
  const f = f1 === null ? '-' : `${f1.toFixed(3)} [${f1Lower!.toFixed(3)}, ${f1Upper!.toFixed(3)}]`;
  return [label, shareText(precision), shareText(recall), f];
}
