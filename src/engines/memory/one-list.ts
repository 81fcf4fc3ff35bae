import type { PartVisitor } from './cell-log.js';
import type { AskedList, Plan } from './plan.js';
import { isCounted, shareOf } from './walk.js';

/** Sums the cells of a plan with one list and nothing else, in one array. False, and nothing told, for any other plan. */
export function visitOneList(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed } = plan;
  if (units.families !== null || axes.labels.length !== 1 || asked.length !== 1) return false;
  const sums = weighed === null ? plan.scratch.counts(axes.size) : new Float64Array(axes.size);
  if (weighed === null) tally(plan, asked[0]!, sums);
  else sumShares(plan, asked[0]!, sums);
  const touched = plan.scratch.cells(axes.size);
  let length = 0;
  for (let key = 0; key < sums.length; key++) if (sums[key] !== 0) touched[length++] = key;
  if (length > 0) visit(0, touched.subarray(0, length), sums);
  sums.fill(0);
  return true;
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
