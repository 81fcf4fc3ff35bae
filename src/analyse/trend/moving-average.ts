/**
 * Moving average of a series: for each entry the mean of it and the ones before, `window` in all; null for the first ones, which have too few before them.
 *
 * Trailing and not centred, so that a value never changes when a year is added. A null in the window makes the average null.
 *
 * @throws RangeError when the window is no whole number from 1.
 * @example movingAverage([1, 2, 6, 4], 3) //=> [null, null, 3, 4]
 */
export function movingAverage(values: readonly (number | null)[], window = 3): readonly (number | null)[] {
  if (!Number.isInteger(window) || window < 1)
    throw new RangeError(`movingAverage: invalid window: ${window}; give a whole number from 1.`);
  return values.map((_, i) => {
    const part = values.slice(Math.max(0, i - window + 1), i + 1);
    if (part.length < window || part.some((value) => value === null)) return null;
    return part.reduce<number>((sum, value) => sum + value!, 0) / window;
  });
}
