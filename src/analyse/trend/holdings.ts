import type { DelayQuery, DelayRow, Engine } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { cagr } from './cagr.js';
import { isYearComplete } from './lag.js';

/** Patents held at the end of one year. */
export interface HoldingsRow {
  readonly year: number;
  /** Granted by then, lapsed ones included. */
  readonly granted: number;
  /** In force for certain; and at most, if every right whose end is not known were still in force. */
  readonly inForce: number;
  readonly inForceAtMost: number;
  /** Share of inventions in those in force for certain; null when there is none. */
  readonly inventionShare: number | null;
  /** inForce / that of the year before - 1; null from 0, without a year before, or while ends are unknown. */
  readonly growth: number | null;
}

/** Patents in force over time. */
export interface Holdings {
  readonly conventions: Conventions;
  readonly rows: readonly HoldingsRow[];
  /** Compound growth of the patents in force from the first year with any; null when not computable or while ends are unknown. */
  readonly cagr: number | null;
  /** Grants whose day is unknown: in no row, and so in no number at most. */
  readonly withoutGrantDay: number;
  /** Why there are no rows: the engine cannot tell, or the cut-off is unknown; null otherwise. */
  readonly reason: 'noDelays' | 'noCutOff' | null;
}

/**
 * Patents in force at the end of each year (专利拥有量, 有效专利量): granted by then, and neither lapsed nor past their full term.
 *
 * A right whose state is known to be dead or is not known at all, without a day, may or may not have been in force; it lies between `inForce` and
 * `inForceAtMost`. Only years whose grants are all in the data are rows. The 2013 policy of Tianjin asks for 30 % growth a year and a share of inventions of
 * 40 %: `growth` and `inventionShare` are these, where ends are known; the scorecard accumulates grants instead, because exports rarely tell ends.
 *
 * @example (await holdings(engine)).rows //=> []
 */
export async function holdings(engine: Engine, options: Pick<AnalysisOptions, 'where' | 'twins'> = {}): Promise<Holdings> {
  checkAsked('holdings', engine, options, { unit: false, dateBasis: false, counting: false, merge: false, groups: false });
  const where = { ...options.where, granted: true };
  const conventions = conventionsOf(engine, { ...options, where, dateBasis: 'grant' });
  const rows = engine.delays === undefined ? null : await engine.delays(holdingsQuery(options));
  return summarizeHoldings(rows, conventions);
}

/**
 * Grants by year of grant and year of the end of the right.
 *
 * @example holdingsQuery({ where: { industry: 'new-energy' } }) //=> { from: 'grant', to: 'end', step: 'year', where: { industry: 'new-energy', granted: true } }
 */
export function holdingsQuery({ where, twins }: Pick<AnalysisOptions, 'where' | 'twins'> = {}): DelayQuery {
  return { from: 'grant', to: 'end', step: 'year', where: { ...where, granted: true }, ...(twins && { twins }) };
}

/**
 * The holdings from rows of {@link holdingsQuery}; null = the engine cannot tell.
 *
 * @example summarizeHoldings([{ type: 'invention', from: 2010, to: 2012, count: 4 }], { ...conventionsOf(engine), asOf: '2012-12-31' }).rows.map(({ inForce }) => inForce) //=> [4, 4, 0]
 */
export function summarizeHoldings(rows: readonly DelayRow[] | null, conventions: Conventions): Holdings {
  const { asOf } = conventions;
  const none = { conventions, rows: [], cagr: null, withoutGrantDay: 0 };
  if (rows === null) return { ...none, reason: 'noDelays' };
  if (asOf === null) return { ...none, reason: 'noCutOff' };
  const cutOff = Number(asOf.slice(0, 4));
  const last = isYearComplete(cutOff, asOf, 0) === true ? cutOff : cutOff - 1;
  const dated = rows.flatMap((row) => (row.from === null ? [] : [{ ...row, from: row.from }]));
  const first = dated.reduce((year, { from }) => Math.min(year, from), Number.POSITIVE_INFINITY);
  const found: HoldingsRow[] = [];
  for (let year = first; year <= last; year++) found.push(rowAt(year, dated, found.at(-1)));
  const start = found.find(({ inForce }) => inForce > 0);
  const end = found.at(-1);
  const isSure = end !== undefined && end.inForce === end.inForceAtMost && start?.inForce === start?.inForceAtMost;
  return {
    conventions,
    rows: found,
    cagr: start === undefined || !isSure ? null : cagr(start.inForce, end.inForce, end.year - start.year),
    withoutGrantDay: rows.reduce((sum, { from, count }) => sum + (from === null ? count : 0), 0),
    reason: null,
  };
}

function rowAt(
  year: number,
  rows: readonly (DelayRow & { readonly from: number })[],
  before: HoldingsRow | undefined,
): HoldingsRow {
  const sum = (fits: (row: DelayRow & { readonly from: number }) => boolean): number =>
    rows.reduce((total, row) => total + (row.from <= year && fits(row) ? row.count : 0), 0);
  const isHeld = ({ to }: DelayRow): boolean => to !== null && to > year;
  const inForce = sum(isHeld);
  const inForceAtMost = inForce + sum(({ to }) => to === null);
  const isSure = inForce === inForceAtMost && before !== undefined && before.inForce === before.inForceAtMost;
  return {
    year,
    granted: sum(() => true),
    inForce,
    inForceAtMost,
    inventionShare: inForce > 0 ? sum((row) => isHeld(row) && row.type === 'invention') / inForce : null,
    growth: isSure && before.inForce > 0 ? inForce / before.inForce - 1 : null,
  };
}
