import { fittingCells, sidesOf } from './by-holder.js';
import { countedBits } from './counted-bits.js';
import type { Plan } from './plan.js';

/** Told the sums of one value of the first dimension, whosever they are, and how many holders have none of an earlier value. */
export type SpreadTeller = (value: number, counts: Uint32Array, newcomers: number) => void;

/**
 * Tells the sums of each value of the first dimension, those of units without a holder left out. False, and nothing told, for plans that cannot be summed holder
 * by holder, and where the holders are the first dimension.
 *
 * @param tell Its counts are valid during the call only.
 */
export function spreadByHolder(plan: Plan, tell: SpreadTeller): boolean {
  const sides = sidesOf(plan);
  if (sides === null || sides.isFirst) return false;
  const { holders, other, cells, size } = sides;
  const { places } = cells;
  const { mask, none } = holders.lists;
  const { fits, ends } = fittingCells(other, cells, size);
  const { start, codes, applications } = cells;
  const counted = countedBits(plan);
  const next = places.slice();
  const sums = plan.scratch.amounts(places.at(-1)!);
  const newcomers = new Uint32Array(size);
  for (let holder = 0; holder < none; holder++) {
    if (mask !== null && mask[holder] === 0) continue;
    const from = start[holder]!;
    const to = ends[holder]!;
    if (from === to) continue;
    let current = codes[from]!;
    let count = 0;
    let isNew = 1;
    // Whether a sum is 0 is hard to foresee, so it is written in any case and its place kept only where it is not.
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
      count += counted === null ? 1 : (counted[applications[c]! >>> 5]! >>> (applications[c]! & 31)) & 1;
    }
    if (count === 0) continue;
    sums[next[current]!++] = count;
    newcomers[current]! += isNew;
  }
  for (let value = 0; value < size; value++) {
    if (next[value]! > places[value]!) tell(value, sums.subarray(places[value]!, next[value]!), newcomers[value]!);
  }
  return true;
}
