/**
 * Quantile of values in ascending order, by linear interpolation between the two nearest (type 7 of Hyndman and Fan 1996, the default of R).
 * Null without values.
 *
 * @param share In [0, 1].
 * @example quantileOfSorted([1, 2, 3, 4], 0.5) //=> 2.5
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
