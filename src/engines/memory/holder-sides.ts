import { type CellAmounts, cellAmountsOf } from './cell-amounts.js';
import { familyAmountsOf } from './family-amounts.js';
import type { HolderCells, OtherAxis } from './holder-cells.js';
import type { AskedList, Plan } from './plan.js';

/** The two dimensions of a plan, and the cells of each holder: the holders are the values of the larger list. */
export interface Sides {
  readonly holders: AskedList;
  readonly other: OtherAxis;
  /** Whether the holders are the first dimension. */
  readonly isFirst: boolean;
  readonly cells: HolderCells;
  /** Number of values of the other dimension. */
  readonly size: number;
  /** Null = every cell of an application that counts counts 1. */
  readonly amounts: CellAmounts | null;
}

/**
 * Null where a plan cannot be summed holder by holder: for years that the publications of one application do not share, for lists made for this query, and where
 * units are divided in too many ways.
 */
export function sidesOf(plan: Plan): Sides | null {
  const {
    axes: { labels, singles },
    asked,
    units,
    firstList,
    isMerged,
  } = plan;
  if (labels.length !== 2 || isMerged || asked.length === 0 || firstList === 'shared' || !asked.every(isWhole)) return null;
  if (Math.min(labels[0]!.length, labels[1]!.length) > MOST_VALUES) return null;
  const [larger, smaller] = [...asked].sort((a, b) => b.lists.none - a.lists.none);
  const holders = larger!;
  const other = smaller ?? byApplication(singles[0]!, plan);
  if (other === null) return null;
  const isFirst = firstList !== null && holders === asked[firstList];
  const size = labels[isFirst ? 1 : 0]!.length;
  const cells = plan.scratch.holderCells.of(holders.lists, other, size, units.families);
  if (units.application === null && plan.weighed === null) return { holders, other, isFirst, size, cells, amounts: null };
  const amounts = units.families === null ? cellAmountsOf(plan) : familyAmountsOf(plan, units.families, cells);
  return amounts === null ? null : { holders, other, isFirst, size, cells, amounts };
}

/** The codes of a cell have 16 bits. */
const MOST_VALUES = 2 ** 16;

function byApplication(single: Plan['axes']['singles'][number], { units }: Plan): OtherAxis | null {
  if (!single.isYear) return single;
  return units.yearOfApplication === null ? null : { codes: units.yearOfApplication };
}

/** Whether the list is a column of the landscape and not one made for this query. */
export function isWhole({ lists }: AskedList): boolean {
  return lists.codes === lists.every;
}
