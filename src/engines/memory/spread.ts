import { LISTED_DIMENSIONS } from '../dimension.js';
import type { Dimension, DimensionValue, SpreadQuery, SpreadRow } from '../engine.js';
import { visitByFirst } from './by-first.js';
import { visitByHolder } from './by-holder.js';
import { CellLog, PartSums, type PartVisitor } from './cell-log.js';
import { greatestFirst } from './greatest-first.js';
import { visitOneList } from './one-list.js';
import { type Columns, type Plan, planOf } from './plan.js';
import { spreadByValue } from './spread-by-value.js';
import { walkUnits } from './walk.js';

/** Answers a spread query: the cells of both dimensions, cut by the first and sorted by size. */
export function spreadInMemory(columns: Columns, query: SpreadQuery): SpreadRow[] {
  const { by, of } = query;
  checkDimensions(columns, by, of);
  const plan = planOf(columns, query, by === undefined ? [of] : [by, of], 'spread');
  const { labels } = plan.axes;
  const rows: SpreadRow[] = [];
  const none = labels.at(-1)!.length - 1;
  const values = by === undefined ? WHOLE : labels[0]!;
  const isKnown = new Uint8Array(none + 1).fill(1, none);
  const isTold = spreadByValue(plan, (value, touched, sums, parts) => {
    rows.push({ value: values[value]!, counts: greatestFirst(sums, parts), newcomers: meet(touched, isKnown) });
  });
  if (isTold) return rows;
  visitValues(plan, none + 1, (value, touched, sums) => {
    const counts = countsOf(touched, sums, none);
    const newcomers = by === undefined ? counts.length : meet(touched, isKnown);
    if (counts.length > 0) rows.push({ value: values[value]!, counts: greatestFirst(counts), newcomers });
  });
  return rows;
}

/** How many values are met for the first time; they are known from now on. */
function meet(touched: Uint32Array, isKnown: Uint8Array): number {
  let newcomers = 0;
  for (let t = 0; t < touched.length; t++) {
    newcomers += 1 - isKnown[touched[t]!]!;
    isKnown[touched[t]!] = 1;
  }
  return newcomers;
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

function countsOf(touched: Uint32Array, sums: Float64Array | Uint32Array, none: number): Float64Array {
  const counts = new Float64Array(touched.length - (sums[none] === 0 ? 0 : 1));
  for (let t = 0, at = 0; t < touched.length; t++) if (touched[t] !== none) counts[at++] = sums[touched[t]!]!;
  return counts;
}
