import type { PartVisitor } from './cell-log.js';
import { type CellShares, cellSharesOf } from './cell-shares.js';
import { countedBits } from './counted-bits.js';
import type { HolderCells, OtherAxis } from './holder-cells.js';
import { PlacedSums } from './placed-sums.js';
import type { AskedList, Plan } from './plan.js';

/**
 * Sums the cells of a plan of two dimensions holder by holder: the holders are the values of the larger list, their cells lie in a row in the
 * order of the other dimension, so that runs of equal codes are counted. False, and nothing told, for units other than applications, for lists made for this
 * query, and where applications are divided among too many cells.
 *
 * @param least Sums below it may be left untold.
 */
export function visitByHolder(plan: Plan, least: number, visit: PartVisitor): boolean {
  const sides = sidesOf(plan);
  if (sides === null) return false;
  if (sides.isFirst) {
    const sums = sides.shares === null ? new Uint32Array(sides.size) : new Float64Array(sides.size);
    tallyHolders(plan, sides, least, (holder, codes, counts, length) => {
      for (let t = 0; t < length; t++) sums[codes[t]!] = counts[t]!;
      visit(holder, codes.subarray(0, length), sums);
      for (let t = 0; t < length; t++) sums[codes[t]!] = 0;
    });
    return true;
  }
  const placed = new PlacedSums(sides.cells.places, sides.holders.lists.none + 1, sides.shares === null, plan.scratch);
  tallyHolders(plan, sides, least, (holder, codes, counts, length) => placed.add(holder, codes, counts, length, least));
  placed.visit(visit);
  return true;
}

/** Told what a holder has: codes of the other dimension, ascending, and the count of each. Valid during the call only. */
type HolderTeller = (holder: number, codes: Uint32Array, counts: Uint32Array | Float64Array, length: number) => void;

function tallyHolders(plan: Plan, { holders, other, cells, size, shares }: Sides, least: number, tell: HolderTeller): void {
  const { mask, none } = holders.lists;
  const { fits, ends } = fittingCells(other, cells, size);
  const counted = shares === null ? countedBits(plan) : null;
  const codes = new Uint32Array(size);
  const counts = shares === null ? new Uint32Array(size) : new Float64Array(size);
  for (let holder = 0; holder <= none; holder++) {
    const from = cells.start[holder]!;
    const to = ends[holder]!;
    if (to - from < least || from === to || (mask !== null && mask[holder] === 0)) continue;
    const length = tally(cells, from, to, { fits, counted, shares }, codes, counts);
    if (length > 0) tell(holder, codes, counts, length);
  }
}

/** Where the cells of each holder end, those without a value left out where these do not fit; and what has to fit still, null = nothing. */
export function fittingCells(
  other: OtherAxis,
  cells: HolderCells,
  size: number,
): { readonly fits: Uint8Array | null; readonly ends: Uint32Array } {
  const mask = 'lists' in other ? other.lists.mask : null;
  const isKnown = mask !== null && mask[size - 1] === 0;
  const isAll = mask === null || mask.indexOf(0) === -1 || (isKnown && mask.indexOf(0) === size - 1);
  return { fits: isAll ? null : mask, ends: isKnown ? cells.known : cells.start.subarray(1) };
}

/** What counts of the cells, and how much: codes that fit, applications that count, shares where these are divided; null = all, in full. */
interface Counted {
  readonly fits: Uint8Array | null;
  readonly counted: Uint32Array | null;
  readonly shares: CellShares | null;
}

/** Counts the cells of one holder, and says how many codes it has. */
function tally(
  { codes: every, applications }: HolderCells,
  from: number,
  to: number,
  { fits, counted, shares }: Counted,
  codes: Uint32Array,
  counts: Uint32Array | Float64Array,
): number {
  let length = 0;
  let current = every[from]!;
  let count = 0;
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
    if (shares !== null) count += shares.shares[shares.codes[i]!]!;
    else count += counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
  }
  codes[length] = current;
  counts[length] = count;
  return count > 0 ? length + 1 : length;
}

/** The two dimensions of a plan, and the cells of each holder. */
export interface Sides {
  readonly holders: AskedList;
  readonly other: OtherAxis;
  /** Whether the holders are the first dimension. */
  readonly isFirst: boolean;
  readonly cells: HolderCells;
  /** Number of values of the other dimension. */
  readonly size: number;
  /** Null = every cell counts in full. */
  readonly shares: CellShares | null;
}

/** Null where a plan cannot be summed holder by holder. */
export function sidesOf(plan: Plan): Sides | null {
  const {
    axes: { labels, singles },
    asked,
    units,
    firstList,
    weighed,
    isMerged,
  } = plan;
  if (labels.length !== 2 || units.families !== null || units.application !== null) return null;
  if (isMerged || asked.length === 0 || firstList === 'shared' || !asked.every(isWhole)) return null;
  if (Math.min(labels[0]!.length, labels[1]!.length) > MOST_VALUES) return null;
  const shares = weighed === null ? null : cellSharesOf(plan, weighed);
  if (weighed !== null && shares === null) return null;
  const [larger, smaller] = [...asked].sort((a, b) => b.lists.none - a.lists.none);
  const holders = larger!;
  const other = smaller ?? singles[0]!;
  const isFirst = firstList !== null && holders === asked[firstList];
  const size = labels[isFirst ? 1 : 0]!.length;
  return { holders, other, isFirst, size, shares, cells: plan.scratch.holderCells.of(holders.lists, other, size) };
}

/** The codes of a cell have 16 bits. */
const MOST_VALUES = 2 ** 16;

/** Whether the list is a column of the landscape and not one made for this query. */
export function isWhole({ lists }: AskedList): boolean {
  return lists.codes === lists.every;
}
