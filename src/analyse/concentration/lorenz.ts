/** One point of a Lorenz curve. */
export interface LorenzPoint {
  /** Share of the holders, smallest first. */
  readonly holders: number;
  /** Share of the total that they hold together. */
  readonly total: number;
}

/**
 * Points of the Lorenz curve from (0, 0) to (1, 1), one more than there are counts; null when the sum is 0.
 *
 * Source: Lorenz 1905; R package ineq (`Lc`).
 *
 * @param counts Not negative.
 * @example lorenz([3, 1]) //=> [{ holders: 0, total: 0 }, { holders: 0.5, total: 0.25 }, { holders: 1, total: 1 }]
 */
export function lorenz(counts: ArrayLike<number>): readonly LorenzPoint[] | null {
  const sorted = Float64Array.from(counts).sort();
  const all = sorted.reduce((sum, count) => sum + count, 0);
  if (!(all > 0)) return null;
  const points: LorenzPoint[] = [{ holders: 0, total: 0 }];
  let cumulated = 0;
  sorted.forEach((count, i) => {
    cumulated += count;
    points.push({ holders: (i + 1) / sorted.length, total: cumulated / all });
  });
  return points;
}
