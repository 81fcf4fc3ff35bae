import type { Amounts } from '../amounts/amounts.js';
import type { CellAmounts } from '../amounts/cell-amounts.js';
import { dividedCells } from '../amounts/family-amounts.js';
import type { Families } from '../columns/families.js';
import { distinctValues } from '../lists/family-values.js';
import { turned } from '../lists/transposed.js';
import type { ValueLists } from '../lists/value-lists.js';
import type { AskedList, Plan } from '../plan/plan.js';

/**
 * Sums the values of one list over families, holder by holder: a family counts once for each distinct value of those of its applications that speak, divided by
 * the number of these values in fractional counting. For lists of the landscape as they are. False, and nothing summed, where a family has too many values.
 *
 * @param least Sums below it may be left out.
 */
export function sumFamilies(
  plan: Plan,
  families: Families,
  { lists }: AskedList,
  least: number,
  sums: Uint32Array | Float64Array,
): boolean {
  const cells = familyHolders(families, lists);
  const own = familyShares(plan, families, lists, cells.applications);
  if (own === null) return false;
  const { amounts, counted } = own;
  const { mask, none } = lists;
  const { start } = cells;
  for (let holder = 0; holder <= none; holder++) {
    const from = start[holder]!;
    const to = start[holder + 1]!;
    if (to - from < least || (mask !== null && mask[holder] === 0)) continue;
    sums[holder] = amounts === null ? onesOf(cells, from, to, counted) : sumOf(cells, from, to, amounts, counted);
  }
  return true;
}

/**
 * What each entry of a list counts for the family of its application. Null where a family has too many values.
 *
 * @param applications Of each entry its application; a kept column.
 */
export function familyShares(plan: Plan, families: Families, lists: ValueLists, applications: Uint32Array): CellAmounts | null {
  return dividedCells(plan, applications, (fits) => distinctValues(families, lists, fits));
}

type Counted = CellAmounts['counted'];

function onesOf({ applications, again }: FamilyHolders, from: number, to: number, counted: Counted): number {
  let ones = 0;
  let isMet = 0;
  for (let c = from; c < to; c++) {
    const i = applications[c]!;
    isMet &= again[c]!;
    const own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    ones += own & ~isMet;
    isMet |= own;
  }
  return ones;
}

function sumOf(
  { applications, again }: FamilyHolders,
  from: number,
  to: number,
  { codes, amounts, parts }: Amounts,
  counted: Counted,
): number {
  let sum = 0;
  let isMet = 0;
  for (let c = from; c < to; c++) {
    const i = applications[c]!;
    isMet &= again[c]!;
    const own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    sum += amounts[codes[c]! & -(own & ~isMet)]!;
    isMet |= own;
  }
  return sum / parts;
}

/** The applications of each value, those of a family in a row. */
export interface FamilyHolders {
  /** Those of value v: `applications[start[v] .. start[v + 1])`. */
  readonly start: Uint32Array;
  readonly applications: Uint32Array;
  /** Of each, 1 = the one before has the same value and family. */
  readonly again: Uint8Array;
}

const known = new WeakMap<Uint32Array, FamilyHolders>();

/** Made once for each column of lists and kept as long as it: five bytes a value. */
export function familyHolders({ members, of }: Families, lists: ValueLists): FamilyHolders {
  const kept = known.get(lists.every);
  if (kept !== undefined) return kept;
  const { start, applications } = turned(lists.start, lists.every, lists.none, members);
  const again = new Uint8Array(applications.length);
  for (let holder = 0; holder <= lists.none; holder++) {
    for (let c = start[holder]! + 1; c < start[holder + 1]!; c++) {
      again[c] = of[applications[c]!] === of[applications[c - 1]!] ? 1 : 0;
    }
  }
  const made = { start, applications, again };
  known.set(lists.every, made);
  return made;
}
