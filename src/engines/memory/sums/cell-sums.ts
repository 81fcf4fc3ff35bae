import { CellCollector, type SummedCells } from '../arrays/cell-collector.js';
import { CellLog, PartSums, type PartVisitor } from '../arrays/cell-log.js';
import { visitByFirst } from '../by-first/by-first.js';
import { partByHolder, visitByHolder } from '../by-holder/by-holder.js';
import type { Plan } from '../plan/plan.js';
import { walkUnits } from '../plan/walk.js';
import { visitRolledUp } from '../rolled-up/rolled-up.js';
import { visitBySets } from './by-sets.js';
import { visitFamilyCells } from './family-cells.js';
import { visitListAndSingles } from './list-and-singles.js';
import { visitOneList } from './one-list.js';
import { visitSingles } from './singles-only.js';
import { sumsInOrder } from './sums-in-order.js';

/**
 * Sums the cells of a plan: those sums that reach `least`, ordered by key or in any order.
 *
 * @param dense Key spaces up to this are summed in one array.
 */
export function sumCells(plan: Plan, least: number, isOrdered: boolean, dense: number = MOST_DENSE): SummedCells {
  const { size, labels } = plan.axes;
  const cells = new CellCollector(least, isOrdered);
  if (visitByHolder(plan, least, cells.visitor(partByHolder(plan)), dense)) return cells.finish();
  if (size <= dense && visitDense(plan, least, cells.visitor(size))) return cells.finish();
  const inOrder = size > dense && least <= 1 ? sumsInOrder(plan) : null;
  if (inOrder !== null) return inOrder;
  if (size <= dense) {
    const sums = new PartSums(size);
    walkUnits(plan, sums);
    sums.flush(0, cells.visitor(size));
  } else if (!visitByFirst(plan, cells.visitor(size / labels[0]!.length))) {
    const log = new CellLog(size);
    walkUnits(plan, log);
    log.visit(cells.visitor(log.part));
  }
  return cells.finish();
}

/** The shapes that most analyses ask, each with a loop of its own. */
function visitDense(plan: Plan, least: number, visit: PartVisitor): boolean {
  return (
    visitOneList(plan, least, visit) ||
    visitRolledUp(plan, visit) ||
    visitSingles(plan, visit) ||
    visitBySets(plan, visit) ||
    visitListAndSingles(plan, visit) ||
    visitFamilyCells(plan, visit)
  );
}

/** 2 MB of sums: more does not stay near the processor. */
const MOST_DENSE = 2 ** 18;
