import { gini } from './gini.js';

/**
 * Rosenbluth (Hall-Tideman) index of counts: 1/n when all n are equal, 1 when one holds all. Weighs holders by their rank, so that the number of small ones matters
 * more than in the HHI.
 *
 * Definition: 1 / (2 sum of i s_(i) - 1) with shares s in falling order, which is 1 / (n (1 - Gini)). Holders of nothing change nothing. Null when the sum is 0.
 * Source: Rosenbluth 1955; Hall and Tideman 1967 (JASA 62, 162); R package ineq (`conc`, type Rosenbluth).
 *
 * @param counts Not negative.
 * @example rosenbluth([5, 5, 5, 5]) //=> 0.25
 * @example rosenbluth([7, 0]) //=> 1
 */
export function rosenbluth(counts: ArrayLike<number>): number | null {
  const held = Float64Array.from(counts).filter((count) => count > 0);
  const index = gini(held);
  return index === null ? null : 1 / (held.length * (1 - index));
}
