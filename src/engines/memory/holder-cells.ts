import { startsOf } from './starts-of.js';
import { transposed } from './transposed.js';
import type { ValueLists } from './value-lists.js';

/** Where the code of the other dimension comes from: a list, or one value an application. */
export type OtherAxis = { readonly lists: ValueLists } | { readonly codes: Int32Array };

/** The cells of two dimensions in the order of the values of one of them, the holders. */
export interface HolderCells {
  /** Cells of holder h: `start[h] .. start[h + 1]`. */
  readonly start: Uint32Array;
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

function cellsOf(holders: ValueLists, other: OtherAxis, values: number): HolderCells {
  const { start, applications } = transposed(holders);
  const cells =
    'codes' in other
      ? { start, applications, codes: Uint16Array.from(applications, (i) => other.codes[i]!) }
      : cellsOfLists(start, applications, other.lists);
  const places = startsOf(values, (counts) => {
    for (let c = 0; c < cells.codes.length; c++) counts[cells.codes[c]! + 1]!++;
  });
  return { ...cells, places };
}

function cellsOfLists(start: Uint32Array, applications: Uint32Array, lists: ValueLists): Omit<HolderCells, 'places'> {
  const { every, none } = lists;
  const lengthOf = (i: number): number => Math.max(1, lists.start[i + 1]! - lists.start[i]!);
  let size = 0;
  for (let k = 0; k < applications.length; k++) size += lengthOf(applications[k]!);
  const codes = new Uint16Array(size);
  const owners = new Uint32Array(size);
  const begin = new Uint32Array(start.length);
  let at = 0;
  for (let holder = 0; holder + 1 < start.length; holder++) {
    for (let k = start[holder]!; k < start[holder + 1]!; k++) {
      const i = applications[k]!;
      const from = lists.start[i]!;
      const to = lists.start[i + 1]!;
      if (from === to) {
        codes[at] = none;
        owners[at++] = i;
      }
      for (let v = from; v < to; v++) {
        codes[at] = every[v]!;
        owners[at++] = i;
      }
    }
    begin[holder + 1] = at;
  }
  return { start: begin, codes, applications: owners };
}
