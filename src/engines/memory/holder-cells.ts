import { startsOf } from './starts-of.js';
import { transposed, turned } from './transposed.js';
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

/** Goes through the values of the other dimension in turn, so that each holder has its cells in their order. */
function cellsOf(holders: ValueLists, other: OtherAxis, values: number): HolderCells {
  const { start: from, every, none } = holders;
  const ofOther = 'codes' in other ? turned(listsOfOne(other.codes), other.codes, values - 1) : transposed(other.lists);
  const start = startsOf(none + 1, (counts) => {
    for (let i = 0; i + 1 < from.length; i++) {
      const cells = 'codes' in other ? 1 : Math.max(1, other.lists.start[i + 1]! - other.lists.start[i]!);
      if (from[i] === from[i + 1]) counts[none + 1]! += cells;
      for (let k = from[i]!; k < from[i + 1]!; k++) counts[every[k]! + 1]! += cells;
    }
  });
  const codes = new Uint16Array(start[none + 1]!);
  const applications = new Uint32Array(codes.length);
  const places = new Uint32Array(values + 1);
  const next = start.slice(0, -1);
  let known = next;
  for (let code = 0; code < values; code++) {
    if (code === values - 1) known = next.slice();
    for (let k = ofOther.start[code]!; k < ofOther.start[code + 1]!; k++) {
      const i = ofOther.applications[k]!;
      const isEmpty = from[i] === from[i + 1];
      const to = isEmpty ? from[i]! + 1 : from[i + 1]!;
      for (let h = from[i]!; h < to; h++) {
        const at = next[isEmpty ? none : every[h]!]!++;
        codes[at] = code;
        applications[at] = i;
      }
      places[code + 1]! += to - from[i]!;
    }
    places[code + 1]! += places[code]!;
  }
  return { start, known, codes, applications, places };
}

/** Where lists of one code an application start. */
function listsOfOne(codes: Int32Array): Uint32Array {
  const start = new Uint32Array(codes.length + 1);
  for (let i = 0; i < start.length; i++) start[i] = i;
  return start;
}
