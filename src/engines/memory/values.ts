import type { ValuesQuery, ValuesRow } from '../engine.js';
import { sumCells } from './cell-sums.js';
import { unpack } from './count.js';
import { type Columns, planOf } from './plan.js';

/** Answers a values query: a count by the dimensions and, as one more axis, by the combinations of the measurements, cut at each key. */
export function valuesInMemory(columns: Columns, query: ValuesQuery): ValuesRow[] {
  const { of, by = [] } = query;
  const measured = columns.measurements(of, 'values');
  const combinations = measured.values[0]!.length;
  const plan = planOf(columns, query, by, 'values', { codes: measured.codes, size: combinations });
  const { keys, counts } = sumCells(plan, 0, true);
  const rows: ValuesRow[] = [];
  for (let from = 0; from < keys.length; ) {
    const cell = Math.floor(keys[from]! / combinations);
    let to = from + 1;
    while (to < keys.length && keys[to]! < (cell + 1) * combinations) to++;
    const own = keys.subarray(from, to);
    rows.push({
      key: unpack(cell, plan.axes.labels.slice(0, -1)),
      values: measured.values.map((column) => valuesAt(column, own, cell * combinations)),
      counts: counts.slice(from, to),
    });
    from = to;
  }
  return rows;
}

function valuesAt(column: Float64Array, keys: Float64Array, base: number): Float64Array {
  const values = new Float64Array(keys.length);
  for (let k = 0; k < keys.length; k++) values[k] = column[keys[k]! - base]!;
  return values;
}
