import type { PartVisitor } from '../arrays/cell-log.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { shareOf } from '../plan/add-cells.js';
import { fittingUnits } from '../plan/fitting-units.js';
import { packedKeys } from '../plan/packed-keys.js';
import type { AskedList, Plan } from '../plan/plan.js';

/** Sums the cells of a plan with one list and dimensions of one value, in one array. False, and nothing told, for any other plan. */
export function visitListAndSingles(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed } = plan;
  if (units.families !== null || asked.length !== 1) return false;
  const sums = weighed === null ? plan.scratch.counts(axes.size) : new Float64Array(axes.size);
  tally(plan, asked[0]!, packedKeys(plan) ?? new Int32Array(units.size), sums);
  tellTouched(plan, sums, visit);
  return true;
}

function tally(plan: Plan, { lists, adds }: AskedList, keys: Int32Array, sums: Uint32Array | Float64Array): void {
  const { start, codes, mask, none } = lists;
  const {
    units: { application, size },
    weighed,
  } = plan;
  const place = Int32Array.from(adds);
  const fits = fittingUnits(plan);
  for (let u = 0; u < size; u++) {
    if (fits !== null && fits[u] === 0) continue;
    const i = application === null ? u : application[u]!;
    const share = weighed === null ? 1 : shareOf(weighed, i);
    const key = keys[u]!;
    const from = start[i]!;
    const to = start[i + 1]!;
    if (from === to && (mask === null || mask[none] === 1)) sums[key + place[none]!]! += share;
    for (let k = from; k < to; k++) if (mask === null || mask[codes[k]!] === 1) sums[key + place[codes[k]!]!]! += share;
  }
}
