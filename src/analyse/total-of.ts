/**
 * Sum of counts, compensated (Neumaier 1974) so that fractional counts add up to the last digit in any order.
 *
 * @param times How often each of them is added. Default: once.
 * @example totalOf([1, 1e100, 1, -1e100]) //=> 2
 */
export function totalOf(counts: ArrayLike<number>, times?: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = times === undefined ? counts[i]! : counts[i]! * times[i]!;
    const next = sum + count;
    lost += Math.abs(sum) >= Math.abs(count) ? sum - next + count : count - next + sum;
    sum = next;
  }
  return sum + lost;
}
