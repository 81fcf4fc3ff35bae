import type { Dimension, DimensionValue, Engine, ValuesQuery, ValuesRow } from '../../engines/engine.js';
import type { MeasuredNumber } from '../../engines/measurement.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { meanOf, quantileOf, sizeOf } from './distribution-of.js';
import { knownOf } from './known-of.js';
import { FEWEST, valuesOf, valuesQuery } from './values-options.js';

/** Options of {@link distribution}. */
export interface DistributionOptions extends AnalysisOptions {
  readonly of: MeasuredNumber;
  /** Default: none, one row for the whole. */
  readonly by?: Dimension;
}

/** How a measurement is distributed over the applications of one value of a dimension. */
export interface DistributionRow {
  /** Null without `by`: the whole; with it: the applications that have none. */
  readonly value: DimensionValue;
  /** Applications of which it is known, and of which it is not. */
  readonly known: number;
  readonly unknown: number;
  /** Null when it is known of none. */
  readonly mean: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly ninth: number | null;
  readonly greatest: number | null;
  /** Known of fewer than 30: shown, but no comparison rests on it. */
  readonly small: boolean;
}

/** Distributions of one measurement. */
export interface MeasuredDistribution {
  readonly conventions: Conventions;
  readonly of: MeasuredNumber;
  /** In the order of the engine; null when the engine knows no measurements. */
  readonly rows: readonly DistributionRow[] | null;
}

/**
 * How a number known of applications (citations, claims, members of the family, days to the grant ...) is distributed, in all or by a dimension: mean,
 * quartiles, ninth decile and greatest. Quantiles by type 7 of Hyndman and Fan 1996. What is not known is in no mean and is counted beside it.
 *
 * Citations grow with age, so compare them through {@link citationImpact}. A family size is that of the members in the data.
 *
 * @throws RangeError on an unknown measurement.
 * @example (await distribution(engine, { of: 'symbols' })).rows[0].mean //=> 1
 */
export async function distribution(engine: Engine, options: DistributionOptions): Promise<MeasuredDistribution> {
  checkAsked('distribution', engine, options, { of: null, by: null });
  const rows = await valuesOf(engine, distributionQuery(options));
  return summarizeDistribution(rows, { of: options.of, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link distribution}.
 *
 * @example distributionQuery({ of: 'claims', by: 'industry' }) //=> { of: ['claims'], by: ['industry'] }
 */
export function distributionQuery({ of, by, ...options }: DistributionOptions): ValuesQuery {
  return valuesQuery([of], by === undefined ? [] : [by], options);
}

/**
 * The distributions from rows of {@link distributionQuery}; null = the engine cannot tell.
 *
 * @example summarizeDistribution([{ key: [], values: [[1, 3, -1]], counts: [1, 1, 5] }], { of: 'claims', conventions: conventionsOf(engine) }).rows[0].median //=> 2
 */
export function summarizeDistribution(
  rows: readonly ValuesRow[] | null,
  context: { readonly of: MeasuredNumber; readonly conventions: Conventions },
): MeasuredDistribution {
  return { ...context, rows: rows?.map(distributionRow) ?? null };
}

function distributionRow(row: ValuesRow): DistributionRow {
  const { known, unknown } = knownOf(row, 0);
  const size = sizeOf(known);
  return {
    value: row.key[0] ?? null,
    known: size,
    unknown,
    mean: meanOf(known),
    lowerQuartile: quantileOf(known, 0.25),
    median: quantileOf(known, 0.5),
    upperQuartile: quantileOf(known, 0.75),
    ninth: quantileOf(known, 0.9),
    greatest: known.values.at(-1) ?? null,
    small: size < FEWEST,
  };
}
