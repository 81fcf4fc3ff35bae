import type { CountQuery, CountRow, Engine, SpreadQuery, SpreadRow } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { totalOf } from '../total-of.js';
import type { YearWindow } from '../trend/year-window.js';
import type { Bootstrap } from './bootstrap.js';
import { type BorderTies, borderTies } from './border-ties.js';
import { ungrouped } from './count-groups.js';
import { leaderStability } from './leader-stability.js';
import { kendallTau, spearmanRho } from './rank-correlation.js';

/** Options of {@link leaders}. */
export interface LeadersOptions extends AnalysisOptions {
  /** Leaders to rank. Default 10. */
  readonly top?: number;
  /** How intervals are resampled. Default {@link DEFAULT_BOOTSTRAP}: 200 draws, seed 1, level 0.95. */
  readonly bootstrap?: Partial<Bootstrap>;
  /** Two windows of years whose ranks are compared; both should be complete. Default: no comparison. */
  readonly windows?: readonly [earlier: YearWindow, later: YearWindow];
}

/** One of the largest applicants. */
export interface LeaderRow {
  /** Tied applicants share the better rank. */
  readonly rank: number;
  /** Party key; `cellQuery(options, { applicant: key })` asks for the applications behind the count. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly count: number;
  /** Share in the counts of all applicants. */
  readonly share: number;
  /** Share of the resamples in which the applicant stays among the leaders; null when too few to say. */
  readonly staying: number | null;
  /** Range of ranks over the resamples; null when too few to say. */
  readonly rankRange: { readonly best: number; readonly worst: number } | null;
}

/** How alike two windows of years rank those who lead in either. */
export interface RankAgreement {
  readonly earlier: YearWindow;
  readonly later: YearWindow;
  /** Applicants among the leaders of either window. */
  readonly n: number;
  /** Of them, those among the leaders of both. */
  readonly kept: number;
  readonly kendall: number | null;
  readonly spearman: number | null;
}

/** The largest applicants and how firm their ranks are. */
export interface Leaders {
  readonly conventions: Conventions;
  readonly rows: readonly LeaderRow[];
  /** Share of the resamples with the very same leaders; null when too few to say. */
  readonly sameSet: number | null;
  /** Set when the border of the leaders cuts through equal counts. */
  readonly borderTies: BorderTies | null;
  readonly bootstrap: Bootstrap | null;
  readonly agreement: RankAgreement | null;
}

/** The queries of {@link leaders}; those of the windows only when asked for. */
export interface LeadersQueries {
  /** All counts, without names. */
  readonly counts: SpreadQuery;
  /** The leaders by name. */
  readonly top: CountQuery;
  readonly earlier?: CountQuery;
  readonly later?: CountQuery;
}

/** Answers to {@link LeadersQueries}. */
export interface LeadersAnswers {
  readonly counts: readonly SpreadRow[];
  readonly top: readonly CountRow[];
  readonly earlier?: readonly CountRow[];
  readonly later?: readonly CountRow[];
}

/**
 * The largest applicants, how firm their ranks are (multinomial resamples), and, for two windows of years, whether the same ones led in both.
 *
 * Applications without applicant belong to nobody. Tied applicants stand in the order of their keys; `borderTies` says when a tie decides who is listed.
 *
 * @throws RangeError when `top` is no whole number from 1.
 * @example (await leaders(engine, { top: 1 })).rows.map(({ rank, count }) => [rank, count]) //=> [[1, 2]]
 */
export async function leaders(engine: Engine, options: LeadersOptions = {}): Promise<Leaders> {
  checkAsked('leaders', engine, options, { top: null, bootstrap: null, windows: null });
  const queries = leadersQueries(options);
  const [counts, top, earlier, later] = await Promise.all([
    engine.spread(queries.counts),
    engine.count(queries.top),
    queries.earlier && engine.count(queries.earlier),
    queries.later && engine.count(queries.later),
  ]);
  const answers = { counts, top, ...(earlier && later ? { earlier, later } : {}) };
  const labels = await engine.parties(namedRows(top, topOf(options)).map(({ key }) => String(key[0])));
  return summarizeLeaders(answers, { ...options, conventions: conventionsOf(engine, options), labels });
}

/**
 * The queries of {@link leaders}.
 *
 * @throws RangeError like {@link leaders}.
 * @example leadersQueries({ top: 2 }) //=> { counts: { of: 'applicant' }, top: { by: ['applicant'], top: 3 } }
 */
export function leadersQueries(options: LeadersOptions = {}): LeadersQueries {
  const query = (within: AnalysisOptions): CountQuery => ({ by: ['applicant'], ...sharedQuery(within), top: topOf(options) + 1 });
  const [earlier, later] = options.windows ?? [];
  return {
    counts: { of: 'applicant', ...sharedQuery(options) },
    top: query(options),
    ...(earlier && later
      ? { earlier: query(withYears(options, earlier.from, earlier.to)), later: query(withYears(options, later.from, later.to)) }
      : {}),
  };
}

/**
 * The leaders from answers to {@link leadersQueries}.
 *
 * @param context `labels`: of the leaders, in their order.
 * @example summarizeLeaders({ counts: [], top: [] }, { conventions: conventionsOf(engine), labels: [] }).rows //=> []
 */
export function summarizeLeaders(
  answers: LeadersAnswers,
  context: LeadersOptions & { readonly conventions: Conventions; readonly labels: readonly PartyLabel[] },
): Leaders {
  const top = topOf(context);
  const [held] = answers.counts;
  const counts = held ? ungrouped(held) : new Float64Array();
  const total = totalOf(counts);
  const stability = leaderStability(counts, { top, total, ...(context.bootstrap && { bootstrap: context.bootstrap }) });
  const named = namedRows(answers.top, top);
  const rows = named.map(({ key, count }, i): LeaderRow => {
    const { name, type } = context.labels[i]!;
    const firm = stability?.leaders[i];
    const share = count / total;
    return {
      rank: named.findIndex((row) => row.count === count) + 1,
      key: String(key[0]),
      name,
      type,
      count,
      share,
      staying: firm?.staying ?? null,
      rankRange: firm?.rank ?? null,
    };
  });
  return {
    conventions: context.conventions,
    rows,
    sameSet: stability?.sameSet ?? null,
    borderTies: borderTies(counts, top),
    bootstrap: stability?.bootstrap ?? null,
    agreement: agreementOf(answers, context),
  };
}

function topOf({ top = 10 }: LeadersOptions): number {
  if (!Number.isInteger(top) || top < 1) throw new RangeError(`leaders: invalid top: ${top}; give a whole number from 1.`);
  return top;
}

function namedRows(rows: readonly CountRow[], top: number): readonly CountRow[] {
  return rows.filter(({ key }) => key[0] !== null).slice(0, top);
}

/** Those who lead in one window only count as tied behind the leaders of the other. */
function agreementOf({ earlier, later }: LeadersAnswers, options: LeadersOptions): RankAgreement | null {
  if (options.windows === undefined || earlier === undefined || later === undefined) return null;
  const [before, after] = [earlier, later].map(
    (rows) => new Map(namedRows(rows, topOf(options)).map(({ key, count }) => [String(key[0]), count])),
  ) as [Map<string, number>, Map<string, number>];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const [a, b] = [before, after].map((counts) => keys.map((key) => counts.get(key) ?? 0)) as [number[], number[]];
  return {
    earlier: options.windows[0],
    later: options.windows[1],
    n: keys.length,
    kept: keys.filter((key) => before.has(key) && after.has(key)).length,
    kendall: kendallTau(a, b),
    spearman: spearmanRho(a, b),
  };
}
