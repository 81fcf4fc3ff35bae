import type { CountQuery, CountRow, DimensionValue, Engine, Where } from '../../engines/engine.js';
import { compareText } from '../../util/compare.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type AbroadRow, abroadRow, officesOf } from './abroad-row.js';
import { type Home, type HomeOptions, homeOf, INTERNATIONAL } from './home.js';

/** Options of {@link layoutAbroad}. Families are counted whole under their earliest day. */
export interface LayoutAbroadOptions
  extends HomeOptions,
    Pick<AnalysisOptions, 'where' | 'dateBasis' | 'twins' | 'merge' | 'groups'> {
  /** Default `industry`. */
  readonly by?: 'industry' | 'area' | 'applicant' | 'applicantType';
  /** Of applicants, how many: those with the most families abroad. Default 20. */
  readonly top?: number;
}

/** One office. */
export interface OfficeRow {
  /** ST.3 code; `WO` are the international applications, null is unknown. */
  readonly office: string | null;
  readonly applications: number;
  /** Simple families with an application there; null where the data tell no family. */
  readonly families: number | null;
}

/** Layout abroad (海外布局) of the applicants at home. */
export interface LayoutAbroad {
  readonly conventions: Conventions;
  /** Null when the data name no office; then nothing is counted. */
  readonly home: Home | null;
  readonly by: string;
  /** By descending applications. */
  readonly offices: readonly OfficeRow[];
  /** International applications under the PCT. */
  readonly pctApplications: number;
  /** All together; null where the data tell no family. */
  readonly total: AbroadRow | null;
  /** In the order of the engine; applicants by families abroad. Empty where the data tell no family. */
  readonly rows: readonly AbroadRow[];
  /** Applications of applicants from abroad, which are left out, and of unknown country, which are not. */
  readonly foreign: number;
  readonly unknownCountry: number;
}

/** Answers to {@link layoutAbroadQueries}; `total` and `rows` are null where the data tell no family. */
export interface LayoutAbroadAnswers {
  readonly countries: readonly CountRow[];
  readonly total: readonly CountRow[] | null;
  readonly rows: readonly CountRow[] | null;
}

/**
 * Where else applicants at home apply: applications and simple families by office, the share of families with an application abroad, international
 * applications, and at how many offices a family is, by industry or applicant.
 *
 * A family is abroad when any of its applications is at another office than the home one; international applications (WO) are counted apart and a regional
 * office is one. Applications of applicants known to be from abroad are left out. What was filed abroad and is not in the data is not known: an export of one
 * office cannot tell any layout.
 *
 * @throws RangeError for an unknown name in the condition.
 * @example (await layoutAbroad(engine)).offices //=> [{ office: 'CN', applications: 4, families: null }]
 */
export async function layoutAbroad(engine: Engine, options: LayoutAbroadOptions = {}): Promise<LayoutAbroad> {
  checkAsked('layoutAbroad', engine, options, {
    by: ['industry', 'area', 'applicant', 'applicantType'],
    top: null,
    home: null,
    homeCountries: null,
    unit: false,
    counting: false,
  });
  const home = homeOf(engine.facts.offices, options);
  const conventions = conventionsOf(engine, { ...options, unit: 'family', where: { ...atHome(home), ...options.where } });
  const context = { ...options, home, conventions };
  if (home === null) return summarizeLayoutAbroad({ countries: [], total: null, rows: null }, context);
  const hasFamilies = engine.facts.units?.includes('family') ?? false;
  const queries = layoutAbroadQueries(options, home);
  const [countries, total] = await Promise.all([
    engine.count(queries.countries),
    hasFamilies ? engine.count(queries.total) : null,
  ]);
  if (total === null) return summarizeLayoutAbroad({ countries, total, rows: null }, context);
  const applicants = options.by === 'applicant' ? await leadersAbroad(engine, queries, total, home, options.top) : null;
  const { where } = queries.rows;
  const rows = await engine.count({ ...queries.rows, where: { ...where, ...(applicants && { applicant: applicants }) } });
  return summarizeLayoutAbroad({ countries, total, rows: inOrder(rows, applicants) }, context);
}

/**
 * The queries of {@link layoutAbroad}: applications by country and office, families by their offices, in all and by value.
 *
 * @example layoutAbroadQueries({}, { office: 'CN', countries: ['CN'] }).total //=> { by: ['familyOfficeList'], unit: 'family', where: { country: ['CN', null] } }
 */
export function layoutAbroadQueries(
  { by = 'industry', where, dateBasis, twins, merge, groups }: LayoutAbroadOptions,
  home: Home,
): { readonly countries: CountQuery; readonly total: CountQuery; readonly rows: CountQuery } {
  const said = { ...(dateBasis && { dateBasis }), ...(twins && { twins }), ...(merge && { merge }), ...(groups && { groups }) };
  const families = sharedQuery({ ...said, unit: 'family', where: { ...atHome(home), ...where } });
  return {
    countries: { by: ['country', 'office'], ...sharedQuery({ ...said, ...(where && { where }) }) },
    total: { by: ['familyOfficeList'], ...families },
    rows: { by: [by, 'familyOfficeList'], ...families },
  };
}

/** Applicants from abroad are left out, those of unknown country are not. */
function atHome(home: Home | null): Where {
  return home === null ? {} : { country: [...home.countries, null] };
}

/**
 * The layout from the answers to {@link layoutAbroadQueries}.
 *
 * @example summarizeLayoutAbroad({ countries: [{ key: ['CN', 'US'], count: 2 }], total: null, rows: null }, { home: { office: 'CN', countries: ['CN'] }, conventions: conventionsOf(engine) }).offices[0].applications //=> 2
 */
export function summarizeLayoutAbroad(
  { countries, total, rows }: LayoutAbroadAnswers,
  context: Pick<LayoutAbroadOptions, 'by'> & { readonly home: Home | null; readonly conventions: Conventions },
): LayoutAbroad {
  const { conventions, home, by = 'industry' } = context;
  const isForeign = ({ key: [country] }: CountRow): boolean => country !== null && !home?.countries.includes(String(country));
  const own = countries.filter((row) => !isForeign(row));
  const groups = new Map<DimensionValue, CountRow[]>();
  for (const row of rows ?? []) groups.set(row.key[0]!, [...(groups.get(row.key[0]!) ?? []), row]);
  const offices = officeRows(own, total);
  return {
    conventions,
    home,
    by,
    offices,
    pctApplications: offices.find(({ office }) => office === INTERNATIONAL)?.applications ?? 0,
    total: total === null || home === null ? null : abroadRow(null, total, home.office),
    rows: home === null ? [] : [...groups].map(([value, part]) => abroadRow(value, part, home.office)),
    foreign: countOf(countries.filter(isForeign)),
    unknownCountry: countOf(countries.filter(({ key: [country] }) => country === null)),
  };
}

function officeRows(applications: readonly CountRow[], families: readonly CountRow[] | null): readonly OfficeRow[] {
  const sums = new Map<string | null, { applications: number; families: number }>();
  const at = (office: string | null) => {
    const sum = sums.get(office) ?? { applications: 0, families: 0 };
    sums.set(office, sum);
    return sum;
  };
  for (const { key, count } of applications) at(key[1] as string | null).applications += count;
  for (const { key, count } of families ?? []) {
    const offices = officesOf(key[0]!);
    for (const office of offices.length === 0 ? [null] : offices) at(office).families += count;
  }
  const rows = [...sums].map(([office, sum]) => ({ office, ...sum, ...(families === null && { families: null }) }));
  return rows.toSorted((a, b) => b.applications - a.applications || compareText(a.office ?? '~', b.office ?? '~'));
}

/** Applicants with the most families abroad, most first. */
async function leadersAbroad(
  engine: Engine,
  { rows }: { readonly rows: CountQuery },
  total: readonly CountRow[],
  { office }: Home,
  top = 20,
): Promise<readonly string[]> {
  const sets = total.map(({ key }) => key[0]!).filter((set) => abroadRow(null, [{ key: [set], count: 1 }], office).abroad === 1);
  if (sets.length === 0) return [];
  const where = { ...rows.where, familyOfficeList: sets.map(String) };
  const leaders = await engine.count({ ...rows, by: ['applicant'], where, top: top + 1 });
  return leaders.flatMap(({ key }) => (key[0] === null ? [] : [String(key[0])])).slice(0, top);
}

/** Rows of the applicants in their order; all rows as they are without applicants. */
function inOrder(rows: readonly CountRow[], applicants: readonly string[] | null): readonly CountRow[] {
  if (applicants === null) return rows;
  return applicants.flatMap((applicant) => rows.filter(({ key }) => key[0] === applicant));
}

function countOf(rows: readonly CountRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
