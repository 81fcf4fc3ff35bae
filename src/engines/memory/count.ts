import type { CountQuery, CountRow, DimensionValue } from '../engine.js';
import { nthGreatest } from './arrays/nth-greatest.js';
import { ROUNDING } from './arrays/rounding.js';
import { type Columns, planOf } from './plan/plan.js';
import { leastOfGreatest } from './rolled-up/rolled-up-list.js';
import { sumCells } from './sums/cell-sums.js';
import type { SummedCells } from './sums/sums-in-order.js';

/** Answers a count query: one pass over the units, summing by a packed key. */
export function countInMemory(columns: Columns, query: CountQuery): CountRow[] {
  const { by, top, atLeast = 0 } = query;
  const plan = planOf(columns, query, by, 'count');
  const least = Math.max(atLeast - ROUNDING, top === undefined ? 0 : leastOfGreatest(plan, top));
  const cells = greatestCells(sumCells(plan, least, top === undefined), top);
  return Array.from(cells.keys, (key, k) => ({ key: unpack(key, plan.axes.labels), count: cells.counts[k]! }));
}

/** The n greatest cells, greatest first, ties by key; all as they are when n is undefined. */
export function greatestCells(cells: SummedCells, n: number | undefined): SummedCells {
  if (n === undefined) return cells;
  const { keys, counts } = cells;
  const least = nthGreatest(counts, n);
  const order: number[] = [];
  for (let k = 0; k < keys.length; k++) if (counts[k]! >= least) order.push(k);
  order.sort((a, b) => counts[b]! - counts[a]! || keys[a]! - keys[b]!);
  order.length = Math.min(order.length, Math.max(0, Math.floor(n)));
  return { keys: Float64Array.from(order, (k) => keys[k]!), counts: Float64Array.from(order, (k) => counts[k]!) };
}

/** The values of a packed key. */
export function unpack(key: number, labels: readonly ArrayLike<DimensionValue>[]): DimensionValue[] {
  const values = new Array<DimensionValue>(labels.length);
  let rest = key;
  for (let k = labels.length - 1; k >= 0; k--) {
    const own = labels[k]!;
    const position = rest % own.length;
    values[k] = own[position]!;
    rest = (rest - position) / own.length;
  }
  return values;
}
