import type { PartVisitor } from '../arrays/cell-log.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { fittingApplicationsOf } from '../plan/fitting-units.js';
import { packedApplicationKeys, packedKeys } from '../plan/packed-keys.js';
import type { Plan } from '../plan/plan.js';

/**
 * Sums the cells of families with at most one list, in one array: a cell counts for a family when it meets it for the first time. False, and nothing
 * told, for any other plan and where families are divided among their cells.
 */
export function visitFamilyCells(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed } = plan;
  if (units.families === null || asked.length > 1 || weighed !== null) return false;
  const sums = plan.scratch.counts(axes.size);
  if (asked.length === 0) tallySingles(plan, sums);
  else tallyList(plan, sums);
  tellTouched(plan, sums, visit);
  return true;
}

function tallySingles(plan: Plan, sums: Uint32Array): void {
  const { families, size, year: yearOf } = plan.units;
  const { start, members } = families!;
  const { year } = plan.selection;
  const fits = fittingApplicationsOf(plan);
  const ofFamily = packedKeys(plan);
  const own = packedApplicationKeys(plan);
  const last = new Int32Array(sums.length).fill(-1);
  for (let f = 0; f < size; f++) {
    if (year !== null && year[yearOf.codes[f]!] === 0) continue;
    const key = ofFamily === null ? 0 : ofFamily[f]!;
    const to = start[f + 1]!;
    for (let m = start[f]!; m < to; m++) {
      const i = members[m]!;
      if (fits !== null && fits[i] === 0) continue;
      const cell = own === null ? key : key + own[i]!;
      if (last[cell] === f) continue;
      last[cell] = f;
      sums[cell]!++;
    }
  }
}

function tallyList(plan: Plan, sums: Uint32Array): void {
  const { families, size, year: yearOf } = plan.units;
  const { start: first, members } = families!;
  const { year } = plan.selection;
  const fits = fittingApplicationsOf(plan);
  const { lists, adds } = plan.asked[0]!;
  const { start, codes, mask, none } = lists;
  const place = Int32Array.from(adds);
  const ofFamily = packedKeys(plan);
  const own = packedApplicationKeys(plan);
  const last = new Int32Array(sums.length).fill(-1);
  for (let f = 0; f < size; f++) {
    if (year !== null && year[yearOf.codes[f]!] === 0) continue;
    const key = ofFamily === null ? 0 : ofFamily[f]!;
    const end = first[f + 1]!;
    for (let m = first[f]!; m < end; m++) {
      const i = members[m]!;
      if (fits !== null && fits[i] === 0) continue;
      const base = own === null ? key : key + own[i]!;
      const isEmpty = start[i] === start[i + 1];
      const to = isEmpty ? start[i]! + 1 : start[i + 1]!;
      for (let k = start[i]!; k < to; k++) {
        const code = isEmpty ? none : codes[k]!;
        if (mask !== null && mask[code] === 0) continue;
        const cell = base + place[code]!;
        if (last[cell] === f) continue;
        last[cell] = f;
        sums[cell]!++;
      }
    }
  }
}
