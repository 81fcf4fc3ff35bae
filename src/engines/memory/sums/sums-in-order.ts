import type { SummedCells } from '../arrays/cell-collector.js';
import { countedBits } from '../plan/counted-bits.js';
import { type AskedList, areColumns, type Plan } from '../plan/plan.js';
import { type OrderedCells, orderedCells } from './ordered-cells.js';

/**
 * Sums the cells of a plan whose first dimension is a list and whose other axes have one value an application, in the order of their keys: cells of one key lie
 * together, so that a key space of any size is counted without an array for it. Null for any other plan, and where units are not applications, are divided, or count
 * without a value of the list.
 */
export function sumsInOrder(plan: Plan): SummedCells | null {
  const { asked, axes, firstList, units, weighed } = plan;
  const [list] = asked;
  if (units.application !== null || units.families !== null || weighed !== null || !areColumns(plan)) return null;
  if (list === undefined || asked.length > 1 || firstList !== 0) return null;
  const { mask, none } = list.lists;
  if (mask === null || mask[none] === 1 || axes.size / axes.labels[0]!.length > MOST_KEYS) return null;
  const cells = orderedCells(plan, list);
  return cells && counted(plan, list, mask, cells);
}

/** Keys within a value are whole numbers of 31 bits. */
const MOST_KEYS = 2 ** 31;

function counted(
  plan: Plan,
  { adds }: AskedList,
  mask: Uint8Array,
  { start, applications, keys: within }: OrderedCells,
): SummedCells {
  const bits = countedBits(plan);
  const keys = plan.scratch.shares(applications.length);
  const counts = plan.scratch.amounts(applications.length);
  let length = 0;
  for (let value = mask.indexOf(1); value !== -1; value = mask.indexOf(1, value + 1)) {
    const to = start[value + 1]!;
    let current = -1;
    for (let c = start[value]!; c < to; c++) {
      const i = applications[c]!;
      if (bits !== null && ((bits[i >>> 5]! >>> (i & 31)) & 1) === 0) continue;
      if (within[c] === current) counts[length - 1]!++;
      else {
        current = within[c]!;
        keys[length] = adds[value]! + current;
        counts[length++] = 1;
      }
    }
  }
  return { keys: keys.slice(0, length), counts: new Float64Array(counts.subarray(0, length)) };
}
