import { totalOf } from '../total-of.js';

/**
 * Hill number: how many equal holders would give the diversity of these. Order 0 counts the holders, 1 is the exponential of the entropy, 2 is 1 / HHI,
 * Infinity is 1 / (largest share); the higher the order, the less the small ones matter.
 *
 * Definition: (sum of p^q)^(1 / (1 - q)), with the limits at q = 1 and q = Infinity. Falls, or stays, as the order rises; doubles when every holder is
 * split into two equal ones. Null when the sum is 0.
 * Source: Hill 1973 (Ecology 54, 427).
 *
 * @param counts Not negative.
 * @param order Not negative; Infinity is allowed.
 * @throws RangeError on a negative order or NaN.
 * @example hillNumber([1, 1, 1, 1], 2) //=> 4
 * @example [0, 2, Infinity].map((order) => hillNumber([2, 1, 1], order)) //=> [3, 2.6666666666666665, 2]
 */
export function hillNumber(counts: ArrayLike<number>, order: number): number | null {
  if (!(order >= 0)) throw new RangeError(`hillNumber: invalid order: ${order}; give a number from 0.`);
  const total = totalOf(counts);
  if (!(total > 0)) return null;
  const shares = Float64Array.from(counts, (count) => count / total).filter((share) => share > 0);
  if (order === Number.POSITIVE_INFINITY) return 1 / shares.reduce((a, b) => Math.max(a, b));
  if (order === 1) return Math.exp(totalOf(shares.map((share) => -share * Math.log(share))));
  return totalOf(shares.map((share) => share ** order)) ** (1 / (1 - order));
}
