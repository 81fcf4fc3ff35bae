import { type Distribution, sizeOf } from './distribution-of.js';

/**
 * The percentile rank of each value of a distribution, 0 to 1: the share of smaller ones plus half of the equal ones, so that the mean over all is one half
 * whatever the ties.
 *
 * Source: mid-ranks (Hazen 1914); Bornmann, Leydesdorff and Mutz 2013 on percentiles of citations.
 *
 * @example percentileRanks(distributionOf([0, 0, 0, 9])) //=> [0.375, 0.875]
 */
export function percentileRanks(distribution: Distribution): Float64Array {
  const size = sizeOf(distribution);
  let below = 0;
  return distribution.counts.map((count) => {
    const rank = (below + count / 2) / size;
    below += count;
    return rank;
  });
}

/**
 * How much of each value of a distribution belongs to its top share: 1 above the border, 0 below it, and at the border the part that makes the top exactly
 * that share of all.
 *
 * Source: Waltman and Schreiber 2013, On the calculation of percentile-based bibliometric indicators.
 *
 * @param share In [0, 1].
 * @example topParts(distributionOf([0, 1, 1, 5]), 0.5) //=> [0, 0.5, 1]
 */
export function topParts(distribution: Distribution, share: number): Float64Array {
  const parts = new Float64Array(distribution.counts.length);
  let left = share * sizeOf(distribution);
  for (let k = parts.length - 1; k >= 0; k--) {
    const count = distribution.counts[k]!;
    parts[k] = Math.min(1, left / count);
    left = Math.max(0, left - count);
  }
  return parts;
}
