import type { PartVisitor } from './cell-log.js';
import type { Plan } from './plan.js';

/** Sums the cells of a plan without lists, in one array. False, and nothing told, for any other plan. */
export function visitSingles(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units } = plan;
  if (units.families !== null || asked.length > 0) return false;
  const sums = new Uint32Array(axes.size);
  tally(plan, keysOf(plan), sums);
  const touched = new Uint32Array(axes.size);
  let length = 0;
  for (let key = 0; key < sums.length; key++) if (sums[key] !== 0) touched[length++] = key;
  if (length > 0) visit(0, touched.subarray(0, length), sums);
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

/** The packed key of each unit, dimension by dimension; null when there is but one. */
function keysOf({ axes, units }: Plan): Int32Array | null {
  const { singles } = axes;
  const { application, size } = units;
  if (singles.length === 1 && (application === null || singles[0]!.isYear)) return singles[0]!.codes;
  if (singles.length === 0) return null;
  const keys = new Int32Array(size);
  for (const { codes, isYear, part } of singles) {
    const ofUnit = application === null || isYear;
    for (let u = 0; u < size; u++) keys[u]! += part[codes[ofUnit ? u : application![u]!]!]!;
  }
  return keys;
}
