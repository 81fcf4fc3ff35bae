import type { CellAmounts } from '../amounts/amounts.js';
import { cellAmountsOf } from '../amounts/cell-amounts.js';
import type { Families } from '../columns/families.js';
import { keptKeys } from '../plan/kept-keys.js';
import { type AskedList, areColumns, type Plan } from '../plan/plan.js';
import { type HolderCells, holderCells, type OtherAxis } from './holder-cells.js';

/** The two sides of a plan, and the cells of each holder: the holders are the values of the larger list; the other dimensions are one. */
export interface Sides {
  readonly holders: AskedList;
  readonly other: OtherAxis;
  /** Whether the holders are the first dimension; else they are the last. */
  readonly isFirst: boolean;
  readonly cells: HolderCells;
  /** Number of values of the other side. */
  readonly size: number;
}

/**
 * Null where a plan cannot be summed holder by holder: for years that the publications of one application do not share, for lists made for this query, and for one
 * between other dimensions.
 *
 * @param dense Plans of more than two dimensions with no more cells than this are left to be summed in one array.
 */
export function sidesOf(plan: Plan, dense: number): Sides | null {
  const { asked, units, firstList } = plan;
  if (asked.length === 0 || asked.length > 2 || firstList === 'shared' || !areColumns(plan)) return null;
  const [larger, smaller] = [...asked].sort((a, b) => b.lists.none - a.lists.none);
  const holders = larger!;
  const otherSide = smaller === undefined ? singlesOf(plan, holders, dense) : listOf(plan, smaller);
  if (otherSide === null || otherSide.size > MOST_VALUES) return null;
  const { other, size } = otherSide;
  const isFirst = firstList !== null && holders === asked[firstList];
  const cells = holderCells(plan.scratch, holders.lists, other, size, units.families);
  return { holders, other, isFirst, size, cells };
}

/**
 * What the cells of both sides count. Null where units are divided in too many ways.
 *
 * @param applications Of each cell its application, in whatever order the cells are kept.
 */
export function amountsOfSides(plan: Plan, { cells }: Sides, applications: Uint32Array): CellAmounts | null {
  return cellAmountsOf(plan, applications, (families, fits) => distinctCells(families, cells, fits));
}

/** By application, how many different cells its family has; null where a byte cannot tell. */
function distinctCells({ size, of }: Families, { applications, again }: HolderCells, fits: Uint8Array | null): Uint8Array | null {
  const cells = new Uint32Array(size);
  let isMet = 0;
  for (let c = 0; c < applications.length; c++) {
    const i = applications[c]!;
    const own = fits === null ? 1 : fits[i]!;
    isMet &= again![c]!;
    cells[of[i]!]! += own & ~isMet;
    isMet |= own;
  }
  if (cells.some((n) => n > MOST_CELLS)) return null;
  const divisors = new Uint8Array(of.length);
  for (let i = 0; i < divisors.length; i++) divisors[i] = cells[of[i]!]!;
  return divisors;
}

const MOST_CELLS = 255;

/** The codes of a cell have 16 bits. */
const MOST_VALUES = 2 ** 16;

interface OtherSide {
  readonly other: OtherAxis;
  readonly size: number;
}

function listOf({ axes: { labels } }: Plan, other: AskedList): OtherSide | null {
  return labels.length === 2 ? { other, size: other.lists.none + 1 } : null;
}

/** Dimensions of one value each, several as one. */
function singlesOf({ axes, units, firstList, scratch }: Plan, holders: AskedList, dense: number): OtherSide | null {
  const { labels, singles } = axes;
  if (singles.length === 0 || singles.length + 1 !== labels.length) return null;
  if (singles.some(({ isYear }) => isYear) && units.yearOfApplication === null) return null;
  const columns = singles.map((one) => (one.isYear ? { ...one, codes: units.yearOfApplication! } : one));
  const [only] = columns;
  if (columns.length === 1) return { other: { codes: only!.codes }, size: only!.size };
  const size = columns.reduce((product, column) => product * column.size, 1);
  const isAside = firstList !== null || holders.adds[1] === 1;
  if (axes.size <= dense || !isAside || size > MOST_VALUES) return null;
  const step = firstList === null ? holders.adds.length : 1;
  const packed = columns.map(({ codes, stride }) => ({ codes, stride: stride / step }));
  return { other: { codes: keptKeys(scratch, packed, units.applications)! }, size };
}
