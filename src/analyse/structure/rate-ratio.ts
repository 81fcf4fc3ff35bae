import { Z_975 } from '../../util/normal-quantiles.js';
import type { Interval } from '../concentration/bootstrap.js';

/** A part of a whole. */
export interface PartOfWhole {
  readonly count: number;
  readonly total: number;
}

/**
 * Ratio of two shares, later over earlier, with its 95 % interval by the log-normal approximation.
 *
 * Definition: ((a + 0.5) / (A + 0.5)) / ((b + 0.5) / (B + 0.5)), interval exp(ln ratio +- 1.96 s) with
 * s^2 = dispersion (1/(a + 0.5) - 1/(A + 0.5) + 1/(b + 0.5) - 1/(B + 0.5)). The halves keep it defined for counts of 0. Null when either whole is empty.
 * Source: Katz et al. 1978; the halves, Pettigrew, Gart and Thomas 1986.
 *
 * @param dispersion Of the counts, from `dispersionOf`. Default 1, as independent applications have.
 * @example rateRatio({ count: 0, total: 100 }, { count: 0, total: 100 }).ratio //=> 1
 */
export function rateRatio(
  later: PartOfWhole,
  earlier: PartOfWhole,
  dispersion = 1,
): { readonly ratio: number; readonly interval: Interval } | null {
  if (!(later.total > 0 && earlier.total > 0)) return null;
  const [a, A, b, B] = [later.count, later.total, earlier.count, earlier.total].map((x) => x + 0.5) as [
    number,
    number,
    number,
    number,
  ];
  const ratio = a / A / (b / B);
  const factor = Math.exp(Z_975 * Math.sqrt(dispersion * Math.max(0, 1 / a - 1 / A + 1 / b - 1 / B)));
  return { ratio, interval: { low: ratio / factor, high: ratio * factor } };
}

/**
 * The logarithm of a ratio of shares over its standard error: a standard normal value where the shares are the same. Null where the part is all there is, whose share cannot change.
 *
 * @example ratioScore({ ratio: 1, interval: { low: 0.5, high: 2 } }) //=> 0
 */
export function ratioScore({ ratio, interval }: NonNullable<ReturnType<typeof rateRatio>>): number | null {
  const error = Math.log(interval.high / interval.low) / (2 * Z_975);
  return error > 0 ? Math.log(ratio) / error : null;
}
