import { isWhole } from './by-holder.js';
import type { PartVisitor } from './cell-log.js';
import { countedBits } from './counted-bits.js';
import { sumFamilies } from './family-values.js';
import type { AskedList, Plan } from './plan.js';
import { tellTouched } from './tell-touched.js';
import { transposed } from './transposed.js';
import { isCounted, shareOf } from './walk.js';

/**
 * Sums the cells of a plan with one list and nothing else, in one array. False, and nothing told, for any other plan.
 *
 * @param least Sums below it may be left untold.
 */
export function visitOneList(plan: Plan, least: number, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed } = plan;
  if (axes.labels.length !== 1 || asked.length !== 1) return false;
  if (units.families !== null && !isWhole(asked[0]!)) return false;
  const sums = weighed === null ? plan.scratch.counts(axes.size) : new Float64Array(axes.size);
  if (units.families !== null) sumFamilies(plan, asked[0]!, sums);
  else if (units.application === null && !plan.isMerged && isWhole(asked[0]!)) sumByHolder(plan, asked[0]!, least, sums);
  else if (weighed === null) tally(plan, asked[0]!, sums);
  else sumShares(plan, asked[0]!, sums);
  tellTouched(plan, sums, visit);
  return true;
}

/** Holder by holder, so that their applications need not be looked at where nothing is asked of them. */
function sumByHolder(plan: Plan, { lists }: AskedList, least: number, sums: Uint32Array | Float64Array): void {
  const { mask, none } = lists;
  const { weighed } = plan;
  const { start, applications } = transposed(lists);
  const counted = countedBits(plan);
  for (let holder = 0; holder <= none; holder++) {
    const from = start[holder]!;
    const to = start[holder + 1]!;
    if (to - from < least || (mask !== null && mask[holder] === 0)) continue;
    if (counted === null && weighed === null) sums[holder] = to - from;
    else sums[holder] = sumOf(applications, from, to, counted, weighed === null ? null : lists.start);
  }
}

function sumOf(
  applications: Uint32Array,
  from: number,
  to: number,
  counted: Uint32Array | null,
  divided: Uint32Array | null,
): number {
  let sum = 0;
  for (let k = from; k < to; k++) {
    const i = applications[k]!;
    if (counted === null || ((counted[i >>> 5]! >>> (i & 31)) & 1) === 1)
      sum += divided === null ? 1 : 1 / Math.max(1, divided[i + 1]! - divided[i]!);
  }
  return sum;
}

function tally(plan: Plan, { lists }: AskedList, sums: Uint32Array | Float64Array): void {
  const { start, codes, mask, none } = lists;
  const { application, size } = plan.units;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (!isCounted(plan, u, i)) continue;
    const from = start[i]!;
    const to = start[i + 1]!;
    if (from === to && (mask === null || mask[none] === 1)) sums[none]!++;
    for (let k = from; k < to; k++) if (mask === null || mask[codes[k]!] === 1) sums[codes[k]!]!++;
  }
}

function sumShares(plan: Plan, { lists }: AskedList, sums: Uint32Array | Float64Array): void {
  const { start, codes, mask, none } = lists;
  const { application, size } = plan.units;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (!isCounted(plan, u, i)) continue;
    const share = shareOf(plan.weighed!, i);
    const from = start[i]!;
    const to = start[i + 1]!;
    if (from === to && (mask === null || mask[none] === 1)) sums[none]! += share;
    for (let k = from; k < to; k++) if (mask === null || mask[codes[k]!] === 1) sums[codes[k]!]! += share;
  }
}
