import { totalOf } from '../total-of.js';
import { countGroups } from './count-groups.js';

/**
 * Gini coefficient of counts: 0 when all are equal, (n - 1) / n when one of n holds all.
 *
 * Definition: sum of (2i - n - 1) x_(i) / (n sum of x), with x_(1) <= ... <= x_(n). Zeros count as holders of nothing: leave
 * them out when only those with something are meant. Null when the sum is 0. Biased downwards for small n
 * (Deltas 2003): {@link correctedGini}.
 * Source: R package ineq (`Gini`, corr = FALSE); EconGeo (`Gini`).
 *
 * @param counts Not negative.
 * @param times How many holders have each of the counts. Default: one each.
 * @example gini([0, 10, 10, 30, 50]) //=> 0.48
 * @example gini([7, 7, 7]) //=> 0
 * @example gini([3, 1], [1, 3]) //=> 0.25
 */
export function gini(counts: ArrayLike<number>, times?: ArrayLike<number>): number | null {
  const groups = countGroups(counts, times);
  const n = totalOf(groups.times);
  let sum = 0;
  let weighted = 0;
  let below = 0;
  for (let g = groups.counts.length - 1; g >= 0; g--) {
    const alike = groups.times[g]!;
    const held = groups.counts[g]! * alike;
    sum += held;
    weighted += (2 * below + alike - n) * held;
    below += alike;
  }
  return sum > 0 ? weighted / (n * sum) : null;
}
