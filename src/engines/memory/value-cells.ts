import type { HolderCells } from './holder-cells.js';

/** Cells in the order of the other dimension, and for each of its values in the order of the holders; those without a holder left out. */
export interface ValueCells {
  /** Cells of value v: `start[v] .. ends[v]`. */
  readonly start: Uint32Array;
  readonly ends: Uint32Array;
  /** Of each cell, the holder and the application. */
  readonly holders: Uint32Array;
  readonly applications: Uint32Array;
  /** See {@link HolderCells}. */
  readonly again: Uint8Array | null;
}

const known = new WeakMap<HolderCells, ValueCells>();

/** The cells of holders turned round; made once and kept as long as they, eight bytes a cell (nine for families). */
export function valueCells(cells: HolderCells): ValueCells {
  const made = known.get(cells) ?? turned(cells);
  known.set(cells, made);
  return made;
}

function turned({ start: from, codes, applications, again, places }: HolderCells): ValueCells {
  const none = from.length - 2;
  const made = {
    start: places,
    ends: places.slice(0, -1),
    holders: new Uint32Array(codes.length),
    applications: new Uint32Array(codes.length),
    again: again === null ? null : new Uint8Array(codes.length),
  };
  for (let holder = 0; holder < none; holder++) {
    for (let c = from[holder]!; c < from[holder + 1]!; c++) {
      const at = made.ends[codes[c]!]!++;
      made.holders[at] = holder;
      made.applications[at] = applications[c]!;
      if (again !== null) made.again![at] = again[c]!;
    }
  }
  return made;
}
