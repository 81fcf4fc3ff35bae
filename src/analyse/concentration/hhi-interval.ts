import { seededRandom } from '../../util/random.js';
import { quantileOfSorted } from '../quantile-of-sorted.js';
import { totalOf } from '../total-of.js';
import { type Bootstrap, bootstrapOf, type Interval } from './bootstrap.js';
import { countGroups } from './count-groups.js';
import { hhi } from './hhi.js';
import { resampleBase, resampledHhi } from './resampled-hhi.js';

/**
 * Bootstrap interval of the HHI of the true shares: as many applications as there are, drawn anew from the shares of the holders, again and again.
 *
 * A resample is more concentrated than what it was drawn from, by as much as what was counted is more concentrated than the truth, so plain percentiles
 * would lie too high twice over. Definition: percentiles of the resampled HHI less 2 (mean of the resampled HHI - HHI), held within [0, 1];
 * the interval thus lies around {@link correctedHhi}. Fractional counts are resampled as the nearest whole total.
 *
 * Null below 30 applications and for fewer than two holders: there nothing can be said of those who were not seen. Applications are taken as
 * independent; applications filed in series make the true interval wider. In simulations of five kinds of shares with 30 to 1 000 applications
 * the 95 % interval held the truth in 91 to 100 of 100 cases. There is no such interval for CR4: near ties the bootstrap of the largest fails.
 * Source: Efron and Tibshirani 1993, chapters 10 and 13.
 *
 * @param counts Not negative; fastest when they fall.
 * @param times How many holders have each of the counts. Default: one each.
 * @throws RangeError when `draws` is below 20 or `level` is not between 0 and 1.
 * @example hhiInterval([60, 30, 20, 10], { draws: 100, seed: 7 }).low > 0.25 //=> true
 * @example hhiInterval([20, 5]) //=> null
 */
export function hhiInterval(
  counts: ArrayLike<number>,
  bootstrap?: Partial<Bootstrap>,
  times?: ArrayLike<number>,
): Interval | null {
  const { draws, seed, level } = bootstrapOf(bootstrap, 'hhiInterval');
  const groups = countGroups(counts, times);
  const total = Math.round(totalOf(groups.counts, groups.times));
  const index = hhi(groups.counts, groups.times);
  if (index === null || index === 1 || total < FEWEST_APPLICATIONS) return null;
  const base = resampleBase(groups.counts, groups.times);
  const random = seededRandom(seed);
  const sample = Float64Array.from({ length: draws }, () => resampledHhi(base, total, random)).sort();
  const excess = totalOf(sample) / draws - index;
  const at = (share: number) => Math.min(1, Math.max(0, quantileOfSorted(sample, share)! - 2 * excess));
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
}

/** Below this total indices are shown without interval and without label. */
export const FEWEST_APPLICATIONS = 30;
