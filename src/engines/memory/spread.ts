import { LISTED_DIMENSIONS } from '../dimension.js';
import type { Dimension, DimensionValue, SpreadQuery, SpreadRow } from '../engine.js';
import { CellLog, PartSums, type PartVisitor } from './arrays/cell-log.js';
import { ROUNDING } from './arrays/rounding.js';
import { visitByFirst } from './by-first/by-first.js';
import { visitByHolder } from './by-holder/by-holder.js';
import { type Columns, type Plan, planOf } from './plan/plan.js';
import { walkUnits } from './plan/walk.js';
import { spreadRolledUp } from './rolled-up/rolled-up-list.js';
import { spreadByValue } from './spread/spread-by-value.js';
import { SpreadRows } from './spread/spread-rows.js';
import { visitOneList } from './sums/one-list.js';

/** Answers a spread query: the cells of both dimensions, cut by the first and grouped by size. */
export function spreadInMemory(columns: Columns, query: SpreadQuery): SpreadRow[] {
  const { by, of, newcomers: hasNewcomers = false, atLeast = 0 } = query;
  checkDimensions(columns, by, of);
  const plan = planOf(columns, query, by === undefined ? [of] : [by, of], 'spread');
  const { labels } = plan.axes;
  const none = labels.at(-1)!.length - 1;
  const asked = { hasNewcomers, least: atLeast - ROUNDING };
  const rows = new SpreadRows(by === undefined ? WHOLE : labels[0]!, none, asked, plan.scratch.tally);
  const visit: PartVisitor = (value, touched, sums) => rows.add(value, touched, sumsOf(touched, sums, none), 1);
  if (!spreadRolledUp(plan, rows) && !spreadByValue(plan, rows)) visitValues(plan, none + 1, visit);
  return rows.rows;
}

/** Of each of them, 0 for none. */
function sumsOf(touched: Uint32Array, sums: Float64Array | Uint32Array, none: number): Float64Array {
  const own = new Float64Array(touched.length);
  for (let t = 0; t < own.length; t++) if (touched[t] !== none) own[t] = sums[touched[t]!]!;
  return own;
}

const WHOLE: readonly DimensionValue[] = [null];

/** Tells a visitor the sums of each value of the first dimension, or of the whole. */
function visitValues(plan: Plan, holders: number, visit: PartVisitor): void {
  if (visitByHolder(plan, 0, visit) || visitOneList(plan, 0, visit)) return;
  if (plan.axes.labels.length === 1) {
    const sums = new PartSums(holders);
    walkUnits(plan, sums);
    sums.flush(0, visit);
  } else if (!visitByFirst(plan, visit)) {
    const log = new CellLog(plan.axes.size, holders);
    walkUnits(plan, log);
    log.visit(visit);
  }
}

function checkDimensions({ dimensions }: Columns, by: Dimension | undefined, of: Dimension): void {
  if (!LISTED_DIMENSIONS.some((one) => one === of))
    throw new RangeError(`spread: unsupported dimension: "${of}"; spread over one of ${LISTED_DIMENSIONS.join(', ')}.`);
  const isLinked = dimensions.groups.some(
    (group) => by !== undefined && [by, of].every((name) => group.dimensions.includes(name)),
  );
  if (isLinked) throw new RangeError(`spread: unsupported dimensions: "${by}" and "${of}" come from the same list; count them.`);
}
