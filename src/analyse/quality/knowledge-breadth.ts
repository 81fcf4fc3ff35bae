import type { Dimension, DimensionValue, Engine, ValuesQuery, ValuesRow } from '../../engines/engine.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { breadthOfSquares, correctedBreadthOfSquares } from './symbol-breadth.js';
import { FEWEST, valuesOf, valuesQuery } from './values-options.js';

/** Options of {@link knowledgeBreadth}. */
export interface KnowledgeBreadthOptions extends AnalysisOptions {
  /** Default: none, one row for the whole. */
  readonly by?: Dimension;
}

/** Knowledge breadth of the applications of one value of a dimension. */
export interface KnowledgeBreadthRow {
  /** Null without `by`: the whole; with it: the applications that have none. */
  readonly value: DimensionValue;
  /** Applications with a symbol that names a main group, and without. */
  readonly known: number;
  readonly unknown: number;
  /** Mean of the breadth of each application; null without any. */
  readonly mean: number | null;
  /** Applications with two symbols and more, and the mean of their breadth without the bias of few symbols. */
  readonly several: number;
  readonly corrected: number | null;
  /** Share with symbols of one main group only. */
  readonly single: number | null;
  readonly small: boolean;
}

/** Knowledge breadth. */
export interface KnowledgeBreadth {
  readonly conventions: Conventions;
  /** In the order of the engine; null when the engine knows no measurements. */
  readonly rows: readonly KnowledgeBreadthRow[] | null;
}

/**
 * Knowledge breadth (知识宽度): how widely the classification symbols of an application spread over main groups, on average; defined at {@link symbolBreadth}.
 *
 * IPC and CPC symbols count alike, so compare only data with the same columns. With few symbols the plain breadth is low by construction: 1/2 at most with two; the corrected one is not.
 *
 * @example (await knowledgeBreadth(engine)).rows[0].mean //=> 0
 */
export async function knowledgeBreadth(engine: Engine, options: KnowledgeBreadthOptions = {}): Promise<KnowledgeBreadth> {
  checkAsked('knowledgeBreadth', engine, options, { by: null });
  const rows = await valuesOf(engine, knowledgeBreadthQuery(options));
  return summarizeKnowledgeBreadth(rows, { conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link knowledgeBreadth}.
 *
 * @example knowledgeBreadthQuery({ by: 'industry' }) //=> { of: ['symbols', 'symbolSquares'], by: ['industry'] }
 */
export function knowledgeBreadthQuery({ by, ...options }: KnowledgeBreadthOptions = {}): ValuesQuery {
  return valuesQuery(['symbols', 'symbolSquares'], by === undefined ? [] : [by], options);
}

/**
 * The breadth from rows of {@link knowledgeBreadthQuery}; null = the engine cannot tell.
 *
 * @example summarizeKnowledgeBreadth([{ key: [], values: [[1, 2], [1, 2]], counts: [1, 1] }], { conventions: conventionsOf(engine) }).rows[0].mean //=> 0.25
 */
export function summarizeKnowledgeBreadth(
  rows: readonly ValuesRow[] | null,
  { conventions }: { readonly conventions: Conventions },
): KnowledgeBreadth {
  return { conventions, rows: rows?.map(breadthRow) ?? null };
}

function breadthRow({ key, values: [symbols, squares], counts }: ValuesRow): KnowledgeBreadthRow {
  let [known, unknown, sum, several, correctedSum, single] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < counts.length; k++) {
    const [count, n, square] = [counts[k]!, symbols![k]!, squares![k]!];
    if (n === UNKNOWN_VALUE) {
      unknown += count;
      continue;
    }
    known += count;
    sum += count * breadthOfSquares(n, square);
    if (square === n ** 2) single += count;
    const corrected = correctedBreadthOfSquares(n, square);
    if (corrected === null) continue;
    several += count;
    correctedSum += count * corrected;
  }
  return {
    value: key[0] ?? null,
    known,
    unknown,
    mean: known > 0 ? sum / known : null,
    several,
    corrected: several > 0 ? correctedSum / several : null,
    single: known > 0 ? single / known : null,
    small: known < FEWEST,
  };
}
