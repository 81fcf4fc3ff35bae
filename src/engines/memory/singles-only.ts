import type { PartVisitor } from './cell-log.js';
import type { Plan } from './plan.js';
import { isCounted } from './walk.js';

/** Sums the cells of a plan without lists, in one array. False, and nothing told, for any other plan. */
export function visitSingles(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units } = plan;
  if (units.families !== null || asked.length > 0) return false;
  const keys = keysOf(plan);
  const sums = new Uint32Array(axes.size);
  for (let u = 0; u < units.size; u++) {
    if (isCounted(plan, u, units.application === null ? u : units.application[u]!)) sums[keys === null ? 0 : keys[u]!]!++;
  }
  const touched = new Uint32Array(axes.size);
  let length = 0;
  for (let key = 0; key < sums.length; key++) if (sums[key] !== 0) touched[length++] = key;
  if (length > 0) visit(0, touched.subarray(0, length), sums);
  return true;
}

/** The packed key of each unit, dimension by dimension; null when there is but one. */
function keysOf({ axes, units }: Plan): ArrayLike<number> | null {
  const { singles } = axes;
  const { application, size } = units;
  if (singles.length === 1 && (application === null || singles[0]!.isYear)) return singles[0]!.codes;
  if (singles.length === 0) return null;
  const keys = new Uint32Array(size);
  for (const { codes, isYear, part } of singles) {
    const ofUnit = application === null || isYear;
    for (let u = 0; u < size; u++) keys[u]! += part[codes[ofUnit ? u : application![u]!]!]!;
  }
  return keys;
}
