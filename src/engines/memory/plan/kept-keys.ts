import { Recent } from '../arrays/recent.js';
import type { Scratch } from '../arrays/scratch.js';
import type { Axes } from './axes.js';

type Columns = Axes['singles'];

/** What some columns add to the packed key of each of `size` units, whatever the conditions. Not to be written to; null without columns. */
export function keptKeys(scratch: Scratch, columns: Columns, size: number): Int32Array | null {
  const [only] = columns;
  if (only === undefined) return null;
  if (columns.length === 1 && only.part[1] === 1) return only.codes;
  const of = columns.flatMap(({ codes, part }) => [codes, part[1]]);
  return recentKeys.get(scratch, of, () => packed(columns, size));
}

/** Four bytes a unit each. */
const recentKeys = new Recent<Int32Array>(8);

function packed(columns: Columns, size: number): Int32Array {
  const keys = new Int32Array(size);
  for (const { codes, part } of columns) if (part.length > 1) addColumn(keys, codes, part[1]!);
  return keys;
}

/** Adds a column of codes to packed keys. */
export function addColumn(keys: Int32Array, codes: Int32Array, stride: number): void {
  for (let u = 0; u < keys.length; u++) keys[u] = keys[u]! + codes[u]! * stride;
}
