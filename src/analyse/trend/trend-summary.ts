import type { DimensionValue } from '../../engines/engine.js';
import { Z_975 } from '../../util/normal-quantiles.js';
import { cagr } from './cagr.js';
import { type MannKendall, mannKendall } from './mann-kendall.js';
import { theilSen } from './theil-sen.js';
import type { TrendRow } from './trend-rows.js';

/** Direction of a series over its complete years. */
export type TrendVerdict = 'up' | 'down' | 'flat' | 'cannotSay';

/** What a verdict rests on. */
export interface TrendEvidence {
  /** First and last year tested: at most the last ten complete ones. */
  readonly from: number;
  readonly to: number;
  /** Applications in these years. */
  readonly total: number;
  /** Two-sided Mann-Kendall probability; null when all years are equal. */
  readonly p: number | null;
  /** Theil-Sen slope: applications more each year. */
  readonly slope: number;
}

/** One series summed up, complete years only. */
export interface TrendSummary {
  readonly value: DimensionValue;
  readonly total: number;
  /** First and last complete year used; null when there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** (last / first)^(1 / years) - 1 over the complete years from the first non-zero one; null when not computable. */
  readonly cagr: number | null;
  readonly verdict: TrendVerdict;
  /**
   * Why nothing can be said; null otherwise. outstanding: the fall would not stand if all that may still be published of the last years came.
   */
  readonly reason: 'tooFewYears' | 'tooFewRecords' | 'noCompleteYear' | 'outstanding' | null;
  /** Absent when nothing can be said. */
  readonly evidence?: TrendEvidence;
}

/**
 * Sum, growth rate and verdict of one series of consecutive years, from its complete years only.
 *
 * @param series Rows of one value, years ascending, not empty.
 * @param published The least share of a year that is published. Default: all of it.
 * @param begins First year that the beginning of the data does not cut off. Default: that of the series.
 * @example summarizeSeries([{ value: 'x', year: 2015, count: 9, complete: false, growth: null }]).reason //=> 'noCompleteYear'
 */
export function summarizeSeries(
  series: readonly TrendRow[],
  published: (year: number) => number = () => 1,
  begins: number = Number.NEGATIVE_INFINITY,
): TrendSummary {
  const years = series.filter(({ complete, year }) => complete === true && year >= begins);
  const first = years.find((row) => row.count > 0);
  const last = years.at(-1);
  return {
    value: series[0]!.value,
    total: totalOf(years),
    from: years[0]?.year ?? null,
    to: last?.year ?? null,
    cagr: first === undefined ? null : cagr(first.count, last!.count, last!.year - first.year),
    ...verdictOf(years.slice(-MOST_YEARS), published),
  };
}

const MOST_YEARS = 10;
const FEWEST_YEARS = 5;
const FEWEST_APPLICATIONS = 30;
const ALPHA = 0.05;

function verdictOf(
  years: readonly TrendRow[],
  published: (year: number) => number,
): Pick<TrendSummary, 'verdict' | 'reason' | 'evidence'> {
  const total = totalOf(years);
  if (years.length === 0) return { verdict: 'cannotSay', reason: 'noCompleteYear' };
  if (years.length < FEWEST_YEARS) return { verdict: 'cannotSay', reason: 'tooFewYears' };
  if (total < FEWEST_APPLICATIONS) return { verdict: 'cannotSay', reason: 'tooFewRecords' };

  const counts = years.map((row) => row.count);
  const { p, s } = mannKendall(counts)!;
  const { slope } = theilSen(
    years.map((row) => row.year),
    counts,
  )!;
  const evidence = { from: years[0]!.year, to: years.at(-1)!.year, total, p, slope };
  const verdict = directionOf({ p, s });
  const most = years.map((row) => mostOf(row.count, published(row.year)));
  return verdict === 'down' && directionOf(mannKendall(most)!) !== 'down'
    ? { verdict: 'cannotSay', reason: 'outstanding' }
    : { verdict, reason: null, evidence };
}

/**
 * The most that a year can hold of which the least share is published: the n of which so few are seen with 2.5 % chance only, n p - z sqrt(n p (1 - p)) = count. A year of
 * which nothing is seen yet may hold something.
 */
function mostOf(count: number, share: number): number {
  if (share >= 1) return count;
  if (!(share > 0)) return Number.MAX_SAFE_INTEGER;
  const spread = Z_975 * Math.sqrt(1 - share);
  return ((spread + Math.sqrt(spread ** 2 + 4 * count)) / 2) ** 2 / share;
}

function directionOf({ p, s }: Pick<MannKendall, 'p' | 's'>): TrendVerdict {
  if (p === null || p >= ALPHA) return 'flat';
  return s > 0 ? 'up' : 'down';
}

function totalOf(rows: readonly TrendRow[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
