import { totalOf } from '../total-of.js';
import { entropy } from './entropy.js';

/**
 * Shannon entropy in bits with the correction of Miller and Madow for small samples.
 *
 * Definition: H + (m - 1) / (2 N ln 2), with m holders above 0 and N the sum of the counts. It removes the first term of the downward bias and does not
 * know of holders that were never seen. Null when the sum is 0.
 * Source: Miller 1955, Note on the bias of information estimates.
 *
 * @param counts Not negative.
 * @example correctedEntropy([4, 0]) //=> 0
 */
export function correctedEntropy(counts: ArrayLike<number>): number | null {
  const bits = entropy(counts);
  if (bits === null) return null;
  let holders = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) holders++;
  return bits + (holders - 1) / (2 * totalOf(counts) * Math.LN2);
}
