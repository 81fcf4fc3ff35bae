import type { CountQuery, CountRow, Engine, PairRow, PairsQuery } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type RelatednessMethod, relatedness } from './relatedness.js';

/** Options of {@link coOccurrence}. */
export interface CoOccurrenceOptions extends AnalysisOptions {
  /** What occurs together. Default `area`; `subclass`, `ipcClass` or `ipcSection` for symbols, `applicant` for joint applications. */
  readonly of?: PairsQuery['of'];
  /** Default `probability`. */
  readonly method?: RelatednessMethod;
}

/** Two values that occur together. */
export interface CoOccurrenceRow {
  readonly a: string;
  readonly b: string;
  /** Applications that have both. */
  readonly count: number;
  /** Applications that have each. */
  readonly countA: number;
  readonly countB: number;
  /** Share of the larger one that has the other too (proximity): the smaller of the two conditional probabilities. */
  readonly proximity: number;
  /** By the method asked for. */
  readonly relatedness: number;
  /** Fewer than 5 together, or either below 30: shown, but one application more or less would change it. */
  readonly small: boolean;
}

/** What occurs together, and how much more often than by chance. */
export interface CoOccurrence {
  readonly conventions: Conventions;
  readonly of: string;
  readonly method: RelatednessMethod;
  /** Pairs by falling count, ties in the order of the engine. */
  readonly rows: readonly CoOccurrenceRow[];
}

/** The queries of {@link coOccurrence}. */
export interface CoOccurrenceQueries {
  readonly pairs: PairsQuery;
  readonly counts: CountQuery;
}

/**
 * Areas, industries, IPC subclasses or applicants that occur together in applications, with their proximity and their relatedness. Pairs count whole
 * applications whatever the counting. The applications behind a pair are those common to the lists of its two values.
 * Source: proximity, Hidalgo, Klinger, Barabási and Hausmann 2007; relatedness, {@link relatedness}.
 *
 * @example (await coOccurrence(engine, { of: 'subclass' })).rows //=> []
 */
export async function coOccurrence(engine: Engine, options: CoOccurrenceOptions = {}): Promise<CoOccurrence> {
  checkAsked('coOccurrence', engine, options, { of: null, method: ['probability', 'association', 'cosine', 'jaccard'] });
  const queries = coOccurrenceQueries(options);
  const [pairs, counts] = await Promise.all([engine.pairs(queries.pairs), engine.count(queries.counts)]);
  return summarizeCoOccurrence(
    { pairs, counts },
    { ...options, conventions: conventionsOf(engine, { ...options, counting: 'whole' }) },
  );
}

/**
 * The queries of {@link coOccurrence}.
 *
 * @example coOccurrenceQueries({ of: 'subclass' }).counts //=> { by: ['subclass'] }
 */
export function coOccurrenceQueries({ of = 'area', ...options }: CoOccurrenceOptions = {}): CoOccurrenceQueries {
  const { counting: _, ...shared } = sharedQuery(options);
  return { pairs: { of, ...shared }, counts: { by: [of], ...shared } };
}

/**
 * The pairs from answers to {@link coOccurrenceQueries}.
 *
 * @example summarizeCoOccurrence({ pairs: [{ a: 'x', b: 'y', count: 6 }], counts: [{ key: ['x'], count: 30 }, { key: ['y'], count: 60 }] }, { conventions: conventionsOf(engine) }).rows[0].proximity //=> 0.1
 */
export function summarizeCoOccurrence(
  { pairs, counts }: { readonly pairs: readonly PairRow[]; readonly counts: readonly CountRow[] },
  { conventions, of = 'area', method = 'probability' }: CoOccurrenceOptions & { readonly conventions: Conventions },
): CoOccurrence {
  const sizes = new Map(counts.map(({ key, count }) => [String(key[0]), count]));
  const rows = relatedness(pairs, method).map(({ a, b, count, relatedness: related }): CoOccurrenceRow => {
    const countA = sizes.get(a) ?? count;
    const countB = sizes.get(b) ?? count;
    const small = count < 5 || countA < 30 || countB < 30;
    return { a, b, count, countA, countB, proximity: count / Math.max(countA, countB), relatedness: related, small };
  });
  return { conventions, of, method, rows: rows.sort((x, y) => y.count - x.count) };
}
