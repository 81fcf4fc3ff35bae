import { Z_975 } from '../../util/normal-quantiles.js';
import { mannKendall } from './mann-kendall.js';

/** A robust straight line through points. */
export interface TheilSen {
  /** Median of the slopes of all pairs. */
  readonly slope: number;
  /** Median of y - slope x. */
  readonly intercept: number;
  /** Lower and upper end of the 95 % interval of the slope. */
  readonly low: number;
  readonly high: number;
}

/**
 * Theil-Sen line: the median slope of all pairs of points with different x, unmoved by single wild years.
 *
 * The 95 % interval takes the slopes at ranks (N -/+ 1.96 sqrt(var S)) / 2 of the N sorted ones, var S that of {@link mannKendall} on y, rounded half
 * to even and the upper one rank further (Gilbert 1987, as R package trend does). Null when no two points differ in x.
 * Source: Theil 1950, Sen 1968.
 *
 * @param x Such as years, ascending.
 * @param y As many as `x`.
 * @throws RangeError when the two differ in length.
 * @example theilSen([2010, 2011, 2012], [5, 7, 9]).slope //=> 2
 */
export function theilSen(x: readonly number[], y: readonly number[]): TheilSen | null {
  if (x.length !== y.length)
    throw new RangeError(`theilSen: invalid lengths: ${x.length} and ${y.length}; give one y for each x.`);
  const slopes = pairSlopes(x, y);
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  const intercept = median(Float64Array.from(y, (value, i) => value - slope * x[i]!).sort());

  const spread = Z_975 * Math.sqrt(mannKendall(y)!.variance);
  const last = slopes.length;
  const low = slopes[Math.max(1, roundHalfEven((last - spread) / 2)) - 1]!;
  const high = slopes[Math.min(last, roundHalfEven((last + spread) / 2 + 1)) - 1]!;
  return { slope, intercept, low, high };
}

function pairSlopes(x: readonly number[], y: readonly number[]): Float64Array {
  const slopes: number[] = [];
  for (let j = 1; j < x.length; j++) {
    for (let i = 0; i < j; i++) {
      if (x[i] !== x[j]) slopes.push((y[j]! - y[i]!) / (x[j]! - x[i]!));
    }
  }
  return Float64Array.from(slopes).sort();
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
