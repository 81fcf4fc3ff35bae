import { type DoubleDouble, multiplied } from '../../util/double-double.js';
import { type LinearFit, linearFit } from './linear-fit.js';

/** A polynomial through points by least squares. */
export interface PolynomialFit extends LinearFit {
  /** 1 - sum of squared residuals / sum of squared deviations from the mean; null when all y are equal. */
  readonly r2: number | null;
  /** Root of the sum of squared residuals over the points to spare; null without one. */
  readonly residualDeviation: number | null;
}

/**
 * The polynomial y = c0 + c1 x + ... + cd x^d of least squares. Powers and sums are kept in doubled precision: on NIST's Wampler and Filip (degree 10) the
 * coefficients have twelve digits and more, where plain doubles keep seven at best.
 *
 * Null with fewer points than coefficients, or fewer different x.
 *
 * @param degree Whole number from 0.
 * @throws RangeError on another degree, or lists of different length.
 * @example polynomialFit([0, 1, 2, 3], [1, 2, 5, 10], 2).coefficients //=> [1, 0, 1]
 */
export function polynomialFit(x: readonly number[], y: readonly number[], degree: number): PolynomialFit | null {
  if (!Number.isInteger(degree) || degree < 0)
    throw new RangeError(`polynomialFit: invalid degree: ${degree}; give a whole number from 0.`);
  if (x.length !== y.length)
    throw new RangeError(`polynomialFit: invalid lengths: ${x.length} and ${y.length}; give one y for each x.`);
  if (x.length <= degree) return null;
  const columns = powersOf(x, degree);
  const fit = linearFit(columns, y);
  if (fit === null) return null;
  const whole = linearFit(columns.slice(0, 1), y)!.squares;
  const spare = x.length - degree - 1;
  return {
    ...fit,
    r2: whole === 0 ? null : 1 - fit.squares / whole,
    residualDeviation: spare === 0 ? null : Math.sqrt(fit.squares / spare),
  };
}

function powersOf(x: readonly number[], degree: number): readonly (readonly DoubleDouble[])[] {
  const columns: (readonly DoubleDouble[])[] = [x.map(() => [1, 0])];
  for (let k = 1; k <= degree; k++) columns.push(columns[k - 1]!.map((power, i) => multiplied(power, [x[i]!, 0])));
  return columns;
}
