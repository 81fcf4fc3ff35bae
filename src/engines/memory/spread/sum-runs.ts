import type { CellAmounts } from '../amounts/amounts.js';

/** Cells of which those of one holder lie in a row, a run. */
export interface RunCells {
  /** Of each cell, 1 = the last of its run. */
  readonly lasts: Uint8Array;
  readonly applications: Uint32Array;
  /** Of each cell, 1 = the one before is the same but for the application, which is of the same family; null = units are no families. */
  readonly again: Uint8Array | null;
}

// Where runs end and what counts is hard to foresee, so nothing is decided by it: whatever depends on it is multiplied or masked.

/**
 * Sums the runs of the cells `from .. to`, the last of which ends a run, in whole parts of one where they have amounts.
 *
 * @param sums Takes them, one after the other.
 */
export function sumRuns(
  { lasts, applications, again }: RunCells,
  from: number,
  to: number,
  { amounts: shares, counted }: CellAmounts,
  sums: Float64Array,
): void {
  const codes = shares === null ? null : shares.codes;
  const amounts = shares === null ? NONE_OR_ONE : shares.amounts;
  let run = 0;
  let sum = 0;
  let isMet = 0;
  for (let c = from; c < to; c++) {
    let own = 1;
    if (counted !== null) {
      const i = applications[c]!;
      own = (counted[i >>> 5]! >>> (i & 31)) & 1;
    }
    if (again !== null) {
      isMet &= again[c]!;
      own &= ~isMet;
      isMet |= own;
    }
    sum += amounts[codes === null ? own : codes[c]! & -own]!;
    sums[run] = sum;
    const last = lasts[c]!;
    run += last;
    sum *= 1 - last;
  }
}

const NONE_OR_ONE = Float64Array.of(0, 1);

/**
 * Tells how many runs of the same cells have each sum, where sums are whole numbers: far less work than sums of runs that are tallied then.
 *
 * @param times Adds to it, by sum.
 * @returns The sums that are too great for it.
 */
export function tallyRuns(
  { lasts, applications, again }: RunCells,
  from: number,
  to: number,
  { amounts: shares, counted }: CellAmounts,
  times: Uint32Array,
): number[] {
  const codes = shares === null ? null : shares.codes;
  const amounts = Int32Array.from(shares === null ? NONE_OR_ONE : shares.amounts);
  const others: number[] = [];
  let sum = 0;
  let isMet = 0;
  for (let c = from; c < to; c++) {
    let own = 1;
    if (counted !== null) {
      const i = applications[c]!;
      own = (counted[i >>> 5]! >>> (i & 31)) & 1;
    }
    if (again !== null) {
      isMet &= again[c]!;
      own &= ~isMet;
      isMet |= own;
    }
    if (codes !== null) own = amounts[codes[c]! & -own]!;
    sum += own;
    const last = lasts[c]!;
    if (sum < times.length) times[sum]! += last;
    else if (last === 1) others.push(sum);
    sum &= last - 1;
  }
  return others;
}
