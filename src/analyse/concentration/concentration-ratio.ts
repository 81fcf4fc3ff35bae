import { totalOf } from '../total-of.js';
import { type CountGroups, countGroups } from './count-groups.js';

/**
 * Share of the `top` largest holders (CR4, CR8), 0-1.
 *
 * Definition: sum of the `top` largest counts / sum of all. 1 when there are no more than `top` holders. Ties at the border
 * change nothing, because equal counts give equal sums; who belongs to the top is then open, and {@link borderTies} says how many share the border.
 * Null when the sum is 0.
 * Source: Bain 1956.
 *
 * @param counts Not negative.
 * @param times How many holders have each of the counts. Default: one each.
 * @throws RangeError when `top` is not a positive whole number.
 * @example concentrationRatio([4, 3, 2, 1], 2) //=> 0.7
 */
export function concentrationRatio(counts: ArrayLike<number>, top: number, times?: ArrayLike<number>): number | null {
  if (!Number.isInteger(top) || top < 1)
    throw new RangeError(`concentrationRatio: invalid top: ${top}; give a whole number from 1.`);
  const total = totalOf(counts, times);
  return total > 0 ? Math.min(1, totalOf(largestCounts(counts, top, times)) / total) : null;
}

/**
 * The `top` largest counts, largest first; all of them when there are no more.
 *
 * @param times How many holders have each of the counts. Default: one each.
 * @example largestCounts([1, 4, 2, 4], 3) //=> [4, 4, 2]
 * @example largestCounts([4, 1], 3, [2, 9]) //=> [4, 4, 1]
 */
export function largestCounts(counts: ArrayLike<number>, top: number, times?: ArrayLike<number>): number[] {
  if (top > MOST_INSERTED) return firstCounts(countGroups(counts, times), top);
  const largest: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    for (let left = times === undefined ? 1 : times[i]!; left > 0; left--) {
      if (largest.length === top && count <= largest[top - 1]!) break;
      let at = largest.length < top ? largest.length : top - 1;
      while (at > 0 && largest[at - 1]! < count) {
        largest[at] = largest[at - 1]!;
        at--;
      }
      largest[at] = count;
    }
  }
  return largest;
}

/** So few are put in their places one by one. */
const MOST_INSERTED = 32;

function firstCounts({ counts, times }: CountGroups, top: number): number[] {
  const first: number[] = [];
  for (let g = 0; g < counts.length; g++) {
    for (let left = times[g]!; left > 0 && first.length < top; left--) first.push(counts[g]!);
  }
  return first;
}
