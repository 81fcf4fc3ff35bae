import type { PartVisitor } from '../arrays/cell-log.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { dropYears } from '../plan/drop-years.js';
import { packedKeys } from '../plan/packed-keys.js';
import type { Plan } from '../plan/plan.js';
import { tallyUnits } from './tally-units.js';

/**
 * Sums the cells of a plan without lists, in one array. False, and nothing told, for any other plan. Counted by year, the years that do not fit are left out at the
 * end: that is less work than asking each application.
 */
export function visitSingles(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units } = plan;
  if (units.families !== null || asked.length > 0) return false;
  const sums = plan.scratch.counts(axes.size);
  const byYear = plan.selection.year === null ? undefined : axes.singles.find(({ isYear }) => isYear);
  tallyUnits(byYear === undefined ? plan : { ...plan, selection: { ...plan.selection, year: null } }, packedKeys(plan), sums);
  if (byYear !== undefined) dropYears(sums, byYear, plan.selection.year!);
  tellTouched(plan, sums, visit);
  return true;
}
