import type { CountQuery, CountRow, Engine, PartyLabel } from '../engines/engine.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { compareText } from '../util/compare.js';
import { type AnalysisOptions, sharedQuery, withYears } from './analysis-options.js';
import { type Conventions, conventionsOf } from './conventions.js';

/** Options of {@link advantageEnterprises}. */
export interface AdvantageEnterprisesOptions extends AnalysisOptions {
  /** Applications from which an enterprise counts. Default 50, as in the 2013 policy (专利申请50件以上). */
  readonly threshold?: number;
  /** Years counted, inclusive, by the date basis. Default: all, with and without a year. */
  readonly window?: { readonly from: number; readonly to: number };
}

/** One enterprise and its applications. */
export interface EnterpriseRow {
  /** Party key, to ask an engine for the applications behind the number. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Applications in the whole data set and window. */
  readonly count: number;
  /** Applications by industry, most first; industries without any are left out. */
  readonly industries: readonly { readonly id: string; readonly count: number }[];
}

/** Enterprises on or above the line (优势企业: the rule is the threshold, not an official list of recognised enterprises). */
export interface AdvantageEnterprises {
  readonly conventions: Conventions;
  readonly threshold: number;
  /** Years counted, inclusive; null = all. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly total: number;
  /** Enterprises with at least `threshold` applications in that industry. */
  readonly byIndustry: readonly { readonly industry: string; readonly count: number }[];
  /** By count descending, then key. */
  readonly list: readonly EnterpriseRow[];
  /** Enterprises just below: from 90 % of the threshold (rounded up) to one below it. */
  readonly nearThreshold: readonly EnterpriseRow[];
}

/** The queries of {@link advantageEnterprises}. */
export type AdvantageEnterprisesQueries = Readonly<Record<'all' | 'byIndustry', CountQuery>>;

/** What {@link summarizeAdvantageEnterprises} works on: answers to the queries, and the labels of {@link enterprisesToName}. */
export interface AdvantageEnterprisesAnswers extends Readonly<Record<keyof AdvantageEnterprisesQueries, readonly CountRow[]>> {
  readonly labels: readonly PartyLabel[];
}

/**
 * Enterprises with at least `threshold` applications in the data set, and in each industry. Only applicants of type enterprise; a joint application counts
 * for each of them (whole counting unless asked otherwise). `total` counts applications in all fields, also outside the seven industries.
 *
 * @throws RangeError when the threshold is not a whole number from 1, or the window is upside down.
 * @example (await advantageEnterprises(engine, { threshold: 2 })).list.map(({ name, count }) => [name, count]) //=> [['样例风能(津海)有限责任公司', 2]]
 */
export async function advantageEnterprises(
  engine: Engine,
  options: AdvantageEnterprisesOptions = {},
): Promise<AdvantageEnterprises> {
  const queries = advantageEnterprisesQueries(options);
  const [all, byIndustry] = await Promise.all([engine.count(queries.all), engine.count(queries.byIndustry)]);
  const labels = await engine.parties(enterprisesToName(all, options.threshold));
  const conventions = conventionsOf(engine, options);
  return summarizeAdvantageEnterprises({ all, byIndustry, labels }, { ...options, conventions, taxonomy: engine.facts.taxonomy });
}

/**
 * Applications by enterprise, and by industry and enterprise.
 *
 * @throws RangeError like {@link advantageEnterprises}.
 * @example advantageEnterprisesQueries().all //=> { by: ['applicant'], where: { applicantType: 'enterprise' } }
 */
export function advantageEnterprisesQueries(options: AdvantageEnterprisesOptions = {}): AdvantageEnterprisesQueries {
  const { threshold = DEFAULT_THRESHOLD, window, where } = options;
  if (!Number.isInteger(threshold) || threshold < 1)
    throw new RangeError(`advantageEnterprises: invalid threshold: ${threshold}; give a whole number from 1.`);
  if (window !== undefined && window.from > window.to)
    throw new RangeError(`advantageEnterprises: invalid window: ${window.from}..${window.to}; "from" must not follow "to".`);
  const enterprises = { ...options, where: { ...where, applicantType: 'enterprise' } };
  const shared = sharedQuery(withYears(enterprises, window?.from, window?.to));
  return { all: { by: ['applicant'], ...shared }, byIndustry: { by: ['industry', 'applicant'], ...shared } };
}

/**
 * Keys of the enterprises that the result lists: from 90 % of the threshold (rounded up), by count descending, then key.
 *
 * @param all Answer to the query `all`.
 * @example enterprisesToName([{ key: ['a'], count: 45 }, { key: ['b'], count: 44 }]) //=> ['a']
 */
export function enterprisesToName(all: readonly CountRow[], threshold: number = DEFAULT_THRESHOLD): readonly string[] {
  return all
    .filter(({ key, count }) => typeof key[0] === 'string' && reachesThreshold(count, nearFrom(threshold)))
    .sort((a, b) => b.count - a.count || compareText(a.key[0] as string, b.key[0] as string))
    .map(({ key }) => key[0] as string);
}

/**
 * The result from the answers to {@link advantageEnterprisesQueries} and the labels.
 *
 * @example summarizeAdvantageEnterprises({ all: [], byIndustry: [], labels: [] }, { conventions: conventionsOf(engine), taxonomy: SEI_2013 }).total //=> 0
 */
export function summarizeAdvantageEnterprises(
  { all, byIndustry, labels }: AdvantageEnterprisesAnswers,
  context: AdvantageEnterprisesOptions & { readonly conventions: Conventions; readonly taxonomy: Taxonomy },
): AdvantageEnterprises {
  const { threshold = DEFAULT_THRESHOLD, window = null, conventions, taxonomy } = context;
  const counts = new Map(all.map(({ key, count }) => [key[0], count]));
  const industries = industriesOf(byIndustry, taxonomy);
  const known = new Map(labels.map((label) => [label.key, label]));
  const rows = enterprisesToName(all, threshold).map((key) => {
    const { name = key, type = 'enterprise' } = known.get(key) ?? {};
    return { key, name, type, count: counts.get(key)!, industries: industries.get(key) ?? [] };
  });
  const list = rows.filter(({ count }) => reachesThreshold(count, threshold));
  return {
    conventions,
    threshold,
    window,
    total: list.length,
    byIndustry: enterprisesByIndustry(byIndustry, taxonomy, threshold),
    list,
    nearThreshold: rows.filter(({ count }) => !reachesThreshold(count, threshold)),
  };
}

/**
 * How many enterprises reach the threshold within each industry, in taxonomy order, zeros included.
 *
 * @param byIndustry Answer to the query `byIndustry`.
 */
export function enterprisesByIndustry(
  byIndustry: readonly CountRow[],
  taxonomy: Taxonomy,
  threshold: number,
): AdvantageEnterprises['byIndustry'] {
  const reaching = byIndustry.filter(({ key, count }) => key[1] !== null && reachesThreshold(count, threshold));
  return taxonomy.industries.map(({ id }) => ({ industry: id, count: reaching.filter(({ key }) => key[0] === id).length }));
}

/**
 * Whether a count reaches the threshold. Fractional counts are sums of thirds and the like: a rounding error must not push one below the line.
 *
 * @example reachesThreshold(150 * (1 / 3), 50) //=> true
 */
export function reachesThreshold(count: number, threshold: number): boolean {
  return count >= threshold - 1e-9;
}

const DEFAULT_THRESHOLD = 50;

function nearFrom(threshold: number): number {
  return Math.ceil((threshold * 9) / 10);
}

function industriesOf(rows: readonly CountRow[], taxonomy: Taxonomy): ReadonlyMap<string, EnterpriseRow['industries']> {
  const position = new Map(taxonomy.industries.map(({ id }, i) => [id, i]));
  const byKey = new Map<string, { readonly id: string; readonly count: number }[]>();
  for (const { key, count } of rows) {
    const [id, applicant] = key;
    if (typeof id !== 'string' || typeof applicant !== 'string') continue;
    const entries = byKey.get(applicant) ?? [];
    entries.push({ id, count });
    byKey.set(applicant, entries);
  }
  for (const entries of byKey.values()) entries.sort((a, b) => b.count - a.count || position.get(a.id)! - position.get(b.id)!);
  return byKey;
}
