import { totalOf } from '../total-of.js';

/**
 * Theil index (T) of counts: 0 when all are equal, ln n when one of n holds all.
 *
 * Definition: mean of (x / mean x) ln(x / mean x); a count of 0 adds nothing to the sum but counts as a holder. Unlike the Gini coefficient it parts exactly into what lies
 * within groups and between them. Null when the sum is 0.
 * Source: Theil 1967, Economics and Information Theory; R package ineq (`Theil`, parameter 0).
 *
 * @param counts Not negative.
 * @example theilIndex([7, 7, 7]) //=> 0
 * @example theilIndex([1, 0]).toFixed(12) //=> '0.693147180560'
 */
export function theilIndex(counts: ArrayLike<number>): number | null {
  const total = totalOf(counts);
  if (!(total > 0)) return null;
  const mean = total / counts.length;
  const terms = Float64Array.from(counts, (count) => (count > 0 ? (count / total) * Math.log(count / mean) : 0));
  return Math.max(0, totalOf(terms));
}
