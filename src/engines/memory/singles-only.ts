import type { PartVisitor } from './cell-log.js';
import { packedKeys } from './packed-keys.js';
import type { Plan } from './plan.js';
import { tellTouched } from './tell-touched.js';

/** Sums the cells of a plan without lists, in one array. False, and nothing told, for any other plan. */
export function visitSingles(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units } = plan;
  if (units.families !== null || asked.length > 0) return false;
  const sums = plan.scratch.counts(axes.size);
  tally(plan, packedKeys(plan), sums);
  tellTouched(plan, sums, visit);
  return true;
}

/** Adds 0 or 1 for each unit: which ones fit is hard to foresee, so a branch would cost more. */
function tally({ units, selection: { year, applications, lists } }: Plan, keys: Int32Array | null, sums: Uint32Array): void {
  const { application, size } = units;
  const yearOf = units.year.codes;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    let fits = year === null ? 1 : year[yearOf[u]!]!;
    if (applications !== null) fits &= applications[i]!;
    if (lists !== null) fits &= lists[i]!;
    sums[keys === null ? 0 : keys[u]!]! += fits;
  }
}
