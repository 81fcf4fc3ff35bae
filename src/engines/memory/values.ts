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
  const codes = codesIn(keys, combinations);
  const all = measured.values.map((column) => valuesAt(column, codes));
  const labels = plan.axes.labels.slice(0, -1);
  const rows: ValuesRow[] = [];
  for (let from = 0; from < keys.length; ) {
    const cell = Math.floor(keys[from]! / combinations);
    let to = from + 1;
    while (to < keys.length && keys[to]! < (cell + 1) * combinations) to++;
    rows.push({
      key: unpack(cell, labels),
      values: all.map((column) => column.subarray(from, to)),
      counts: counts.subarray(from, to),
    });
    from = to;
  }
  return rows;
}

/** The combination of each cell. */
function codesIn(keys: Float64Array, combinations: number): Uint32Array {
  const codes = new Uint32Array(keys.length);
  let cell = 0;
  for (let k = 0; k < keys.length; k++) {
    if (keys[k]! >= cell + combinations) cell = Math.floor(keys[k]! / combinations) * combinations;
    codes[k] = keys[k]! - cell;
  }
  return codes;
}

/** The values of the combinations of all cells, one row after the other: rows are views of it, for many small arrays cost more than counting. */
function valuesAt(column: Int32Array, codes: Uint32Array): Float64Array {
  const values = new Float64Array(codes.length);
  for (let k = 0; k < codes.length; k++) values[k] = column[codes[k]!]!;
  return values;
}
