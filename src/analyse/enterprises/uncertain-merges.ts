import type { PartyLabel } from '../../engines/party-label.js';
import { compareText } from '../../util/compare.js';

/** Two party keys that may be one body. */
export interface UncertainPair {
  readonly key: string;
  readonly other: string;
  /** `part`: one is a part or a subsidiary of the other, which is no question of spelling. */
  readonly relation?: string;
}

/** One name of a group that may be one body. */
export interface GroupMember {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** A merge that changes how many reach the line. */
export interface MergeEffect {
  /** Name that would stand for all: the enterprise with the most applications. */
  readonly key: string;
  readonly name: string;
  /** Applications when merged, joint ones once. */
  readonly count: number;
  readonly members: readonly GroupMember[];
  /** How many more, or fewer, reach the line. */
  readonly change: number;
}

/**
 * Groups that the pairs make when all are merged, the enterprise with the most applications first in each; groups without an enterprise are left out.
 *
 * @param counts Applications of each enterprise by itself.
 * @example uncertainGroups([{ key: 'a', other: 'b' }], [{ key: 'a', name: 'A', type: 'enterprise' }, { key: 'b', name: 'B', type: 'enterprise' }], new Map([['b', 3]]))[0].map(({ key }) => key) //=> ['b', 'a']
 */
export function uncertainGroups(
  pairs: readonly UncertainPair[],
  labels: readonly PartyLabel[],
  counts: ReadonlyMap<string, number>,
): readonly (readonly GroupMember[])[] {
  const enterprises = new Set(labels.filter(({ type }) => type === 'enterprise').map(({ key }) => key));
  const names = new Map(labels.map(({ key, name }) => [key, name]));
  const rank = (key: string): number => (enterprises.has(key) ? 0 : 1);
  return componentsOf(pairs.filter(({ relation }) => relation !== 'part'))
    .filter((keys) => keys.some((key) => enterprises.has(key)))
    .map((keys) =>
      keys
        .map((key): GroupMember => ({ key, name: names.get(key) ?? key, count: counts.get(key) ?? 0 }))
        .sort((a, b) => rank(a.key) - rank(b.key) || b.count - a.count || compareText(a.key, b.key)),
    );
}

/**
 * The groups whose merging changes how many reach the line, largest first.
 *
 * @param merged Applications of those that reach the line when all groups are merged.
 */
export function mergeEffects(
  groups: readonly (readonly GroupMember[])[],
  merged: ReadonlyMap<string, number>,
  reaches: (count: number) => boolean,
): readonly MergeEffect[] {
  return groups
    .map((members): MergeEffect => {
      const { key, name } = members[0]!;
      const before = members.filter(({ count }) => reaches(count)).length;
      return { key, name, count: merged.get(key) ?? 0, members, change: (merged.has(key) ? 1 : 0) - before };
    })
    .filter(({ change }) => change !== 0)
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/** Keys that hang together by the pairs, in the order in which they are first named. */
function componentsOf(pairs: readonly UncertainPair[]): readonly (readonly string[])[] {
  const head = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (head.get(at) !== undefined && head.get(at) !== at) at = head.get(at)!;
    return at;
  };
  for (const { key, other } of pairs) {
    for (const one of [key, other]) if (!head.has(one)) head.set(one, one);
    head.set(find(other), find(key));
  }
  const groups = new Map<string, string[]>();
  for (const key of head.keys()) groups.set(find(key), [...(groups.get(find(key)) ?? []), key]);
  return [...groups.values()];
}
