import { MOST_PART, type PartVisitor } from '../arrays/cell-log.js';
import { startsOf } from '../arrays/starts-of.js';
import { addLists, shareOf } from '../plan/add-cells.js';
import { packedKeysOf } from '../plan/packed-keys.js';
import type { AskedList, Plan } from '../plan/plan.js';
import { type Outer, type OuterValues, outerValues } from './outer-values.js';
import { PlacedCells } from './placed-cells.js';

/**
 * Sums the cells of a plan value by value of the first dimension asked for: one pass counts the cells of each value, a second one puts them in their
 * places in the order in which the units come (memory is read and written in streams), and each value is then summed in an array for the other
 * dimensions. False, and nothing told, where that cannot be done: families, a first dimension that shares its list with another
 * one, or too many values of the others.
 */
export function visitByFirst(plan: Plan, visit: PartVisitor): boolean {
  const { axes, units } = plan;
  const outer = firstAxis(plan);
  const values = axes.labels[0]?.length ?? 0;
  const part = axes.size / values;
  if (outer === null || units.families !== null || part > MOST_PART) return false;
  const inner = innerPlan(plan, outer);
  const met = outerValues(inner, outer);
  const start = startsOf(values, (counts) => countCells(inner, met, counts));
  const cells = new PlacedCells(start, plan);
  if (inner.asked.length === 1) placeList(inner, inner.asked[0]!, met, cells);
  else placeCells(inner, met, cells);
  cells.visit(part, visit);
  return true;
}

function countCells({ asked, units: { application } }: Plan, { length, values, units }: OuterValues, counts: Uint32Array): void {
  for (let m = 0; m < length; m++) {
    const u = units[m]!;
    counts[values[m]! + 1]! += asked.length === 0 ? 1 : cellsOf(asked, application === null ? u : application[u]!);
  }
}

function placeCells(inner: Plan, { length, values, units }: OuterValues, cells: PlacedCells): void {
  const {
    asked,
    units: { application },
    weighed,
  } = inner;
  const packed = packedKeysOf(inner, units, length);
  for (let m = 0; m < length; m++) {
    const i = application === null ? units[m]! : application[units[m]!]!;
    cells.value = values[m]!;
    addLists(asked, i, packed[m]!, weighed === null ? 1 : shareOf(weighed, i), cells);
  }
}

/** The same for one list, written out because it is asked most. */
function placeList(inner: Plan, { lists, adds }: AskedList, { length, values, units }: OuterValues, cells: PlacedCells): void {
  const { application } = inner.units;
  const { keys, next, amounts } = cells;
  const { start, codes, mask, none } = lists;
  const packed = packedKeysOf(inner, units, length);
  for (let m = 0; m < length; m++) {
    const i: number = application === null ? units[m]! : application[units[m]!]!;
    const from: number = start[i]!;
    const isEmpty: boolean = from === start[i + 1];
    const to = isEmpty ? from + 1 : start[i + 1]!;
    const share = amounts === null ? 1 : shareOf(inner.weighed!, i);
    let at = next[values[m]!]!;
    for (let k = from; k < to; k++) {
      const code = isEmpty ? none : codes[k]!;
      if (mask !== null && mask[code] === 0) continue;
      keys[at] = packed[m]! + adds[code]!;
      if (amounts !== null) amounts[at] = share;
      at++;
    }
    next[values[m]!] = at;
  }
}

function firstAxis({ axes, asked, firstList }: Plan): Outer | null {
  if (firstList === 'shared' || axes.labels.length === 0) return null;
  return firstList === null ? axes.singles[0]! : { list: asked[firstList]! };
}

/** How many cells an application has. */
function cellsOf(asked: readonly AskedList[], i: number): number {
  let cells = 1;
  for (let a = 0; a < asked.length; a++) {
    const { start, codes, mask, none } = asked[a]!.lists;
    const from = start[i]!;
    const to = start[i + 1]!;
    let fits = to - from;
    if (fits === 0) fits = mask === null ? 1 : mask[none]!;
    else if (mask !== null) for (let k = from; k < to; k++) fits -= 1 - mask[codes[k]!]!;
    cells *= fits;
  }
  return cells;
}

/** The plan without its first axis; shares still know of it. */
function innerPlan(plan: Plan, outer: Outer): Plan {
  return 'codes' in outer
    ? { ...plan, axes: { ...plan.axes, singles: plan.axes.singles.slice(1) } }
    : { ...plan, asked: plan.asked.filter((list) => list !== outer.list) };
}
