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
 * s^2 = 1/(a + 0.5) - 1/(A + 0.5) + 1/(b + 0.5) - 1/(B + 0.5). The halves keep it defined for counts of 0. Null when either whole is empty.
 * Source: Katz et al. 1978; the halves, Pettigrew, Gart and Thomas 1986.
 *
 * @example rateRatio({ count: 0, total: 100 }, { count: 0, total: 100 }).ratio //=> 1
 */
export function rateRatio(
  later: PartOfWhole,
  earlier: PartOfWhole,
): { readonly ratio: number; readonly interval: Interval } | null {
  if (!(later.total > 0 && earlier.total > 0)) return null;
  const [a, A, b, B] = [later.count, later.total, earlier.count, earlier.total].map((x) => x + 0.5) as [
    number,
    number,
    number,
    number,
  ];
  const ratio = a / A / (b / B);
  const factor = Math.exp(1.959963984540054 * Math.sqrt(Math.max(0, 1 / a - 1 / A + 1 / b - 1 / B)));
  return { ratio, interval: { low: ratio / factor, high: ratio * factor } };
}
