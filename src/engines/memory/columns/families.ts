import type { LandscapeStore } from '../../../store/landscape-store.js';
import { compareText } from '../../../util/compare.js';
import { madeOnce } from '../arrays/made-once.js';

/** The simple families of a landscape and their applications. */
export interface Families {
  readonly size: number;
  /** Applications of family f: `members[start[f] .. start[f + 1])`, the earliest filed first, ties by number, unknown days last. */
  readonly start: Uint32Array;
  readonly members: Int32Array;
  /** Family of each application. */
  readonly of: Int32Array;
}

const known = new WeakMap<LandscapeStore, Families>();

/** The families of a landscape, made once; null when the data tell none. */
export function familiesOf(store: LandscapeStore): Families | null {
  const family = store.details.simpleFamily;
  if (family === null) return null;
  return madeOnce(known, store, () => gathered(store, family));
}

function gathered(store: LandscapeStore, family: Int32Array): Families {
  let size = 0;
  for (let i = 0; i < family.length; i++) if (family[i]! >= size) size = family[i]! + 1;
  const start = new Uint32Array(size + 1);
  for (let i = 0; i < family.length; i++) start[family[i]! + 1]!++;
  for (let f = 0; f < size; f++) start[f + 1]! += start[f]!;
  const next = start.slice();
  const members = new Int32Array(family.length);
  for (let i = 0; i < family.length; i++) members[next[family[i]!]!++] = i;
  for (let f = 0; f < size; f++) {
    if (start[f + 1]! - start[f]! > 1) members.subarray(start[f]!, start[f + 1]!).sort((a, b) => compareFiling(store, a, b));
  }
  return { size, start, members, of: family };
}

/** The earliest known day of each family. */
export function earliestDays({ size, start, members }: Families, days: Int32Array): Int32Array {
  const earliest = new Int32Array(size);
  for (let f = 0; f < size; f++) {
    let first = 0;
    for (let k = start[f]!; k < start[f + 1]!; k++) {
      const day = days[members[k]!]!;
      if (day !== 0 && (first === 0 || day < first)) first = day;
    }
    earliest[f] = first;
  }
  return earliest;
}

function compareFiling(store: LandscapeStore, a: number, b: number): number {
  const [first, second] = [store.filingDay[a]!, store.filingDay[b]!];
  if (first !== second) return first === 0 ? 1 : second === 0 ? -1 : first - second;
  return compareText(store.applicationNumber(a), store.applicationNumber(b));
}
