import { totalOf } from '../total-of.js';

/**
 * Asymmetry of the Lorenz curve: above 1 when inequality comes from few very large holders, below 1 when from many very small ones, 1 for a symmetric
 * curve. Two sets of holders with one Gini coefficient can differ in it.
 *
 * Definition: F(mean) + L(mean), with F the share of holders below the mean and L their share of the whole, both interpolated between the holders next to the
 * mean; where holders have the mean exactly, the middle of the interval that they span. The interpolation
 * makes it depend on the number of holders where these are few. Null when the sum is 0.
 * Source: Damgaard and Weiner 2000 (Ecology 81, 1139); R package ineq (`Lasym`).
 *
 * @param counts Not negative.
 * @example lorenzAsymmetry([0.1, 0.1, 0.1]) //=> 1
 * @example lorenzAsymmetry([2, 2, 2, 2, 2, 18, 18, 18, 18, 18]) //=> 0.74
 */
export function lorenzAsymmetry(counts: ArrayLike<number>): number | null {
  const total = totalOf(counts);
  if (!(total > 0)) return null;
  const sorted = Float64Array.from(counts).sort();
  const n = sorted.length;
  const mean = total / n;
  const below = sorted.filter((count) => count < mean * (1 - ROUNDING));
  const equal = sorted.filter((count) => Math.abs(count - mean) <= mean * ROUNDING).length;
  const m = below.length;
  const held = totalOf(below);
  if (equal > 0) return (m + equal / 2) / n + (held + (equal * mean) / 2) / total;
  const [low, high] = [sorted[m - 1]!, sorted[m]!];
  const part = (mean - low) / (high - low);
  return (m + part) / n + (held + part * high) / total;
}

/** Fractional counts are sums of thirds and the like: the mean of equal ones may differ from them in the last digit. */
const ROUNDING = 1e-12;
