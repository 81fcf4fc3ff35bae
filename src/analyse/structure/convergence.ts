import type { CountQuery, CountRow, Engine, PairRow, PairsQuery } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Interval } from '../concentration/bootstrap.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { publicationLag } from '../delay/publication-lag.js';
import { standingFindings } from '../false-discoveries.js';
import { isYearComplete, type PublicationLag } from '../trend/lag.js';
import { mannKendall } from '../trend/mann-kendall.js';
import { normalTail } from '../trend/normal-tail.js';
import type { YearWindow } from '../trend/year-window.js';
import { rateRatio, ratioScore } from './rate-ratio.js';

/** One year of technology convergence. */
export interface ConvergenceRow {
  readonly year: number;
  /** Applications in at least one industry, and in at least two. */
  readonly classified: number;
  readonly several: number;
  /** several / classified; null when there is none. */
  readonly share: number | null;
  readonly complete: boolean | null;
}

/** Two industries and the applications that belong to both, in two windows of complete years. */
export interface ConvergingPair {
  readonly a: string;
  readonly b: string;
  readonly earlier: number;
  readonly later: number;
  /** Share among the classified applications of the later window over that of the earlier one, with its 95 % interval. */
  readonly ratio: number;
  readonly interval: Interval;
  /** Fewer than 30 in both windows together: shown without verdict. */
  readonly small: boolean;
  /** Where the change of share stands among those of all pairs with at most 5 % of false findings; null where it does not. */
  readonly verdict: 'closer' | 'apart' | null;
}

/** How far industries grow together. */
export interface Convergence {
  readonly conventions: Conventions;
  readonly rows: readonly ConvergenceRow[];
  /** Direction of the share over complete years (Mann-Kendall at 5 %): at least 5 years, each with 30 classified applications, the last 10 at most. */
  readonly verdict: 'up' | 'down' | 'flat' | 'cannotSay';
  readonly lagMonths: number;
  /** The two halves of the last ten complete years at most; null with fewer than four. */
  readonly windows: readonly [earlier: YearWindow, later: YearWindow] | null;
  /** By falling later count, ties in taxonomy order. */
  readonly pairs: readonly ConvergingPair[];
}

/** The yearly queries of {@link convergence}: all classified ones, and those outside of each industry, in taxonomy order. */
export interface ConvergenceQueries {
  readonly classified: CountQuery;
  readonly without: readonly CountQuery[];
}

/** Answers to {@link ConvergenceQueries}. */
export interface ConvergenceAnswers {
  readonly classified: readonly CountRow[];
  readonly without: readonly (readonly CountRow[])[];
}

/**
 * Technology convergence: the share of applications that belong to two industries or more, by year, and which pairs of industries grow together.
 *
 * An application is in one industry only when leaving out that industry loses it, so those in several are the classified ones less the sum of the
 * lost. Counts whole applications whatever the counting. Pairs compare two windows of complete years; which of them moved is judged over all pairs together ({@link standingFindings}),
 * applications taken as independent.
 *
 * @throws RangeError when `where` names industries or areas: the others are what is looked for.
 * @example (await convergence(engine)).rows.map(({ year, several }) => [year, several]) //=> [[2010, 0], [2011, 0]]
 */
export async function convergence(engine: Engine, options: AnalysisOptions = {}): Promise<Convergence> {
  checkAsked('convergence', engine, options, {});
  const queries = convergenceQueries(options, engine.facts.taxonomy);
  const [lag, classified, ...without] = await Promise.all([
    publicationLag(engine, options),
    engine.count(queries.classified),
    ...queries.without.map((query) => engine.count(query)),
  ]);
  const conventions = conventionsOf(engine, { ...options, counting: 'whole' });
  const yearly = summarizeConvergence({ classified, without }, { conventions, lag });
  if (yearly.windows === null) return yearly;
  const [earlier, later] = await Promise.all(yearly.windows.map((window) => engine.pairs(pairsQuery(options, window))));
  return { ...yearly, pairs: convergingPairs(yearly, earlier!, later!) };
}

/**
 * The yearly queries of {@link convergence}.
 *
 * @throws RangeError like {@link convergence}.
 * @example convergenceQueries({}, SEI_2013).without.length //=> 7
 */
export function convergenceQueries(options: AnalysisOptions, taxonomy: Taxonomy): ConvergenceQueries {
  const { industry, area } = options.where ?? {};
  if (industry !== undefined || area !== undefined)
    throw new RangeError('convergence: unsupported condition: industry or area; leave both out of "where".');
  const { counting: _, ...shared } = sharedQuery(options);
  const ids = taxonomy.industries.map(({ id }) => id);
  const among = (industries: readonly string[]): CountQuery => ({
    by: ['year'],
    ...shared,
    where: { ...options.where, industry: industries },
  });
  return { classified: among(ids), without: ids.map((left) => among(ids.filter((id) => id !== left))) };
}

/**
 * The yearly rows from answers to {@link convergenceQueries}, with the windows for the pairs and no pair yet.
 *
 * @example summarizeConvergence({ classified: [{ key: [2010], count: 5 }], without: [[{ key: [2010], count: 3 }], [{ key: [2010], count: 4 }]] }, { conventions: conventionsOf(engine), lag: { months: 18, because: 'applications' } }).rows[0].several //=> 2
 */
export function summarizeConvergence(
  { classified, without }: ConvergenceAnswers,
  { conventions, lag }: { readonly conventions: Conventions; readonly lag: PublicationLag },
): Convergence {
  const left = without.map((rows) => new Map(rows.map(({ key, count }) => [key[0], count])));
  const rows = classified.flatMap(({ key: [year], count }): ConvergenceRow[] => {
    if (typeof year !== 'number') return [];
    const single = left.reduce((sum, counts) => sum + count - (counts.get(year) ?? 0), 0);
    const several = count - single;
    const complete = isYearComplete(year, conventions.asOf, lag.months);
    return [{ year, classified: count, several, share: count > 0 ? several / count : null, complete }];
  });
  const complete = rows.filter((row) => row.complete === true).slice(-MOST_YEARS);
  return { conventions, rows, verdict: verdictOf(complete), lagMonths: lag.months, windows: windowsOf(complete), pairs: [] };
}

const MOST_YEARS = 10;

function verdictOf(complete: readonly ConvergenceRow[]): Convergence['verdict'] {
  const enough = complete.filter((row) => row.classified >= 30);
  if (enough.length < 5) return 'cannotSay';
  const { p, s } = mannKendall(enough.map((row) => row.share!))!;
  if (p === null || p >= 0.05) return 'flat';
  return s > 0 ? 'up' : 'down';
}

function windowsOf(complete: readonly ConvergenceRow[]): Convergence['windows'] {
  if (complete.length < 4) return null;
  const half = Math.floor(complete.length / 2);
  const span = (rows: readonly ConvergenceRow[]): YearWindow => ({ from: rows[0]!.year, to: rows.at(-1)!.year });
  return [span(complete.slice(-2 * half, -half)), span(complete.slice(-half))];
}

function pairsQuery(options: AnalysisOptions, { from, to }: YearWindow): PairsQuery {
  const { counting: _, ...shared } = sharedQuery(withYears(options, from, to));
  return { of: 'industry', ...shared };
}

function convergingPairs(
  { rows, windows }: Convergence,
  earlier: readonly PairRow[],
  later: readonly PairRow[],
): readonly ConvergingPair[] {
  const totals = windows!.map(({ from, to }) =>
    rows.filter(({ year }) => year >= from && year <= to).reduce((sum, { classified }) => sum + classified, 0),
  );
  const before = new Map(earlier.map(({ a, b, count }) => [`${a} ${b}`, count]));
  const after = new Map(later.map(({ a, b, count }) => [`${a} ${b}`, count]));
  const met = [...later, ...earlier.filter(({ a, b }) => !after.has(`${a} ${b}`))];
  const pairs = met
    .map(({ a, b }) => {
      const [old, recent] = [before.get(`${a} ${b}`) ?? 0, after.get(`${a} ${b}`) ?? 0];
      const { ratio, interval } = rateRatio({ count: recent, total: totals[1]! }, { count: old, total: totals[0]! })!;
      const small = old + recent < 30;
      return { a, b, earlier: old, later: recent, ratio, interval, small };
    })
    .sort((x, y) => y.later - x.later);
  const stands = standingFindings(pairs.map(chanceOf), 0.05);
  return pairs.map((pair, i) => ({ ...pair, verdict: !stands[i] ? null : pair.ratio > 1 ? 'closer' : 'apart' }));
}

/** Probability of such a change of share, either way, when there is none; null when small. */
function chanceOf(pair: Omit<ConvergingPair, 'verdict'>): number | null {
  if (pair.small) return null;
  const score = ratioScore(pair);
  return score === null ? 1 : 2 * normalTail(Math.abs(score));
}
