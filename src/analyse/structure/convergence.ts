import type { CountQuery, CountRow, Engine, PairRow, PairsQuery } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Interval } from '../concentration/bootstrap.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { publicationLag } from '../delay/publication-lag.js';
import { dispersionOf } from '../dispersion.js';
import { standingFindings } from '../false-discoveries.js';
import { totalOf } from '../total-of.js';
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
  /** Share among the classified applications of the later window over that of the earlier one, with its 95 % interval, the dispersion of the pairs included. */
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
 * the scatter of pairs from year to year taken into account ({@link dispersionOf}): applications filed in series are no independent ones.
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
  const [{ from }, { to }] = yearly.windows;
  const years = yearly.rows.filter(({ year }) => year >= from && year <= to);
  const pairs = await Promise.all(years.map(({ year }) => engine.pairs(pairsQuery(options, year))));
  return { ...yearly, pairs: convergingPairs(yearly.windows, years, pairsByYear(pairs, engine.facts.taxonomy)) };
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

function pairsQuery(options: AnalysisOptions, year: number): PairsQuery {
  const { counting: _, ...shared } = sharedQuery(withYears(options, year, year));
  return { of: 'industry', ...shared };
}

function convergingPairs(
  windows: NonNullable<Convergence['windows']>,
  years: readonly ConvergenceRow[],
  met: readonly YearlyPair[],
): readonly ConvergingPair[] {
  const [earlier, later] = windows.map(({ from, to }) => (counts: readonly number[]) => {
    return totalOf(counts.filter((_, i) => years[i]!.year >= from && years[i]!.year <= to));
  }) as [WindowSum, WindowSum];
  const whole = years.map(({ classified }) => classified);
  const dispersion = dispersionOf(
    met.map(({ counts }) => counts),
    whole,
  );
  const pairs = met
    .map(({ a, b, counts }) => {
      const [old, recent] = [earlier(counts), later(counts)];
      const [one, other] = [
        { count: recent, total: later(whole) },
        { count: old, total: earlier(whole) },
      ];
      const { ratio, interval } = rateRatio(one, other, dispersion)!;
      return { a, b, earlier: old, later: recent, ratio, interval, small: old + recent < 30 };
    })
    .sort((x, y) => y.later - x.later);
  const stands = standingFindings(pairs.map(chanceOf), 0.05);
  return pairs.map((pair, i) => ({ ...pair, verdict: !stands[i] ? null : pair.ratio > 1 ? 'closer' : 'apart' }));
}

type WindowSum = (counts: readonly number[]) => number;

interface YearlyPair extends Pick<PairRow, 'a' | 'b'> {
  readonly counts: number[];
}

/** Every pair that was met, in taxonomy order, with its count in each year. */
function pairsByYear(found: readonly (readonly PairRow[])[], { industries }: Taxonomy): readonly YearlyPair[] {
  const pairs = new Map<string, YearlyPair>();
  found.forEach((rows, i) => {
    for (const { a, b, count } of rows) {
      const name = `${a} ${b}`;
      const pair = pairs.get(name) ?? { a, b, counts: found.map(() => 0) };
      pairs.set(name, pair);
      pair.counts[i] = count;
    }
  });
  const order = new Map(industries.map(({ id }, i) => [id, i]));
  return [...pairs.values()].sort((x, y) => order.get(x.a)! - order.get(y.a)! || order.get(x.b)! - order.get(y.b)!);
}

/** Probability of such a change of share, either way, when there is none; null when small. */
function chanceOf(pair: Omit<ConvergingPair, 'verdict'>): number | null {
  if (pair.small) return null;
  const score = ratioScore(pair);
  return score === null ? 1 : 2 * normalTail(Math.abs(score));
}
