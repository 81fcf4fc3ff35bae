import type { PartOfWhole } from './structure/rate-ratio.js';
import { studentQuantile } from './student-tail.js';
import { normalTail } from './trend/normal-tail.js';

/**
 * The probability of so many in the later whole, or more, when the rate is what it was in the earlier one: one-sided, exact.
 *
 * Definition: given k = k1 + k2 in both, k2 is binomial with k trials and probability n2 / (n1 + n2); the sum of its tail from k2 on. 1 when either whole
 * is empty. With a dispersion the value of the normal law that has this tail is divided by its root. Source: Przyborowski and Wilenski 1940; R (`poisson.test`, alternative = "greater").
 *
 * @param dispersion Of the counts, from `dispersionOf`. Default 1, as independent applications have.
 * @example higherRateProbability({ count: 2, total: 10 }, { count: 0, total: 10 }) //=> 0.25
 */
export function higherRateProbability(later: PartOfWhole, earlier: PartOfWhole, dispersion = 1): number {
  if (!(later.total > 0 && earlier.total > 0)) return 1;
  const exact = binomialTail(later.count, later.count + earlier.count, later.total / (later.total + earlier.total));
  return dispersion === 1 || exact >= 0.5 ? exact : normalTail(studentQuantile(exact, NORMAL) / Math.sqrt(dispersion));
}

/** Degrees of freedom from which Student's law is the normal one. */
const NORMAL = 1e9;

/** P(X >= k) of n trials; summed from k away from the mean, so that no small terms are lost. */
function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n * p) return Math.min(1, sumFrom(k, n, p));
  return Math.max(0, 1 - sumFrom(n - k + 1, n, 1 - p));
}

/** P(X = k) + P(X = k + 1) + ... + P(X = n). */
function sumFrom(k: number, n: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  let term = Math.exp(log);
  let sum = 0;
  for (let x = k; x <= n && (term > 0 || x === k); x++) {
    sum += term;
    term *= ((n - x) / (x + 1)) * (p / (1 - p));
  }
  return sum;
}
