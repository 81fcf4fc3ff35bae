import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compileClassifier } from '../src/classify/classifier.js';
import { compileKeywords } from '../src/classify/keyword-matcher.js';
import { readUnits } from '../src/node/read-units.js';
import { SEI_2013 } from '../src/taxonomy/sei-2013.js';
import type { Answer, Order } from './matcher-contender.js';
import { CONTENDERS } from './matcher-peers.js';
import { classifiableRecords, matcherTask } from './matcher-texts.js';

const ROUNDS = 7;
/** How long a fast variant runs before it is another's turn. */
const TURN_NS = 100e6;
const TERMS = [100, 1000, 3000, 6000, 20_000];
const TEXTS = 5000;
const CONTENDER = fileURLToPath(new URL('./matcher-contender.js', import.meta.url));
const DATABASE = ['ClickHouse 1 thread, multiMatchAllIndices', 'ClickHouse 2 threads'];

print(
  'Invented abstracts of about 220 units and invented terms. Each matcher has a process of its own, and they take turns: medians of seven rounds.',
);
print('All of a table found the same terms in the same texts before any time was taken.');
for (const terms of TERMS) await compareMatchers(terms);
await compareLengths();
await compareClassification(100_000);

/** A variant under measurement: nanoseconds of one run, from as many in a row as told. */
type Run = (repeats: number) => Promise<number> | number;

/** One table: all matchers on one task. */
async function compareMatchers(terms: number): Promise<void> {
  const units = matcherTask(TEXTS, terms).texts.reduce((sum, text) => sum + text.length, 0);
  print(`\n${terms} terms, ${TEXTS} texts, ${units} units`);
  const runs = new Map<string, Run>();
  const sums = new Set<number>();
  const processes = [...CONTENDERS, ...DATABASE].map((name) => ({ name, child: fork(CONTENDER, [name]) }));
  for (const { name, child } of processes) {
    const ask = async (order: Order): Promise<Answer> => {
      const answer = once(child, 'message');
      child.send(order);
      return ((await answer) as [Answer])[0];
    };
    const sum = await ask({ prepare: { texts: TEXTS, terms } });
    if (sum === null) print(`  absent: ${name} (npm install --prefix bench/peers, ClickHouse: bench/peers/clickhouse, 546 MB)`);
    else {
      sums.add(sum);
      runs.set(name, async (repeat) => (await ask({ repeat }))!);
    }
  }
  if (sums.size !== 1) throw new Error(`bench: the variants disagree: ${[...sums].join(', ')}`);
  print(`${[...sums][0]} (text, term) pairs`);
  await report(runs, units);
  for (const { child } of processes) child.kill();
}

/** Time must grow with the text and with nothing else. */
async function compareLengths(): Promise<void> {
  const { texts, terms } = matcherTask(20_000, 6000);
  const { scan } = compileKeywords(terms, readUnits);
  print('\n6000 terms, texts of different lengths (same words)');
  const runs = new Map<string, Run>();
  for (const joined of [1, 10, 100, 1000]) {
    const long = Array.from({ length: texts.length / joined }, (_, k) => texts.slice(k * joined, (k + 1) * joined).join('\n'));
    runs.set(
      `${joined * 220} units a text`,
      timed(() => {
        for (const text of long) scan(text, ignore);
      }),
    );
  }
  await report(
    runs,
    texts.reduce((sum, text) => sum + text.length, 0),
  );
}

/** The whole classification of records against the matcher alone over their titles and abstracts. */
async function compareClassification(records: number): Promise<void> {
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
  await report(
    new Map([
      ['matcher alone', timed(matcherAlone)],
      ['classify', timed(() => classifier.classify(batch))],
    ]),
    units,
  );
}

/** Times the variants in turn, the fast ones several times a turn, and prints medians and the ratio to the first. */
async function report(runs: ReadonlyMap<string, Run>, units: number): Promise<void> {
  const repeats = new Map<string, number>();
  for (const [name, run] of runs) repeats.set(name, Math.max(1, Math.round(TURN_NS / (await run(1)))));
  const times = new Map([...runs.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of runs) times.get(name)!.push(await run(repeats.get(name)!));
  }
  const base = times.get([...runs.keys()][0]!)!;
  for (const [name, list] of times) {
    const ratio = median(list.map((time, round) => time / base[round]!));
    print(`  ${name.padEnd(42)}${(median(list) / units).toFixed(2).padStart(9)} ns a unit ${ratio.toFixed(2).padStart(8)} x`);
  }
}

function timed(task: () => unknown): Run {
  return (repeats) => {
    const start = process.hrtime.bigint();
    for (let k = 0; k < repeats; k++) task();
    return Number(process.hrtime.bigint() - start) / repeats;
  };
}

function ignore(): void {}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
