import type { DimensionValue } from '../engines/engine.js';
import type { Conventions } from './conventions.js';

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
}

/** Direction of a series over its complete years. */
export type TrendVerdict = 'up' | 'down' | 'flat' | 'cannotSay';

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
  /** Why nothing can be said; null otherwise. */
  readonly reason: 'tooFewYears' | 'tooFewRecords' | 'noCompleteYear' | null;
}

/** Counts by year for each value of a dimension. */
export interface Trend {
  readonly conventions: Conventions;
  readonly dimension: string;
  readonly rows: readonly TrendRow[];
  readonly summaries: readonly TrendSummary[];
  /** Last complete year; null when none is or the cut-off is unknown. */
  readonly lastCompleteYear: number | null;
  /** Months after the end of a year until it is complete, and which kinds of publication decided that. */
  readonly lagMonths: number;
  /** Applications whose year is unknown: in no row, but not forgotten. */
  readonly withoutYear: number;
}
