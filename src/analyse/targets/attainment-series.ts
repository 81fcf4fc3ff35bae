import type { Target } from '../../taxonomy/targets.js';
import { baseYearOf, externalLevels } from './external-figure.js';
import { countUpTo, isYearOver } from './measure.js';
import { filingsOf, lastCompleteYear } from './measure-filings.js';
import { holdingsOf } from './measure-holdings.js';
import type { YearlySeries } from './project-growth.js';
import type { ScorecardContext } from './scorecard.js';
import type { ScorecardAnswers } from './scorecard-queries.js';

/** The yearly series behind a target, and the level that meets the goal. */
export interface TargetSeries extends YearlySeries {
  /** What the series must be in the target year; of an average growth, what it must have grown to. Null when the base year is not known. */
  readonly needed: number | null;
  /** Level of the last complete year: the flow of that year, or what is held at its end. */
  readonly level: number;
  readonly last: number;
}

/**
 * The complete years of the series that a target is set on, from the data or from a table of yearly figures; null when there is no such series: shares,
 * and numbers of areas, enterprises and zones, which have a ceiling and no growth of their own.
 */
export function targetSeries(target: Target, answers: ScorecardAnswers, context: ScorecardContext): TargetSeries | null {
  const { indicator } = target;
  const outside = fromTable(target, context);
  if (outside !== null) return outside;
  if (indicator === 'annualApplications' || indicator === 'applicationsGrowth') return filings(target, answers, context);
  return indicator === 'patentsOwned' || indicator === 'ownedGrowth' ? owned(target, answers, context) : null;
}

function filings(target: Target, answers: ScorecardAnswers, context: ScorecardContext): TargetSeries | null {
  const found = filingsOf(target, answers);
  if (found === null) return null;
  const last = lastCompleteYear(target.year, found.last, context);
  if (last < found.first) return null;
  const counts = Array.from({ length: last - found.first + 1 }, (_, i) => found.counts.get(found.first + i) ?? 0);
  return seriesOf(target, { first: found.first, counts, held: null }, context, (year) => counts[year - found.first] ?? null);
}

/** Grants of each year up to the last one that is over, and all up to its end. */
function owned(target: Target, answers: ScorecardAnswers, context: ScorecardContext): TargetSeries | null {
  const { asOf } = context;
  const rows = holdingsOf(target, answers);
  const first = rows.reduce((year, { key }) => (typeof key[1] === 'number' ? Math.min(year, key[1]) : year), target.year + 1);
  if (asOf === null || first > target.year || !isYearOver(first, asOf)) return null;
  const covered = Number(asOf.slice(0, 4));
  const last = Math.min(target.year, isYearOver(covered, asOf) ? covered : covered - 1);
  const heldBy = (year: number): number => countUpTo(rows, 1, year);
  const counts = Array.from({ length: last - first + 1 }, (_, i) => heldBy(first + i) - heldBy(first + i - 1));
  const levelOf = (year: number): number | null => (year < first || !isYearOver(year, asOf) ? null : heldBy(year));
  return seriesOf(target, { first, counts, held: heldBy(last) }, context, levelOf);
}

/** The rows of consecutive years up to the latest one. Figures with fractions are measures, not numbers of things. */
function fromTable(target: Target, context: ScorecardContext): TargetSeries | null {
  if (target.kind === 'share') return null;
  const rows = externalLevels(target, context.indicators ?? {}, context.taxonomy).filter(({ year }) => year <= target.year);
  const run = rows.slice(rows.findLastIndex(({ year }, i) => i === 0 || rows[i - 1]!.year !== year - 1));
  const values = run.map(({ value }) => value);
  if (run.length === 0 || values.some((value) => value < 0)) return null;
  const first = run[0]!.year;
  const base = (year: number): number | null => rows.find((row) => row.year === year)?.value ?? null;
  const decimals = Math.max(...values.map(decimalsOf));
  const measure = decimals === 0 ? {} : { decimals };
  if (target.kind !== 'stock') return seriesOf(target, { first, counts: values, held: null, ...measure }, context, base);
  const counts = values.slice(1).map((value, i) => Math.max(0, value - values[i]!));
  return seriesOf(target, { first: first + 1, counts, held: values.at(-1)!, ...measure }, context, base);
}

/** Digits behind the point, six at the most. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < 6 && Math.abs(Number(value.toFixed(decimals)) - value) > 1e-12 * Math.abs(value)) decimals++;
  return decimals;
}

function seriesOf(
  target: Target,
  series: YearlySeries,
  { growthFrom }: ScorecardContext,
  levelOf: (year: number) => number | null,
): TargetSeries {
  const last = series.first + series.counts.length - 1;
  const base = baseYearOf(target, growthFrom);
  const start = target.kind === 'growth' ? levelOf(base) : null;
  const grown = start === null ? null : start * (1 + target.goal) ** (target.year - base);
  const needed = target.kind === 'growth' ? grown : target.goal;
  return { ...series, last, level: series.held ?? series.counts.at(-1)!, needed };
}
