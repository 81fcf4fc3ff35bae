import { sum } from 'simple-statistics';

/**
 * Shannon entropy of counts in bits: 0 when one holds all, log2(n) when all n are equal.
 *
 * Definition: - sum of p log2 p; a count of 0 adds nothing (no small constant is put in its place). Null when the sum is 0.
 * Source: Shannon 1948; EconGeo (`entropy`).
 *
 * @param counts Not negative.
 * @example entropy([1, 1, 1, 1]) //=> 2
 * @example entropy([5, 0]) //=> 0
 */
export function entropy(counts: readonly number[]): number | null {
  const total = sum(counts);
  if (!(total > 0)) return null;
  let bits = 0;
  for (const count of counts) {
    if (count > 0) bits += (count / total) * Math.log2(total / count);
  }
  return bits;
}
