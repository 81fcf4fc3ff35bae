import type { Trend, TrendRow } from './trend.js';

/** The rows of a trend that the beginning of the data does not cut off. */
export function wholeRows({
  rows,
  firstWholeYear = Number.NEGATIVE_INFINITY,
}: Pick<Trend, 'rows' | 'firstWholeYear'>): readonly TrendRow[] {
  return rows.filter(({ year }) => year >= firstWholeYear);
}
