import type { HarmonisationLevel } from '../applicants/party.js';
import type { Counting, DateBasis, DimensionValue, Engine, QueryConventions, Unit, Where } from '../engines/engine.js';
import type { MeasuredNumber } from '../engines/measurement.js';

/** A condition that left applications out. */
export interface Exclusion {
  /** What the condition is on. Patent types and offices are not among these: `types` and `offices` say them. */
  readonly by: Exclude<keyof Where, 'type' | 'office' | 'measured'> | MeasuredNumber;
  /** Only these count: values (null = those that have none), a range of years or of a measured number, or true or false for `granted` and `classified`. */
  readonly kept: readonly DimensionValue[] | { readonly from?: number; readonly to?: number } | boolean;
}

/** How a number was counted: printed with every result, so that it can be defended or counted again. */
export interface Conventions {
  readonly unit: Unit;
  readonly dateBasis: DateBasis;
  readonly counting: Counting;
  readonly twins: 'each' | 'once';
  /** Patent types counted, or null = all. */
  readonly types: readonly string[] | null;
  /** Offices present in the data, by descending count; with a condition on offices, those of them that it keeps. */
  readonly offices: readonly string[];
  readonly harmonisation: HarmonisationLevel;
  /** Scheme and version, such as `sei-2013 2.0.0`. */
  readonly taxonomy: string;
  /** Every other condition that left applications out, in the order of the query; empty = all count. */
  readonly exclusions: readonly Exclusion[];
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
 * @example conventionsOf(engine, { where: { industry: 'new-energy' } }).exclusions //=> [{ by: 'industry', kept: ['new-energy'] }]
 * @example conventionsOf(engine, { counting: 'fractional' }).counting //=> 'fractional'
 */
export function conventionsOf(engine: Engine, query: QueryConventions & { readonly where?: Where } = {}): Conventions {
  const { taxonomy, harmonisation, offices, asOf } = engine.facts;
  const { unit = 'application', dateBasis = 'filing', counting = 'whole', twins = 'each', merge, groups, where } = query;
  return {
    unit,
    dateBasis,
    counting,
    twins,
    types: where?.type === undefined ? null : listOf(where.type).map(String),
    offices: where?.office === undefined ? offices : offices.filter((office) => listOf(where.office!).includes(office)),
    harmonisation,
    taxonomy: `${taxonomy.id} ${taxonomy.version}`,
    exclusions: exclusionsOf(where),
    ...(merge === undefined || merge.length === 0 ? {} : { merged: merge.length }),
    ...(groups === 'together' ? { groups } : {}),
    asOf,
  };
}

function exclusionsOf({ measured = {}, ...where }: Where = {}): readonly Exclusion[] {
  const conditions = { ...where, ...measured };
  return (Object.entries(conditions) as [Exclusion['by'], Condition][]).flatMap(([by, wanted]): Exclusion[] => {
    if (STATED.has(by) || wanted === undefined) return [];
    return [{ by, kept: typeof wanted === 'boolean' ? wanted : isRange(wanted) ? { ...wanted } : listOf(wanted) }];
  });
}

type Condition = Where[Exclude<keyof Where, 'measured'>];

/** Conditions that the conventions name elsewhere. */
const STATED: ReadonlySet<string> = new Set(['type', 'office']);

type Values = DimensionValue | readonly DimensionValue[];

function isRange(wanted: Values | NonNullable<Where['year']>): wanted is NonNullable<Where['year']> {
  return typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);
}

function listOf(wanted: Values): readonly DimensionValue[] {
  return Array.isArray(wanted) ? [...wanted] : [wanted as DimensionValue];
}
