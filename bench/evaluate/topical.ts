import { existsSync } from 'node:fs';
import { policyLabels } from '../../src/classify/evaluation/policy-labels.js';
import { wilsonInterval } from '../../src/classify/evaluation/wilson-interval.js';
import { type Assignment, type Classifier, classifyRecord, compileClassifier, SEI_2021 } from '../../src/index.js';
import { frequencies, line, printTable, shareText } from './print.js';
import { readSet, type SetRecord } from './read-set.js';
import { type Miss, missExplainer } from './reasons.js';

/** A real export about one topic. */
interface TopicalSet {
  readonly path: string;
  /** Industry that an expert would expect, or null for a set that belongs to none. */
  readonly expected: string | null;
  readonly topic: string;
}

const SETS: readonly TopicalSet[] = [
  { path: 'wipo/ritonavir-804.csv', expected: 'biomedicine', topic: 'a drug' },
  { path: 'lens/sangamo-130.csv', expected: 'biomedicine', topic: 'gene editing' },
  { path: 'wips/stemcell-kr-342.xls', expected: 'biomedicine', topic: 'stem cells' },
  { path: 'lens/jet-engine-200.csv', expected: 'high-end-equipment', topic: 'jet engines' },
  { path: 'patsnap/humanoid-5-zh.csv', expected: 'high-end-equipment', topic: 'humanoid robots' },
  {
    path: 'patsnap/drones-families-8728.csv',
    expected: 'high-end-equipment',
    topic: 'drones (numbers only: no title, no symbol)',
  },
  { path: 'patentscope/ethanol-2025.xls', expected: 'new-energy', topic: 'ethanol (a broad search, food and enzymes included)' },
  { path: 'google-patents/ethanol-300.csv', expected: 'new-energy', topic: 'ethanol, titles in Portuguese only' },
  { path: 'patentscope/pizza-2006-2011.xls', expected: null, topic: 'pizza: belongs to no industry' },
];

/** How many misses of each reason are shown, and which sets are read. */
export interface TopicalOptions {
  readonly misses: number;
  readonly only: string;
}

/** Prints, for each topical set at hand, how many of its records are in the expected industry, and why the others are not. */
export async function printTopical(folder: string, classifier: Classifier, { misses, only }: TopicalOptions): Promise<void> {
  for (const set of SETS) {
    if (!set.path.includes(only)) continue;
    line();
    if (!existsSync(folder + set.path)) {
      line(`${set.path} (${set.topic}): skipped, not at hand`);
      continue;
    }
    const records = await readSet(folder + set.path);
    const judged = records.map((record) => ({ record, given: classifyRecord(classifier, record) }));
    if (set.expected === null) printNegative(set, judged, misses);
    else printExpected(set as Required<TopicalSet> & { expected: string }, judged, missExplainer(classifier.taxonomy), misses);
  }
}

interface Judged {
  readonly record: SetRecord;
  readonly given: readonly Assignment[];
}

function printExpected(
  { path, topic, expected }: { readonly path: string; readonly topic: string; readonly expected: string },
  judged: readonly Judged[],
  explain: ReturnType<typeof missExplainer>,
  shown: number,
): void {
  const isIn = ({ given }: Judged): boolean => given.some(({ industry }) => industry === expected);
  const withSymbols = judged.filter(({ record }) => record.symbols.length > 0);
  const without = judged.filter(({ record }) => record.symbols.length === 0);
  line(`${path} (${topic}): ${judged.length} records, ${withSymbols.length} with symbols, expected ${expected}`);
  line(`  with symbols:    ${shareText(wilsonInterval(withSymbols.filter(isIn).length, withSymbols.length))}`);
  line(
    `  as primary:      ${shareText(wilsonInterval(withSymbols.filter(({ given }) => given[0]?.industry === expected).length, withSymbols.length))}`,
  );
  line(`  without symbols: ${shareText(wilsonInterval(without.filter(isIn).length, without.length))}`);
  line(`  industries:      ${frequencies(judged.flatMap(({ given }) => [...new Set(given.map(({ industry }) => industry))]))}`);
  const missed = judged.filter((one) => !isIn(one)).map(({ record, given }) => explain(record, expected, given));
  for (const reason of [...new Set(missed.map((miss) => miss.reason))])
    printReason(
      missed.filter((miss) => miss.reason === reason),
      shown,
    );
}

function printReason(misses: readonly Miss[], shown: number): void {
  line(`  ${misses[0]!.reason}: ${misses.length}`);
  const details = misses.map(({ detail }) => detail).filter((detail) => detail !== '');
  if (details.length > 0) line(`    ${frequencies(details, 8)}`);
  const subclasses = misses.flatMap(({ record }) => [...new Set(record.symbols.map((symbol) => symbol.slice(0, 4)))]);
  if (subclasses.length > 0) line(`    subclasses: ${frequencies(subclasses)}`);
  for (const { record, detail } of misses.slice(0, shown))
    line(`      ${record.id}: ${record.title.slice(0, 90)} | ${record.symbols.slice(0, 8).join(' ')}${detail && ` | ${detail}`}`);
}

function printNegative({ path, topic }: TopicalSet, judged: readonly Judged[], shown: number): void {
  const inside = judged.filter(({ given }) => given.length > 0);
  line(
    `${path} (${topic}): ${judged.length} records, ${judged.filter(({ record }) => record.symbols.length > 0).length} with symbols`,
  );
  line(`  in any industry: ${shareText(wilsonInterval(inside.length, judged.length))}`);
  const industries = [...new Set(inside.flatMap(({ given }) => given.map(({ industry }) => industry)))].sort();
  const byTable = nationalShares(judged);
  printTable(
    ['industry', 'records', 'share', 'by the national table of 2021', 'areas and the symbols they rest on'],
    industries.map((industry) => {
      const found = inside.flatMap(({ given }) => given.filter((one) => one.industry === industry).slice(0, 1));
      const places = found.map(({ area, evidence }) => `${area}:${evidence.symbol?.slice(0, 4) ?? evidence.term}`);
      const share = (found.length / judged.length).toFixed(3);
      return [industry, found.length, share, (byTable.get(industry) ?? 0).toFixed(3), frequencies(places, 8)];
    }),
  );
  for (const { record, given } of inside.slice(0, shown)) {
    const { area, evidence } = given[0]!;
    line(
      `      ${record.id}: ${record.title.slice(0, 80)} | ${record.symbols.slice(0, 6).join(' ')} | ${area} ${evidence.term ?? ''}`,
    );
  }
}

/** The share of the records that the official table puts into each industry: a set gathered by one word may well hold some of its technology. */
function nationalShares(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const national = compileClassifier(SEI_2021);
  const shares = new Map<string, number>();
  for (const { record } of judged) {
    const industries = new Set(policyLabels(classifyRecord(national, record), '2018').map(({ industry }) => industry));
    for (const industry of industries) shares.set(industry, (shares.get(industry) ?? 0) + 1 / judged.length);
  }
  return shares;
}
