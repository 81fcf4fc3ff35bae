/**
 * Which of many findings stand when at most a share of those that stand may be by chance (Benjamini and Hochberg).
 *
 * Definition: with m probabilities in ascending order, all up to the last p_(k) <= k rate / m stand. In the order of the input.
 * Source: Benjamini and Hochberg 1995; R (`p.adjust`, method = "BH").
 *
 * @param probabilities Of each finding when there is nothing to find; null = not tested, which never stands.
 * @param rate Share of false ones that is accepted, such as 0.05.
 * @example standingFindings([0.001, 0.04, 0.03, 0.9], 0.05) //=> [true, false, false, false]
 */
export function standingFindings(probabilities: readonly (number | null)[], rate: number): readonly boolean[] {
  const sorted = probabilities.filter((p) => p !== null).sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, k) => p <= ((k + 1) * rate) / sorted.length);
  const limit = sorted[last] ?? -1;
  return probabilities.map((p) => p !== null && p <= limit);
}
