import { Recent } from '../arrays/recent.js';
import { transposed } from '../lists/transposed.js';
import { packedKeysOf } from '../plan/packed-keys.js';
import type { AskedList, Plan } from '../plan/plan.js';

/**
 * The cells of a list and of axes with one value an application, in the order of their keys: value by value of the list, those of each by the other axes.
 * Applications without a value are left out.
 */
export interface OrderedCells {
  /** Cells of value v: `start[v] .. start[v + 1]`. */
  readonly start: Uint32Array;
  /** Of each cell, the application and what the other axes add to its key. */
  readonly applications: Uint32Array;
  readonly keys: Int32Array;
}

/**
 * The cells of a plan with one list, whatever the conditions; null where a value has too many. Those asked last are kept, eight bytes a cell: some 3 MB for the primary
 * areas of a million applications of which a third is in any.
 */
export function orderedCells(plan: Plan, list: AskedList): OrderedCells | null {
  const of = plan.axes.singles.flatMap(({ codes, stride }) => [codes, stride]);
  return recentCells.get(plan.scratch, [list.lists.every, ...of], () => cellsOf(plan, list));
}

const recentCells = new Recent<OrderedCells | null>(2);

/** Keys are whole numbers of 31 bits; so many positions leave a pair of both a whole number of 53. */
const POSITIONS = 2 ** 22;

/** Sorts the cells of each value as pairs of key and position. */
function cellsOf(plan: Plan, { lists }: AskedList): OrderedCells | null {
  const { start, applications: unsorted } = transposed(lists);
  const applications = unsorted.slice(0, start[lists.none]);
  const keys = packedKeysOf(plan, applications, applications.length);
  for (let value = 0; value < lists.none; value++) {
    const [from, to] = [start[value]!, start[value + 1]!];
    if (to - from > POSITIONS) return null;
    const pairs = new Float64Array(to - from);
    for (let k = 0; k < pairs.length; k++) pairs[k] = keys[from + k]! * POSITIONS + k;
    pairs.sort();
    for (let k = 0; k < pairs.length; k++) {
      const key = Math.floor(pairs[k]! / POSITIONS);
      keys[from + k] = key;
      applications[from + k] = unsorted[from + pairs[k]! - key * POSITIONS]!;
    }
  }
  return { start, applications, keys };
}
