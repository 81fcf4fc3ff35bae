/**
 * Share of the `top` largest holders (CR4, CR8), 0-1.
 *
 * Definition: sum of the `top` largest counts / sum of all. 1 when there are no more than `top` holders. Ties at the border
 * change nothing, because equal counts give equal sums. Null when the sum is 0.
 * Source: Bain 1956.
 *
 * @param counts Not negative.
 * @throws RangeError when `top` is not a positive whole number.
 * @example concentrationRatio([4, 3, 2, 1], 2) //=> 0.7
 */
export function concentrationRatio(counts: readonly number[], top: number): number | null {
  if (!Number.isInteger(top) || top < 1)
    throw new RangeError(`concentrationRatio: invalid top: ${top}; give a whole number from 1.`);
  const sorted = Float64Array.from(counts).sort().reverse();
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i]!;
    if (i < top) largest = sum;
  }
  return sum > 0 ? largest / sum : null;
}
