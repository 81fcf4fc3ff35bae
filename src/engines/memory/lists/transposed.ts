import { madeOnce } from '../arrays/made-once.js';
import type { ValueLists } from './value-lists.js';

/** The applications of each value, ascending: those of value v are `applications[start[v] .. start[v + 1])`. "Has none" is a value too, the last. */
export interface Transposed {
  readonly start: Uint32Array;
  readonly applications: Uint32Array;
}

const known = new WeakMap<Uint32Array, Transposed>();

/**
 * The lists turned round, whatever the conditions. Made once for each column of lists (parties, types of applicant, areas, industries, subclasses, and the
 * first ones of each) and kept as long as it: as many numbers as the lists have.
 */
export function transposed({ start, every, none }: ValueLists): Transposed {
  return madeOnce(known, every, () => turned(start, every, none));
}

/**
 * The same of any lists, made anew.
 *
 * @param order In which the applications of each value are to come; null = ascending.
 */
export function turned(
  from: Uint32Array,
  codes: Uint32Array | Int32Array,
  none: number,
  order: Int32Array | null = null,
): Transposed {
  const start = new Uint32Array(none + 2);
  const size = from.length - 1;
  let empty = 0;
  for (let k = 0; k < codes.length; k++) start[codes[k]! + 1]!++;
  for (let i = 0; i < size; i++) if (from[i] === from[i + 1]) empty++;
  start[none + 1]! += empty;
  for (let value = 0; value <= none; value++) start[value + 1]! += start[value]!;
  const next = start.slice();
  const applications = new Uint32Array(start[none + 1]!);
  for (let k = 0; k < size; k++) {
    const i = order === null ? k : order[k]!;
    if (from[i] === from[i + 1]) applications[next[none]!++] = i;
    for (let c = from[i]!; c < from[i + 1]!; c++) applications[next[codes[c]!]!++] = i;
  }
  return { start, applications };
}
