import type { CountQuery, CountRow, DimensionValue } from '../engine.js';
import { sumCells } from './cell-sums.js';
import { type Columns, planOf } from './plan.js';
import type { SummedCells } from './sums-in-order.js';

/** Answers a count query: one pass over the units, summing by a packed key. */
export function countInMemory(columns: Columns, query: CountQuery): CountRow[] {
  const { by, top, atLeast = 0 } = query;
  const plan = planOf(columns, query, by, 'count');
  const cells = greatestCells(sumCells(plan, atLeast - ROUNDING, top === undefined), top);
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

/** The n-th greatest of the counts; minus infinity when there are no more than n. */
function nthGreatest(counts: Float64Array, n: number): number {
  if (counts.length <= n) return Number.NEGATIVE_INFINITY;
  if (n < 1) return Number.POSITIVE_INFINITY;
  const wanted = Math.floor(n);
  if (wanted * 8 > counts.length) return counts.slice().sort()[counts.length - wanted]!;
  const heap = counts.slice(0, wanted).sort();
  for (let k = wanted; k < counts.length; k++) if (counts[k]! > heap[0]!) replaceLeast(heap, counts[k]!);
  return heap[0]!;
}

/** Puts a number in the place of the least one of a heap, in which no number is above the two behind it. */
function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}

/** What sums of thirds and the like may fall short by. */
const ROUNDING = 1e-9;

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
