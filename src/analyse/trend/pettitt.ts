/** Outcome of a Pettitt test. */
export interface Pettitt {
  /** Last position (from 0) before the change. */
  readonly last: number;
  /** Greatest |U|. */
  readonly statistic: number;
  /** Approximate two-sided probability of a statistic as large when nothing changes, at most 1; good below 0.5. */
  readonly p: number;
}

/**
 * Pettitt's test for one change of level in a series in order of time, by ranks only.
 *
 * U(t) = sum of sign(x_i - x_j) over i <= t < j; statistic K = max |U(t)|, the first one in case of ties; p = 2 exp(-6 K^2 / (n^3 + n^2)).
 * A steady trend also gives a small p: read it together with the trend. Null for fewer than two values.
 * Source: Pettitt 1979 (Applied Statistics 28, 126-135); agrees with R package trend (`pettitt.test`).
 *
 * @example pettitt([1, 2, 1, 2, 9, 8, 9, 8]).last //=> 3
 */
export function pettitt(values: readonly number[]): Pettitt | null {
  const n = values.length;
  if (n < 2) return null;
  let [u, last, statistic] = [0, 0, -1];
  for (let t = 0; t < n - 1; t++) {
    for (let j = 0; j < n; j++) u += Math.sign(values[t]! - values[j]!);
    if (Math.abs(u) <= statistic) continue;
    statistic = Math.abs(u);
    last = t;
  }
  return { last, statistic, p: Math.min(1, 2 * Math.exp((-6 * statistic ** 2) / (n ** 3 + n ** 2))) };
}
