import { transposed } from '../lists/transposed.js';
import type { ValueLists } from '../lists/value-lists.js';
import { countedBits } from '../plan/counted-bits.js';
import { type AskedList, isWhole, type Plan } from '../plan/plan.js';
import { isCounted } from '../plan/walk.js';
import type { Outer } from './list-cells.js';

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
  let length = 0;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (!isCounted(plan, u, i)) continue;
    values[length] = codes[isYear ? u : i]!;
    units[length++] = u;
  }
  return { length, values, units };
}

function ofList(plan: Plan, { lists }: AskedList): OuterValues {
  const { application, size } = plan.units;
  if (application === null) return ofApplications(plan, lists);
  const { start, codes, mask, none } = lists;
  let room = size;
  for (let u = 0; u < size; u++) room += start[application[u]! + 1]! - start[application[u]!]!;
  const { values, units } = plan.scratch.outer(room);
  let length = 0;
  for (let u = 0; u < size; u++) {
    const i: number = application[u]!;
    if (!isCounted(plan, u, i)) continue;
    const isEmpty: boolean = start[i] === start[i + 1];
    const to = isEmpty ? start[i]! + 1 : start[i + 1]!;
    for (let k: number = start[i]!; k < to; k++) {
      const code = isEmpty ? none : codes[k]!;
      if (mask !== null && mask[code] === 0) continue;
      values[length] = code;
      units[length++] = u;
    }
  }
  return { length, values, units };
}

/** The same where units are applications. */
function ofApplications(plan: Plan, { start, codes, mask, none }: ValueLists): OuterValues {
  const { size } = plan.units;
  const { values, units } = plan.scratch.outer(size + codes.length);
  const counted = countedBits(plan);
  const fits = mask ?? new Uint8Array(none + 1).fill(1);
  let length = 0;
  for (let from = 0; from < size; from += 32) {
    for (let word = counted === null ? onesTo(size - from) : counted[from >>> 5]!; word !== 0; word &= word - 1) {
      const i = from + 31 - Math.clz32(word & -word);
      let k = start[i]!;
      const to = start[i + 1]!;
      if (k === to && fits[none] === 1) {
        values[length] = none;
        units[length++] = i;
      }
      for (; k < to; k++) {
        if (fits[codes[k]!] === 0) continue;
        values[length] = codes[k]!;
        units[length++] = i;
      }
    }
  }
  return { length, values, units };
}

/** As many ones as there are bits left in a word. */
function onesTo(left: number): number {
  return left >= 32 ? -1 : (1 << left) - 1;
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
