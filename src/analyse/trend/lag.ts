import type { CountQuery, CountRow, Where } from '../../engines/engine.js';
import type { MeasuredNumber } from '../../engines/measurement.js';
import { isoDay } from '../../records/day.js';
import { monthEndAfterYear } from '../../records/month-end.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';

/**
 * What decided a publication lag. dateBasis: years of publication or grant, nothing is outstanding. applications: inventions are seen when the
 * application is published. grantsOnly: inventions are seen only when granted. atGrant: only utility models and designs, which
 * are published at grant. unknownStages: the data do not say at which stage a document was published. delays: by the delays in the data themselves years
 * are published later than the rule of thumb says.
 */
export type LagReason = 'dateBasis' | 'applications' | 'grantsOnly' | 'atGrant' | 'unknownStages' | 'delays';

/** How long after its end a year stays incomplete. */
export interface PublicationLag {
  /** Months from the end of a year until all its applications can be expected in the data. */
  readonly months: number;
  readonly because: LagReason;
  /**
   * Share of a year that is published 0, 1, 2 ... quarters after its end by the delays in the data, at the low end of its 95 % interval, or the least that can be
   * said where they allow no estimate; absent where they say nothing.
   */
  readonly published?: readonly number[];
  /** First year that the beginning of the data does not cut off, as a search by days of publication does; absent where nothing is cut off. */
  readonly begins?: number;
}

/**
 * Counts by year, type, first stage and office. Of the condition only type and office stay: the lag belongs to the kind of data, and a small field
 * must not decide it.
 *
 * @example publicationLagQuery({ where: { industry: 'new-energy', type: 'design' } }).where //=> { type: 'design' }
 */
export function publicationLagQuery({ dateBasis, twins, where: { type, office } = {} }: AnalysisOptions = {}): CountQuery {
  const where = { ...(type === undefined ? {} : { type }), ...(office === undefined ? {} : { office }) };
  const shared = sharedQuery({ ...(dateBasis && { dateBasis }), ...(twins && { twins }), where });
  return { by: ['year', 'type', 'firstStage', 'office'], ...shared };
}

/**
 * Months after the end of a year until its applications are all published, from how those in the data became known.
 *
 * Filing and priority years: 18 when inventions are published as applications (the legal limit in most offices), 60 when they are seen only as grants,
 * 12 when there are only utility models and designs, 18 when the stages are unknown; the longest that applies. Years of publication
 * or grant: 0. Counts of granted applications (or of others), of legal states, of what came first, or of publications wait for the grants: 60 for inventions, except by year
 * of grant, and for publications by the year in which they were published themselves. A rule of thumb that marks years, not an estimate of what is missing;
 * `publicationLag` makes it longer where the data say so.
 *
 * "Only as grants": more than 80 % of the inventions of known stage, in all or in an office with at least a tenth of them, over the ten years up to
 * five years before the cut-off (all years when these hold none). An export with one row an application shows granted
 * ones as grants and the others, some 40 % and more, as applications: it stays below that line.
 *
 * @param rows Answer to {@link publicationLagQuery}.
 * @example summarizePublicationLag([{ key: [2010, 'design', 'grant', 'CN'], count: 9 }], { asOf: '2016-12-31' }).months //=> 12
 */
export function summarizePublicationLag(
  rows: readonly CountRow[],
  { dateBasis = 'filing', unit = 'application', where = {}, asOf }: AnalysisOptions & { readonly asOf: string | null },
): PublicationLag {
  const nothingOutstanding: PublicationLag = { months: 0, because: 'dateBasis' };
  if (dateBasis === 'grant') return nothingOutstanding;
  const inventions = rows.filter(({ key }) => key[1] !== 'utilityModel' && key[1] !== 'design');
  const atGrant = rows.length > 0 && inventions.length === 0;
  const hasOwnYear = unit === 'publication' && dateBasis === 'publication';
  const waitsForGrant = (unit === 'publication' && !hasOwnYear) || hangsOnGrant(where);
  if (waitsForGrant && !atGrant) return { months: GRANT_MONTHS, because: 'grantsOnly' };
  if (dateBasis === 'publication') return nothingOutstanding;
  return atGrant ? { months: 12, because: 'atGrant' } : lagOfInventions(inventions, asOf);
}

/** Months until inventions are granted, as a rule. */
export const GRANT_MONTHS = 60;

/**
 * Whether a condition is met or not only once an application is granted, so that the last years hold too few of one kind and too many of the other.
 *
 * @example hangsOnGrant({ status: 'active' }) //=> true
 * @example hangsOnGrant({ type: 'invention', measured: { claims: { from: 10 } } }) //=> false
 */
export function hangsOnGrant({ granted, status, firstStage, measured = {} }: Where): boolean {
  const isAsked = [granted, status, firstStage].some((asked) => asked !== undefined);
  return isAsked || TOLD_BY_GRANT.some((name) => measured[name] !== undefined);
}

const TOLD_BY_GRANT = [
  'foreignGrants',
  'grantYear',
  'pendency',
  'life',
  'ended',
  'inForce',
] as const satisfies readonly MeasuredNumber[];

/**
 * Whether every application of a year can have been published by the cut-off: the last day of the month `lagMonths` after the year's end has come.
 * Null when the cut-off is unknown.
 *
 * @param asOf ISO day.
 * @example isYearComplete(2014, '2016-06-30', 18) //=> true
 * @example isYearComplete(2014, '2016-06-29', 18) //=> false
 */
export function isYearComplete(year: number, asOf: string | null, lagMonths: number): boolean | null {
  if (asOf === null) return null;
  return isoDay(asOf) >= monthEndAfterYear(year, lagMonths);
}

/**
 * The last year that is complete in the sense of {@link isYearComplete}; null when the cut-off is unknown.
 *
 * @example completeUntil('2016-06-30', 18) //=> 2014
 */
export function completeUntil(asOf: string | null, lagMonths: number): number | null {
  if (asOf === null) return null;
  let year = Number(asOf.slice(0, 4));
  while (isYearComplete(year, asOf, lagMonths) === false) year--;
  return year;
}

const GRANTS_ONLY_SHARE = 0.8;
const OFFICE_SHARE = 0.1;

function lagOfInventions(inventions: readonly CountRow[], asOf: string | null): PublicationLag {
  const deciding = decidingRows(inventions, asOf);
  const known = deciding.filter(({ key }) => key[2] === 'application' || key[2] === 'grant');
  if (known.length === 0) return { months: 18, because: 'unknownStages' };
  const offices = [...new Set(known.map(({ key }) => key[3]))].map((office) => known.filter(({ key }) => key[3] === office));
  const large = offices.filter((rows) => countOf(rows) >= OFFICE_SHARE * countOf(known));
  return [known, ...large].some(isGrantsOnly)
    ? { months: GRANT_MONTHS, because: 'grantsOnly' }
    : { months: 18, because: 'applications' };
}

/**
 * The rows that can tell how applications become known: recent years say little (grants have not come yet), and old ones may precede the
 * publication of applications in an office. Of ten years up to five before the cut-off, or all when these hold none.
 *
 * @param rows Keys that begin with the year.
 * @example decidingRows([{ key: [2010], count: 1 }, { key: [2015], count: 9 }], '2016-12-31') //=> [{ key: [2010], count: 1 }]
 */
export function decidingRows(rows: readonly CountRow[], asOf: string | null): readonly CountRow[] {
  const cutOff = asOf === null ? Number.NaN : Number(asOf.slice(0, 4));
  const mature = rows.filter(({ key: [year] }) => typeof year === 'number' && year > cutOff - 15 && year <= cutOff - 5);
  return mature.length > 0 ? mature : rows;
}

function isGrantsOnly(rows: readonly CountRow[]): boolean {
  return countOf(rows.filter(({ key }) => key[2] === 'grant')) > GRANTS_ONLY_SHARE * countOf(rows);
}

function countOf(rows: readonly CountRow[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
