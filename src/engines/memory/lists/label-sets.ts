import { madeOnce } from '../arrays/made-once.js';
import type { ValueLists } from './value-lists.js';

/** Which labels an application has together, where labels are few: set `codes[i]` of application i, as a bit for each label. */
export interface LabelSets {
  readonly codes: Int32Array;
  /** Each once, in the order in which they are met. */
  readonly sets: readonly number[];
}

const known = new WeakMap<Uint32Array, LabelSets | null>();

/** The sets of a column of lists, made once; null where labels or sets are many. */
export function labelSets(lists: ValueLists): LabelSets | null {
  return madeOnce(known, lists.every, () => (lists.none > MOST_LABELS ? null : setsOf(lists)));
}

const MOST_LABELS = 30;
const MOST_SETS = 512;

function setsOf({ start, every, none }: ValueLists): LabelSets | null {
  const codes = new Int32Array(start.length - 1);
  const codeOf = new Map<number, number>();
  let last = 0;
  let code = -1;
  for (let i = 0; i < codes.length; i++) {
    let bits = start[i] === start[i + 1] ? 1 << none : 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) bits |= 1 << every[k]!;
    if (bits !== last) {
      code = codeOf.get(bits) ?? codeOf.size;
      codeOf.set(bits, code);
      last = bits;
    }
    codes[i] = code;
  }
  return codeOf.size > MOST_SETS ? null : { codes, sets: [...codeOf.keys()] };
}
