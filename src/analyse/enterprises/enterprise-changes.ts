import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { compareText } from '../../util/compare.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { knownDelays } from '../delay/publication-lag.js';
import { completeUntil, isYearComplete } from '../trend/lag.js';
import type { YearWindow } from '../trend/year-window.js';
import { checkThreshold, DEFAULT_THRESHOLD, reachesThreshold } from './advantage-enterprises.js';

/** Options of {@link enterpriseChanges}. */
export interface EnterpriseChangesOptions extends AnalysisOptions {
  /** Applications within a window from which an enterprise counts. Default 50. */
  readonly threshold?: number;
  /** Two windows of equally many years. Default: the last five complete years and the five before them. */
  readonly windows?: readonly [earlier: YearWindow, later: YearWindow];
}

/** One enterprise in both windows. */
export interface EnterpriseChange {
  /** Party key: `cellQuery(options, { applicant: key })` with the years of a window asks for the applications behind a number. */
  readonly key: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Who came over the line and who fell below it. */
export interface EnterpriseChanges {
  readonly conventions: Conventions;
  readonly threshold: number;
  readonly earlier: YearWindow;
  readonly later: YearWindow;
  /** Whether all years of both windows are published; null when the cut-off is unknown. */
  readonly complete: boolean | null;
  /** Enterprises on or above the line in each window, and in both. */
  readonly before: number;
  readonly after: number;
  readonly stayed: number;
  /** On or above the line in the later window only, by their count in it; null while the earlier window is not fully published: they may have been there before. */
  readonly entrants: readonly EnterpriseChange[] | null;
  /** On or above it in the earlier window only; null while the later window is not fully published: they may still reach it. */
  readonly leavers: readonly EnterpriseChange[] | null;
}

/** What {@link summarizeEnterpriseChanges} works on: answers to {@link enterpriseChangesQueries}, and labels of the enterprises in them. */
export interface EnterpriseChangesAnswers {
  readonly earlier: readonly CountRow[];
  readonly later: readonly CountRow[];
  readonly labels: readonly PartyLabel[];
}

/**
 * Enterprises that reach the line in the later of two windows of years and did not in the earlier (entrants), and the other way round (leavers). Null when no
 * windows are given and the cut-off of the data is unknown, or the data begin after the earlier of the default windows does or hold no application of it: too many would be new.
 *
 * @throws RangeError when the windows differ in length or overlap, or the threshold is not a whole number from 1.
 * @example (await enterpriseChanges(engine, { threshold: 1, windows: [{ from: 2010, to: 2010 }, { from: 2011, to: 2011 }] })).stayed //=> 1
 */
export async function enterpriseChanges(
  engine: Engine,
  options: EnterpriseChangesOptions = {},
): Promise<EnterpriseChanges | null> {
  checkAsked('enterpriseChanges', engine, options, { threshold: null, windows: null });
  const { months } = (await knownDelays(engine, options)).lag;
  const windows = options.windows ?? lastWindows(engine.facts.asOf, months);
  if (windows === null || (options.windows === undefined && !(await isCovered(engine, options, windows[0])))) return null;
  const reaching = enterpriseChangesQueries({ ...options, windows });
  const crossed = await Promise.all([engine.count(reaching.earlier), engine.count(reaching.later)]);
  const keys = [...new Set(crossed.flat().map(({ key }) => String(key[0])))].sort(compareText);
  const queries = enterpriseChangesQueries({ ...options, windows }, keys);
  const [earlier, later] = await Promise.all([engine.count(queries.earlier), engine.count(queries.later)]);
  const context = { ...options, windows, conventions: conventionsOf(engine, options), lagMonths: months };
  return summarizeEnterpriseChanges({ earlier, later, labels: await engine.parties(keys) }, context);
}

/**
 * The enterprises that reach the line in each window; with keys, the applications of these in each window, however few: the number beside a crossing must be
 * known.
 *
 * @param keys Enterprises that reach the line in either window.
 * @throws RangeError like {@link enterpriseChanges}.
 * @example enterpriseChangesQueries({ windows: [{ from: 2005, to: 2009 }, { from: 2010, to: 2014 }] }).later.where.year //=> { from: 2010, to: 2014 }
 */
export function enterpriseChangesQueries(
  options: EnterpriseChangesOptions & { readonly windows: readonly [YearWindow, YearWindow] },
  keys: readonly string[] | null = null,
): Readonly<Record<'earlier' | 'later', CountQuery>> {
  const { threshold = DEFAULT_THRESHOLD, windows, where } = options;
  checkThreshold('enterpriseChanges', threshold);
  checkWindows(windows);
  const enterprises = { ...options, where: { ...where, applicantType: 'enterprise', ...(keys && { applicant: keys }) } };
  const query = ({ from, to }: YearWindow): CountQuery => ({
    by: ['applicant'],
    ...sharedQuery(withYears<AnalysisOptions>(enterprises, from, to)),
    ...(keys === null && { atLeast: threshold }),
  });
  return { earlier: query(windows[0]), later: query(windows[1]) };
}

/**
 * The changes from the answers.
 *
 * @example summarizeEnterpriseChanges({ earlier: [], later: [{ key: ['a'], count: 60 }], labels: [] }, { windows: [{ from: 2005, to: 2009 }, { from: 2010, to: 2014 }], conventions: { asOf: '2016-12-31' }, lagMonths: 18 }).entrants //=> [{ key: 'a', name: 'a', before: 0, after: 60 }]
 */
export function summarizeEnterpriseChanges(
  { earlier, later, labels }: EnterpriseChangesAnswers,
  context: EnterpriseChangesOptions & {
    readonly windows: readonly [YearWindow, YearWindow];
    readonly conventions: Conventions;
    readonly lagMonths: number;
  },
): EnterpriseChanges {
  const { threshold = DEFAULT_THRESHOLD, windows, conventions, lagMonths } = context;
  const [before, after] = [countsOf(earlier), countsOf(later)];
  const names = new Map(labels.map(({ key, name }) => [key, name]));
  const rows = [...new Set([...before.keys(), ...after.keys()])].map(
    (key): EnterpriseChange => ({ key, name: names.get(key) ?? key, before: before.get(key) ?? 0, after: after.get(key) ?? 0 }),
  );
  const was = (row: EnterpriseChange): boolean => reachesThreshold(row.before, threshold);
  const is = (row: EnterpriseChange): boolean => reachesThreshold(row.after, threshold);
  const [first, second] = windows.map(({ to }) => isYearComplete(to, conventions.asOf, lagMonths));
  const by = (count: 'before' | 'after') => (a: EnterpriseChange, b: EnterpriseChange) =>
    b[count] - a[count] || compareText(a.key, b.key);
  return {
    conventions,
    threshold,
    earlier: windows[0],
    later: windows[1],
    complete: first === null || second === null ? null : first! && second!,
    before: rows.filter(was).length,
    after: rows.filter(is).length,
    stayed: rows.filter((row) => was(row) && is(row)).length,
    entrants: first === false ? null : rows.filter((row) => is(row) && !was(row)).sort(by('after')),
    leavers: second === false ? null : rows.filter((row) => was(row) && !is(row)).sort(by('before')),
  };
}

/** Whether the data reach back to the first year of a window, and hold applications of it under the conditions. */
async function isCovered(engine: Engine, options: AnalysisOptions, { from, to }: YearWindow): Promise<boolean> {
  const { dateBasis } = options;
  const has = async (within: AnalysisOptions): Promise<boolean> =>
    (await engine.count({ by: [], ...sharedQuery(within) })).some(({ count }) => count > 0);
  const all: AnalysisOptions = dateBasis === undefined ? {} : { dateBasis };
  return (await has(withYears(all, undefined, from))) && has(withYears(options, from, to));
}

/** Years of a window by default. */
const YEARS = 5;

function lastWindows(asOf: string | null, lagMonths: number): readonly [YearWindow, YearWindow] | null {
  const last = completeUntil(asOf, lagMonths);
  if (last === null) return null;
  const ending = (to: number): YearWindow => ({ from: to - YEARS + 1, to });
  return [ending(last - YEARS), ending(last)];
}

function checkWindows([earlier, later]: readonly [YearWindow, YearWindow]): void {
  const isFit = earlier.from <= earlier.to && earlier.to < later.from && earlier.to - earlier.from === later.to - later.from;
  if (isFit) return;
  const text = [earlier, later].map(({ from, to }) => `${from}..${to}`).join(' and ');
  throw new RangeError(`enterpriseChanges: invalid windows: ${text}; give two of equally many years, the earlier one first.`);
}

function countsOf(rows: readonly CountRow[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ key: [key], count }) => (key === null ? [] : [[String(key), count] as const])));
}
