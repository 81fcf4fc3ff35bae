import type { CountQuery, QueryConventions, Where } from '../engines/engine.js';

/** What every analysis can be told: how to count, and which applications. Options of other names than an analysis knows are refused by it with a RangeError. */
export interface AnalysisOptions extends QueryConventions {
  /** Default: all applications of the landscape. */
  readonly where?: Where;
}

/**
 * The parts of a query that come from the options of an analysis. What was not said stays away, so that a query is small plain JSON.
 *
 * @example sharedQuery({ counting: 'fractional' }) //=> { counting: 'fractional' }
 */
export function sharedQuery({
  unit,
  dateBasis,
  counting,
  twins,
  merge,
  groups,
  where,
}: AnalysisOptions): Omit<CountQuery, 'by' | 'top' | 'atLeast'> {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(dateBasis === undefined ? {} : { dateBasis }),
    ...(counting === undefined ? {} : { counting }),
    ...(twins === undefined ? {} : { twins }),
    ...(merge === undefined ? {} : { merge }),
    ...(groups === undefined ? {} : { groups }),
    ...(where === undefined ? {} : { where }),
  };
}

/**
 * Options narrowed to a range of years, inclusive; a bound that is not given stays as it was.
 *
 * @example withYears({ where: { type: 'invention' } }, 2010, undefined) //=> { where: { type: 'invention', year: { from: 2010 } } }
 */
export function withYears<Options extends AnalysisOptions>(
  options: Options,
  from: number | undefined,
  to: number | undefined,
): Options {
  if (from === undefined && to === undefined) return options;
  const year = {
    ...(options.where?.year ?? {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return { ...options, where: { ...options.where, year } };
}
