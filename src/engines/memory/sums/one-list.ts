import type { Amounts } from '../amounts/amounts.js';
import { type CellAmounts, cellAmountsOf } from '../amounts/cell-amounts.js';
import type { PartVisitor } from '../arrays/cell-log.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { isWhole } from '../by-holder/holder-sides.js';
import { transposed } from '../lists/transposed.js';
import { fittingUnits } from '../plan/fitting-units.js';
import type { AskedList, Plan } from '../plan/plan.js';
import { visitRolledUpList } from '../rolled-up/rolled-up-list.js';
import { sumFamilies } from './family-sums.js';

/**
 * Sums the cells of a plan with one list and nothing else, in one array. False, and nothing told, for any other plan.
 *
 * @param least Sums below it may be left untold.
 */
export function visitOneList(plan: Plan, least: number, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed, isMerged } = plan;
  const [list] = asked;
  if (list === undefined || asked.length > 1 || axes.labels.length > 1) return false;
  if (visitRolledUpList(plan, least, visit)) return true;
  const sums = weighed === null ? plan.scratch.counts(axes.size) : new Float64Array(axes.size);
  const isColumn = !isMerged && isWhole(list);
  if (units.families !== null) {
    if (!isColumn || !sumFamilies(plan, units.families, list, least, sums)) return false;
  } else if (!isColumn || !sumByHolder(plan, list, least, sums)) sumByUnit(plan, list, sums);
  tellTouched(plan, sums, visit);
  return true;
}

/** Holder by holder. False, and nothing summed, where units are divided in too many ways. */
function sumByHolder(plan: Plan, { lists }: AskedList, least: number, sums: Uint32Array | Float64Array): boolean {
  const { mask, none } = lists;
  const { start, applications } = transposed(lists);
  const own = cellAmountsOf(plan, applications);
  if (own === null) return false;
  const { amounts, counted } = own;
  const most = amounts?.most ?? 1;
  for (let holder = 0; holder <= none; holder++) {
    const from = start[holder]!;
    const to = start[holder + 1]!;
    if ((to - from) * most < least || (mask !== null && mask[holder] === 0)) continue;
    if (amounts !== null) sums[holder] = sumOf(applications, from, to, amounts, counted);
    else sums[holder] = counted === null ? to - from : onesOf(applications, from, to, counted);
  }
  return true;
}

function onesOf(applications: Uint32Array, from: number, to: number, counted: Uint32Array): number {
  let ones = 0;
  for (let k = from; k < to; k++) ones += (counted[applications[k]! >>> 5]! >>> (applications[k]! & 31)) & 1;
  return ones;
}

function sumOf(
  applications: Uint32Array,
  from: number,
  to: number,
  { codes, amounts, parts }: Amounts,
  counted: CellAmounts['counted'],
): number {
  let sum = 0;
  if (counted === null) for (let k = from; k < to; k++) sum += amounts[codes[k]!]!;
  else {
    for (let k = from; k < to; k++) {
      const i = applications[k]!;
      sum += amounts[codes[k]! & -((counted[i >>> 5]! >>> (i & 31)) & 1)]!;
    }
  }
  return sum / parts;
}

/** Unit by unit, for lists made for this query; one that does not fit adds 0, because which ones fit is hard to foresee. */
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
