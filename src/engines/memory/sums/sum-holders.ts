import type { CellAmounts } from '../amounts/amounts.js';
import type { ListHolders } from '../lists/family-holders.js';
import type { ValueLists } from '../lists/value-lists.js';

/**
 * Sums what the applications of each value of a list count, for the values that fit; a family counts once for each, by the first of its applications that does.
 *
 * @param least Sums below it may be left out.
 * @param sums Takes them, by value.
 */
export function sumHolders(
  holders: ListHolders,
  { mask, none }: ValueLists,
  own: CellAmounts,
  least: number,
  sums: Uint32Array | Float64Array,
): void {
  const { amounts } = own;
  const most = amounts?.most ?? 1;
  const sumOf = holders.again === null ? (amounts === null ? onesOf : sharesOf) : amounts === null ? familiesOf : familySharesOf;
  for (let value = 0; value <= none; value++) {
    const from = holders.start[value]!;
    const to = holders.start[value + 1]!;
    if ((to - from) * most < least || (mask !== null && mask[value] === 0)) continue;
    sums[value] = sumOf(holders, own, from, to);
  }
}

function onesOf({ applications }: ListHolders, { counted }: CellAmounts, from: number, to: number): number {
  if (counted === null) return to - from;
  let ones = 0;
  for (let k = from; k < to; k++) ones += (counted[applications[k]! >>> 5]! >>> (applications[k]! & 31)) & 1;
  return ones;
}

function sharesOf({ applications }: ListHolders, { amounts, counted }: CellAmounts, from: number, to: number): number {
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

function familiesOf({ applications, again }: ListHolders, { counted }: CellAmounts, from: number, to: number): number {
  let ones = 0;
  let isMet = 0;
  for (let k = from; k < to; k++) {
    const i = applications[k]!;
    isMet &= again![k]!;
    const own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    ones += own & ~isMet;
    isMet |= own;
  }
  return ones;
}

function familySharesOf(
  { applications, again }: ListHolders,
  { amounts, counted }: CellAmounts,
  from: number,
  to: number,
): number {
  const { codes, amounts: shares, parts } = amounts!;
  let sum = 0;
  let isMet = 0;
  for (let k = from; k < to; k++) {
    const i = applications[k]!;
    isMet &= again![k]!;
    const own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    sum += shares[codes[k]! & -(own & ~isMet)]!;
    isMet |= own;
  }
  return sum / parts;
}
