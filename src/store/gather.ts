import type { GrowableArray } from '../util/growable.js';

/** The values at the given positions, in a new array of the same kind. */
export function gather<T extends GrowableArray>(values: T, positions: Int32Array): T {
  const gathered = new (values.constructor as new (length: number) => T)(positions.length);
  for (let i = 0; i < positions.length; i++) gathered[i] = values[positions[i]!]!;
  return gathered;
}
