import type { CountRow, DimensionValue } from '../../engines/engine.js';
import type { CountEstimate } from '../delay/delay-estimate.js';
import { completeUntil } from './lag.js';

/** One year of one series. */
export interface TrendRow {
  /** Value of the dimension; null = the applications that have none. */
  readonly value: DimensionValue;
  readonly year: number;
  readonly count: number;
  /** Whether every application of the year can have been published by the cut-off; null when the cut-off is unknown. */
  readonly complete: boolean | null;
  /** Count / count of the year before - 1; null from a base of 0, without a year before, or when either year is not complete. */
  readonly growth: number | null;
  /** What the year will hold once everything is published, where the delays in the data tell; absent otherwise. For reference: no verdict rests on it. */
  readonly estimate?: CountEstimate;
}

/** Range and completeness of {@link trendRows}. */
export interface TrendRowsOptions {
  /** First and last year; by default those of the rows. */
  readonly from?: number;
  readonly to?: number;
  readonly asOf: string | null;
  readonly lagMonths: number;
}

/**
 * One full series of years for each value, from rows with the key (value, year) or (year): years without a row are 0, values keep
 * their order, rows without a year or outside the range are left out.
 *
 * @example trendRows([{ key: [2001], count: 2 }, { key: [2003], count: 1 }], { asOf: null, lagMonths: 18 })[0].map((row) => row.count) //=> [2, 0, 1]
 */
export function trendRows(rows: readonly CountRow[], options: TrendRowsOptions): readonly (readonly TrendRow[])[] {
  const counts = new Map<DimensionValue, Map<number, number>>();
  const { from: first = -Infinity, to: last = Infinity } = options;
  let { from = Infinity, to = -Infinity } = options;
  for (const { key, count } of rows) {
    const year = key.at(-1);
    if (typeof year !== 'number' || year < first || year > last) continue;
    from = Math.min(from, year);
    to = Math.max(to, year);
    const value = key.length > 1 ? key[0]! : null;
    const years = counts.get(value) ?? new Map<number, number>();
    counts.set(value, years.set(year, (years.get(year) ?? 0) + count));
  }
  return [...counts].map(([value, years]) => oneSeries(value, years, { ...options, from, to }));
}

function oneSeries(
  value: DimensionValue,
  counts: ReadonlyMap<number, number>,
  options: Required<TrendRowsOptions>,
): readonly TrendRow[] {
  const { from, to, asOf, lagMonths } = options;
  const last = completeUntil(asOf, lagMonths);
  const series: TrendRow[] = [];
  for (let year = from; year <= to; year++) {
    const count = counts.get(year) ?? 0;
    const complete = last === null ? null : year <= last;
    series.push({ value, year, count, complete, growth: growthFrom(series.at(-1), count, complete) });
  }
  return series;
}

function growthFrom(before: TrendRow | undefined, count: number, complete: boolean | null): number | null {
  if (before === undefined || before.complete !== true || complete !== true || before.count === 0) return null;
  return count / before.count - 1;
}
