import type { AskedList, Plan } from './plan.js';
import type { ValueLists } from './value-lists.js';
import { speaks } from './walk.js';

/**
 * Sums the values of one list over families: each distinct value of those applications of a family that speak counts once, divided by the number of
 * distinct values in fractional counting. For lists of the landscape as they are.
 */
export function sumFamilies(plan: Plan, { lists }: AskedList, sums: Uint32Array | Float64Array): void {
  const { mask } = lists;
  const { selection, units, weighed } = plan;
  const { start, values } = valuesOf(plan, lists);
  for (let f = 0; f < units.size; f++) {
    if (selection.year !== null && selection.year[units.year.codes[f]!] === 0) continue;
    const from = start[f]!;
    const to = start[f + 1]!;
    const share = weighed === null ? 1 : 1 / (to - from);
    for (let k = from; k < to; k++) if (mask === null || mask[values[k]!] === 1) sums[values[k]!]! += share;
  }
}

/** Distinct values of family f, "has none" among them: `values[start[f] .. start[f + 1])`. */
interface FamilyValues {
  readonly start: Uint32Array;
  readonly values: Uint32Array;
}

const known = new WeakMap<Uint32Array, FamilyValues>();

/** Made once for each column of lists where all applications speak, else for this query. */
function valuesOf(plan: Plan, lists: ValueLists): FamilyValues {
  const { applications, lists: others } = plan.selection;
  if (applications !== null || others !== null) return distinctValues(plan, lists);
  const made = known.get(lists.every) ?? distinctValues(plan, lists);
  known.set(lists.every, made);
  return made;
}

function distinctValues(plan: Plan, { start: from, every, none }: ValueLists): FamilyValues {
  const { start: first, members } = plan.units.families!;
  const start = new Uint32Array(first.length);
  const values = new Uint32Array(every.length + members.length);
  const lastSeen = new Int32Array(none + 1).fill(-1);
  let at = 0;
  for (let f = 0; f + 1 < first.length; f++) {
    for (let m = first[f]!; m < first[f + 1]!; m++) {
      const i = members[m]!;
      if (!speaks(plan, i)) continue;
      const isEmpty = from[i] === from[i + 1];
      const to = isEmpty ? from[i]! + 1 : from[i + 1]!;
      for (let k = from[i]!; k < to; k++) {
        const value = isEmpty ? none : every[k]!;
        if (lastSeen[value] !== f) values[at++] = value;
        lastSeen[value] = f;
      }
    }
    start[f + 1] = at;
  }
  return { start, values: values.slice(0, at) };
}
