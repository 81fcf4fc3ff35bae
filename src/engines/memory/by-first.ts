import { MOST_PART, type PartVisitor } from './cell-log.js';
import { type Outer, placeLists, roomOf } from './list-cells.js';
import { PlacedCells } from './placed-cells.js';
import type { AskedList, Plan } from './plan.js';
import { startsOf } from './starts-of.js';
import { addCells, isCounted } from './walk.js';

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
  const isOfLists = axes.labels.length === 2 && inner.asked.length === 1;
  const start = isOfLists ? roomOf(inner, outer, values) : startsOf(values, (counts) => countCells(inner, outer, counts));
  const cells = new PlacedCells(start, plan);
  if (isOfLists) placeLists(inner, outer, inner.asked[0]!, cells);
  else {
    forEachValue(inner, outer, (value, u, i) => {
      cells.value = value;
      addCells(inner, u, i, cells);
    });
  }
  cells.visit(part, visit);
  return true;
}

function countCells(inner: Plan, outer: Outer, counts: Uint32Array): void {
  forEachValue(inner, outer, (value, _, i) => {
    counts[value + 1]! += cellsOf(inner.asked, i);
  });
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

type Teller = (value: number, u: number, i: number) => void;

function forEachValue(plan: Plan, outer: Outer, tell: Teller): void {
  const { application, size } = plan.units;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (!isCounted(plan, u, i)) continue;
    if ('codes' in outer) tell(outer.codes[outer.isYear ? u : i]!, u, i);
    else forEachCode(outer.list, u, i, tell);
  }
}

function forEachCode({ lists }: AskedList, u: number, i: number, tell: Teller): void {
  const { codes, mask, none } = lists;
  const from = lists.start[i]!;
  const to = lists.start[i + 1]!;
  if (from === to && (mask === null || mask[none] === 1)) tell(none, u, i);
  for (let k = from; k < to; k++) if (mask === null || mask[codes[k]!] === 1) tell(codes[k]!, u, i);
}

/** The plan without its first axis; shares still know of it. */
function innerPlan(plan: Plan, outer: Outer): Plan {
  return 'codes' in outer
    ? { ...plan, axes: { ...plan.axes, singles: plan.axes.singles.slice(1) } }
    : { ...plan, asked: plan.asked.filter((list) => list !== outer.list) };
}
