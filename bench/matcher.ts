import { compileClassifier } from '../src/classify/classifier.js';
import { compileKeywords } from '../src/classify/keyword-matcher.js';
import { readUnits } from '../src/node/read-units.js';
import { SEI_2013 } from '../src/taxonomy/sei-2013.js';
import { clickhouse } from './matcher-clickhouse.js';
import { loadPeers, type Matcher, OWN } from './matcher-peers.js';
import { classifiableRecords, type MatcherTask, matcherTask } from './matcher-texts.js';

const ROUNDS = 7;
/** How long a fast variant runs before it is another's turn. */
const TURN_NS = 100e6;
const TERMS = [100, 1000, 3000, 6000, 20_000];

const { peers, absent } = await loadPeers();
const database = clickhouse();
print(
  'Invented abstracts of about 220 units and invented terms; variants take turns, medians of seven rounds, one thread unless said otherwise.',
);
print('All variants of a table found the same terms in the same texts before any time was taken.');
for (const name of absent) print(`absent: ${name} (npm install --prefix bench/peers)`);
if (database === null) print('absent: ClickHouse (npm install --prefix bench/peers/clickhouse; 546 MB)');
for (const terms of TERMS) compareMatchers(matcherTask(5000, terms));
compareLengths();
compareClassification(100_000);

/** One table: all matchers on one task. */
function compareMatchers(task: MatcherTask): void {
  print(`\n${task.terms.length} terms, ${task.texts.length} texts, ${task.units} units`);
  const runs = new Map<string, () => number>();
  for (const matcher of [...OWN, ...peers]) runs.set(matcher.name, pairCounter(task, matcher));
  if (database !== null) {
    runs.set('ClickHouse multiMatchAllIndices', database(task, 1));
    runs.set('the same on two threads', database(task, 2));
  }
  const sums = new Set([...runs].map(([, run]) => run()));
  if (sums.size !== 1) throw new Error(`bench: the variants disagree: ${[...sums].join(', ')}`);
  print(`${[...sums][0]} (text, term) pairs`);
  report(runs, task.units);
}

/** Counts the distinct (text, term) pairs; the sum of their numbers goes into the answer, so that equal answers mean equal pairs. */
function pairCounter({ texts, terms }: MatcherTask, matcher: Matcher): () => number {
  const find = matcher.compile(terms);
  const seenIn = new Int32Array(terms.length);
  let serial = 0;
  let sum = 0;
  let place = 0;
  const tell = (term: number): void => {
    if (seenIn[term] === serial) return;
    seenIn[term] = serial;
    sum += 1 + ((place * 31 + term) % 1009) / 1024;
  };
  return () => {
    sum = 0;
    for (place = 0; place < texts.length; place++) {
      serial++;
      find(texts[place]!, tell);
    }
    return sum;
  };
}

/** Time must grow with the text and with nothing else. */
function compareLengths(): void {
  const { texts, terms } = matcherTask(20_000, 6000);
  const { scan } = compileKeywords(terms, readUnits);
  print('\n6000 terms, texts of different lengths (same words)');
  const runs = new Map<string, () => number>();
  for (const joined of [1, 10, 100, 1000]) {
    const long = Array.from({ length: texts.length / joined }, (_, k) => texts.slice(k * joined, (k + 1) * joined).join('\n'));
    let hits = 0;
    const tell = (): void => {
      hits++;
    };
    runs.set(`${joined * 220} units a text`, () => {
      for (const text of long) scan(text, tell);
      return hits;
    });
  }
  report(
    runs,
    texts.reduce((sum, text) => sum + text.length, 0),
  );
}

/** The whole classification of records against the matcher alone over their titles and abstracts. */
function compareClassification(records: number): void {
  const batch = classifiableRecords(records, SEI_2013);
  const classifier = compileClassifier(SEI_2013, { readUnits });
  const { scan } = compileKeywords(classifier.terms, readUnits);
  let hits = 0;
  const tell = (): void => {
    hits++;
  };
  const matcherAlone = (): number => {
    hits = 0;
    for (const texts of [batch.title, batch.abstract]) for (const text of texts) scan(text, tell);
    return hits;
  };
  const units = [...batch.title, ...batch.abstract].reduce((sum, text) => sum + text.length, 0);
  print(`\n${SEI_2013.id}: ${classifier.terms.length} terms, ${records} records, ${units} units, ${matcherAlone()} hits`);
  print(`${classifier.classify(batch).area.length} assignments`);
  report(
    new Map([
      ['matcher alone', matcherAlone],
      ['classify', () => classifier.classify(batch).area.length],
    ]),
    units,
  );
}

/** Times the variants in turn, the fast ones several times a turn, and prints medians and the ratio to the first. */
function report(runs: ReadonlyMap<string, () => number>, units: number): void {
  const repeats = new Map([...runs].map(([name, run]) => [name, Math.max(1, Math.round(TURN_NS / timeOf(run, 1)))]));
  const times = new Map([...runs.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of runs) times.get(name)!.push(timeOf(run, repeats.get(name)!));
  }
  const base = times.get([...runs.keys()][0]!)!;
  for (const [name, list] of times) {
    const ratio = median(list.map((time, round) => time / base[round]!));
    print(`  ${name.padEnd(42)}${(median(list) / units).toFixed(2).padStart(9)} ns a unit ${ratio.toFixed(2).padStart(8)} x`);
  }
}

/** Nanoseconds of one run, from several in a row. */
function timeOf(run: () => number, repeats: number): number {
  const start = process.hrtime.bigint();
  for (let k = 0; k < repeats; k++) run();
  return Number(process.hrtime.bigint() - start) / repeats;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
