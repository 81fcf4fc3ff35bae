import { gini } from './gini.js';

/**
 * Gini coefficient on the scale from 0 to 1 whatever the number of holders: 1 when one of n holds all.
 *
 * Definition: n / (n - 1) times {@link gini}. The first-order correction of its downward bias; what remains depends on the distribution, so that sets of
 * very different size are still not comparable. Null when the sum is 0 or there is only one holder.
 * Source: Deltas 2003 (Review of Economics and Statistics 85, 226); R package ineq (`Gini`, corr = TRUE).
 *
 * @param counts Not negative.
 * @example correctedGini([0, 0, 0, 7]) //=> 1
 * @example correctedGini([42]) //=> null
 */
export function correctedGini(counts: ArrayLike<number>): number | null {
  return correctGini(gini(counts), counts.length);
}

/**
 * The same from the {@link gini} of n holders.
 *
 * @example correctGini(0.75, 4) //=> 1
 */
export function correctGini(index: number | null, n: number): number | null {
  return index === null || n < 2 ? null : (index * n) / (n - 1);
}
