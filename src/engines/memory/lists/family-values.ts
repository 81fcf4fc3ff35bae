import { madeOnce } from '../arrays/made-once.js';
import { startsOf } from '../arrays/starts-of.js';
import type { Families } from '../columns/families.js';
import { transposed } from './transposed.js';
import type { ValueLists } from './value-lists.js';

/** The distinct values of each family in their order, "has none" the last of them. */
export interface FamilyValues {
  /** Cells of family f: `start[f] .. start[f + 1])`. */
  readonly start: Uint32Array;
  readonly values: Uint32Array;
  /** The applications that have the value of cell k: `applications[holders[k] .. holders[k + 1])`. */
  readonly holders: Uint32Array;
  readonly applications: Uint32Array;
}

const known = new WeakMap<Uint32Array, FamilyValues>();

/** Made once for each column of lists, whatever the conditions: twelve bytes a value at most. */
export function familyValues(families: Families, lists: ValueLists): FamilyValues {
  return madeOnce(known, lists.every, () => sortedValues(families, lists));
}

/**
 * By application, how many distinct values its family has among those of its applications that fit; null where a byte cannot tell. Not to be written to, and
 * without meaning where none of a family fits.
 *
 * @param fits By application, 1 = it fits; null = all do.
 */
export function distinctValues(families: Families, lists: ValueLists, fits: Uint8Array | null): Uint8Array | null {
  const cells = familyValues(families, lists);
  const every = madeOnce(knownDistinct, cells, () => countDistinct(families, cells));
  return every === null || fits === null ? every : fewerDistinct(families, cells, every, fits);
}

/** The kinds of the applications that have each distinct value of each family, a bit each: those of family f are `kinds[start[f] .. start[f + 1])`. */
export function kindsOfValues(
  families: Families,
  lists: ValueLists,
  kinds: Uint8Array,
): { readonly start: Uint32Array; readonly kinds: Int32Array } {
  const { start, values, holders, applications } = familyValues(families, lists);
  const own = new Int32Array(values.length);
  for (let cell = 0; cell < own.length; cell++) {
    const to = holders[cell + 1]!;
    let any = 0;
    for (let k = holders[cell]!; k < to; k++) any |= 1 << kinds[applications[k]!]!;
    own[cell] = any;
  }
  return { start, kinds: own };
}

/** Where all applications fit, made once for each column of lists: one byte an application. */
const knownDistinct = new WeakMap<FamilyValues, Uint8Array | null>();

function countDistinct({ size, of }: Families, { start }: FamilyValues): Uint8Array | null {
  for (let f = 0; f < size; f++) if (start[f + 1]! - start[f]! > MOST) return null;
  const distinct = new Uint8Array(of.length);
  for (let i = 0; i < distinct.length; i++) distinct[i] = start[of[i]! + 1]! - start[of[i]!]!;
  return distinct;
}

/** Only families of several applications can have fewer. */
function fewerDistinct({ size, start, members }: Families, cells: FamilyValues, every: Uint8Array, fits: Uint8Array): Uint8Array {
  const distinct = every.slice();
  for (let f = 0; f < size; f++) {
    const first = start[f]!;
    const end = start[f + 1]!;
    if (end === first + 1) continue;
    let values = 0;
    const to = cells.start[f + 1]!;
    for (let k = cells.start[f]!; k < to; k++) values += anyFits(cells, k, fits);
    for (let m = first; m < end; m++) distinct[members[m]!] = values;
  }
  return distinct;
}

const MOST = 255;

function sortedValues({ size, of }: Families, lists: ValueLists): FamilyValues {
  const turned = transposed(lists);
  const all = turned.applications.length;
  const next = startsOf(size, (counts) => {
    for (let k = 0; k < all; k++) counts[of[turned.applications[k]!]! + 1]!++;
  });
  const values = new Uint32Array(all);
  const applications = new Uint32Array(all);
  for (let value = 0; value <= lists.none; value++) {
    for (let k = turned.start[value]!; k < turned.start[value + 1]!; k++) {
      const at = next[of[turned.applications[k]!]!]!++;
      values[at] = value;
      applications[at] = turned.applications[k]!;
    }
  }
  return distinctCells({ ends: next, values, applications });
}

/** @param sorted Cells of each family in the order of their values; its values are written over. */
function distinctCells({
  ends,
  values,
  applications,
}: Readonly<Record<'ends' | 'values' | 'applications', Uint32Array>>): FamilyValues {
  const start = new Uint32Array(ends.length);
  const holders = new Uint32Array(values.length + 1);
  let cells = 0;
  let from = 0;
  for (let f = 0; f + 1 < ends.length; f++) {
    for (let k = from; k < ends[f]!; k++) {
      if (k > from && values[k] === values[cells - 1]) continue;
      values[cells] = values[k]!;
      holders[cells++] = k;
    }
    from = ends[f]!;
    start[f + 1] = cells;
  }
  holders[cells] = from;
  return { start, values: values.slice(0, cells), holders: holders.slice(0, cells + 1), applications };
}

/** 1 when any application that has the value of this cell fits. */
export function anyFits({ holders, applications }: FamilyValues, cell: number, fits: Uint8Array): number {
  const to = holders[cell + 1]!;
  let any = 0;
  for (let k = holders[cell]!; k < to; k++) any |= fits[applications[k]!]!;
  return any;
}
