import { isFalling } from '../trend/is-falling.js';

/**
 * Gini coefficient of counts: 0 when all are equal, (n - 1) / n when one of n holds all.
 *
 * Definition: sum of (2i - n - 1) x_(i) / (n sum of x), with x_(1) <= ... <= x_(n). Zeros count as holders of nothing: leave
 * them out when only those with something are meant. Null when the sum is 0. Biased downwards for small n
 * (Deltas 2003): {@link correctedGini}.
 * Source: R package ineq (`Gini`, corr = FALSE); EconGeo (`Gini`).
 *
 * @param counts Not negative.
 * @example gini([0, 10, 10, 30, 50]) //=> 0.48
 * @example gini([7, 7, 7]) //=> 0
 */
export function gini(counts: ArrayLike<number>): number | null {
  const falling = isFalling(counts);
  const sorted = falling ? counts : Float64Array.from(counts).sort();
  const n = sorted.length;
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++) {
    const count = sorted[falling ? n - 1 - i : i]!;
    sum += count;
    weighted += (2 * (i + 1) - n - 1) * count;
  }
  return sum > 0 ? weighted / (n * sum) : null;
}
