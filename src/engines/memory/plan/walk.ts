import type { CellSink } from '../arrays/cell-log.js';
import { addCells } from './add-cells.js';
import { fittingUnits } from './fitting-units.js';
import type { Plan } from './plan.js';
import { familyWalker } from './walk-family.js';

/** Adds the cells of every unit that fits. Right for any plan; other ways to the same sums are there because they are faster. */
export function walkUnits(plan: Plan, sink: CellSink): void {
  const { application, families, size } = plan.units;
  if (families !== null) {
    const walk = familyWalker(plan);
    for (let f = 0; f < size; f++) walk(f, sink);
    return;
  }
  const fits = fittingUnits(plan);
  for (let u = 0; u < size; u++) {
    if (fits === null || fits[u] === 1) addCells(plan, u, application === null ? u : application[u]!, sink);
  }
}
