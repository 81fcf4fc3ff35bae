import { madeOnce } from '../arrays/made-once.js';
import { startsOf } from '../arrays/starts-of.js';
import { transposed } from './transposed.js';
import type { ValueLists } from './value-lists.js';

/** Every two values of an application, by the smaller code and then by the greater one. */
export interface PairCells {
  /** Pairs whose smaller code is v: `start[v] .. start[v + 1]`. */
  readonly start: Uint32Array;
  /** Of each pair, the greater code and the application. */
  readonly others: Uint32Array;
  readonly applications: Uint32Array;
}

const known = new WeakMap<Uint32Array, PairCells | null>();

/** The pairs of a column of lists, whatever the conditions; made once and kept as long as it, eight bytes a pair. Null where there are too many to keep. */
export function pairCells(lists: ValueLists): PairCells | null {
  return madeOnce(known, lists.every, () => (numberOf(lists) > MOST_PAIRS ? null : cellsOf(lists)));
}

/** 64 MB. */
const MOST_PAIRS = 2 ** 23;

function numberOf({ start }: ValueLists): number {
  let pairs = 0;
  for (let i = 0; i + 1 < start.length; i++) pairs += ((start[i + 1]! - start[i]!) * (start[i + 1]! - start[i]! - 1)) / 2;
  return pairs;
}

function cellsOf(lists: ValueLists): PairCells {
  const { start: from, every, none } = lists;
  const { start: of, applications: having } = transposed(lists);
  const start = startsOf(none, (counts) => {
    for (let i = 0; i + 1 < from.length; i++) {
      for (let k = from[i]!; k < from[i + 1]!; k++) {
        for (let l = k + 1; l < from[i + 1]!; l++) counts[Math.min(every[k]!, every[l]!) + 1]!++;
      }
    }
  });
  const others = new Uint32Array(start[none]!);
  const applications = new Uint32Array(others.length);
  const next = start.slice();
  for (let other = 0; other < none; other++) {
    for (let h = of[other]!; h < of[other + 1]!; h++) {
      const i = having[h]!;
      for (let k = from[i]!; k < from[i + 1]!; k++) {
        if (every[k]! >= other) continue;
        const at = next[every[k]!]!++;
        others[at] = other;
        applications[at] = i;
      }
    }
  }
  return { start, others, applications };
}
