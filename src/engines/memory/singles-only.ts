import type { PartVisitor } from './cell-log.js';
import { packedKeys } from './packed-keys.js';
import type { Plan } from './plan.js';
import { tellTouched } from './tell-touched.js';

/** Sums the cells of a plan without lists, in one array. False, and nothing told, for any other plan. */
export function visitSingles(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units } = plan;
  if (units.families !== null || asked.length > 0) return false;
  const sums = plan.scratch.counts(axes.size);
  const byYear = plan.selection.year === null ? undefined : axes.singles.find(({ isYear }) => isYear);
  tallyUnits(byYear === undefined ? plan : { ...plan, selection: { ...plan.selection, year: null } }, packedKeys(plan), sums);
  if (byYear !== undefined) dropYears(sums, byYear.part, plan.selection.year!);
  tellTouched(plan, sums, visit);
  return true;
}

/** Counted by year, the years that do not fit are left out at the end: that is less work than asking each application. */
function dropYears(sums: Uint32Array, part: Float64Array, fits: Uint8Array): void {
  const stride = part[1] ?? sums.length;
  for (let from = 0, year = 0; from < sums.length; from += stride, year = (year + 1) % part.length)
    if (fits[year] === 0) sums.fill(0, from, from + stride);
}

/** Adds 0 or 1 for each unit: which ones fit is hard to foresee, so a branch would cost more. */
export function tallyUnits(plan: Plan, keys: Int32Array | null, sums: Uint32Array): void {
  const { application, size, year: of } = plan.units;
  const { year, applications, lists } = plan.selection;
  if (application === null && year === null && keys !== null) {
    if (applications === null || lists === null) tallyMasked(keys, applications ?? lists, sums);
    else tallyBoth(keys, applications, lists, sums);
    return;
  }
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    let fits = year === null ? 1 : year[of.codes[u]!]!;
    if (applications !== null) fits &= applications[i]!;
    if (lists !== null) fits &= lists[i]!;
    sums[keys === null ? 0 : keys[u]!]! += fits;
  }
}

/** The same for applications under one mask or none, as most queries are. */
function tallyMasked(keys: Int32Array, fits: Uint8Array | null, sums: Uint32Array): void {
  if (fits === null) for (let i = 0; i < keys.length; i++) sums[keys[i]!]!++;
  else for (let i = 0; i < keys.length; i++) sums[keys[i]!]! += fits[i]!;
}

function tallyBoth(keys: Int32Array, fits: Uint8Array, others: Uint8Array, sums: Uint32Array): void {
  for (let i = 0; i < keys.length; i++) sums[keys[i]!]! += fits[i]! & others[i]!;
}
