import { startsOf } from '../arrays/starts-of.js';
import type { ValueLists } from '../lists/value-lists.js';
import type { AskedList, Plan } from '../plan/plan.js';
import { isCounted, shareOf } from '../plan/walk.js';
import type { PlacedCells } from './placed-cells.js';

/** The axis of the first dimension: a list of its own, or one value a unit. */
export type Outer = { readonly list: AskedList } | { readonly codes: Int32Array; readonly isYear: boolean };

/** Places the cells of two dimensions of which the second is a list: what most analyses ask. */
export function placeLists(plan: Plan, outer: Outer, { lists }: AskedList, { keys, next, amounts }: PlacedCells): void {
  const { application, size } = plan.units;
  const isOne = 'codes' in outer;
  const { start: begin, codes: values, mask: fits, none: missing } = isOne ? lists : outer.list.lists;
  const found = new Uint32Array(longestList(lists.start));
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (!isCounted(plan, u, i)) continue;
    const length = fittingCodes(lists, i, found);
    if (length === 0) continue;
    const share = plan.weighed === null ? 1 : shareOf(plan.weighed, i);
    const from = begin[i]!;
    const to = isOne ? from + 1 : Math.max(from + 1, begin[i + 1]!);
    for (let k = from; k < to; k++) {
      const value = isOne ? outer.codes[outer.isYear ? u : i]! : from === begin[i + 1] ? missing : values[k]!;
      if (!isOne && fits !== null && fits[value] === 0) continue;
      let at = next[value]!;
      for (let f = 0; f < length; f++) {
        if (amounts !== null) amounts[at] = share;
        keys[at++] = found[f]!;
      }
      next[value] = at;
    }
  }
}

function longestList(start: Uint32Array): number {
  let longest = 1;
  for (let i = 1; i < start.length; i++) if (start[i]! - start[i - 1]! > longest) longest = start[i]! - start[i - 1]!;
  return longest;
}

/** Writes the codes of an application that fit, and says how many. */
function fittingCodes({ start, codes, mask, none }: ValueLists, i: number, found: Uint32Array): number {
  const from = start[i]!;
  const to = start[i + 1]!;
  let length = 0;
  if (from === to && (mask === null || mask[none] === 1)) found[length++] = none;
  for (let k = from; k < to; k++) if (mask === null || mask[codes[k]!] === 1) found[length++] = codes[k]!;
  return length;
}

/** For two dimensions of which the second is a list: room for all cells, whatever the conditions, where that can be remembered. */
export function roomOf(plan: Plan, outer: Outer, values: number): Uint32Array {
  const { lists, part } = plan.asked[0]!;
  if (plan.shape === null) return startsOf(values, (counts) => countLists(plan, outer, lists, counts));
  const all = { ...plan, selection: NO_CONDITIONS };
  const every = 'codes' in outer ? outer : { list: { lists: unmasked(outer.list.lists), part } };
  return plan.scratch.starts(plan.shape, () => startsOf(values, (counts) => countLists(all, every, unmasked(lists), counts)));
}

const NO_CONDITIONS = { applications: null, kinds: null, lists: null, groups: [], year: null };

function unmasked(lists: ValueLists): ValueLists {
  return { ...lists, codes: lists.every, mask: null };
}

function countLists(plan: Plan, outer: Outer, lists: ValueLists, counts: Uint32Array): void {
  const { application, size } = plan.units;
  const { start, codes, mask, none } = lists;
  const isOne = 'codes' in outer;
  const ofList = isOne ? null : outer.list.lists;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (!isCounted(plan, u, i)) continue;
    const from = start[i]!;
    const to = start[i + 1]!;
    let fits = to - from;
    if (fits === 0) fits = mask === null ? 1 : mask[none]!;
    else if (mask !== null) for (let k = from; k < to; k++) fits -= 1 - mask[codes[k]!]!;
    if (fits === 0) continue;
    if (isOne) counts[outer.codes[outer.isYear ? u : i]! + 1]! += fits;
    else {
      const { start: begin, codes: values, mask: valueMask, none: missing } = ofList!;
      const end = begin[i + 1]!;
      if (begin[i] === end && (valueMask === null || valueMask[missing] === 1)) counts[missing + 1]! += fits;
      for (let k = begin[i]!; k < end; k++)
        if (valueMask === null || valueMask[values[k]!] === 1) counts[values[k]! + 1]! += fits;
    }
  }
}
