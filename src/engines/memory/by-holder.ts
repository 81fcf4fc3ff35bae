import type { PartVisitor } from './cell-log.js';
import type { HolderCells, OtherAxis } from './holder-cells.js';
import { PlacedSums } from './placed-sums.js';
import type { AskedList, Plan } from './plan.js';
import { countedBits } from './walk.js';

/**
 * Sums the cells of a plan of two dimensions holder by holder: the holders are the values of the larger list, their cells lie in a row, and the other
 * dimension is summed in an array small enough to stay near the processor. False, and nothing told, where cells weigh differently, for units other
 * than applications, and for lists made for this query.
 *
 * @param least Sums below it may be left untold.
 */
export function visitByHolder(plan: Plan, least: number, visit: PartVisitor): boolean {
  const sides = sidesOf(plan);
  if (sides === null) return false;
  const { holders, other, isFirst } = sides;
  const { mask, none } = holders.lists;
  const size = plan.axes.labels[isFirst ? 1 : 0]!.length;
  const cells = plan.scratch.holderCells.of(holders.lists, other, size);
  const fits = 'lists' in other ? other.lists.mask : null;
  const counted = countedBits(plan);
  const sums = new Uint32Array(size);
  const touched = new Uint32Array(size);
  const placed = isFirst ? null : new PlacedSums(cells.places, none + 1, plan.scratch);
  for (let holder = 0; holder <= none; holder++) {
    const from = cells.start[holder]!;
    const to = cells.start[holder + 1]!;
    if (to - from < least || from === to || (mask !== null && mask[holder] === 0)) continue;
    const length = tally(cells, from, to, fits, counted, sums, touched);
    if (length === 0) continue;
    if (placed === null) visit(holder, touched.subarray(0, length), sums);
    else placed.add(holder, touched, length, sums, least);
    for (let t = 0; t < length; t++) sums[touched[t]!] = 0;
  }
  placed?.visit(visit);
  return true;
}

/** Sums the cells of one holder, and says how many sums there are. */
function tally(
  { codes, applications }: HolderCells,
  from: number,
  to: number,
  fits: Uint8Array | null,
  counted: Uint32Array | null,
  sums: Uint32Array,
  touched: Uint32Array,
): number {
  let length = 0;
  for (let c = from; c < to; c++) {
    const code = codes[c]!;
    if (fits !== null && fits[code] === 0) continue;
    if (counted !== null && ((counted[applications[c]! >>> 5]! >>> (applications[c]! & 31)) & 1) === 0) continue;
    if (sums[code]!++ === 0) touched[length++] = code;
  }
  return length;
}

interface Sides {
  readonly holders: AskedList;
  readonly other: OtherAxis;
  /** Whether the holders are the first dimension. */
  readonly isFirst: boolean;
}

function sidesOf({ axes: { labels, singles }, asked, units, firstList, weighed, isMerged }: Plan): Sides | null {
  if (labels.length !== 2 || units.families !== null || units.application !== null) return null;
  if (weighed !== null || isMerged || asked.length === 0 || firstList === 'shared' || !asked.every(isWhole)) return null;
  if (Math.min(labels[0]!.length, labels[1]!.length) > MOST_VALUES) return null;
  if (asked.length === 1) return { holders: asked[0]!, other: singles[0]!, isFirst: firstList === 0 };
  const [larger, other] = [...asked].sort((a, b) => b.lists.none - a.lists.none);
  return { holders: larger!, other: other!, isFirst: larger === asked[firstList!] };
}

/** The codes of a cell have 16 bits. */
const MOST_VALUES = 2 ** 16;

/** Whether the list is a column of the landscape and not one made for this query. */
export function isWhole({ lists }: AskedList): boolean {
  return lists.codes === lists.every;
}
