import { CellCollector, type SummedCells } from '../arrays/cell-collector.js';
import { CellLog, PartSums } from '../arrays/cell-log.js';
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
 * Sums the cells of a plan: those sums that reach `least`, ordered by key or in any order. Of the ways that there are, the first that suits the plan is taken; the
 * walk over all units suits any.
 *
 * @param dense Key spaces up to this are summed in one array.
 */
export function sumCells(plan: Plan, least: number, isOrdered: boolean, dense: number = MOST_DENSE): SummedCells {
  const cells = new CellCollector(least, isOrdered);
  if (visitByHolder(plan, least, cells.visitor(partByHolder(plan)), dense)) return cells.finish();
  return plan.axes.size <= dense ? sumDense(plan, least, cells) : sumSparse(plan, least, cells);
}

function sumDense(plan: Plan, least: number, cells: CellCollector): SummedCells {
  const { size } = plan.axes;
  const visit = cells.visitor(size);
  const isTold =
    visitOneList(plan, least, visit) ||
    visitRolledUp(plan, visit) ||
    visitSingles(plan, visit) ||
    visitBySets(plan, visit) ||
    visitListAndSingles(plan, visit) ||
    visitFamilyCells(plan, visit);
  if (isTold) return cells.finish();
  const sums = new PartSums(size);
  walkUnits(plan, sums);
  sums.flush(0, visit);
  return cells.finish();
}

function sumSparse(plan: Plan, least: number, cells: CellCollector): SummedCells {
  const inOrder = least <= 1 ? sumsInOrder(plan) : null;
  if (inOrder !== null) return inOrder;
  const { size, labels } = plan.axes;
  if (visitByFirst(plan, cells.visitor(size / labels[0]!.length))) return cells.finish();
  const log = new CellLog(size);
  walkUnits(plan, log);
  log.visit(cells.visitor(log.part));
  return cells.finish();
}

/** 2 MB of sums: more does not stay near the processor. */
const MOST_DENSE = 2 ** 18;
