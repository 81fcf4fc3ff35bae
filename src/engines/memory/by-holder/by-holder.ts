import type { CellAmounts } from '../amounts/amounts.js';
import type { PartVisitor } from '../arrays/cell-log.js';
import type { Plan } from '../plan/plan.js';
import type { HolderCells, OtherAxis } from './holder-cells.js';
import { amountsOfSides, type Sides, sidesOf } from './holder-sides.js';
import { PlacedSums } from './placed-sums.js';

/**
 * Sums the cells of a plan holder by holder: the cells of a holder lie in a row in the order of the other dimension, so that runs of equal
 * codes are counted. False, and nothing told, for plans without {@link sidesOf}.
 *
 * @param least Sums below it may be left untold.
 * @param dense See {@link sidesOf}.
 */
export function visitByHolder(plan: Plan, least: number, visit: PartVisitor, dense = 0): boolean {
  const sides = sidesOf(plan, dense);
  const own = sides && amountsOfSides(plan, sides, sides.cells.applications);
  if (sides === null || own === null) return false;
  if (sides.isFirst) {
    const sums = own.amounts === null ? new Uint32Array(sides.size) : new Float64Array(sides.size);
    tallyHolders(sides, own, least, (holder, codes, counts, length) => {
      for (let t = 0; t < length; t++) sums[codes[t]!] = counts[t]!;
      visit(holder, codes.subarray(0, length), sums);
      for (let t = 0; t < length; t++) sums[codes[t]!] = 0;
    });
    return true;
  }
  const placed = new PlacedSums(sides.cells.places, sides.holders.lists.none + 1, own.amounts === null, plan.scratch);
  tallyHolders(sides, own, least, (holder, codes, counts, length) => placed.add(holder, codes, counts, length, least));
  placed.visit(visit);
  return true;
}

/** Keys of a part as {@link visitByHolder} tells them: holders come first, or last. */
export function partByHolder({ axes: { size, labels }, asked, firstList }: Plan): number {
  return firstList === null ? (asked[0]?.adds.length ?? 1) : size / labels[0]!.length;
}

/** Told what a holder has: codes of the other dimension, ascending, and the count of each. Valid during the call only. */
type HolderTeller = (holder: number, codes: Uint32Array, counts: Uint32Array | Float64Array, length: number) => void;

function tallyHolders(
  { holders, other, cells, size }: Sides,
  { amounts, counted }: CellAmounts,
  least: number,
  tell: HolderTeller,
): void {
  const { mask, none } = holders.lists;
  const { fits, ends } = fittingCells(other, cells, size);
  const most = amounts?.most ?? 1;
  const isEvery = fits === null && counted === null && amounts === null && cells.again === null;
  const codes = new Uint32Array(size);
  const counts = amounts === null ? new Uint32Array(size) : new Float64Array(size);
  for (let holder = 0; holder <= none; holder++) {
    const from = cells.start[holder]!;
    const to = ends[holder]!;
    if ((to - from) * most < least || from === to || (mask !== null && mask[holder] === 0)) continue;
    const length = isEvery
      ? measure(cells.codes, from, to, codes, counts)
      : tally(cells, from, to, { fits, counted, amounts }, codes, counts);
    if (amounts !== null) for (let t = 0; t < length; t++) counts[t]! /= amounts.parts;
    if (length > 0) tell(holder, codes, counts, length);
  }
}

/** Where the cells of each holder end, those without a value left out where these do not fit; and what has to fit still, null = nothing. */
function fittingCells(
  other: OtherAxis,
  cells: HolderCells,
  size: number,
): { readonly fits: Uint8Array | null; readonly ends: Uint32Array } {
  const mask = 'lists' in other ? other.lists.mask : null;
  const isKnown = mask !== null && mask[size - 1] === 0;
  const isAll = mask === null || mask.indexOf(0) === -1 || (isKnown && mask.indexOf(0) === size - 1);
  return { fits: isAll ? null : mask, ends: isKnown ? cells.known : cells.start.subarray(1) };
}

/** What counts of the cells, and how much; codes that fit, null = all. */
interface Counted extends CellAmounts {
  readonly fits: Uint8Array | null;
}

/** Where every cell counts one, a run of equal codes counts its length: its end is looked for in steps that double, then halve. */
function measure(every: Uint16Array, from: number, to: number, codes: Uint32Array, counts: Uint32Array | Float64Array): number {
  let length = 0;
  for (let c = from; c < to; ) {
    const code = every[c]!;
    let step = 1;
    while (c + step < to && every[c + step] === code) step *= 2;
    let last = c + (step >> 1);
    for (step >>= 2; step > 0; step >>= 1) if (last + step < to && every[last + step] === code) last += step;
    codes[length] = code;
    counts[length++] = last + 1 - c;
    c = last + 1;
  }
  return length;
}

/** Counts the cells of one holder, and says how many codes it has. */
function tally(
  { codes: every, applications, again }: HolderCells,
  from: number,
  to: number,
  { fits, counted, amounts }: Counted,
  codes: Uint32Array,
  counts: Uint32Array | Float64Array,
): number {
  let length = 0;
  let current = every[from]!;
  let count = 0;
  let isMet = 0;
  for (let c = from; c < to; c++) {
    const code = every[c]!;
    if (code !== current) {
      codes[length] = current;
      counts[length] = count;
      if (count > 0) length++;
      current = code;
      count = 0;
    }
    if (fits !== null && fits[code] === 0) continue;
    const i = applications[c]!;
    let own = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
    if (again !== null) {
      isMet &= again[c]!;
      own &= ~isMet;
      isMet |= own;
    }
    count += amounts === null ? own : amounts.amounts[amounts.codes[c]! & -own]!;
  }
  codes[length] = current;
  counts[length] = count;
  return count > 0 ? length + 1 : length;
}
