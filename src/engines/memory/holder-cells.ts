import { CellOrder } from './cell-order.js';
import { startsOf } from './starts-of.js';
import type { ValueLists } from './value-lists.js';

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
  /** Where the cells of each code would start if they lay in the order of codes. */
  readonly places: Uint32Array;
}

interface Kept extends HolderCells {
  readonly holders: Uint32Array;
  readonly other: Uint32Array | Int32Array;
}

/**
 * The cells of the pairs of dimensions asked last, whatever the conditions, so that a query reads memory in a row. At most eight pairs are kept, six bytes a
 * cell: some 12 MB for areas and applicants of a million applications.
 */
export class RecentCells {
  readonly #kept: Kept[] = [];

  /** @param values Number of values of the other dimension. */
  of(holders: ValueLists, other: OtherAxis, values: number): HolderCells {
    const column = 'codes' in other ? other.codes : other.lists.every;
    const at = this.#kept.findIndex((one) => one.holders === holders.every && one.other === column);
    const cells =
      at >= 0 ? this.#kept.splice(at, 1)[0]! : { holders: holders.every, other: column, ...cellsOf(holders, other, values) };
    this.#kept.push(cells);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
    return cells;
  }
}

const MOST_KEPT = 8;

/** Goes through the applications in turn, so that lists are read in a row, and then puts the few cells of each holder in the order of the other dimension. */
function cellsOf(holders: ValueLists, other: OtherAxis, values: number): HolderCells {
  const size = holders.none + 1;
  const start = startsOf(size, (counts) => countCells(holders, 'lists' in other ? other.lists : null, counts));
  const codes = new Uint16Array(start[size]!);
  const applications = new Uint32Array(codes.length);
  if ('codes' in other) placeCodes(holders, other.codes, start.slice(), codes, applications);
  else placeLists(holders, other.lists, start.slice(), codes, applications);
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
  return { start, known, codes, applications, places };
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
  next: Uint32Array,
  codes: Uint16Array,
  applications: Uint32Array,
): void {
  const { start, every, none } = holders;
  for (let i = 0; i < own.length; i++) {
    const from = start[i]!;
    const isEmpty = from === start[i + 1];
    const to = isEmpty ? from + 1 : start[i + 1]!;
    for (let k = from; k < to; k++) {
      const at = next[isEmpty ? none : every[k]!]!++;
      codes[at] = own[i]!;
      applications[at] = i;
    }
  }
}

function placeLists(
  holders: ValueLists,
  other: ValueLists,
  next: Uint32Array,
  codes: Uint16Array,
  applications: Uint32Array,
): void {
  const { start, every, none } = holders;
  const { start: begin, every: values, none: noValue } = other;
  for (let i = 0; i + 1 < start.length; i++) {
    const from = start[i]!;
    const isEmpty = from === start[i + 1];
    const to = isEmpty ? from + 1 : start[i + 1]!;
    for (let k = from; k < to; k++) {
      const holder = isEmpty ? none : every[k]!;
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
