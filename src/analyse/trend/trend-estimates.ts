import type { CountQuery, CountRow, Dimension, DimensionValue, Engine } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { type BackTestYear, type DelayModel, meanErrorOf } from '../delay/delay-model.js';
import type { DelayRefusal } from '../delay/delay-refusal.js';
import { estimateYear } from '../delay/estimate-year.js';
import type { TrendRow } from './trend-rows.js';

/** What the estimates of a trend rest on. */
export interface TrendEstimates {
  /** Why no year could be estimated; null when the data allow it. */
  readonly refusal: DelayRefusal | null;
  /** Past years estimated in the same way, all applications together; empty when the data do not reach back far enough. */
  readonly backTest: readonly BackTestYear[];
  /** Mean size of the errors of the back-test; null without one. */
  readonly meanError: number | null;
}

/** What {@link trendEstimates} must be told beside the rows. */
export interface EstimateContext extends AnalysisOptions {
  readonly dimension?: Exclude<Dimension, 'year'>;
  /** The delays of the data, or why they cannot be estimated. */
  readonly model: DelayModel | DelayRefusal;
}

/**
 * The rows of a trend, those of years that are over but not fully published with an estimate where the data allow one. Counts, growth and completeness
 * stay what they were: nothing rests on an estimate. Null when every year is complete, or it is unknown which are.
 *
 * @example await trendEstimates(engine, [], { model: 'noDelays' }) //=> null
 */
export async function trendEstimates(
  engine: Engine,
  rows: readonly TrendRow[],
  context: EstimateContext,
): Promise<{ readonly rows: readonly TrendRow[]; readonly estimates: TrendEstimates } | null> {
  const open = rows.filter(({ complete }) => complete === false).map(({ year }) => year);
  if (open.length === 0) return null;
  const { model } = context;
  if (typeof model === 'string') return { rows, estimates: { refusal: model, backTest: [], meanError: null } };
  const answers = await engine.count(typeQuery(context, Math.min(...open), Math.max(...open)));
  const counts = new Map<string, CountRow[]>();
  for (const row of answers) {
    const key = keyOf(context.dimension === undefined ? null : row.key[0]!, row.key.at(-1)!);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, [row]);
    else known.push(row);
  }
  return {
    rows: rows.map((row) => estimated(row, counts.get(keyOf(row.value, row.year)) ?? [], model)),
    estimates: { refusal: null, backTest: model.backTest, meanError: meanErrorOf(model.backTest) },
  };
}

/** Counts by type and year, of each value of the dimension when there is one. */
function typeQuery(context: EstimateContext, from: number, to: number): CountQuery {
  const { dimension, where } = context;
  const by: CountQuery['by'] = dimension === undefined || dimension === 'type' ? ['type', 'year'] : [dimension, 'type', 'year'];
  return { by, ...sharedQuery({ ...context, where: { ...where, year: { from, to } } }) };
}

function keyOf(value: DimensionValue, year: DimensionValue): string {
  return JSON.stringify([value, year]);
}

function estimated(row: TrendRow, counts: readonly CountRow[], model: DelayModel): TrendRow {
  if (row.complete !== false) return row;
  const byType = counts.map(({ key, count }) => ({ type: String(key.at(-2)), count }));
  const outcome = estimateYear(byType, row.year, model);
  return typeof outcome === 'string' ? row : { ...row, estimate: outcome.estimate };
}
