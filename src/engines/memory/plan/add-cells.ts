import type { CellSink } from '../arrays/cell-log.js';
import type { AskedList, Plan } from './plan.js';

/**
 * Adds the cells of a unit that counts: every combination of its values.
 *
 * @param i The application that it is or belongs to.
 */
export function addCells({ asked, axes: { singles }, weighed }: Plan, u: number, i: number, sink: CellSink): void {
  let key = 0;
  for (let s = 0; s < singles.length; s++) {
    const { codes, isYear, stride } = singles[s]!;
    key += codes[isYear ? u : i]! * stride;
  }
  addLists(asked, i, key, weighed === null ? 1 : shareOf(weighed, i), sink);
}

/** Adds the combinations of the values of some lists. @param key What each starts with. */
export function addLists(lists: readonly AskedList[], i: number, key: number, share: number, sink: CellSink): void {
  if (lists.length === 0) sink.add(key, share);
  else if (lists.length === 1) addList(lists[0]!, i, key, share, sink);
  else addFrom(lists, 0, i, key, share, sink);
}

function addFrom(asked: readonly AskedList[], at: number, i: number, key: number, share: number, sink: CellSink): void {
  if (at + 1 === asked.length) {
    addList(asked[at]!, i, key, share, sink);
    return;
  }
  const { lists, adds } = asked[at]!;
  const { codes, mask, none } = lists;
  const from = lists.start[i]!;
  const to = lists.start[i + 1]!;
  if (from === to && (mask === null || mask[none] === 1)) addFrom(asked, at + 1, i, key + adds[none]!, share, sink);
  for (let k = from; k < to; k++) {
    const code = codes[k]!;
    if (mask === null || mask[code] === 1) addFrom(asked, at + 1, i, key + adds[code]!, share, sink);
  }
}

function addList({ lists, adds }: AskedList, i: number, key: number, share: number, sink: CellSink): void {
  const { codes, mask, none } = lists;
  const from = lists.start[i]!;
  const to = lists.start[i + 1]!;
  if (from === to && (mask === null || mask[none] === 1)) sink.add(key + adds[none]!, share);
  for (let k = from; k < to; k++) {
    const code = codes[k]!;
    if (mask === null || mask[code] === 1) sink.add(key + adds[code]!, share);
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
