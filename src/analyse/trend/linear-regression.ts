import { studentQuantile, studentTail } from '../student-tail.js';
import { linearFit } from './linear-fit.js';

/** One coefficient of a linear regression; null where no point is left to judge it by, or the fit is exact. */
export interface LinearCoefficient {
  readonly estimate: number;
  readonly standardError: number | null;
  /** estimate / standardError. */
  readonly t: number | null;
  /** Probability of such a t, or one farther from 0, when the coefficient is 0. */
  readonly p: number | null;
  /** Ends of the interval of confidence. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A linear regression. */
export interface LinearRegression {
  /** The constant first where there is one, then one for each column. */
  readonly coefficients: readonly LinearCoefficient[];
  /** Sum of squared residuals. */
  readonly squares: number;
  /** 1 - squares / sum of squared deviations from the mean, or from 0 without a constant; null when that is 0. */
  readonly r2: number | null;
  /** Points less coefficients. */
  readonly freedom: number;
  /** Root of squares / freedom; null without a point to spare. */
  readonly residualDeviation: number | null;
}

/** Options of {@link linearRegression}. */
export interface LinearRegressionOptions {
  /** Whether a constant is estimated too. Default true. */
  readonly constant?: boolean;
  /** Share of intervals that should hold the truth. Default 0.95. */
  readonly level?: number;
}

/**
 * The regression of y on some columns by least squares, as R's `lm` tells it: estimates with their standard errors, t, two-sided p and intervals. All sums
 * are kept in doubled precision, so that nearly dependent columns keep their digits (NIST's Longley to 14).
 *
 * Null when columns depend on each other or there are fewer points than coefficients. Errors are those of independent residuals of one variance, which
 * yearly counts seldom have: {@link describeSeries} tells how far neighbours hang together.
 *
 * @throws RangeError when lists differ in length, or the level is not between 0 and 1.
 * @example linearRegression([[1, 2, 3, 4]], [3, 5, 7, 10]).coefficients.map(({ estimate }) => estimate) //=> [0.5, 2.3]
 */
export function linearRegression(
  columns: readonly (readonly number[])[],
  y: readonly number[],
  { constant = true, level = 0.95 }: LinearRegressionOptions = {},
): LinearRegression | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`linearRegression: invalid level: ${level}; give a share such as 0.95.`);
  if (columns.some((column) => column.length !== y.length))
    throw new RangeError('linearRegression: invalid lengths; give each column a value for each y.');
  const ones = y.map(() => [1, 0] as const);
  const all = [...(constant ? [ones] : []), ...columns.map((column) => column.map((value) => [value, 0] as const))];
  const fit = all.length === 0 || all.length > y.length ? null : linearFit(all, y);
  if (fit === null) return null;
  const { squares, standardErrors } = fit;
  const freedom = y.length - all.length;
  const whole = constant ? linearFit([ones], y)!.squares : y.reduce((sum, value) => sum + value * value, 0);
  const quantile = freedom > 0 ? studentQuantile((1 - level) / 2, freedom) : null;
  return {
    coefficients: fit.coefficients.map((estimate, k) => coefficient(estimate, standardErrors?.[k] ?? 0, freedom, quantile)),
    squares,
    r2: whole > 0 ? 1 - squares / whole : null,
    freedom,
    residualDeviation: freedom > 0 ? Math.sqrt(squares / freedom) : null,
  };
}

function coefficient(estimate: number, error: number, freedom: number, quantile: number | null): LinearCoefficient {
  if (quantile === null || !(error > 0)) return { estimate, standardError: null, t: null, p: null, low: null, high: null };
  const t = estimate / error;
  const half = quantile * error;
  return {
    estimate,
    standardError: error,
    t,
    p: 2 * studentTail(Math.abs(t), freedom),
    low: estimate - half,
    high: estimate + half,
  };
}
