import { transposed } from '../lists/transposed.js';
import { countedBits } from '../plan/counted-bits.js';
import { fittingUnits } from '../plan/fitting-units.js';
import { type AskedList, isWhole, type Plan } from '../plan/plan.js';

/** The axis of the first dimension: a list of its own, or one value a unit. */
export type Outer = { readonly list: AskedList } | { readonly codes: Int32Array; readonly isYear: boolean };

/** Which values of the first dimension the units that count have: value `values[m]` in unit `units[m]`, for each m below `length`; units ascend for each value. */
export interface OuterValues {
  readonly length: number;
  readonly values: Uint32Array;
  readonly units: Uint32Array;
}

/** The values of the first dimension, unit by unit; value by value where few of them fit. Valid until the next query. */
export function outerValues(plan: Plan, outer: Outer): OuterValues {
  if ('codes' in outer) return ofCodes(plan, outer.codes, outer.isYear);
  const { list } = outer;
  const isFew = isWhole(list) && plan.units.application === null && fitsFew(plan, list);
  return isFew ? ofFew(plan, list) : ofList(plan, list);
}

/** Whether the values that fit are in so few applications that these are better looked up than met in passing. */
function fitsFew({ units }: Plan, { lists }: AskedList): boolean {
  const { mask } = lists;
  if (mask === null) return false;
  const { start } = transposed(lists);
  let looked = 0;
  for (let value = mask.indexOf(1); value !== -1; value = mask.indexOf(1, value + 1)) looked += start[value + 1]! - start[value]!;
  return looked * 4 < units.size;
}

function ofCodes(plan: Plan, codes: Int32Array, isYear: boolean): OuterValues {
  const { application, size } = plan.units;
  const { values, units } = plan.scratch.outer(size);
  const fits = fittingUnits(plan);
  let length = 0;
  for (let u = 0; u < size; u++) {
    if (fits !== null && fits[u] === 0) continue;
    values[length] = codes[isYear || application === null ? u : application[u]!]!;
    units[length++] = u;
  }
  return { length, values, units };
}

function ofList(plan: Plan, { lists }: AskedList): OuterValues {
  const { application, size } = plan.units;
  const { start, codes, mask, none } = lists;
  const fits = fittingUnits(plan);
  const { values, units } = plan.scratch.outer(roomOf(plan, start));
  let length = 0;
  for (let u = 0; u < size; u++) {
    if (fits !== null && fits[u] === 0) continue;
    const i: number = application === null ? u : application[u]!;
    const from: number = start[i]!;
    const to: number = start[i + 1]!;
    if (from === to && (mask === null || mask[none] === 1)) {
      values[length] = none;
      units[length++] = u;
    }
    for (let k = from; k < to; k++) {
      if (mask !== null && mask[codes[k]!] === 0) continue;
      values[length] = codes[k]!;
      units[length++] = u;
    }
  }
  return { length, values, units };
}

/** For every value of each unit, one at the least. */
function roomOf({ units: { application, size } }: Plan, start: Uint32Array): number {
  if (application === null) return size + start[size]!;
  let room = size;
  for (let u = 0; u < size; u++) room += start[application[u]! + 1]! - start[application[u]!]!;
  return room;
}

/** Looks at the applications of the values that fit only. */
function ofFew(plan: Plan, { lists }: AskedList): OuterValues {
  const { mask, none } = lists;
  const { start, applications } = transposed(lists);
  const counted = countedBits(plan);
  let room = 0;
  for (let value = 0; value <= none; value++) if (mask![value] === 1) room += start[value + 1]! - start[value]!;
  const { values, units } = plan.scratch.outer(room);
  let length = 0;
  for (let value = 0; value <= none; value++) {
    if (mask![value] === 0) continue;
    for (let k = start[value]!; k < start[value + 1]!; k++) {
      const i = applications[k]!;
      if (counted !== null && ((counted[i >>> 5]! >>> (i & 31)) & 1) === 0) continue;
      values[length] = value;
      units[length++] = i;
    }
  }
  return { length, values, units };
}
