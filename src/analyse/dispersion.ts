import { quantileOfSorted } from './quantile-of-sorted.js';
import { totalOf } from './total-of.js';

/**
 * How much more the counts of a typical field scatter from period to period than chance alone makes independent applications scatter: 1 = no more. Applications come
 * in series (one applicant, one area, one day), and a test that takes them as independent finds changes where there are none.
 *
 * Definition: of each field X^2 = sum of T (y - line)^2 / (p (1 - p)), y its share in the T of a period, the line a straight one through the shares weighted by T, p its
 * share in all; the median of X^2 / df over the fields, df = periods - 2, over that of the chi squared law (Wilson and Hilferty 1931); not below 1. The line takes out steady growth, and
 * the median fields that jump. Fields below 30 in all are passed over; 1 where fewer than five are left, or fewer than three periods hold anything.
 * Source: McCullagh and Nelder 1989, section 4.5 (dispersion of counts).
 *
 * @param fields Counts of each field by period.
 * @param whole Counts of all together by period.
 * @example dispersionOf([[10, 10, 10, 10]], [100, 100, 100, 100]) //=> 1
 */
export function dispersionOf(fields: readonly (readonly number[])[], whole: readonly number[]): number {
  const df = whole.filter((total) => total > 0).length - 2;
  const scatters = fields.flatMap((counts) => (totalOf(counts) >= FEWEST ? [scatterOf(counts, whole) / df] : []));
  if (df < 1 || scatters.length < FEWEST_FIELDS) return 1;
  return Math.max(
    1,
    quantileOfSorted(
      scatters.sort((a, b) => a - b),
      0.5,
    )! /
      (1 - 2 / (9 * df)) ** 3,
  );
}

const FEWEST = 30;
const FEWEST_FIELDS = 5;

/** X^2 of one field about its line. */
function scatterOf(counts: readonly number[], whole: readonly number[]): number {
  const all = totalOf(whole);
  const share = totalOf(counts) / all;
  if (share >= 1) return 0;
  const middle = whole.reduce((sum, total, t) => sum + total * t, 0) / all;
  const [steps, slopes] = [new Float64Array(whole.length), new Float64Array(whole.length)];
  whole.forEach((total, t) => {
    steps[t] = (counts[t]! - share * total) * (t - middle);
    slopes[t] = total * (t - middle) ** 2;
  });
  const slope = totalOf(steps) / totalOf(slopes);
  const rests = whole.map((total, t) => (total > 0 ? (counts[t]! - total * (share + slope * (t - middle))) ** 2 / total : 0));
  return totalOf(rests) / (share * (1 - share));
}
