import { totalOf } from '../total-of.js';

/**
 * Atkinson index of counts: the share of the whole that could be done without if what is left were spread evenly. 0 when all are equal, below 1.
 *
 * Definition: 1 - M / mean, where M is the power mean of order 1 - aversion (geometric mean for 1). The greater the aversion, the more the smallest weigh;
 * from 1 on a single count of 0 makes it 1. Null when the sum is 0.
 * Source: Atkinson 1970 (Journal of Economic Theory 2, 244); R package ineq (`Atkinson`).
 *
 * @param counts Not negative.
 * @param aversion Above 0. Default 0.5.
 * @throws RangeError when the aversion is not above 0.
 * @example atkinson([7, 7, 7]) //=> 0
 * @example atkinson([4, 0], 0.5).toFixed(12) //=> '0.500000000000'
 */
export function atkinson(counts: ArrayLike<number>, aversion = 0.5): number | null {
  if (!(aversion > 0 && aversion < Number.POSITIVE_INFINITY))
    throw new RangeError(`atkinson: invalid aversion: ${aversion}; give a number above 0.`);
  const total = totalOf(counts);
  if (!(total > 0)) return null;
  const mean = total / counts.length;
  const relative = Float64Array.from(counts, (count) => count / mean);
  return Math.min(1, Math.max(0, 1 - powerMean(relative, 1 - aversion)));
}

function powerMean(values: Float64Array, order: number): number {
  if (order <= 0 && values.includes(0)) return 0;
  if (order === 0) return Math.exp(totalOf(values.map((value) => Math.log(value))) / values.length);
  return (totalOf(values.map((value) => value ** order)) / values.length) ** (1 / order);
}
