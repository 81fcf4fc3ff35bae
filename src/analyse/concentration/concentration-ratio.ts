import { totalOf } from '../total-of.js';

/**
 * Share of the `top` largest holders (CR4, CR8), 0-1.
 *
 * Definition: sum of the `top` largest counts / sum of all. 1 when there are no more than `top` holders. Ties at the border
 * change nothing, because equal counts give equal sums; who belongs to the top is then open, and {@link borderTies} says how many share the border.
 * Null when the sum is 0.
 * Source: Bain 1956.
 *
 * @param counts Not negative.
 * @throws RangeError when `top` is not a positive whole number.
 * @example concentrationRatio([4, 3, 2, 1], 2) //=> 0.7
 */
export function concentrationRatio(counts: ArrayLike<number>, top: number): number | null {
  if (!Number.isInteger(top) || top < 1)
    throw new RangeError(`concentrationRatio: invalid top: ${top}; give a whole number from 1.`);
  const total = totalOf(counts);
  return total > 0 ? Math.min(1, totalOf(largestCounts(counts, top)) / total) : null;
}

/**
 * The `top` largest counts, largest first; all of them when there are no more.
 *
 * @example largestCounts([1, 4, 2, 4], 3) //=> [4, 4, 2]
 */
export function largestCounts(counts: ArrayLike<number>, top: number): number[] {
  if (top > 32) return Array.from(Float64Array.from(counts).sort().reverse().subarray(0, top));
  const largest: number[] = [];
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (largest.length === top && count <= largest[top - 1]!) continue;
    let at = largest.length < top ? largest.length : top - 1;
    while (at > 0 && largest[at - 1]! < count) {
      largest[at] = largest[at - 1]!;
      at--;
    }
    largest[at] = count;
  }
  return largest;
}
