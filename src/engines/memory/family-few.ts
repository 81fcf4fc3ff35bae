import { MOST_PART, type PartVisitor } from './cell-log.js';
import { isWhole } from './holder-sides.js';
import { packedApplicationKeys, packedKeys } from './packed-keys.js';
import type { Plan } from './plan.js';
import { transposed } from './transposed.js';
import { speaks } from './walk.js';

/**
 * Sums the cells of families value by value of the first dimension, a list of which few values fit, so that only the applications of these are looked at.
 * False, and nothing told, for any other plan.
 */
export function visitFamiliesOfFew(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, weighed, isMerged, firstList } = plan;
  if (units.families === null || asked.length !== 1 || firstList !== 0) return false;
  if (weighed !== null || isMerged || !isWhole(asked[0]!)) return false;
  const { lists } = asked[0]!;
  const part = axes.size / (lists.none + 1);
  if (lists.mask === null || part > MOST_PART) return false;
  const { start, applications } = transposed(lists);
  const values = fittingValues(lists.mask, start);
  const looked = values.reduce((sum, value) => sum + start[value + 1]! - start[value]!, 0);
  if (looked > Math.max(FEW, units.size / 4)) return false;
  const keysOf = familyKeys(plan, part);
  const sums = plan.scratch.counts(part);
  for (const value of values) {
    const keys = keysOf(applications.subarray(start[value]!, start[value + 1]!));
    const touched = tally(keys, part, sums);
    if (touched.length > 0) visit(value, touched, sums);
    for (let t = 0; t < touched.length; t++) sums[touched[t]!] = 0;
  }
  return true;
}

/** So many applications are always few. */
const FEW = 256;

function fittingValues(mask: Uint8Array, start: Uint32Array): readonly number[] {
  const values: number[] = [];
  for (let value = mask.indexOf(1); value !== -1; value = mask.indexOf(1, value + 1))
    if (start[value + 1]! > start[value]!) values.push(value);
  return values;
}

/** Family x part + cell of those of some applications that count, ascending. */
function familyKeys(plan: Plan, part: number): (applications: Uint32Array) => Float64Array {
  const { families, year: yearOf } = plan.units;
  const { of } = families!;
  const { year } = plan.selection;
  const ofFamily = packedKeys(plan);
  const own = packedApplicationKeys(plan);
  return (applications) => {
    const keys = new Float64Array(applications.length);
    let length = 0;
    for (let k = 0; k < applications.length; k++) {
      const i = applications[k]!;
      const f = of[i]!;
      if ((year !== null && year[yearOf.codes[f]!] === 0) || !speaks(plan, i)) continue;
      keys[length++] = f * part + (ofFamily === null ? 0 : ofFamily[f]!) + (own === null ? 0 : own[i]!);
    }
    return keys.subarray(0, length).sort();
  };
}

/** Counts each key once, and gives the cells that have any. */
function tally(keys: Float64Array, part: number, sums: Uint32Array): Uint32Array {
  const touched = new Uint32Array(Math.min(keys.length, part));
  let length = 0;
  for (let k = 0; k < keys.length; k++) {
    if (k > 0 && keys[k] === keys[k - 1]) continue;
    const cell = keys[k]! % part;
    if (sums[cell] === 0) touched[length++] = cell;
    sums[cell]!++;
  }
  return touched.subarray(0, length);
}
