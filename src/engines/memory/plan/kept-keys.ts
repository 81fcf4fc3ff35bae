import { Recent } from '../arrays/recent.js';
import type { Scratch } from '../arrays/scratch.js';
import type { SingleAxis } from './axes.js';

/** A column of codes, and what each adds to a packed key for each one that it is above 0. */
export type KeyColumn = Pick<SingleAxis, 'codes' | 'stride'>;

/** What some columns add to the packed key of each of `size` units, whatever the conditions. Not to be written to; null without columns. */
export function keptKeys(scratch: Scratch, columns: readonly KeyColumn[], size: number): Int32Array | null {
  const [only] = columns;
  if (only === undefined) return null;
  if (columns.length === 1 && only.stride === 1) return only.codes;
  const of = columns.flatMap(({ codes, stride }) => [codes, stride]);
  return recentKeys.get(scratch, of, () => packed(columns, size));
}

/** Four bytes a unit each. */
const recentKeys = new Recent<Int32Array>(8);

function packed(columns: readonly KeyColumn[], size: number): Int32Array {
  const keys = new Int32Array(size);
  for (const { codes, stride } of columns) addColumn(keys, codes, stride);
  return keys;
}

/** Adds a column of codes to packed keys. */
export function addColumn(keys: Int32Array, codes: Int32Array, stride: number): void {
  for (let u = 0; u < keys.length; u++) keys[u] = keys[u]! + codes[u]! * stride;
}
