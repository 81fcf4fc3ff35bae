import type { Dimension, DimensionValue, ListQuery, Where } from '../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from './analysis-options.js';

/**
 * The query for the application numbers behind one cell of a result: give it the options of the analysis and the values of the cell
 * (null = the applications that have none), then ask `engine.list`.
 *
 * @param cell Value of each dimension of the cell, such as `{ industry: 'new-energy', year: 2014 }`.
 * @example cellQuery({ counting: 'primary' }, { year: 2014 }) //=> { counting: 'primary', where: { year: { from: 2014, to: 2014 } } }
 */
export function cellQuery(options: AnalysisOptions, cell: Readonly<Partial<Record<Dimension, DimensionValue>>>): ListQuery {
  const { year, ...values } = cell;
  const where = {
    ...options.where,
    ...values,
    ...(year === undefined ? {} : { year: typeof year === 'number' ? { from: year, to: year } : null }),
  } as Where;
  return sharedQuery({ ...options, where });
}
