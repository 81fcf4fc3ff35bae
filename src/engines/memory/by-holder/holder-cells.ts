import { Recent } from '../arrays/recent.js';
import type { Scratch } from '../arrays/scratch.js';
import { startsOf } from '../arrays/starts-of.js';
import type { Families } from '../columns/families.js';
import type { ValueLists } from '../lists/value-lists.js';
import { CellOrder } from './cell-order.js';

/** Where the code of the other dimension comes from: a list, or one value an application. */
export type OtherAxis = { readonly lists: ValueLists } | { readonly codes: Int32Array };

/** The cells of two dimensions in the order of the values of one of them, the holders, and for each of these in the order of the other. */
export interface HolderCells {
  /** Cells of holder h: `start[h] .. start[h + 1]`; those where the other dimension has a value end at `known[h]`. */
  readonly start: Uint32Array;
  readonly known: Uint32Array;
  /** Of each cell, the code of the other dimension and the application. */
  readonly codes: Uint16Array;
  readonly applications: Uint32Array;
  /** Of each cell, 1 = the one before is the same but for the application, which is of the same family; null = units are no families. */
  readonly again: Uint8Array | null;
  /** Where the cells of each code would start if they lay in the order of codes. */
  readonly places: Uint32Array;
}

/**
 * The cells of a pair of dimensions, whatever the conditions, so that a query reads memory in a row. Those asked last are kept, six bytes a cell (seven for
 * families): some 12 MB for areas and applicants of a million applications.
 *
 * @param values Number of values of the other dimension.
 * @param families Whose cells are to lie together; null = applications are all that counts.
 */
export function holderCells(
  scratch: Scratch,
  holders: ValueLists,
  other: OtherAxis,
  values: number,
  families: Families | null,
): HolderCells {
  const column = 'codes' in other ? other.codes : other.lists.every;
  return recentCells.get(scratch, [holders.every, column, families], () => cellsOf(holders, other, values, families));
}

const recentCells = new Recent<HolderCells>(8);

/**
 * Goes through the applications in turn, so that lists are read in a row, or family by family, and then puts the few cells of each holder in the order of the other
 * dimension.
 */
function cellsOf(holders: ValueLists, other: OtherAxis, values: number, families: Families | null): HolderCells {
  const size = holders.none + 1;
  const start = startsOf(size, (counts) => countCells(holders, 'lists' in other ? other.lists : null, counts));
  const codes = new Uint16Array(start[size]!);
  const applications = new Uint32Array(codes.length);
  const members = families?.members ?? null;
  if ('codes' in other) placeCodes(holders, other.codes, members, start.slice(), codes, applications);
  else placeLists(holders, other.lists, members, start.slice(), codes, applications);
  const known = new Uint32Array(size);
  const order = new CellOrder(values);
  for (let holder = 0; holder < size; holder++) {
    let end = start[holder + 1]!;
    order.sort(codes, applications, start[holder]!, end);
    while (end > start[holder]! && codes[end - 1] === values - 1) end--;
    known[holder] = end;
  }
  const places = startsOf(values, (counts) => {
    for (let c = 0; c < codes.length; c++) counts[codes[c]! + 1]!++;
  });
  const again = families === null ? null : againOf(families, start, codes, applications);
  return { start, known, codes, applications, again, places };
}

function againOf({ of }: Families, start: Uint32Array, codes: Uint16Array, applications: Uint32Array): Uint8Array {
  const again = new Uint8Array(codes.length);
  for (let holder = 0; holder + 1 < start.length; holder++) {
    for (let c = start[holder]! + 1; c < start[holder + 1]!; c++) {
      if (codes[c] === codes[c - 1] && of[applications[c]!] === of[applications[c - 1]!]) again[c] = 1;
    }
  }
  return again;
}

function countCells({ start, every, none }: ValueLists, lists: ValueLists | null, counts: Uint32Array): void {
  for (let i = 0; i + 1 < start.length; i++) {
    const cells = lists === null ? 1 : Math.max(1, lists.start[i + 1]! - lists.start[i]!);
    if (start[i] === start[i + 1]) counts[none + 1]! += cells;
    for (let k = start[i]!; k < start[i + 1]!; k++) counts[every[k]! + 1]! += cells;
  }
}

function placeCodes(
  holders: ValueLists,
  own: Int32Array,
  members: Int32Array | null,
  next: Uint32Array,
  codes: Uint16Array,
  applications: Uint32Array,
): void {
  const { start, every, none } = holders;
  for (let k = 0; k < own.length; k++) {
    const i = members === null ? k : members[k]!;
    const from = start[i]!;
    const isEmpty = from === start[i + 1];
    const to = isEmpty ? from + 1 : start[i + 1]!;
    for (let h = from; h < to; h++) {
      const at = next[isEmpty ? none : every[h]!]!++;
      codes[at] = own[i]!;
      applications[at] = i;
    }
  }
}

function placeLists(
  holders: ValueLists,
  other: ValueLists,
  members: Int32Array | null,
  next: Uint32Array,
  codes: Uint16Array,
  applications: Uint32Array,
): void {
  const { start, every, none } = holders;
  const { start: begin, every: values, none: noValue } = other;
  for (let k = 0; k + 1 < start.length; k++) {
    const i = members === null ? k : members[k]!;
    const from = start[i]!;
    const isEmpty = from === start[i + 1];
    const to = isEmpty ? from + 1 : start[i + 1]!;
    for (let h = from; h < to; h++) {
      const holder = isEmpty ? none : every[h]!;
      let at = next[holder]!;
      if (begin[i] === begin[i + 1]) {
        codes[at] = noValue;
        applications[at++] = i;
      }
      for (let c = begin[i]!; c < begin[i + 1]!; c++) {
        codes[at] = values[c]!;
        applications[at++] = i;
      }
      next[holder] = at;
    }
  }
}
