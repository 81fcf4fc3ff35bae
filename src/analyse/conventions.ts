import type { HarmonisationLevel } from '../applicants/party.js';
import type { Counting, DateBasis, Engine, QueryConventions, Unit, Where } from '../engines/engine.js';

/** How a number was counted: printed with every result, so that it can be defended or counted again. */
export interface Conventions {
  readonly unit: Unit;
  readonly dateBasis: DateBasis;
  readonly counting: Counting;
  readonly twins: 'each' | 'once';
  /** Patent types counted, or null = all. */
  readonly types: readonly string[] | null;
  /** Offices present in the data, by descending count. */
  readonly offices: readonly string[];
  readonly harmonisation: HarmonisationLevel;
  /** Scheme and version, such as `sei-2013 2.0.0`. */
  readonly taxonomy: string;
  /** Lists of applicants counted as one on request (`merge`), when there are any. */
  readonly merged?: number;
  /** Present when companies of one corporate group were counted as one applicant. */
  readonly groups?: 'together';
  /** Last day the data can know of, ISO; null when unknown. */
  readonly asOf: string | null;
}

/**
 * The conventions of a query on a landscape, defaults filled in.
 *
 *
 * @example conventionsOf(engine, { counting: 'fractional' }).counting //=> 'fractional'
 */
export function conventionsOf(engine: Engine, query: QueryConventions & { readonly where?: Where } = {}): Conventions {
  const { taxonomy, harmonisation, offices, asOf } = engine.facts;
  const { unit = 'application', dateBasis = 'filing', counting = 'whole', twins = 'each', merge, groups, where } = query;
  const type = where?.type;
  return {
    unit,
    dateBasis,
    counting,
    twins,
    types: type === undefined ? null : typeof type === 'string' ? [type] : [...type],
    offices,
    harmonisation,
    taxonomy: `${taxonomy.id} ${taxonomy.version}`,
    ...(merge === undefined || merge.length === 0 ? {} : { merged: merge.length }),
    ...(groups === 'together' ? { groups } : {}),
    asOf,
  };
}
