import { totalOf } from '../total-of.js';

/**
 * Shannon entropy of counts in bits: 0 when one holds all, log2(n) when all n are equal.
 *
 * Definition: - sum of p log2 p; a count of 0 adds nothing (no small constant is put in its place). Null when the sum is 0.
 * Biased downwards when the counts are a small sample: {@link correctedEntropy}.
 * Source: Shannon 1948; EconGeo (`entropy`).
 *
 * @param counts Not negative.
 * @param times How many holders have each of the counts. Default: one each.
 * @example entropy([1, 1, 1, 1]) //=> 2
 * @example entropy([5, 0]) //=> 0
 */
export function entropy(counts: ArrayLike<number>, times?: ArrayLike<number>): number | null {
  const total = totalOf(counts, times);
  if (!(total > 0)) return null;
  let bits = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count > 0) bits += (times === undefined ? 1 : times[i]!) * (count / total) * Math.log2(total / count);
  }
  return bits;
}
