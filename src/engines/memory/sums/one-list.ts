import { listAmountsOf } from '../amounts/cell-amounts.js';
import type { PartVisitor } from '../arrays/cell-log.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { listHolders } from '../lists/list-holders.js';
import { fittingUnits } from '../plan/fitting-units.js';
import { type AskedList, areColumns, type Plan } from '../plan/plan.js';
import { visitRolledUpList } from '../rolled-up/rolled-up-list.js';
import { sumHolders } from './sum-holders.js';

/**
 * Sums the cells of a plan with one list and nothing else, in one array: value by value, each over the applications that have it. False, and nothing told, for any
 * other plan.
 *
 * @param least Sums below it may be left untold.
 */
export function visitOneList(plan: Plan, least: number, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed } = plan;
  const [list] = asked;
  if (list === undefined || asked.length > 1 || axes.labels.length > 1) return false;
  if (visitRolledUpList(plan, least, visit)) return true;
  const sums = weighed === null ? plan.scratch.counts(axes.size) : new Float64Array(axes.size);
  if (!sumByValue(plan, list, least, sums)) {
    if (units.families !== null) return false;
    sumByUnit(plan, list, sums);
  }
  tellTouched(plan, sums, visit);
  return true;
}

/** False, and nothing summed, for lists made for this query, and where units are divided in too many ways. */
function sumByValue(plan: Plan, { lists }: AskedList, least: number, sums: Uint32Array | Float64Array): boolean {
  if (!areColumns(plan)) return false;
  const holders = listHolders(lists, plan.units.families);
  const own = listAmountsOf(plan, lists, holders.applications);
  if (own !== null) sumHolders(holders, lists, own, least, sums);
  return own !== null;
}

/** Units that are no families, one after the other; one that does not fit adds 0, because which ones fit is hard to foresee. */
function sumByUnit(plan: Plan, { lists }: AskedList, sums: Uint32Array | Float64Array): void {
  const { start, codes, mask, none } = lists;
  const { application, size } = plan.units;
  const isDivided = plan.weighed !== null;
  const fits = fittingUnits(plan);
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    const from = start[i]!;
    const to = start[i + 1]!;
    const whole = fits === null ? 1 : fits[u]!;
    const share = isDivided && to > from ? whole / (to - from) : whole;
    if (from === to && (mask === null || mask[none] === 1)) sums[none]! += share;
    for (let k = from; k < to; k++) if (mask === null || mask[codes[k]!] === 1) sums[codes[k]!]! += share;
  }
}
