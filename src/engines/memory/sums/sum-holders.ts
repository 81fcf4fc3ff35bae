import type { CellAmounts } from '../amounts/amounts.js';
import type { ListHolders } from '../lists/list-holders.js';
import type { ValueLists } from '../lists/value-lists.js';

/**
 * Sums what the applications of each value of a list count, for the values that fit; a family counts once for each, by the first of its applications that does.
 *
 * @param least Sums below it may be left out.
 * @param sums Takes them, by value.
 */
export function sumHolders(
  { start, applications, again }: ListHolders,
  { mask, none }: ValueLists,
  own: CellAmounts,
  least: number,
  sums: Uint32Array | Float64Array,
): void {
  const { amounts, counted } = own;
  const most = amounts?.most ?? 1;
  for (let value = 0; value <= none; value++) {
    const from = start[value]!;
    const to = start[value + 1]!;
    if ((to - from) * most < least || (mask !== null && mask[value] === 0)) continue;
    if (again !== null && amounts !== null) sums[value] = familySharesOf(applications, again, from, to, own);
    else if (again !== null) sums[value] = familiesOf(applications, again, from, to, counted);
    else if (amounts !== null) sums[value] = sharesOf(applications, from, to, own);
    else sums[value] = counted === null ? to - from : onesOf(applications, from, to, counted);
  }
}

function onesOf(applications: Uint32Array, from: number, to: number, counted: Uint32Array): number {
  let ones = 0;
  for (let k = from; k < to; k++) ones += (counted[applications[k]! >>> 5]! >>> (applications[k]! & 31)) & 1;
  return ones;
}

function sharesOf(applications: Uint32Array, from: number, to: number, { amounts, counted }: CellAmounts): number {
  const { codes, amounts: shares, parts } = amounts!;
  let sum = 0;
  if (counted === null) for (let k = from; k < to; k++) sum += shares[codes[k]!]!;
  else {
    for (let k = from; k < to; k++) {
      const i = applications[k]!;
      sum += shares[codes[k]! & -((counted[i >>> 5]! >>> (i & 31)) & 1)]!;
    }
  }
  return sum / parts;
}

function familiesOf(applications: Uint32Array, again: Uint8Array, from: number, to: number, counted: Uint32Array | null): number {
  let ones = 0;
  let isMet = 0;
  for (let k = from; k < to; k++) {
    const i = applications[k]!;
    isMet &= again[k]!;
    const own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    ones += own & ~isMet;
    isMet |= own;
  }
  return ones;
}

/** A loop of its own: one for both takes a fifth longer. */
function familySharesOf(
  applications: Uint32Array,
  again: Uint8Array,
  from: number,
  to: number,
  { amounts, counted }: CellAmounts,
): number {
  const { codes, amounts: shares, parts } = amounts!;
  let sum = 0;
  let isMet = 0;
  for (let k = from; k < to; k++) {
    const i = applications[k]!;
    isMet &= again[k]!;
    const own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    sum += shares[codes[k]! & -(own & ~isMet)]!;
    isMet |= own;
  }
  return sum / parts;
}
