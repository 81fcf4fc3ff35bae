import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { compareText } from '../../util/compare.js';
import { shownValue } from '../../util/shown-value.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import type { YearWindow } from '../trend/year-window.js';
import { type EnterpriseWindow, enterpriseWindow } from './enterprise-window.js';

/** Options of {@link advantageEnterprises}. */
export interface AdvantageEnterprisesOptions extends AnalysisOptions {
  /** Applications from which an enterprise counts. Default 50, as in the 2013 policy (专利申请50件以上). */
  readonly threshold?: number;
  /** Years counted, by the date basis. Default `all`, with and without a year. */
  readonly window?: EnterpriseWindow;
}

/** One enterprise and its applications. */
export interface EnterpriseRow {
  /** Party key: `cellQuery(options, { applicant: key })` asks for the applications behind the number. */
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
  readonly window: YearWindow | null;
  readonly total: number;
  /** Enterprises with at least `threshold` applications in that industry, in taxonomy order, zeros included. */
  readonly byIndustry: readonly { readonly industry: string; readonly count: number }[];
  /** The same in each area, in taxonomy order; areas without any are left out. */
  readonly byArea: readonly { readonly area: string; readonly count: number }[];
  /**
   * Enterprises with at least `threshold` applications whose first applicant is in the district, most first; districts without any are left out. Those of one name are told
   * apart by their city (`within`, null where it is not known).
   */
  readonly byDistrict: readonly { readonly district: string; readonly within: string | null; readonly count: number }[];
  /** By count descending, then key. */
  readonly list: readonly EnterpriseRow[];
  /** Enterprises just below: from 90 % of the threshold (rounded up) to one below it. */
  readonly nearThreshold: readonly EnterpriseRow[];
}

/** The queries of {@link advantageEnterprises}: the last three once it is known who they are about. */
export type AdvantageEnterprisesQueries = Readonly<Record<'all' | 'byIndustry' | 'byArea' | 'byDistrict', CountQuery>>;

/** What {@link summarizeAdvantageEnterprises} works on: answers to the queries, and the labels of {@link enterprisesToName}. */
export interface AdvantageEnterprisesAnswers extends Readonly<Record<keyof AdvantageEnterprisesQueries, readonly CountRow[]>> {
  readonly labels: readonly PartyLabel[];
}

/**
 * Enterprises with at least `threshold` applications in the data set, and in each industry, area and district. Only applicants of type enterprise; a joint
 * application counts for each of them (whole counting unless asked otherwise). `total` counts applications in all fields, also outside
 * the industries.
 *
 * @throws RangeError when the threshold is not a whole number from 1, or the window is upside down.
 * @example (await advantageEnterprises(engine, { threshold: 2 })).list.map(({ name, count }) => [name, count]) //=> [['样例风能(津海)有限责任公司', 2]]
 */
export async function advantageEnterprises(
  engine: Engine,
  options: AdvantageEnterprisesOptions = {},
): Promise<AdvantageEnterprises> {
  checkAsked('advantageEnterprises', engine, options, { threshold: null, window: null });
  const window = enterpriseWindow(options.window ?? 'all', engine.facts.asOf);
  const dated = { ...options, window: window ?? ('all' as const) };
  const all = await engine.count(advantageEnterprisesQueries(dated).all);
  const keys = enterprisesToName(all, options.threshold);
  const queries = advantageEnterprisesQueries(dated, keys);
  const [byIndustry, byArea, byDistrict, labels] = await Promise.all([
    engine.count(queries.byIndustry),
    engine.count(queries.byArea),
    engine.count(queries.byDistrict),
    engine.parties(keys),
  ]);
  const context = { ...dated, conventions: conventionsOf(engine, options), taxonomy: engine.facts.taxonomy };
  return summarizeAdvantageEnterprises({ all, byIndustry, byArea, byDistrict, labels }, context);
}

/**
 * Applications by enterprise, from the lower border of those near the line; and of the enterprises that this names, applications by industry, area and
 * district, for nobody else can reach the line within one.
 *
 * @param keys Enterprises named by the answer to `all`: see {@link enterprisesToName}.
 * @throws RangeError like {@link advantageEnterprises}.
 * @example advantageEnterprisesQueries().all //=> { by: ['applicant'], where: { applicantType: 'enterprise' }, atLeast: 45 }
 */
export function advantageEnterprisesQueries(
  options: AdvantageEnterprisesOptions = {},
  keys: readonly string[] = [],
): AdvantageEnterprisesQueries {
  const { threshold = DEFAULT_THRESHOLD, window = 'all', where } = options;
  checkThreshold('advantageEnterprises', threshold);
  const years = enterpriseWindow(window, null);
  const query = (own: AnalysisOptions['where']) =>
    sharedQuery(withYears({ ...options, where: { ...where, applicantType: 'enterprise', ...own } }, years?.from, years?.to));
  const named = query({ applicant: keys });
  return {
    all: { by: ['applicant'], ...query({}), atLeast: nearFrom(threshold) },
    byIndustry: { by: ['industry', 'applicant'], ...named },
    byArea: { by: ['area', 'applicant'], ...named, atLeast: threshold },
    byDistrict: { by: ['city', 'district', 'applicant'], ...named, atLeast: threshold },
  };
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
 * @example summarizeAdvantageEnterprises({ all: [], byIndustry: [], byArea: [], byDistrict: [], labels: [] }, { conventions: conventionsOf(engine), taxonomy: SEI_2013 }).total //=> 0
 */
export function summarizeAdvantageEnterprises(
  { all, byIndustry, byArea, byDistrict, labels }: AdvantageEnterprisesAnswers,
  context: AdvantageEnterprisesOptions & { readonly conventions: Conventions; readonly taxonomy: Taxonomy },
): AdvantageEnterprises {
  const { threshold = DEFAULT_THRESHOLD, window = 'all', conventions, taxonomy } = context;
  const counts = new Map(all.map(({ key, count }) => [key[0], count]));
  const industries = industriesOf(byIndustry, taxonomy);
  const known = new Map(labels.map((label) => [label.key, label]));
  const rows = enterprisesToName(all, threshold).map((key) => {
    const { name = key, type = 'enterprise' } = known.get(key) ?? {};
    return { key, name, type, count: counts.get(key)!, industries: industries.get(key) ?? [] };
  });
  const list = rows.filter(({ count }) => reachesThreshold(count, threshold));
  const areas = taxonomy.industries.flatMap((industry) => industry.areas);
  const inArea = reachingBy(byArea, threshold);
  return {
    conventions,
    threshold,
    window: enterpriseWindow(window, conventions.asOf),
    total: list.length,
    byIndustry: enterprisesByIndustry(byIndustry, taxonomy, threshold),
    byArea: areas.flatMap(({ id }) => (inArea.has(id) ? [{ area: id, count: inArea.get(id)! }] : [])),
    byDistrict: districtsOf(byDistrict, threshold),
    list,
    nearThreshold: rows.filter(({ count }) => !reachesThreshold(count, threshold)),
  };
}

/**
 * How many enterprises reach the threshold within each industry, in taxonomy order, zeros included.
 *
 * @param byIndustry Counts by industry and enterprise.
 */
export function enterprisesByIndustry(
  byIndustry: readonly CountRow[],
  taxonomy: Taxonomy,
  threshold: number,
): AdvantageEnterprises['byIndustry'] {
  const reaching = reachingBy(byIndustry, threshold);
  return taxonomy.industries.map(({ id }) => ({ industry: id, count: reaching.get(id) ?? 0 }));
}

/**
 * Whether a count reaches the threshold. Fractional counts are sums of thirds and the like: a rounding error must not push one below the line.
 *
 * @example reachesThreshold(150 * (1 / 3), 50) //=> true
 */
export function reachesThreshold(count: number, threshold: number): boolean {
  return count >= threshold - 1e-9;
}

/** Lower border of the enterprises near the line. */
export function nearFrom(threshold: number): number {
  return Math.ceil((threshold * 9) / 10);
}

/** @throws RangeError when the threshold is not a whole number from 1. */
export function checkThreshold(caller: string, threshold: number): void {
  if (!Number.isInteger(threshold) || threshold < 1)
    throw new RangeError(`${caller}: invalid threshold: ${shownValue(threshold)}; give a whole number from 1.`);
}

/** The line of the 2013 policy. */
export const DEFAULT_THRESHOLD = 50;

/** Enterprises that reach the threshold, by the first value of the key. */
function reachingBy(rows: readonly CountRow[], threshold: number): ReadonlyMap<string, number> {
  const reaching = new Map<string, number>();
  for (const { key, count } of rows) {
    const [value, applicant] = key;
    if (typeof value !== 'string' || applicant === null || !reachesThreshold(count, threshold)) continue;
    reaching.set(value, (reaching.get(value) ?? 0) + 1);
  }
  return reaching;
}

function districtsOf(rows: readonly CountRow[], threshold: number): AdvantageEnterprises['byDistrict'] {
  const cities = [...new Set(rows.map(({ key }) => key[0]!))];
  const found = cities.flatMap((city) => {
    const own = rows.filter(({ key }) => key[0] === city).map(({ key, count }) => ({ key: key.slice(1), count }));
    const within = city === null ? null : String(city);
    return [...reachingBy(own, threshold)].map(([district, count]) => ({ district, within, count }));
  });
  return found.sort(
    (a, b) => b.count - a.count || compareText(a.district, b.district) || compareText(a.within ?? '', b.within ?? ''),
  );
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
