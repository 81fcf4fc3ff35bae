import { Recent } from '../arrays/recent.js';
import type { Families } from '../columns/families.js';
import { listHolders } from '../lists/list-holders.js';
import type { ValueLists } from '../lists/value-lists.js';
import type { ValueCells } from './value-cells.js';

/**
 * The entries of a list as cells of one value, the whole: the holders are the values of the list, those of one family lie together where units are families. Made once
 * for each column of lists and kept as long as it: a byte an entry and four a holder.
 */
export function listRuns(lists: ValueLists, families: Families | null): ValueCells {
  return recentRuns.get(lists.every, [families], () => runsOf(lists, families));
}

/** Of applications and of families. */
const recentRuns = new Recent<ValueCells>(2);

function runsOf(lists: ValueLists, families: Families | null): ValueCells {
  const { start, applications, again } = listHolders(lists, families);
  const lasts = new Uint8Array(applications.length);
  const holders = new Uint32Array(lists.none);
  let runs = 0;
  let longest = 0;
  for (let holder = 0; holder < lists.none; holder++) {
    const cells = start[holder + 1]! - start[holder]!;
    if (cells === 0) continue;
    lasts[start[holder + 1]! - 1] = 1;
    holders[runs++] = holder;
    longest = Math.max(longest, cells);
  }
  return {
    start: Uint32Array.of(0),
    ends: Uint32Array.of(start[lists.none]!),
    runs: Uint32Array.of(0, runs),
    longest: Uint32Array.of(longest),
    holders: holders.slice(0, runs),
    lasts,
    applications,
    again,
  };
}
