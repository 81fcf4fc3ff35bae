/**
 * Herfindahl-Hirschman index of counts or shares, 0-1 (times 10 000 for the scale of the merger guidelines).
 *
 * Definition: sum of squared shares, computed as (sum of x squared) / (sum of x) squared, which is exact for counts.
 * Bounds: 1/n when all n are equal, 1 when one holds all; zeros change nothing. Null when the sum is 0.
 * Biased upwards when the counts are a small sample: {@link correctedHhi}.
 * Source: Herfindahl 1950, Hirschman 1945; US Horizontal Merger Guidelines 2010, section 5.3.
 *
 * @param counts Not negative.
 * @param times How many holders have each of the counts. Default: one each.
 * @example hhi([50, 50]) //=> 0.5
 * @example hhi([3, 1], [1, 3]) //=> 0.3333333333333333
 * @example hhi([]) //=> null
 */
export function hhi(counts: ArrayLike<number>, times?: ArrayLike<number>): number | null {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const held = times === undefined ? count : count * times[i]!;
    sum += held;
    squares += held * count;
  }
  return sum > 0 ? squares / (sum * sum) : null;
}
