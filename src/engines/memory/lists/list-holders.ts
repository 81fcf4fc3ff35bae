import { madeOnce } from '../arrays/made-once.js';
import type { Families } from '../columns/families.js';
import { type Transposed, transposed, turned } from './transposed.js';
import type { ValueLists } from './value-lists.js';

/** The applications of each value, and where units are families, which of them are of one family. */
export interface ListHolders extends Transposed {
  /** Of each, 1 = the one before has the same value and family; null = units are no families. */
  readonly again: Uint8Array | null;
}

/** The applications of each value, in the order in which units of either kind are counted. */
export function listHolders(lists: ValueLists, families: Families | null): ListHolders {
  return families === null ? { ...transposed(lists), again: null } : familyHolders(families, lists);
}

/** The applications of each value, those of a family in a row. */
export interface FamilyHolders extends ListHolders {
  readonly again: Uint8Array;
}

const known = new WeakMap<Uint32Array, FamilyHolders>();

/** Made once for each column of lists and kept as long as it: five bytes a value. */
export function familyHolders(families: Families, lists: ValueLists): FamilyHolders {
  return madeOnce(known, lists.every, () => holdersOf(families, lists));
}

function holdersOf({ members, of }: Families, lists: ValueLists): FamilyHolders {
  const { start, applications } = turned(lists.start, lists.every, lists.none, members);
  const again = new Uint8Array(applications.length);
  for (let holder = 0; holder <= lists.none; holder++) {
    for (let c = start[holder]! + 1; c < start[holder + 1]!; c++) {
      again[c] = of[applications[c]!] === of[applications[c - 1]!] ? 1 : 0;
    }
  }
  return { start, applications, again };
}
