import { hhi } from './hhi.js';

/**
 * Normalised Herfindahl-Hirschman index: 0 when all are equal, 1 when one holds all, whatever their number.
 *
 * Definition: (H - 1/n) / (1 - 1/n), with n the length of `counts`: holders of nothing count, so leave them out when only those with something are
 * meant. Null when the sum is 0 or there is only one holder.
 * Source: the scale is that of Hirschman 1964; the R reference values beside the project use the same form.
 *
 * @param counts Not negative.
 * @example normalisedHhi([10, 0, 0, 0]) //=> 1
 * @example normalisedHhi([42]) //=> null
 */
export function normalisedHhi(counts: ArrayLike<number>): number | null {
  return normaliseHhi(hhi(counts), counts.length);
}

/**
 * The same from the {@link hhi} of n holders.
 *
 * @example normaliseHhi(1, 4) //=> 1
 */
export function normaliseHhi(index: number | null, n: number): number | null {
  if (index === null || n < 2) return null;
  return Math.max(0, (n * index - 1) / (n - 1));
}
