import { fittingCells } from './by-holder.js';
import { type Sides, sidesOf } from './holder-sides.js';
import type { Plan } from './plan.js';
import type { Amounts } from './recent-amounts.js';

/** Told the sums of one value of the first dimension, whosever they are, and how many holders have none of an earlier value. */
export type SpreadTeller = (value: number, counts: Uint32Array | Float64Array, newcomers: number) => void;

/**
 * Tells the sums of each value of the first dimension, those of units without a holder left out. False, and nothing told, for plans that cannot be summed holder
 * by holder, and where the holders are the first dimension.
 *
 * @param tell Its counts are valid during the call only.
 */
export function spreadByHolder(plan: Plan, tell: SpreadTeller): boolean {
  const sides = sidesOf(plan, 0);
  if (sides === null || sides.isFirst) return false;
  const { places } = sides.cells;
  const next = places.slice();
  const newcomers = new Uint32Array(sides.size);
  const room = places.at(-1)!;
  const sums =
    sides.amounts === null
      ? sumWhole(sides, plan.scratch.amounts(room), next, newcomers)
      : sumAmounts(sides, sides.amounts, plan.scratch.shares(room), next, newcomers);
  for (let value = 0; value < sides.size; value++) {
    if (next[value]! > places[value]!) tell(value, sums.subarray(places[value]!, next[value]!), newcomers[value]!);
  }
  return true;
}

// Whether a sum is 0 is hard to foresee, so both functions write it in any case and keep its place only where it is not.

function sumWhole(
  { holders, other, cells, size, counted }: Sides,
  sums: Uint32Array,
  next: Uint32Array,
  newcomers: Uint32Array,
): Uint32Array {
  const { mask, none } = holders.lists;
  const { fits, ends } = fittingCells(other, cells, size);
  const { start, codes, applications, again } = cells;
  for (let holder = 0; holder < none; holder++) {
    if (mask !== null && mask[holder] === 0) continue;
    const from = start[holder]!;
    const to = ends[holder]!;
    if (from === to) continue;
    let current = codes[from]!;
    let count = 0;
    let isNew = 1;
    let isMet = 0;
    for (let c = from; c < to; c++) {
      const code = codes[c]!;
      if (code !== current) {
        const isAny = -count >>> 31;
        const at = next[current]!;
        sums[at] = count;
        next[current] = at + isAny;
        newcomers[current]! += isAny & isNew;
        isNew &= 1 - isAny;
        current = code;
        count = 0;
      }
      if (fits !== null && fits[code] === 0) continue;
      let own = counted === null ? 1 : (counted[applications[c]! >>> 5]! >>> (applications[c]! & 31)) & 1;
      if (again !== null) {
        isMet &= again[c]!;
        own &= isMet - 1;
        isMet |= own;
      }
      count += own;
    }
    if (count === 0) continue;
    sums[next[current]!++] = count;
    newcomers[current]! += isNew;
  }
  return sums;
}

/** The same in amounts: a function of its own, so that whole counts stay integers. */
function sumAmounts(
  { holders, other, cells, size, counted }: Sides,
  { codes: amountCodes, amounts, parts }: Amounts,
  sums: Float64Array,
  next: Uint32Array,
  newcomers: Uint32Array,
): Float64Array {
  const { mask, none } = holders.lists;
  const { fits, ends } = fittingCells(other, cells, size);
  const { start, codes, applications, again } = cells;
  for (let holder = 0; holder < none; holder++) {
    if (mask !== null && mask[holder] === 0) continue;
    const from = start[holder]!;
    const to = ends[holder]!;
    if (from === to) continue;
    let current = codes[from]!;
    let sum = 0;
    let isNew = 1;
    let isMet = 0;
    for (let c = from; c < to; c++) {
      const code = codes[c]!;
      if (code !== current) {
        const isAny = sum > 0 ? 1 : 0;
        const at = next[current]!;
        sums[at] = sum / parts;
        next[current] = at + isAny;
        newcomers[current]! += isAny & isNew;
        isNew &= 1 - isAny;
        current = code;
        sum = 0;
      }
      if (fits !== null && fits[code] === 0) continue;
      let own = amountCodes[c]!;
      if (counted !== null) own &= -((counted[applications[c]! >>> 5]! >>> (applications[c]! & 31)) & 1);
      if (again !== null) {
        isMet &= again[c]!;
        own &= isMet - 1;
        isMet |= -own >>> 31;
      }
      sum += amounts[own]!;
    }
    if (sum === 0) continue;
    sums[next[current]!++] = sum / parts;
    newcomers[current]! += isNew;
  }
  return sums;
}
