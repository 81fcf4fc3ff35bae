import { added, type DoubleDouble, divided, dotProduct, subtracted } from '../../util/double-double.js';

/** What a series of numbers looks like. */
export interface SeriesDescription {
  readonly n: number;
  readonly least: number;
  readonly greatest: number;
  readonly mean: number;
  /** Sample standard deviation, over n - 1; null for a single number. */
  readonly deviation: number | null;
  /** Lag-1 autocorrelation, from -1 to 1: how far a number hangs on the one before it; null when all are equal. */
  readonly autocorrelation: number | null;
}

/**
 * Mean, standard deviation and lag-1 autocorrelation of a series, with sums in doubled precision: 15 digits of the mean on all univariate sets of NIST StRD.
 *
 * Definition: deviation = root of sum of (x - mean)^2 / (n - 1); autocorrelation = sum of (x_i - mean)(x_i+1 - mean) / sum of (x - mean)^2. Yearly counts with a
 * high autocorrelation break what Mann-Kendall and regressions take for granted, that years are independent: their p is then too small. Null for
 * an empty series.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6 and 1.3.5.12.
 *
 * @param values In their order; finite.
 * @example describeSeries([1, 2, 3, 4, 5]) //=> { n: 5, least: 1, greatest: 5, mean: 3, deviation: 1.5811388300841898, autocorrelation: 0.4 }
 */
export function describeSeries(values: ArrayLike<number>): SeriesDescription | null {
  const n = values.length;
  if (n === 0) return null;
  let [least, greatest] = [values[0]!, values[0]!];
  let sum: DoubleDouble = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    sum = added(sum, [value, 0]);
  }
  const mean = divided(sum, [n, 0]);
  const around = Array.from({ length: n }, (_, i) => subtracted([values[i]!, 0], mean));
  const squares = dotProduct(around, around);
  const isVaried = least < greatest && squares[0] > 0;
  return {
    n,
    least,
    greatest,
    mean: mean[0],
    deviation: n > 1 ? (isVaried ? Math.sqrt(divided(squares, [n - 1, 0])[0]) : 0) : null,
    autocorrelation: isVaried ? divided(dotProduct(around.slice(0, -1), around.slice(1)), squares)[0] : null,
  };
}
