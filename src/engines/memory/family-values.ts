import type { AskedList, Plan } from './plan.js';
import { speaks } from './walk.js';

/**
 * Sums the values of one list over families: each distinct value of those applications of a family that speak counts once, divided by the number of
 * distinct values in fractional counting. For lists of the landscape as they are.
 */
export function sumFamilies(plan: Plan, { lists }: AskedList, sums: Uint32Array | Float64Array): void {
  const { mask, none } = lists;
  const { selection, units, weighed } = plan;
  const { start, members } = units.families!;
  const found = new Uint32Array(none + 1);
  const lastSeen = new Int32Array(none + 1).fill(-1);
  for (let f = 0; f < units.size; f++) {
    if (selection.year !== null && selection.year[units.year.codes[f]!] === 0) continue;
    let length = 0;
    for (let k = start[f]!; k < start[f + 1]!; k++) {
      if (speaks(plan, members[k]!)) length = addValues(lists, members[k]!, f, { found, lastSeen }, length);
    }
    const share = weighed === null ? 1 : 1 / length;
    for (let v = 0; v < length; v++) if (mask === null || mask[found[v]!] === 1) sums[found[v]!]! += share;
  }
}

interface Distinct {
  readonly found: Uint32Array;
  /** By value, the last family that had it. */
  readonly lastSeen: Int32Array;
}

/** Adds those values of an application that its family has not shown yet, and says how many there are now. */
function addValues(
  { start, every, none }: AskedList['lists'],
  i: number,
  family: number,
  { found, lastSeen }: Distinct,
  length: number,
): number {
  const from = start[i]!;
  const to = start[i + 1]!;
  let at = length;
  if (from === to && lastSeen[none] !== family) {
    lastSeen[none] = family;
    found[at++] = none;
  }
  for (let k = from; k < to; k++) {
    const value = every[k]!;
    if (lastSeen[value] === family) continue;
    lastSeen[value] = family;
    found[at++] = value;
  }
  return at;
}
