import type { PartVisitor } from '../arrays/cell-log.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { type LabelSets, labelSets } from '../lists/label-sets.js';
import type { SingleAxis } from '../plan/axes.js';
import { keptKeys } from '../plan/kept-keys.js';
import { type AskedList, areColumns, type Plan } from '../plan/plan.js';
import { tallyUnits } from './tally-units.js';

/**
 * Sums the cells of a plan with one list of few labels and dimensions of one value: each application is counted once, under its set of labels, and the sums of the
 * sets are then those of their labels. False, and nothing told, for any other plan.
 */
export function visitBySets(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed, isPrimary, selection, scratch } = plan;
  if (units.families !== null || units.application !== null || asked.length !== 1) return false;
  if (weighed !== null || isPrimary || !areColumns(plan)) return false;
  const singles = axes.singles.filter(({ size }) => size > 1);
  if (selection.year !== null && !singles.some(({ isYear }) => isYear)) return false;
  const space = singles.reduce((product, { size }) => product * size, 1);
  const sets = space > MOST_CELLS ? null : labelSets(asked[0]!.lists);
  if (sets === null || sets.sets.length * space > MOST_CELLS) return false;
  const counts = tallySets({ ...plan, selection: { ...selection, year: null } }, singles, sets, space);
  const sums = scratch.counts(axes.size);
  unfold(counts, sets, keysOf(singles, space, selection.year), asked[0]!, sums);
  tellTouched(plan, sums, visit);
  return true;
}

/** Half a MB of sums: more does not stay near the processor. */
const MOST_CELLS = 2 ** 17;

/** Counts by set and, within each, by the values of the other dimensions, packed without gaps. */
function tallySets(plan: Plan, singles: readonly SingleAxis[], { codes, sets }: LabelSets, space: number): Uint32Array {
  let stride = space;
  const columns = singles.map((single) => {
    stride /= single.size;
    return { codes: single.codes, stride };
  });
  const keys = keptKeys(plan.scratch, [{ codes, stride: space }, ...columns], codes.length)!;
  const counts = new Uint32Array(sets.length * space);
  tallyUnits(plan, keys, counts);
  return counts;
}

/** What the values of the other dimensions add to the key of a cell; -1 where their year does not fit. */
function keysOf(singles: readonly SingleAxis[], space: number, year: Uint8Array | null): Float64Array {
  const keys = new Float64Array(space);
  let dense = space;
  for (const { size, stride, isYear } of singles) {
    dense /= size;
    for (let cell = 0; cell < space; cell++) {
      const code = Math.floor(cell / dense) % size;
      if (keys[cell] === -1) continue;
      keys[cell] = isYear && year !== null && year[code] === 0 ? -1 : keys[cell]! + code * stride;
    }
  }
  return keys;
}

function unfold(
  counts: Uint32Array,
  { sets }: LabelSets,
  keys: Float64Array,
  { lists, adds }: AskedList,
  sums: Uint32Array,
): void {
  for (let set = 0; set < sets.length; set++) {
    for (let label = 0; label <= lists.none; label++) {
      if (((sets[set]! >>> label) & 1) === 0 || (lists.mask !== null && lists.mask[label] === 0)) continue;
      const from = set * keys.length;
      for (let cell = 0; cell < keys.length; cell++) {
        const count = counts[from + cell]!;
        if (count > 0 && keys[cell] !== -1) sums[keys[cell]! + adds[label]!]! += count;
      }
    }
  }
}
