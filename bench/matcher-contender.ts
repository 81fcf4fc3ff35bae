import { clickhouse } from './matcher-clickhouse.js';
import { ownMatcher, packageMatcher } from './matcher-peers.js';
import { type MatcherTask, matcherTask } from './matcher-texts.js';

/** What the process of a contender is asked to do. */
export type Order = { readonly prepare: { readonly texts: number; readonly terms: number } } | { readonly repeat: number };

/** Its answer: of `prepare` what it found, null when it is not installed; of `repeat` nanoseconds of one run. */
export type Answer = number | null;

// One matcher a process: in a process with several, the compiler can no longer build the caller's function into any of them.
const contender = process.argv[2]!;
let run: (() => number) | null = null;

process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send!(answer));
});

async function obey(order: Order): Promise<Answer> {
  if ('repeat' in order) return timeOf(run!, order.repeat);
  run = await prepare(matcherTask(order.prepare.texts, order.prepare.terms));
  return run === null ? null : run();
}

async function prepare(task: MatcherTask): Promise<(() => number) | null> {
  const [, threads] = /^ClickHouse (\d)/.exec(contender) ?? [];
  if (threads !== undefined) return clickhouse(task, Number(threads));
  const matcher = ownMatcher(contender) ?? (await packageMatcher(contender));
  return matcher === null ? null : pairCounter(task, matcher(task.terms));
}

/** Counts the distinct (text, term) pairs; the sum of their numbers goes into the answer, so that equal answers mean equal pairs. */
function pairCounter({ texts, terms }: MatcherTask, find: (text: string, tell: (term: number) => void) => void): () => number {
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

function timeOf(task: () => number, repeats: number): number {
  const start = process.hrtime.bigint();
  for (let k = 0; k < repeats; k++) task();
  return Number(process.hrtime.bigint() - start) / repeats;
}
