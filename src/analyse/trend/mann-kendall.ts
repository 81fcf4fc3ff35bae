import { normalTail } from './normal-tail.js';

/** Outcome of a Mann-Kendall test. */
export interface MannKendall {
  readonly n: number;
  /** Pairs that rise minus pairs that fall. */
  readonly s: number;
  /** Variance of `s` when nothing changes, corrected for ties. */
  readonly variance: number;
  /** Standard score with continuity correction; null when all values are equal. */
  readonly z: number | null;
  /** Two-sided probability of a score as far out when nothing changes; null when all values are equal. */
  readonly p: number | null;
  /** s / (n (n - 1) / 2): Kendall's tau-a, -1 to 1. */
  readonly tau: number;
}

/**
 * Mann-Kendall test for a monotone trend in a series in order of time.
 *
 * Definition: S = sum of sign(x_j - x_i) over i < j; var S = (n (n - 1) (2n + 5) - sum of t (t - 1) (2t + 5)) / 18 over groups of t equal values;
 * z = (S - sign S) / sqrt(var S). The normal approximation is usual from 8-10 values; below that it is only a screen.
 * Assumes independent years. Null for fewer than two values.
 * Source: Mann 1945, Kendall 1975; agrees with R packages trend and Kendall and with pyMannKendall (`original_test`).
 *
 * @example mannKendall([1, 2, 3, 4, 5]).s //=> 10
 * @example mannKendall([5, 5, 5]).p //=> null
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  const n = values.length;
  if (n < 2) return null;
  const s = signSum(values);
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18;
  const tau = s / ((n * (n - 1)) / 2);
  if (variance === 0) return { n, s, variance, z: null, p: null, tau };
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { n, s, variance, z, p: Math.min(1, 2 * normalTail(Math.abs(z))), tau };
}

function signSum(values: readonly number[]): number {
  let s = 0;
  for (let j = 1; j < values.length; j++) {
    for (let i = 0; i < j; i++) s += Math.sign(values[j]! - values[i]!);
  }
  return s;
}

function tieTerm(values: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  let term = 0;
  for (const t of groups.values()) term += t * (t - 1) * (2 * t + 5);
  return term;
}
