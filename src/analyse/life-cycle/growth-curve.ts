import { straightLine } from '../trend/straight-line.js';
import { type CurveFit, fitCurve } from './fit-curve.js';
import { GROWTH_MODELS, type GrowthModel, type GrowthTarget } from './growth-models.js';

/** A growth curve fitted to a series. */
export interface GrowthFit {
  readonly model: GrowthModel;
  readonly target: GrowthTarget;
  /** K: all there will ever be, in applications. */
  readonly capacity: number;
  /** r, a year. */
  readonly rate: number;
  /** Year of fastest growth, with a fraction: half of the capacity (logistic), or 1/e of it (Gompertz), is reached. */
  readonly midpoint: number;
  /** Years from 10 % to 90 % of the capacity: ln 81 / r, or ln(ln 10 / ln(10/9)) / r. */
  readonly duration: number;
  /** Sum of the series / capacity. */
  readonly share: number;
  readonly r2: number;
  /** Akaike's criterion corrected for few years, and Schwarz's; null when the fit is exact or the years are too few. Lower is better. */
  readonly aicc: number | null;
  readonly bic: number | null;
}

/**
 * Fits a growth curve to yearly counts by least squares.
 *
 * Logistic N(t) = K / (1 + exp(-r (t - t0))), Gompertz N(t) = K exp(-exp(-r (t - t0))), on the running sum or, by their derivative dN/dt, on
 * the counts themselves. Levenberg-Marquardt from several starts (K from 1.05 to 20 times the sum, r and t0 by a straight line through the curve made
 * linear) until two agree; the best outcome counts. Null when none converges to a rising curve with K at most 1,000 times the sum, or with fewer than 5 years.
 *
 * AICc = n ln(SSE / n) + 2k + 2k (k + 1) / (n - k - 1), BIC = n ln(SSE / n) + k ln n, k = 4 with the variance, SSE in squared applications. Running sums are correlated from
 * year to year, so that criteria of fits to them are too sure of themselves; compare them only within the same target.
 * Source: Meyer, Yung and Ausubel 1999 (Loglet: duration, midpoint); Winsor 1932 (Gompertz); Burnham and Anderson 2002 (criteria).
 *
 * @param series One entry a year without gaps, years ascending.
 * @example growthCurve([1, 3, 9, 20, 30, 34, 36].map((count, i) => ({ year: 2000 + i, count })), 'logistic', 'cumulative').midpoint > 2003 //=> true
 */
export function growthCurve(
  series: readonly { readonly year: number; readonly count: number }[],
  model: GrowthModel,
  target: GrowthTarget,
): GrowthFit | null {
  const total = series.reduce((sum, { count }) => sum + count, 0);
  if (series.length < FEWEST_YEARS || !(total > 0)) return null;
  const origin = series[0]!.year;
  const x = series.map(({ year }) => year - origin);
  const sums = runningSums(series.map(({ count }) => count / total));
  const y = target === 'cumulative' ? sums : series.map(({ count }) => count / total);
  const fit = bestFit(model, target, x, y, sums);
  if (fit === null) return null;
  const { parameters, squares } = fit;
  const [capacity, rate, midpoint] = parameters as [number, number, number];
  return {
    model,
    target,
    capacity: capacity * total,
    rate,
    midpoint: midpoint + origin,
    duration: (model === 'logistic' ? Math.log(81) : Math.log(Math.LN10 / Math.log(10 / 9))) / rate,
    share: 1 / capacity,
    ...qualityOf(y, squares, total),
  };
}

const FEWEST_YEARS = 5;
const STARTS = [1.5, 6, 1.05, 20, 2.5];
const MOST_TIMES = 1000;
/** Growth curves converge in some 30 steps; a flight of the capacity to infinity goes on for ever. */
const MOST_STEPS = 150;

/** The best outcome of the starts; two far apart that end in the same place settle it. */
function bestFit(
  model: GrowthModel,
  target: GrowthTarget,
  x: readonly number[],
  y: readonly number[],
  sums: readonly number[],
): CurveFit | null {
  let best: CurveFit | null = null;
  for (const times of STARTS) {
    const start = startOf(model, x, sums, times);
    const fit = start === null ? null : fitCurve(GROWTH_MODELS[model][target], x, y, start, MOST_STEPS);
    if (fit === null || !isGrowth(fit.parameters)) continue;
    if (best !== null && Math.abs(fit.squares - best.squares) <= 1e-9 * best.squares) return best;
    if (best === null || fit.squares < best.squares) best = fit;
  }
  return best;
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

function isGrowth([capacity = 0, rate = 0]: readonly number[]): boolean {
  return capacity > 0 && capacity <= MOST_TIMES && rate > 0;
}

/** Rate and midpoint from the line through ln(N / (K - N)), or -ln(-ln(N / K)), against the years. */
function startOf(model: GrowthModel, x: readonly number[], sums: readonly number[], capacity: number): number[] | null {
  const inside = x.filter((_, i) => sums[i]! > 0);
  const shares = sums.filter((sum) => sum > 0).map((sum) => sum / capacity);
  const line = straightLine(
    inside,
    shares.map((share) => (model === 'logistic' ? Math.log(share / (1 - share)) : -Math.log(-Math.log(share)))),
  );
  return line === null || !(line.slope > 0) ? null : [capacity, line.slope, -line.intercept / line.slope];
}

/** Of shares of the total and their squared residuals. */
function qualityOf(y: readonly number[], squares: number, total: number): Pick<GrowthFit, 'r2' | 'aicc' | 'bic'> {
  const n = y.length;
  const k = 4;
  const centre = y.reduce((sum, one) => sum + one, 0) / n;
  const whole = y.reduce((sum, one) => sum + (one - centre) ** 2, 0);
  const r2 = whole === 0 ? 0 : 1 - squares / whole;
  if (squares < n * 1e-28) return { r2, aicc: null, bic: null };
  const base = n * Math.log((squares * total ** 2) / n);
  return { r2, aicc: n > k + 1 ? base + 2 * k + (2 * k * (k + 1)) / (n - k - 1) : null, bic: base + k * Math.log(n) };
}
