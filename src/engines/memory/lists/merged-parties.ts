import type { DimensionValue } from '../../engine.js';
import { madeOnce } from '../arrays/made-once.js';
import type { Group } from '../columns/groups.js';

/**
 * The group of parties with some counted as one: every entry of a list becomes that of its first key, and an application has it once.
 *
 * @throws RangeError on a key that no party has.
 */
export function mergedParties(group: Group, merge: readonly (readonly string[])[], caller: string): Group {
  const partyOf = mergedEntries(group, merge, caller);
  const start = new Uint32Array(group.start.length);
  const values = new Uint32Array(group.values.length);
  let at = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    const first = at;
    for (let k = group.start[i]!; k < group.start[i + 1]!; k++) {
      const party = partyOf[group.values[k]!]!;
      if (!isAmong(values, first, at, party)) values[at++] = party;
    }
    start[i + 1] = at;
  }
  return { ...group, start, values: values.subarray(0, at) };
}

/** The entry that stands for each entry. Lists that share a key are one list, under the first key of the first of them. */
function mergedEntries(group: Group, merge: readonly (readonly string[])[], caller: string): Uint32Array {
  const position = positionsOf(group.labels.get('applicant')!);
  const partyOf = Uint32Array.from({ length: group.size + 1 }, (_, entry) => entry);
  const listOf = new Map<number, number>();
  merge.forEach((keys, list) => {
    const entries = keys.map((key) => {
      const entry = position.get(key);
      if (entry === undefined) throw new RangeError(`${caller}: unknown applicant in merge: "${key}"; give keys of parties.`);
      return rootOf(partyOf, entry);
    });
    const rank = (entry: number): number => listOf.get(entry) ?? list;
    const head = entries.reduce((best, entry) => (rank(entry) < rank(best) ? entry : best), entries[0] ?? 0);
    if (entries.length > 0) listOf.set(head, rank(head));
    for (const entry of entries) partyOf[entry] = head;
  });
  return partyOf.map((_, entry) => rootOf(partyOf, entry));
}

const positions = new WeakMap<readonly DimensionValue[], ReadonlyMap<DimensionValue, number>>();

/** The code of each label; made once for each list of labels. */
function positionsOf(labels: readonly DimensionValue[]): ReadonlyMap<DimensionValue, number> {
  return madeOnce(positions, labels, () => new Map(labels.map((label, code) => [label, code])));
}

function rootOf(partyOf: Uint32Array, entry: number): number {
  let at = entry;
  while (partyOf[at] !== at) at = partyOf[at]!;
  return at;
}

function isAmong(values: Uint32Array, from: number, to: number, value: number): boolean {
  for (let k = from; k < to; k++) if (values[k] === value) return true;
  return false;
}
