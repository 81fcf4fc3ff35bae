import { addColumn, keptKeys } from './kept-keys.js';
import type { Plan } from './plan.js';

/**
 * What the dimensions with one value a unit add to the packed key of each unit, column by column; null when there are none. Of families only the year counts
 * here: {@link packedApplicationKeys} has the rest.
 */
export function packedKeys({ axes: { singles }, units, scratch }: Plan): Int32Array | null {
  const { application, families, size } = units;
  const columns = singles.filter(({ isYear, size: codes }) => codes > 1 && (families === null || isYear));
  if (application === null) return keptKeys(scratch, columns, size);
  const [only] = columns;
  if (only === undefined) return null;
  if (columns.length === 1 && only.stride === 1 && only.isYear) return only.codes;
  const keys = new Int32Array(size);
  for (const { codes, isYear, stride } of columns) {
    if (isYear) addColumn(keys, codes, stride);
    else addFound(keys, codes, application, stride);
  }
  return keys;
}

/** The same of some units only: the key of `units[m]` for each m below `length`. */
export function packedKeysOf(
  { axes: { singles }, units: { application } }: Plan,
  units: Uint32Array,
  length: number,
): Int32Array {
  const keys = new Int32Array(length);
  for (const { codes, isYear, size, stride } of singles) {
    if (size === 1) continue;
    const isOwn = application === null || isYear;
    for (let m = 0; m < length; m++) keys[m] = keys[m]! + codes[isOwn ? units[m]! : application[units[m]!]!]! * stride;
  }
  return keys;
}

/** What the dimensions with one value an application, other than the year, add to the packed key; null when there are none. */
export function packedApplicationKeys({ axes: { singles }, scratch }: Plan): Int32Array | null {
  const columns = singles.filter(({ isYear, size }) => !isYear && size > 1);
  return keptKeys(scratch, columns, columns[0]?.codes.length ?? 0);
}

function addFound(keys: Int32Array, codes: Int32Array, application: Int32Array, stride: number): void {
  for (let u = 0; u < keys.length; u++) keys[u] = keys[u]! + codes[application[u]!]! * stride;
}
