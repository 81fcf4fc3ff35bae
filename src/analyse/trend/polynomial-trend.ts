import type { Engine } from '../../engines/engine.js';
import { checkAsked } from '../check-asked.js';
import type { Conventions } from '../conventions.js';
import { polynomialFit } from './polynomial-fit.js';
import { countedTrend, type TrendOptions } from './trend.js';
import type { TrendRow } from './trend-rows.js';
import { wholeRows } from './whole-rows.js';

/** Options of {@link polynomialTrend}. */
export interface PolynomialTrendOptions extends Omit<TrendOptions, 'dimension'> {
  /** 1 = straight line, 2 = parabola ... Default 2. */
  readonly degree?: number;
}

/** A polynomial through the complete years of a series. */
export interface PolynomialTrend {
  readonly conventions: Conventions;
  readonly degree: number;
  /** First and last complete year used; null when there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Year from which the polynomial counts: half way from the first to the last. */
  readonly centre: number | null;
  /** Coefficients of (year - centre)^0, ^1, ^2 ..., in applications, with standard errors that take the years as independent. Null with fewer complete years than degree + 3. */
  readonly coefficients: readonly { readonly value: number; readonly standardError: number }[] | null;
  readonly r2: number | null;
  readonly residualDeviation: number | null;
  /** The complete years, with what the polynomial says of each. */
  readonly rows: readonly { readonly year: number; readonly count: number; readonly fitted: number | null }[];
}

/**
 * A polynomial of least squares through the applications of the complete years (多项式趋势线). It describes the years that it was fitted to: nothing is said of
 * years before or after, where a polynomial runs away.
 *
 * @throws RangeError on a degree that is no whole number from 0, and like `trend`.
 * @example (await polynomialTrend(engine)).coefficients //=> null
 */
export async function polynomialTrend(engine: Engine, options: PolynomialTrendOptions = {}): Promise<PolynomialTrend> {
  checkAsked('polynomialTrend', engine, options, { degree: null, from: null, to: null });
  const { degree = 2, ...counted } = options;
  const trend = await countedTrend(engine, counted);
  return summarizePolynomialTrend(wholeRows(trend), { conventions: trend.conventions, degree });
}

/**
 * The polynomial through the complete rows of one series.
 *
 * @example summarizePolynomialTrend([], { conventions: conventionsOf(engine), degree: 2 }).rows //=> []
 */
export function summarizePolynomialTrend(
  series: readonly TrendRow[],
  { conventions, degree }: { readonly conventions: Conventions; readonly degree: number },
): PolynomialTrend {
  const years = series.filter(({ complete }) => complete === true);
  const [from, to] = [years[0]?.year ?? null, years.at(-1)?.year ?? null];
  const centre = from === null || to === null ? null : (from + to) / 2;
  const x = years.map(({ year }) => year - centre!);
  const y = years.map(({ count }) => count);
  const fit = polynomialFit(x, y, degree);
  const errors = years.length < degree + 3 ? null : (fit?.standardErrors ?? null);
  const values = errors === null ? null : fit!.coefficients;
  return {
    conventions,
    degree,
    from,
    to,
    centre,
    coefficients: values?.map((value, k) => ({ value, standardError: errors![k]! })) ?? null,
    r2: values === null ? null : fit!.r2,
    residualDeviation: values === null ? null : fit!.residualDeviation,
    rows: years.map(({ year, count }, i) => ({ year, count, fitted: values === null ? null : valueAt(values, x[i]!) })),
  };
}

/** Horner's rule. */
function valueAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
