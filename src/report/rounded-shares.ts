/**
 * Shares of counts rounded to a tenth of a per cent so that they add up to exactly 100.0 % (largest remainder): each is rounded down, and the tenths
 * that are missing go to the largest remainders, ties to the earlier count. Null for every count when the sum is 0.
 *
 * @example roundedShares([1, 1, 1]) //=> [0.334, 0.333, 0.333]
 * @example roundedShares([0, 0]) //=> [null, null]
 */
export function roundedShares(counts: readonly number[]): readonly (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) return counts.map(() => null);
  const exact = counts.map((count) => (count * 1000) / total);
  const tenths = exact.map(Math.floor);
  const missing = 1000 - tenths.reduce((sum, one) => sum + one, 0);
  const order = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, missing)) tenths[i]! += 1;
  return tenths.map((one) => one / 1000);
}
