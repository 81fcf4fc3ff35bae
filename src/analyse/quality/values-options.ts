import type { Dimension, Engine, ValuesQuery, ValuesRow } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';

/** Below so many an average or a rate is shown without verdict or not at all. */
export const FEWEST = 30;

/**
 * A query for measurements with the options of an analysis.
 *
 * @example valuesQuery(['claims'], ['industry'], { counting: 'primary' }) //=> { of: ['claims'], by: ['industry'], counting: 'primary' }
 */
export function valuesQuery(of: ValuesQuery['of'], by: readonly Dimension[], options: AnalysisOptions): ValuesQuery {
  return { of, by, ...sharedQuery(options) };
}

/** Asks an engine for measurements; null when it cannot tell any. */
export async function valuesOf(engine: Engine, query: ValuesQuery): Promise<readonly ValuesRow[] | null> {
  return engine.values === undefined ? null : engine.values(query);
}
