/** Counts of holders, greatest first, and how many holders have each. */
export interface CountGroups {
  readonly counts: Float64Array;
  readonly times: Float64Array;
}

/**
 * Puts equal counts together: most of many holders have one of a few counts.
 *
 * @param counts In any order; fastest when they fall, as those of an engine do.
 * @param times How many holders have each of the counts. Default: one each.
 * @example [...countGroups([7, 2, 2]).times] //=> [1, 2]
 */
export function countGroups(counts: ArrayLike<number>, times?: ArrayLike<number>): CountGroups {
  const groups = numberOfGroups(counts);
  if (groups === null) return countGroups(...falling(counts, times));
  const grouped = { counts: new Float64Array(groups), times: new Float64Array(groups) };
  for (let i = 0, at = -1; i < counts.length; i++) {
    if (i === 0 || counts[i] !== counts[i - 1]) grouped.counts[++at] = counts[i]!;
    grouped.times[at]! += times === undefined ? 1 : times[i]!;
  }
  return grouped;
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
