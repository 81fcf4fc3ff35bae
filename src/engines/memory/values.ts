import type { ValuesQuery, ValuesRow } from '../engine.js';
import { unpack } from './plan/axes.js';
import { type Columns, planOf } from './plan/plan.js';
import { sumCells } from './sums/sum-cells.js';

/** Answers a values query: a count by the dimensions and, as one more axis, by the combinations of the measurements, cut at each key. */
export function valuesInMemory(columns: Columns, query: ValuesQuery): ValuesRow[] {
  const { of, by = [] } = query;
  const measured = columns.measurements(of, 'values');
  const combinations = measured.size;
  const plan = planOf(columns, query, by, 'values', measured);
  const { keys, counts } = sumCells(plan, 0, true);
  const labels = plan.axes.labels.slice(0, -1);
  // Rows are views of one array, for many small arrays cost more than counting.
  const values = new Float64Array(keys.length * of.length);
  const rows: ValuesRow[] = [];
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const cell = Math.floor(keys[from]! / combinations);
    to = endOf(keys, from, (cell + 1) * combinations);
    const length = to - from;
    const first = from * of.length;
    for (let k = 0; k < length; k++) {
      const combination = keys[from + k]! - cell * combinations;
      for (let m = 0; m < of.length; m++) values[first + m * length + k] = measured.values[combination * of.length + m]!;
    }
    rows.push({
      key: unpack(cell, labels),
      values: of.map((_, m) => values.subarray(first + m * length, first + (m + 1) * length)),
      counts: counts.subarray(from, to),
    });
  }
  return rows;
}

/** Where the keys below a limit end. */
function endOf(keys: Float64Array, from: number, limit: number): number {
  let to = from + 1;
  while (to < keys.length && keys[to]! < limit) to++;
  return to;
}
