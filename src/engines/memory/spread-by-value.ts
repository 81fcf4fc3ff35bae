import type { Amounts } from './amounts.js';
import type { CellAmounts } from './cell-amounts.js';
import { amountsOf, sidesOf } from './holder-sides.js';
import type { Plan } from './plan.js';
import { type ValueCells, valueCells } from './value-cells.js';

/** Told of one value of the first dimension which holders have it, ascending, and the sum of each, in so many parts of one. Valid during the call only. */
export type SpreadTeller = (value: number, touched: Uint32Array, sums: Uint32Array | Float64Array, parts: number) => void;

/**
 * Tells the sums of each value of the first dimension, those of units without a holder left out. False, and nothing told, for plans without {@link sidesOf}, and
 * where the holders are the first dimension.
 */
export function spreadByValue(plan: Plan, tell: SpreadTeller): boolean {
  const sides = sidesOf(plan, 0);
  if (sides === null || sides.isFirst) return false;
  const cells = valueCells(sides.cells);
  const own = amountsOf(plan, sides, cells.applications);
  if (own === null) return false;
  const { mask } = sides.holders.lists;
  const fits = 'lists' in sides.other ? sides.other.lists.mask : null;
  const most = cells.ends.reduce((size, end, value) => Math.max(size, end - cells.start[value]!), 0);
  const touched = plan.scratch.cells(most);
  const sums = own.amounts === null ? plan.scratch.amounts(most) : plan.scratch.shares(most);
  for (let value = 0; value < sides.size; value++) {
    if (fits !== null && fits[value] === 0) continue;
    const length =
      own.amounts === null
        ? sumWhole(cells, value, own.counted, mask, touched, sums as Uint32Array)
        : sumAmounts(cells, value, own.amounts, own.counted, mask, touched, sums as Float64Array);
    if (length > 0) tell(value, touched.subarray(0, length), sums.subarray(0, length), own.amounts?.parts ?? 1);
  }
  return true;
}

// Whether a sum is 0 is hard to foresee, so both functions write it in any case and keep its place only where it is not.

/** Counts runs of equal holders, and says how many are not 0. */
function sumWhole(
  { start, ends, holders, applications, again }: ValueCells,
  value: number,
  counted: CellAmounts['counted'],
  mask: Uint8Array | null,
  touched: Uint32Array,
  sums: Uint32Array,
): number {
  const to = ends[value]!;
  let length = 0;
  let current = -1;
  let count = 0;
  let isMet = 0;
  for (let c = start[value]!; c < to; c++) {
    const holder = holders[c]!;
    if (holder !== current) {
      touched[length] = current;
      sums[length] = count;
      length += -count >>> 31;
      current = holder;
      count = 0;
    }
    let own = mask === null ? 1 : mask[holder]!;
    if (counted !== null) own &= counted[applications[c]! >>> 5]! >>> (applications[c]! & 31);
    if (again !== null) {
      isMet &= again[c]!;
      own &= ~isMet;
      isMet |= own;
    }
    count += own;
  }
  touched[length] = current;
  sums[length] = count;
  return length + (-count >>> 31);
}

/** The same in parts of amounts: a function of its own, so that whole counts stay integers. */
function sumAmounts(
  { start, ends, holders, applications, again }: ValueCells,
  value: number,
  { codes, amounts }: Amounts,
  counted: CellAmounts['counted'],
  mask: Uint8Array | null,
  touched: Uint32Array,
  sums: Float64Array,
): number {
  const to = ends[value]!;
  let length = 0;
  let current = -1;
  let sum = 0;
  let isMet = 0;
  for (let c = start[value]!; c < to; c++) {
    const holder = holders[c]!;
    if (holder !== current) {
      touched[length] = current;
      sums[length] = sum;
      length += sum > 0 ? 1 : 0;
      current = holder;
      sum = 0;
    }
    let own = mask === null ? 1 : mask[holder]!;
    if (counted !== null) own &= counted[applications[c]! >>> 5]! >>> (applications[c]! & 31);
    if (again !== null) {
      isMet &= again[c]!;
      own &= ~isMet;
      isMet |= own;
    }
    sum += amounts[codes[c]! & -own]!;
  }
  touched[length] = current;
  sums[length] = sum;
  return length + (sum > 0 ? 1 : 0);
}
