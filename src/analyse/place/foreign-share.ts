import type { CountQuery, CountRow, DimensionValue, Engine } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type Home, type HomeOptions, homeOf } from './home.js';

/** Options of {@link foreignShare}. */
export interface ForeignShareOptions extends AnalysisOptions, HomeOptions {
  /** Default `industry`. */
  readonly by?: 'industry' | 'area' | 'type' | 'year';
}

/** Applications at the home office of one industry (area, type, year) by where the first applicant is from. */
export interface ForeignShareRow {
  /** Null = the applications that have none; in `total` all together. */
  readonly value: DimensionValue;
  readonly domestic: number;
  readonly foreign: number;
  /** Country unknown. */
  readonly unknown: number;
  /** foreign / (domestic + foreign); null when no country is known. */
  readonly share: number | null;
  /** The share if all of unknown country were domestic, and if all were foreign; null without any application. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Share of applicants from abroad (来华). */
export interface ForeignShare {
  readonly conventions: Conventions;
  /** Null when the data name no office; then there are no rows. */
  readonly home: Home | null;
  readonly by: string;
  readonly total: ForeignShareRow;
  /** In the order of the engine. */
  readonly rows: readonly ForeignShareRow[];
  /** Foreign countries by descending count, of all together. */
  readonly countries: readonly { readonly country: string; readonly count: number }[];
}

/**
 * How many applications at the home office come from abroad (来华申请), by the country of the first applicant. Applicants from Hong Kong, Macau and Taiwan are
 * at home at the Chinese office, as in the statistics of CNIPA. Unknown countries are counted and bound the share on both sides.
 *
 * @example (await foreignShare(engine)).total.unknown //=> 4
 */
export async function foreignShare(engine: Engine, options: ForeignShareOptions = {}): Promise<ForeignShare> {
  checkAsked('foreignShare', engine, options, { by: ['industry', 'area', 'type', 'year'], home: null, homeCountries: null });
  const home = homeOf(engine.facts.offices, options);
  const queries = foreignShareQueries(options, home);
  const [rows, countries] =
    home === null ? [[], []] : await Promise.all([engine.count(queries.rows), engine.count(queries.total)]);
  return summarizeForeignShare({ rows, total: countries }, { ...options, home, conventions: conventionsOf(engine, options) });
}

/**
 * The queries of {@link foreignShare}: by value and country, and by country alone, because an application in two industries is one of all.
 *
 * @example foreignShareQueries({ by: 'year' }, { office: 'CN', countries: ['CN'] }).total //=> { by: ['country'], where: { office: 'CN' } }
 */
export function foreignShareQueries(
  { by = 'industry', where, ...options }: ForeignShareOptions,
  home: Home | null,
): { readonly rows: CountQuery; readonly total: CountQuery } {
  const shared = sharedQuery({ ...options, where: { ...where, ...(home && { office: home.office }) } });
  return { rows: { by: [by, 'country'], ...shared }, total: { by: ['country'], ...shared } };
}

/**
 * The shares from the answers to {@link foreignShareQueries}.
 *
 * @example summarizeForeignShare({ rows: [], total: [{ key: ['CN'], count: 3 }, { key: ['JP'], count: 1 }] }, { home: { office: 'CN', countries: ['CN'] }, conventions: conventionsOf(engine) }).total.share //=> 0.25
 */
export function summarizeForeignShare(
  answers: { readonly rows: readonly CountRow[]; readonly total: readonly CountRow[] },
  context: Pick<ForeignShareOptions, 'by'> & { readonly home: Home | null; readonly conventions: Conventions },
): ForeignShare {
  const { conventions, home, by = 'industry' } = context;
  const groups = new Map<DimensionValue, CountRow[]>();
  for (const row of answers.rows) groups.set(row.key[0]!, [...(groups.get(row.key[0]!) ?? []), row]);
  const foreign = answers.total.filter(({ key }) => kindOf(key.at(-1)!, home) === 'foreign');
  return {
    conventions,
    home,
    by,
    total: shareRow(null, answers.total, home),
    rows: [...groups].map(([value, rows]) => shareRow(value, rows, home)),
    countries: foreign.map(({ key, count }) => ({ country: String(key.at(-1)), count })).toSorted((a, b) => b.count - a.count),
  };
}

function shareRow(value: DimensionValue, rows: readonly CountRow[], home: Home | null): ForeignShareRow {
  const sum = { domestic: 0, foreign: 0, unknown: 0 };
  for (const { key, count } of rows) sum[kindOf(key.at(-1)!, home)] += count;
  const { domestic, foreign, unknown } = sum;
  const of = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const total = domestic + foreign + unknown;
  return {
    value,
    ...sum,
    share: of(foreign, domestic + foreign),
    atLeast: of(foreign, total),
    atMost: of(foreign + unknown, total),
  };
}

function kindOf(country: DimensionValue, home: Home | null): 'domestic' | 'foreign' | 'unknown' {
  if (country === null) return 'unknown';
  return home?.countries.includes(String(country)) ? 'domestic' : 'foreign';
}
