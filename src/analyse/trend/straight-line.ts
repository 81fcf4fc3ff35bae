import { mean, sum } from 'simple-statistics';
import { productError } from '../../util/double-double.js';

/** A straight line through points. */
export interface StraightLine {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The straight line of least squares, from deviations about the means with compensated sums, then once more through its own residuals in doubled
 * precision: 13.5 digits and more on NIST's Norris.
 *
 * slope = sum of (x - mean x) (y - mean y) / sum of (x - mean x)^2; intercept = mean y - slope mean x. Null when all x are equal, there are fewer than
 * two points, or not as many of both.
 *
 * @example straightLine([1, 2, 3], [2, 4, 6]) //=> { slope: 2, intercept: 0 }
 */
export function straightLine(x: readonly number[], y: readonly number[]): StraightLine | null {
  const first = aboutMeans(x, y);
  if (first === null) return null;
  const residuals = x.map((one, i) => y[i]! - first.intercept - first.slope * one - productError(first.slope, one));
  const second = aboutMeans(x, residuals)!;
  return { slope: first.slope + second.slope, intercept: first.intercept + second.intercept };
}

function aboutMeans(x: readonly number[], y: readonly number[]): StraightLine | null {
  const n = x.length;
  if (n < 2 || n !== y.length) return null;
  const [centreX, centreY] = [mean([...x]), mean([...y])];
  const dx = x.map((one) => one - centreX);
  const dy = y.map((one) => one - centreY);
  const [restX, restY] = [sum(dx), sum(dy)];
  const across = sum(dx.map((one) => one * one)) - (restX * restX) / n;
  if (!(across > 0)) return null;
  const slope = (sum(dx.map((one, i) => one * dy[i]!)) - (restX * restY) / n) / across;
  return { slope, intercept: centreY - slope * centreX };
}
