import { madeOnce } from '../arrays/made-once.js';
import { startsOf } from '../arrays/starts-of.js';
import type { HolderCells } from '../by-holder/holder-cells.js';
import type { RunCells } from './sum-runs.js';

/** Cells in the order of the other dimension, and for each of its values in the order of the holders; those without a holder left out. */
export interface ValueCells extends RunCells {
  /** Cells of value v: `start[v] .. ends[v]`. */
  readonly start: Uint32Array;
  readonly ends: Uint32Array;
  /** The holders of value v, one for each run of its cells: `holders[runs[v] .. runs[v + 1]]`. */
  readonly runs: Uint32Array;
  /** Cells of its longest run. */
  readonly longest: Uint32Array;
  readonly holders: Uint32Array;
}

const known = new WeakMap<HolderCells, ValueCells>();

/** The cells of holders turned round; made once and kept as long as they, five bytes a cell (six for families) and four a run. */
export function valueCells(cells: HolderCells): ValueCells {
  return madeOnce(known, cells, () => turned(cells));
}

function turned({ start: from, codes, applications, again, places }: HolderCells): ValueCells {
  const none = from.length - 2;
  const runs = startsOf(places.length - 1, (counts) => {
    for (let holder = 0; holder < none; holder++) {
      for (let c = from[holder]!; c < from[holder + 1]!; c++) {
        if (c + 1 === from[holder + 1] || codes[c + 1] !== codes[c]) counts[codes[c]! + 1]!++;
      }
    }
  });
  const nextRun = runs.slice();
  const made = {
    start: places,
    ends: places.slice(0, -1),
    runs,
    longest: new Uint32Array(runs.length - 1),
    holders: new Uint32Array(runs.at(-1)!),
    lasts: new Uint8Array(codes.length),
    applications: new Uint32Array(codes.length),
    again: again === null ? null : new Uint8Array(codes.length),
  };
  let length = 0;
  for (let holder = 0; holder < none; holder++) {
    for (let c = from[holder]!; c < from[holder + 1]!; c++) {
      const at = made.ends[codes[c]!]!++;
      made.applications[at] = applications[c]!;
      if (again !== null) made.again![at] = again[c]!;
      length++;
      if (c + 1 < from[holder + 1]! && codes[c + 1] === codes[c]) continue;
      made.lasts[at] = 1;
      made.holders[nextRun[codes[c]!]!++] = holder;
      made.longest[codes[c]!] = Math.max(made.longest[codes[c]!]!, length);
      length = 0;
    }
  }
  return made;
}
