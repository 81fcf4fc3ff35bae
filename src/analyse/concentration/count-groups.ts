import { totalOf } from '../total-of.js';

/** Counts of holders, greatest first, and how many holders have each. */
export interface CountGroups {
  readonly counts: Float64Array;
  readonly times: Float64Array;
}

/**
 * Puts equal counts together: most of many holders have one of a few counts.
 *
 * @param counts In any order; fastest when they fall, as those of an engine do, and given back as they are when no two are alike.
 * @param times How many holders have each of the counts. Default: one each.
 * @example [...countGroups([7, 2, 2]).times] //=> [1, 2]
 */
export function countGroups(counts: ArrayLike<number>, times?: ArrayLike<number>): CountGroups {
  const groups = numberOfGroups(counts);
  if (groups === null) return countGroups(...falling(counts, times));
  if (groups === counts.length && counts instanceof Float64Array && times instanceof Float64Array) return { counts, times };
  const grouped = { counts: new Float64Array(groups), times: new Float64Array(groups) };
  for (let i = 0, at = -1; i < counts.length; i++) {
    if (i === 0 || counts[i] !== counts[i - 1]) grouped.counts[++at] = counts[i]!;
    grouped.times[at]! += times === undefined ? 1 : times[i]!;
  }
  return grouped;
}

/**
 * The count of each holder by itself, in the order of the groups.
 *
 * @example [...ungrouped({ counts: [7, 2], times: [1, 2] })] //=> [7, 2, 2]
 */
export function ungrouped({ counts, times }: { readonly [Name in keyof CountGroups]: ArrayLike<number> }): Float64Array {
  const each = new Float64Array(totalOf(times));
  let at = 0;
  for (let g = 0; g < counts.length; g++) {
    each.fill(counts[g]!, at, at + times[g]!);
    at += times[g]!;
  }
  return each;
}

/** Null where counts do not fall. */
function numberOfGroups(counts: ArrayLike<number>): number | null {
  let groups = counts.length > 0 ? 1 : 0;
  for (let i = 1; i < counts.length; i++) {
    if (counts[i]! > counts[i - 1]!) return null;
    if (counts[i] !== counts[i - 1]) groups++;
  }
  return groups;
}

function falling(counts: ArrayLike<number>, times?: ArrayLike<number>): [ArrayLike<number>, ArrayLike<number>?] {
  if (times === undefined) return [Float64Array.from(counts).sort().reverse()];
  const order = Array.from(counts, (_, i) => i).sort((a, b) => counts[b]! - counts[a]!);
  return [order.map((i) => counts[i]!), order.map((i) => times[i]!)];
}
