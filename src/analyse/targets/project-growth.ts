import { studentQuantile, studentTail } from '../student-tail.js';
import { straightLine } from '../trend/straight-line.js';

/** What a series will be in a year to come, with the probability that it reaches a goal. */
export interface Projection {
  /** First and last complete year it rests on. */
  readonly from: number;
  readonly to: number;
  /** Yearly growth of the trend. */
  readonly growth: number;
  /** Standard deviation of a year about the trend, as a fraction of it. */
  readonly spread: number;
  /** Median, and the ends of the 80 % interval: whole numbers, of measures with as many decimals as they have. */
  readonly value: number;
  readonly low80: number;
  readonly high80: number;
  /** Probability that the goal is reached. */
  readonly probability: number;
}

/**
 * Why nothing is projected. tooFewYears: fewer than five complete years in a row without a 0. tooFewRecords: fewer than 30 in them. tooFar: more years ahead than
 * years known. tooUneven: the years vary so much that the interval has no end that could be counted.
 */
export type ProjectionRefusal = 'tooFewYears' | 'tooFewRecords' | 'tooFar' | 'tooUneven';

/** Yearly figures of consecutive complete years. */
export interface YearlySeries {
  readonly first: number;
  readonly counts: readonly number[];
  /** Of a stock: what is held at the end of the last year; the counts are what was added each year. Null = a flow. */
  readonly held: number | null;
  /** Of measures (rates, sums of money) the digits behind the point; absent for numbers of things, in which chance has its part. */
  readonly decimals?: number;
}

/**
 * Where a series will be at the end of a year, and the probability that it reaches a goal.
 *
 * Model: ln N(year) = a + b year + e: constant growth, each year with an independent shock and chance (Poisson) about it. The variance s^2 of e is that of the last
 * ten complete years at most, not below the mean of 1 / N. The year to come has the variance s^2 (1/n + (year - mean)^2 / Sxx) of the line, 1 / N(year) of chance,
 * and what of s^2 chance does not explain; it follows a Student law with n - 2 degrees of freedom, a normal one where chance explains all.
 * A stock is what is held plus the sum of the years to come, whose law is matched by
 * mean and variance (Fenton 1960), so that with one year to come both are the same. A count reaches a goal from half a unit below. Of measures the last digit takes the
 * place of the unit, and its rounding that of chance (variance of a uniform law over one digit), so that their unit decides nothing.
 * It knows nothing of what could bend the growth; a series that saturates or breaks is not described by it.
 * Source: prediction interval of a regression, Draper and Smith 1998, section 1.4; Fenton 1960, IRE Trans. Commun. Syst. 8, 57-67.
 *
 * @param ahead Year after the last of the series, and the goal as a level of the series.
 * @example projectGrowth({ first: 2010, counts: [100, 100, 100, 100, 100], held: null }, { year: 2015, goal: 100 }).value //=> 100
 * @example projectGrowth({ first: 2010, counts: [9, 12, 14], held: null }, { year: 2013, goal: 20 }) //=> 'tooFewYears'
 */
export function projectGrowth(
  series: YearlySeries,
  ahead: { readonly year: number; readonly goal: number },
): Projection | ProjectionRefusal {
  const last = series.first + series.counts.length - 1;
  const counts = series.counts.slice(series.counts.findLastIndex((count) => !(count > 0)) + 1).slice(-MOST_YEARS);
  const n = counts.length;
  if (n < FEWEST_YEARS) return 'tooFewYears';
  if (series.decimals === undefined && counts.reduce((sum, count) => sum + count, 0) < FEWEST_RECORDS) return 'tooFewRecords';
  if (ahead.year - last > n) return 'tooFar';

  const digits = 10 ** (series.decimals ?? 0);
  const line = fittedLine(
    counts,
    series.decimals === undefined ? (count) => 1 / count : (value) => 1 / (12 * (digits * value) ** 2),
  );
  const steps = ahead.year - last;
  const positions = Array.from(
    { length: series.held === null ? 1 : steps },
    (_, k) => n - 1 + (series.held === null ? steps : k + 1),
  );
  const { mean, deviation } = sumOfYears(line, positions);
  const held = series.held ?? 0;
  const at = (quantile: number): number => Math.round((held + Math.exp(mean + quantile * deviation)) * digits) / digits;
  const z = studentQuantile(0.1, line.freedom);
  if (!(at(z) <= Number.MAX_SAFE_INTEGER)) return 'tooUneven';
  const missing = ahead.goal - held - 0.5 / digits;
  return {
    from: last - n + 1,
    to: last,
    growth: Math.exp(line.slope) - 1,
    spread: Math.sqrt(line.variance),
    value: at(0),
    low80: at(-z),
    high80: at(z),
    probability: missing <= 0 ? 1 : studentTail((Math.log(missing) - mean) / deviation, line.freedom),
  };
}

const FEWEST_YEARS = 5;
const MOST_YEARS = 10;
const FEWEST_RECORDS = 30;

interface FittedLine {
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  readonly variance: number;
  /** What of it chance does not explain, and the variance of chance about the logarithm of a figure. */
  readonly excess: number;
  readonly chanceOf: (figure: number) => number;
  /** Degrees of freedom of the variance. */
  readonly freedom: number;
}

/** Where a Student law is as good as normal. */
const KNOWN = 1e6;

/** Through the logarithms, the years numbered from 0. */
function fittedLine(counts: readonly number[], chanceOf: FittedLine['chanceOf']): FittedLine {
  const n = counts.length;
  const logs = counts.map(Math.log);
  const { slope, intercept } = straightLine([...logs.keys()], logs)!;
  const squares = logs.reduce((sum, log, i) => sum + (log - intercept - slope * i) ** 2, 0);
  const chance = counts.reduce((sum, count) => sum + chanceOf(count), 0) / n;
  const own = squares / (n - 2);
  return {
    n,
    slope,
    intercept,
    variance: Math.max(own, chance),
    excess: Math.max(0, own - chance),
    chanceOf,
    freedom: own > chance ? n - 2 : KNOWN,
  };
}

/** Mean and standard deviation of the logarithm of the sum of the years at some positions. */
function sumOfYears(
  { n, slope, intercept, variance, excess, chanceOf }: FittedLine,
  positions: readonly number[],
): { mean: number; deviation: number } {
  const middle = (n - 1) / 2;
  const sxx = (n * (n * n - 1)) / 12;
  const own = (i: number): number => excess + chanceOf(Math.exp(intercept + slope * i));
  const shared = (i: number, j: number): number =>
    (i === j ? own(i) : 0) + variance * (1 / n + ((i - middle) * (j - middle)) / sxx);
  const expected = positions.map((i) => Math.exp(intercept + slope * i + shared(i, i) / 2));
  const total = expected.reduce((sum, one) => sum + one, 0);
  let squares = 0;
  positions.forEach((i, k) => {
    positions.forEach((j, l) => {
      squares += expected[k]! * expected[l]! * Math.expm1(shared(i, j));
    });
  });
  const spread = Math.log1p(squares / total ** 2);
  return { mean: Math.log(total) - spread / 2, deviation: Math.sqrt(spread) };
}
