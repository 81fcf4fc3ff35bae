import type { CountQuery, CountRow, Dimension, DimensionValue, Engine } from '../../engines/engine.js';
import { shownValue } from '../../util/shown-value.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type KnownDelays, knownDelays } from '../delay/publication-lag.js';
import { leastPublished } from '../delay/published-share.js';
import { GRANT_MONTHS, isYearComplete, type LagReason, type PublicationLag } from './lag.js';
import { seenAtGrant } from './seen-at-grant.js';
import { type SeriesBreak, seriesBreaks } from './series-breaks.js';
import { type TrendEstimates, trendEstimates } from './trend-estimates.js';
import { type TrendRow, trendRows } from './trend-rows.js';
import { summarizeSeries, type TrendSummary } from './trend-summary.js';

export type { TrendEstimates } from './trend-estimates.js';
export type { TrendRow } from './trend-rows.js';
export type { TrendEvidence, TrendSummary, TrendVerdict } from './trend-summary.js';

/** Options of {@link trend}. */
export interface TrendOptions extends AnalysisOptions {
  /** One series for each value of it. Default: one series of all applications together. */
  readonly dimension?: Exclude<Dimension, 'year'>;
  /** First and last year, inclusive. Default: the first and last year met in the data. */
  readonly from?: number;
  readonly to?: number;
}

/** Counts by year for each value of a dimension. */
export interface Trend {
  readonly conventions: Conventions;
  /** Name of the dimension; `all` when all applications are one series, whose value is null. */
  readonly dimension: string;
  readonly rows: readonly TrendRow[];
  readonly summaries: readonly TrendSummary[];
  /** Last complete year; null when none is or the cut-off is unknown. */
  readonly lastCompleteYear: number | null;
  /** First year that the beginning of the data does not cut off: the summaries begin with it, and a rise before it may be that of the data. Absent where nothing is cut off. */
  readonly firstWholeYear?: number;
  /** Months after the end of a year until it is complete. */
  readonly lagMonths: number;
  /** Which kinds of publication decided the lag. */
  readonly lagReason?: LagReason;
  /** Applications whose year is unknown: in no row, but not forgotten. */
  readonly withoutYear: number;
  /** What the estimates of the rows rest on, or why there are none; absent when no year is incomplete. */
  readonly estimates?: TrendEstimates;
  /** What makes years hard to compare; absent when nothing is known, and in a trend with a dimension. */
  readonly breaks?: readonly SeriesBreak[];
}

/** What {@link summarizeTrend} must be told beside the rows. */
export interface TrendContext extends Pick<TrendOptions, 'dimension' | 'from' | 'to'> {
  readonly conventions: Conventions;
  readonly lag: PublicationLag;
  readonly withoutYear: number;
  /** Values whose inventions are seen only when granted, though those of the others are not: no fall of theirs is told that grants to come could undo. */
  readonly seenAtGrant?: ReadonlySet<DimensionValue>;
}

/**
 * Applications by year, for all together or for each value of a dimension, with the years marked that are not fully published yet and a verdict that
 * never rests on those. A year without applications inside the range is a row with count 0. A year that is over but not fully published carries an
 * estimate with its intervals where the delays in the data allow one (see `nowcast`).
 *
 * Verdict: Mann-Kendall test with ties at 5 % over the last ten complete years at most; it cannot say with fewer than 5 complete years or fewer than
 * 30 applications in them. `flat` means that no direction is significant. A fall must stand even when every year held as many more as by the delays in the
 * data may still come, and in a value seen only when granted (a small office) without the years that wait for grants. Trends by state or first stage wait for them altogether. Years that the
 * beginning of the data cuts off (`firstWholeYear`) are rows, but in no summary.
 *
 * @throws RangeError when `from` follows `to` or one is no whole number, or the dimension is `year`.
 * @example (await trend(engine)).rows.map(({ year, count, complete }) => [year, count, complete]) //=> [[2010, 1, true], [2011, 3, true]]
 */
export async function trend(engine: Engine, options: TrendOptions = {}): Promise<Trend> {
  checkAsked('trend', engine, options, { dimension: null, from: null, to: null });
  const { counted, context, model } = await counts(engine, options);
  return { ...counted, ...(await trendEstimates(engine, counted.rows, { ...context, model })) };
}

/**
 * The same trend without estimates, for analyses that use complete years only.
 *
 * @example (await countedTrend(engine)).rows.map(({ count }) => count) //=> [1, 3]
 */
export async function countedTrend(engine: Engine, options: TrendOptions = {}): Promise<Trend> {
  return (await counts(engine, options)).counted;
}

async function counts(
  engine: Engine,
  options: TrendOptions,
): Promise<{ readonly counted: Trend; readonly context: TrendContext & TrendOptions; readonly model: KnownDelays['model'] }> {
  const query = trendQuery(options);
  const [rows, { lag, model }] = await Promise.all([engine.count(query), knownDelays(engine, lagOptions(options))]);
  const undated = isOfAll(options) ? rows.filter(({ key: [year] }) => year === null) : await engine.count(undatedQuery(options));
  const conventions = conventionsOf(engine, options);
  const context = { ...options, conventions, lag, withoutYear: undated[0]?.count ?? 0 };
  const counted = summarizeTrend(rows, context);
  const falling = counted.summaries.flatMap(({ value, verdict }) => (verdict === 'down' ? [value] : []));
  const late = await seenAtGrant(engine, options, falling);
  return { counted: late.size === 0 ? counted : summarizeTrend(rows, { ...context, seenAtGrant: late }), context, model };
}

/** Years of a state or a first stage fill up, and empty, as long as grants come, just as with a condition on them. */
function lagOptions({ dimension, where, ...options }: TrendOptions): AnalysisOptions {
  const { from: _, to: __, ...shared } = options;
  const isOfGrant = dimension === 'status' || dimension === 'firstStage';
  return { ...shared, ...(isOfGrant ? { where: { granted: true, ...where } } : where && { where }) };
}

/**
 * Counts by year, or by a dimension and year.
 *
 * @throws RangeError like {@link trend}.
 * @example trendQuery({ dimension: 'industry', from: 2010 }) //=> { by: ['industry', 'year'], where: { year: { from: 2010 } } }
 */
export function trendQuery(options: TrendOptions = {}): CountQuery {
  const { dimension, from, to } = options;
  if ((dimension as Dimension | undefined) === 'year')
    throw new RangeError('trend: unsupported dimension: "year"; leave it out for one series of all applications.');
  for (const year of [from, to])
    if (year !== undefined && !Number.isInteger(year))
      throw new RangeError(`trend: invalid year: ${shownValue(year)}; give a whole number.`);
  if (from !== undefined && to !== undefined && from > to)
    throw new RangeError(`trend: invalid years: ${from}..${to}; "from" must not follow "to".`);
  return { by: dimension === undefined ? ['year'] : [dimension, 'year'], ...sharedQuery(withYears(options, from, to)) };
}

/**
 * The trend from rows of {@link trendQuery}, in the order of the engine; a row without year is left out.
 * @example summarizeTrend([{ key: [2010], count: 2 }], { conventions: conventionsOf(engine), lag: { months: 18, because: 'applications' }, withoutYear: 0 }).rows[0].count //=> 2
 */
export function summarizeTrend(rows: readonly CountRow[], context: TrendContext): Trend {
  const { conventions, dimension, lag, withoutYear } = context;
  const series = trendRows(rows, { ...context, asOf: conventions.asOf, lagMonths: lag.months });
  const flat = series.flat();
  const complete = flat.filter((row) => row.complete === true).map((row) => row.year);
  const breaks = dimension === undefined ? seriesBreaks(flat, conventions.offices, lag.begins) : [];
  return {
    conventions,
    dimension: dimension ?? 'all',
    rows: flat,
    summaries: series.map((rows) => summarizeSeries(rows, (year) => leastOf(rows[0]!.value, year, context), lag.begins)),
    lastCompleteYear: complete.length === 0 ? null : complete.reduce((a, b) => Math.max(a, b)),
    lagMonths: lag.months,
    lagReason: lag.because,
    withoutYear,
    ...(lag.begins !== undefined && { firstWholeYear: lag.begins }),
    ...(breaks.length > 0 && { breaks }),
  };
}

/** The least share of a year of a series that is published. */
function leastOf(value: DimensionValue, year: number, { conventions: { asOf }, lag, seenAtGrant }: TrendContext): number {
  const isLate = seenAtGrant?.has(value) === true && isYearComplete(year, asOf, GRANT_MONTHS) !== true;
  return isLate ? 0 : leastPublished(year, lag, asOf);
}

/** Whether the counts by year are those of all applications, the undated among them. */
function isOfAll({ dimension, from, to, where }: TrendOptions): boolean {
  return [dimension, from, to, where?.year].every((asked) => asked === undefined);
}

function undatedQuery({ where, ...options }: TrendOptions): CountQuery {
  return { by: [], ...sharedQuery({ ...options, where: { ...where, year: null } }) };
}
