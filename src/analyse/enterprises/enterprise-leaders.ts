import type { CountRow, Engine } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { checkListGiven } from '../../util/check-given.js';
import { compareText } from '../../util/compare.js';
import { foldText } from '../../util/fold-text.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import {
  type AdvantageEnterprisesOptions,
  advantageEnterprisesQueries,
  DEFAULT_THRESHOLD,
  reachesThreshold,
} from './advantage-enterprises.js';
import { enterpriseWindow } from './enterprise-window.js';

/** One line of the user's table of sales. */
export interface SalesRow {
  readonly name: string;
  /** In yuan. */
  readonly sales: number;
  readonly year: number;
}

/** Options of {@link enterpriseLeaders}. */
export interface EnterpriseLeadersOptions extends AdvantageEnterprisesOptions {
  /** Sales that must be exceeded, in yuan. Default 1,000,000,000 (销售收入超过10亿元). */
  readonly salesAbove?: number;
  /** Year of the sales. Default: the latest year of each name. */
  readonly salesYear?: number;
  /** Party key of a name in the table of sales, such as `(name) => normaliseName(name).key`. Default: only names as the landscape shows them. */
  readonly keyOf?: (name: string) => string;
  /** Which published spelling went to which key: `landscape.ledger`. */
  readonly ledger?: readonly { readonly spelling: string; readonly key: string }[];
}

/** An enterprise with its sales. */
export interface LeaderEnterprise {
  /** Party key: `cellQuery(options, { applicant: key })` asks for the applications behind `count`. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Sum over the names of the table that are this enterprise; null when the table has none. */
  readonly sales: number | null;
  readonly year: number | null;
}

/** Leading enterprises (龙头企业): many applications and large sales. */
export interface EnterpriseLeaders {
  readonly conventions: Conventions;
  readonly threshold: number;
  readonly salesAbove: number;
  /** On or above the line of applications and above that of sales, by sales. */
  readonly leaders: readonly LeaderEnterprise[];
  /** On or above the line of applications with too small sales, by sales. */
  readonly smallSales: readonly LeaderEnterprise[];
  /** On or above the line of applications, without sales in the table: nothing is said of them. */
  readonly withoutSales: readonly LeaderEnterprise[];
  /** Names of the table that are no enterprise of the landscape with as many applications: by code point. */
  readonly unmatched: readonly string[];
  /** Names that the table gives twice for one year; the first line counts. */
  readonly repeated: readonly string[];
}

/**
 * Enterprises that have `threshold` or more applications and sales above a line, by a table of sales that the user brings: the policy's measure of leading
 * enterprises in biomedicine is 50 applications and 1 bn yuan. Narrow to an industry with `where: { industry: 'biomedicine' }`.
 *
 * A name of the table is an enterprise when the ledger has it as a spelling, `keyOf` gives its key, or the landscape shows it, all compared without
 * regard to width, case and blanks.
 *
 * @throws RangeError like `advantageEnterprises`, and when sales are no finite number; TypeError for sales that are no list of rows.
 * @example (await enterpriseLeaders(engine, [{ name: '样例风能（津海）有限责任公司', sales: 2e9, year: 2015 }], { threshold: 2 })).leaders.map(({ count, sales }) => [count, sales]) //=> [[2, 2000000000]]
 */
export async function enterpriseLeaders(
  engine: Engine,
  sales: readonly SalesRow[],
  options: EnterpriseLeadersOptions = {},
): Promise<EnterpriseLeaders> {
  checkListGiven('enterpriseLeaders', sales, ['name', 'sales', 'year'], 'sales', SALES);
  checkAsked('enterpriseLeaders', engine, options, {
    threshold: null,
    window: null,
    salesAbove: null,
    salesYear: null,
    keyOf: null,
    ledger: null,
  });
  const { threshold = DEFAULT_THRESHOLD } = options;
  const window = enterpriseWindow(options.window ?? 'all', engine.facts.asOf) ?? ('all' as const);
  const { all } = advantageEnterprisesQueries({ ...options, window });
  const rows = await engine.count({ ...all, atLeast: threshold });
  const labels = await engine.parties(rows.map(({ key }) => String(key[0])));
  return summarizeEnterpriseLeaders(rows, labels, sales, { ...options, conventions: conventionsOf(engine, options) });
}

const SALES = 'give a list of rows such as { name, sales: 2e9, year: 2015 }';

/**
 * The leaders from the enterprises on or above the line of applications.
 *
 * @throws RangeError when sales are no finite number.
 * @example summarizeEnterpriseLeaders([], [], [{ name: 'A', sales: 1, year: 2015 }], { conventions: conventionsOf(engine) }).unmatched //=> ['A']
 */
export function summarizeEnterpriseLeaders(
  rows: readonly CountRow[],
  labels: readonly PartyLabel[],
  sales: readonly SalesRow[],
  context: EnterpriseLeadersOptions & { readonly conventions: Conventions },
): EnterpriseLeaders {
  const { threshold = DEFAULT_THRESHOLD, salesAbove = 1_000_000_000, conventions } = context;
  const { byName, repeated } = salesByName(sales, context.salesYear);
  const keyOf = keyFinder(labels, context);
  const sold = new Map<string, { sales: number; year: number }>();
  const unmatched: string[] = [];
  for (const row of byName) {
    const key = keyOf(row.name);
    if (key === null) unmatched.push(row.name);
    else sold.set(key, { sales: (sold.get(key)?.sales ?? 0) + row.sales, year: row.year });
  }
  const names = new Map(labels.map(({ key, name }) => [key, name]));
  const known = rows
    .filter(({ key, count }) => key[0] !== null && reachesThreshold(count, threshold))
    .map(({ key: [id], count }): LeaderEnterprise => {
      const key = String(id);
      return { key, name: names.get(key) ?? key, count, sales: sold.get(key)?.sales ?? null, year: sold.get(key)?.year ?? null };
    })
    .sort((a, b) => (b.sales ?? 0) - (a.sales ?? 0) || b.count - a.count || compareText(a.key, b.key));
  return {
    conventions,
    threshold,
    salesAbove,
    leaders: known.filter((row) => row.sales !== null && row.sales > salesAbove),
    smallSales: known.filter((row) => row.sales !== null && row.sales <= salesAbove),
    withoutSales: known.filter((row) => row.sales === null),
    unmatched: unmatched.sort(compareText),
    repeated,
  };
}

/** One row for each name: of the year asked for, or its latest. */
function salesByName(
  rows: readonly SalesRow[],
  year: number | undefined,
): { byName: readonly SalesRow[]; repeated: readonly string[] } {
  const byName = new Map<string, SalesRow>();
  const repeated = new Set<string>();
  for (const row of rows) {
    if (!Number.isFinite(row.sales))
      throw new RangeError(`enterpriseLeaders: invalid sales: ${row.sales} of "${row.name}"; give yuan as a number.`);
    if (year !== undefined && row.year !== year) continue;
    const name = foldedName(row.name);
    const known = byName.get(name);
    if (known?.year === row.year) repeated.add(row.name);
    if (known === undefined || row.year > known.year) byName.set(name, row);
  }
  return { byName: [...byName.values()], repeated: [...repeated].sort(compareText) };
}

function keyFinder(
  labels: readonly PartyLabel[],
  { ledger = [], keyOf }: EnterpriseLeadersOptions,
): (name: string) => string | null {
  const keys = new Set(labels.map(({ key }) => key));
  const byName = new Map(labels.map(({ key, name }) => [foldedName(name), key]));
  for (const { spelling, key } of ledger) if (keys.has(key)) byName.set(foldedName(spelling), key);
  return (name) => {
    const key = byName.get(foldedName(name)) ?? keyOf?.(name) ?? name;
    return keys.has(key) ? key : null;
  };
}

function foldedName(name: string): string {
  return foldText(name).replaceAll(' ', '');
}
