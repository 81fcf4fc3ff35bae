import type { CellSink } from '../arrays/cell-log.js';
import type { AskedList, Plan } from './plan.js';

/** Adds the cells of every unit that fits. */
export function walkUnits(plan: Plan, sink: CellSink): void {
  if (plan.units.families === null) {
    walkPlain(plan, sink);
    return;
  }
  const walk = walkUnit(plan);
  for (let u = 0; u < plan.units.size; u++) walk(u, sink);
}

function walkPlain(plan: Plan, sink: CellSink): void {
  const { application, size } = plan.units;
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    if (isCounted(plan, u, i)) addCells(plan, u, i, sink);
  }
}

/** Adds the cells of a unit that counts. */
export function addCells(plan: Plan, u: number, i: number, sink: CellSink): void {
  const { asked, weighed } = plan;
  const { singles } = plan.axes;
  let key = 0;
  for (let s = 0; s < singles.length; s++) {
    const { codes, isYear, stride } = singles[s]!;
    key += codes[isYear ? u : i]! * stride;
  }
  const share = weighed === null ? 1 : shareOf(weighed, i);
  if (asked.length === 0) sink.add(key, share);
  else if (asked.length === 1) addList(asked[0]!, i, key, share, sink);
  else if (asked.length === 2) addLists(asked[0]!, asked[1]!, i, key, share, sink);
  else addValues(asked, 0, i, key, share, sink);
}

function addList({ lists, part }: AskedList, i: number, key: number, share: number, sink: CellSink): void {
  const { codes, mask, none } = lists;
  const from = lists.start[i]!;
  const to = lists.start[i + 1]!;
  if (from === to && (mask === null || mask[none] === 1)) sink.add(key + part[none]!, share);
  for (let k = from; k < to; k++) {
    const code = codes[k]!;
    if (mask === null || mask[code] === 1) sink.add(key + part[code]!, share);
  }
}

function addLists(one: AskedList, other: AskedList, i: number, key: number, share: number, sink: CellSink): void {
  const { codes, mask, none } = one.lists;
  const from = one.lists.start[i]!;
  const to = one.lists.start[i + 1]!;
  if (from === to && (mask === null || mask[none] === 1)) addList(other, i, key + one.part[none]!, share, sink);
  for (let k = from; k < to; k++) {
    const code = codes[k]!;
    if (mask === null || mask[code] === 1) addList(other, i, key + one.part[code]!, share, sink);
  }
}

/** Adds the cells of one unit, if it fits. */
export function walkUnit(plan: Plan): (u: number, sink: CellSink) => void {
  const { units, selection } = plan;
  const inYear = (u: number): boolean => selection.year === null || selection.year[units.year.codes[u]!] === 1;
  if (units.families !== null) {
    const walk = familyWalker(plan);
    return (u, sink) => (inYear(u) ? walk(u, sink) : undefined);
  }
  const { application } = units;
  return (u, sink) => (inYear(u) ? addApplication(plan, u, application === null ? u : application[u]!, sink) : undefined);
}

/** Adds the cells of one application, if it fits: every combination of its values. */
function addApplication(plan: Plan, u: number, i: number, sink: CellSink): void {
  if (speaks(plan, i)) addCells(plan, u, i, sink);
}

/** Whether an application fits all that is asked of it besides its year and the values counted by. */
export function speaks({ selection: { applications, lists } }: Plan, i: number): boolean {
  return (applications === null || applications[i] === 1) && (lists === null || lists[i] === 1);
}

/** Whether unit u, that application i is or belongs to, counts as far as its year and all but the values counted by decide. */
export function isCounted(plan: Plan, u: number, i: number): boolean {
  const { selection, units } = plan;
  return (selection.year === null || selection.year[units.year.codes[u]!] === 1) && speaks(plan, i);
}

function addValues(asked: readonly AskedList[], at: number, i: number, key: number, amount: number, sink: CellSink): void {
  if (at === asked.length) {
    sink.add(key, amount);
    return;
  }
  const { lists, part } = asked[at]!;
  const { codes, mask, none } = lists;
  const from = lists.start[i]!;
  const to = lists.start[i + 1]!;
  if (from === to) {
    if (mask === null || mask[none] === 1) addValues(asked, at + 1, i, key + part[none]!, amount, sink);
    return;
  }
  for (let k = from; k < to; k++) {
    const code = codes[k]!;
    if (mask === null || mask[code] === 1) addValues(asked, at + 1, i, key + part[code]!, amount, sink);
  }
}

/** What each value of an application counts in fractional counting. */
export function shareOf(asked: readonly AskedList[], i: number): number {
  let share = 1;
  for (const { lists } of asked) {
    const values = lists.start[i + 1]! - lists.start[i]!;
    if (values > 1) share /= values;
  }
  return share;
}

/** Collects the distinct keys of one family. */
export class KeySet implements CellSink {
  #keys = new Float64Array(64);
  #length = 0;

  add(key: number): void {
    if (this.#length === this.#keys.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.#length++] = key;
  }

  /** The keys since the last call, ascending and each once: valid until the next `add`. */
  take(): Float64Array {
    const sorted = this.#keys.subarray(0, this.#length);
    if (sorted.length > 24) sorted.sort();
    else insertionSort(sorted);
    this.#length = 0;
    let kept = 0;
    for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[kept++] = sorted[k]!;
    return sorted.subarray(0, kept);
  }
}

/** Adds the distinct cells of the applications of a family. */
function familyWalker(plan: Plan): (f: number, sink: CellSink) => void {
  const { units, weighed } = plan;
  const { start, members } = units.families!;
  const distinct = new KeySet();
  const whole = new KeySet();
  const masked = { ...plan, weighed: null };
  const unmasked = weighed === null ? null : { ...masked, asked: plan.asked.map(withoutMask) };
  return (f, sink) => {
    const from = start[f]!;
    const to = start[f + 1]!;
    if (to === from + 1) return addApplication(plan, f, members[from]!, sink);
    for (let k = from; k < to; k++) addApplication(masked, f, members[k]!, distinct);
    const keys = distinct.take();
    if (keys.length === 0) return;
    const share = unmasked === null ? 1 : 1 / cellsOf(unmasked, f, whole);
    for (let k = 0; k < keys.length; k++) sink.add(keys[k]!, share);
  };
}

function withoutMask({ lists, part }: AskedList): AskedList {
  return { lists: { ...lists, codes: lists.every, mask: null }, part };
}

function cellsOf(plan: Plan, f: number, distinct: KeySet): number {
  const { start, members } = plan.units.families!;
  for (let k = start[f]!; k < start[f + 1]!; k++) addApplication(plan, f, members[k]!, distinct);
  return distinct.take().length;
}

/** A handful of keys, for which a call of `sort` costs more than sorting. */
function insertionSort(keys: Float64Array): void {
  for (let k = 1; k < keys.length; k++) {
    const key = keys[k]!;
    let at = k;
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
}
