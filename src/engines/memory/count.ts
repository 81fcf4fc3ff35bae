import type { CountQuery, CountRow } from '../engine.js';
import { greatestCells } from './arrays/greatest-cells.js';
import { ROUNDING } from './arrays/rounding.js';
import { unpack } from './plan/axes.js';
import { type Columns, planOf } from './plan/plan.js';
import { leastOfGreatest } from './rolled-up/rolled-up-list.js';
import { sumCells } from './sums/sum-cells.js';

/** Answers a count query: one pass over the units, summing by a packed key. */
export function countInMemory(columns: Columns, query: CountQuery): CountRow[] {
  const { by, top, atLeast = 0 } = query;
  const plan = planOf(columns, query, by, 'count');
  const least = Math.max(atLeast - ROUNDING, top === undefined ? 0 : leastOfGreatest(plan, top));
  const cells = greatestCells(sumCells(plan, least, top === undefined), top);
  return Array.from(cells.keys, (key, k) => ({ key: unpack(key, plan.axes.labels), count: cells.counts[k]! }));
}
