import type { CountRow } from '../../engines/engine.js';
import type { Target } from '../../taxonomy/targets.js';
import type { CountEstimate } from '../delay/delay-estimate.js';
import type { DelayModel } from '../delay/delay-model.js';
import type { DelayRefusal } from '../delay/delay-refusal.js';
import type { NowcastReason } from '../delay/estimate-year.js';
import { yearToDate } from '../delay/year-to-date.js';
import { partYear } from '../enterprises/part-year.js';
import type { TargetSeries } from './attainment-series.js';

/** How a year under way stands against what it must bring. */
export interface Pace {
  readonly year: number;
  /** Share of the year that has passed at the cut-off; 1 when it is over. */
  readonly elapsed: number;
  /** Quarters of the year, 1 to 4, of which enough is published to estimate them. */
  readonly quarters: number;
  /** Applications of the year that are published. */
  readonly seen: number;
  /** Share of the filings of these quarters that is published by the delay law. */
  readonly visible: number;
  /** Filings of these quarters, published or not, with intervals. */
  readonly filed: CountEstimate;
  /** What an even pace would have brought by the end of these quarters, on the way to the goal. */
  readonly due: number;
  /** filed.value / due; null when nothing is due. */
  readonly ratio: number | null;
  /** Probability that the target year holds what is needed, by the delays of publication; null until all of its filings are estimated. */
  readonly probability: number | null;
}

/** Why a pace cannot be told. */
export type PaceReason = NowcastReason | 'noCutOff';

/** What the pace is judged by. */
export interface PaceContext {
  readonly asOf: string | null;
  readonly model: DelayModel | DelayRefusal;
  /** By industry, type and year; by type and year. */
  readonly recent: readonly CountRow[];
  readonly recentOfAll: readonly CountRow[];
}

/**
 * The pace of the target year, or of the year of the cut-off when that comes first. An even pace is a convention: filings cluster at the end of a year, so
 * that a ratio a little below 1 early in it is no alarm. Null when the year is complete already or the target is no flow of the data.
 */
export function paceOf(
  { indicator, industry, year: targetYear }: Target,
  { last, level, needed, required }: TargetSeries & { readonly required: number | null },
  { asOf, model, recent, recentOfAll }: PaceContext,
): Pace | PaceReason | null {
  if (indicator !== 'annualApplications' && indicator !== 'applicationsGrowth') return null;
  if (asOf === null) return 'noCutOff';
  const today = partYear(asOf);
  const year = Math.min(targetYear, today.year);
  if (year <= last) return null;
  const wholeYear = year === targetYear ? needed : required === null ? null : level * (1 + required) ** (year - last);
  if (wholeYear === null) return null;
  if (typeof model === 'string') return model;
  const rows = industry === null ? recentOfAll : recent.filter(({ key }) => key[0] === industry);
  const counts = rows.filter(({ key }) => key.at(-1) === year).map(({ key, count }) => ({ type: String(key.at(-2)), count }));
  const found = yearToDate(counts, year, model);
  if (typeof found === 'string') return found;
  const { quarters, seen, visible, filed, reaches } = found;
  const due = (wholeYear * quarters) / 4;
  const elapsed = year < today.year ? 1 : today.elapsed / today.days;
  const probability = year === targetYear && quarters === 4 ? reaches(wholeYear) : null;
  return { year, elapsed, quarters, seen, visible, filed, due, ratio: due > 0 ? filed.value / due : null, probability };
}
