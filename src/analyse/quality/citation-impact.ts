import type { Dimension, DimensionValue, Engine, ValuesQuery, ValuesRow } from '../../engines/engine.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type CitationCohort, citationCohorts } from './citation-cohorts.js';
import { FEWEST, valuesOf, valuesQuery } from './values-options.js';

/** Options of {@link citationImpact}. */
export interface CitationImpactOptions extends AnalysisOptions {
  /** Whose citations. Default `industry`. */
  readonly of?: Exclude<Dimension, 'year'>;
  /** What makes a cohort beside the year. Default: nothing for industries and areas, so that they compare; `industry` for all others. */
  readonly field?: 'industry' | 'area' | null;
  /** Only so many values of `of` with the most applications. Default: 20 applicants, all of the others. */
  readonly top?: number;
}

/** Citations of the applications of one value. */
export interface CitationImpactRow {
  readonly value: string;
  /** Applications of which the citations are known, and of which not; in a field-normalised result one in two fields counts in both. */
  readonly known: number;
  readonly unknown: number;
  /** Those of the known that no cohort scores: it is below 30, not cited at all, or they have no year or field. */
  readonly unscored: number;
  /** Citations an application, plain: no comparison across years or fields. */
  readonly mean: number | null;
  /** Mean of citations over the mean of the cohort: 1 = as all applications of the same years (and fields). Null when nothing is scored. */
  readonly normalised: number | null;
  /** Mean percentile rank in the cohort; 0.5 = as all. */
  readonly percentile: number | null;
  /** Share in the most cited tenth of the cohort; 0.1 = as all. */
  readonly top: number | null;
  /** Fewer than 30 scored: no comparison rests on it. */
  readonly small: boolean;
}

/** Citations, comparable across years and fields. */
export interface CitationImpact {
  readonly conventions: Conventions;
  readonly of: Dimension;
  readonly field: 'industry' | 'area' | null;
  /** Cohorts that score, and all cohorts. */
  readonly scoring: number;
  readonly cohorts: number;
  readonly rows: readonly CitationImpactRow[];
  /** Why there are no rows: the engine cannot tell, or no citing patents are known; null otherwise. */
  readonly reason: 'noMeasurements' | 'noCitations' | null;
}

/**
 * How often the applications of an industry, applicant, district ... are cited, against all of the landscape of the same year (and field): mean normalised
 * score, mean percentile, share in the most cited tenth.
 *
 * Citations are those the vendor counted when the data were exported, own ones included. The landscape is the reference, so scores tell who is cited more within it, not in the world; conditions narrow it, but for
 * those on applicants. A cohort
 * below 30 applications, or never cited, scores nobody.
 * Source: Waltman, van Eck et al. 2011 (mean normalised citation score); Waltman and Schreiber 2013 (ties at the border of the top tenth).
 *
 * @throws RangeError on an unknown dimension.
 * @example (await citationImpact(engine)).reason //=> 'noCitations'
 */
export async function citationImpact(engine: Engine, options: CitationImpactOptions = {}): Promise<CitationImpact> {
  checkAsked('citationImpact', engine, options, { of: null, field: ['industry', 'area'], top: null });
  const queries = citationImpactQueries(options);
  const top = options.top ?? (queries.of === 'applicant' ? 20 : null);
  const chosen =
    top === null || engine.values === undefined ? options : await withLeaders(engine, { ...options, of: queries.of }, top);
  const cohorts = await valuesOf(engine, queries.cohorts);
  const rows = await valuesOf(engine, citationImpactQueries(chosen).rows);
  return summarizeCitationImpact(rows, cohorts, { ...queries, conventions: conventionsOf(engine, options) });
}

/** The queries of {@link citationImpact}, and the defaults they rest on. */
export interface CitationImpactQueries {
  readonly of: Exclude<Dimension, 'year'>;
  readonly field: 'industry' | 'area' | null;
  readonly cohorts: ValuesQuery;
  readonly rows: ValuesQuery;
}

/**
 * The queries of {@link citationImpact}: the reference cohorts over all, and the values asked for. `top` is no part of them.
 *
 * @example citationImpactQueries({ of: 'district' }).rows //=> { of: ['citedBy'], by: ['district', 'industry', 'year'] }
 */
export function citationImpactQueries({
  of = 'industry',
  field = of === 'industry' || of === 'area' ? null : 'industry',
  top: _,
  ...options
}: CitationImpactOptions = {}): CitationImpactQueries {
  const cohort: Dimension[] = field === null ? ['year'] : [field, 'year'];
  const inCohort = cohort.includes(of) ? cohort : [of, ...cohort];
  return {
    of,
    field,
    cohorts: valuesQuery(['citedBy'], cohort, withoutApplicants(options)),
    rows: valuesQuery(['citedBy'], inCohort, options),
  };
}

/**
 * The scores from the answers to {@link citationImpactQueries}; null = the engine cannot tell.
 *
 * @example summarizeCitationImpact(null, null, { of: 'industry', field: null, conventions: conventionsOf(engine) }).reason //=> 'noMeasurements'
 */
export function summarizeCitationImpact(
  rows: readonly ValuesRow[] | null,
  reference: readonly ValuesRow[] | null,
  context: Pick<CitationImpact, 'of' | 'field' | 'conventions'>,
): CitationImpact {
  const { of, field, conventions } = context;
  const none = { conventions, of, field, scoring: 0, cohorts: 0, rows: [] };
  if (rows === null || reference === null) return { ...none, reason: 'noMeasurements' };
  const cohorts = citationCohorts(reference);
  if (cohorts.length === 0) return { ...none, reason: 'noCitations' };
  const byKey = new Map(cohorts.map((cohort) => [cohortKey(cohort.field, cohort.year), cohort]));
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    const [value] = row.key;
    const year = row.key.at(-1)!;
    if (value === null || value === undefined) continue;
    const own = sums.get(String(value)) ?? newSums();
    sums.set(String(value), own);
    const fieldValue = field === null ? null : row.key.at(-2)!;
    add(own, row, typeof year === 'number' ? (byKey.get(cohortKey(fieldValue, year)) ?? null) : null);
  }
  const scoring = cohorts.filter(({ scores }) => scores !== null).length;
  return { conventions, of, field, scoring, cohorts: cohorts.length, rows: [...sums].map(impactRow), reason: null };
}

/** The options narrowed to the values with the most applications. */
async function withLeaders(
  engine: Engine,
  options: CitationImpactOptions & { readonly of: Exclude<Dimension, 'year'> },
  top: number,
): Promise<CitationImpactOptions> {
  const rows = await engine.count({ by: [options.of], top: top + 1, ...sharedQuery(options) });
  const values = rows.flatMap(({ key: [value] }) => (value === null ? [] : [value!])).slice(0, top);
  return { ...options, where: { ...options.where, [options.of]: values } };
}

/** The reference of a cohort is everybody in it, so a condition on applicants does not narrow it. */
function withoutApplicants(options: AnalysisOptions): AnalysisOptions {
  if (options.where === undefined) return options;
  const { applicant: _, applicantType: __, ...where } = options.where;
  return { ...options, where };
}

interface Sums {
  known: number;
  unknown: number;
  scored: number;
  citations: number;
  normalised: number;
  percentile: number;
  top: number;
}

function newSums(): Sums {
  return { known: 0, unknown: 0, scored: 0, citations: 0, normalised: 0, percentile: 0, top: 0 };
}

function add(sums: Sums, { values: [column], counts }: ValuesRow, cohort: CitationCohort | null): void {
  for (let k = 0; k < counts.length; k++) {
    const [value, count] = [column![k]!, counts[k]!];
    if (value === UNKNOWN_VALUE) {
      sums.unknown += count;
      continue;
    }
    sums.known += count;
    sums.citations += count * value;
    const score = cohort?.scores?.get(value);
    if (score === undefined) continue;
    sums.scored += count;
    sums.normalised += count * score.normalised;
    sums.percentile += count * score.percentile;
    sums.top += count * score.top;
  }
}

function impactRow([value, sums]: [string, Sums]): CitationImpactRow {
  const { known, unknown, scored } = sums;
  const mean = (sum: number): number | null => (scored > 0 ? sum / scored : null);
  return {
    value,
    known,
    unknown,
    unscored: known - scored,
    mean: known > 0 ? sums.citations / known : null,
    normalised: mean(sums.normalised),
    percentile: mean(sums.percentile),
    top: mean(sums.top),
    small: scored < FEWEST,
  };
}

function cohortKey(field: DimensionValue, year: number): string {
  return `${year} ${field ?? ''}`;
}
