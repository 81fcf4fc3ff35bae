import type { SummedCells } from './cell-collector.js';
import { nthGreatest } from './nth-greatest.js';

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
