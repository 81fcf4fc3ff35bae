import { type Share, wilsonInterval } from '../../src/classify/evaluation/wilson-interval.js';

/** How well one clustering of names gives back another. */
export interface ClusterScores {
  readonly names: number;
  /** Of the pairs of names put together, those that belong together; and of those that belong together, the ones put together. */
  readonly precision: Share;
  readonly recall: Share;
  /** Mean over names of the share of its cluster that belongs with it, and of what belongs with it that is in its cluster; null for no names. */
  readonly bCubedPrecision: number | null;
  readonly bCubedRecall: number | null;
}

/**
 * Pairwise and B-cubed scores of labels `given` against `gold`, name by name. Wilson's interval treats pairs as independent, which pairs
 * of one cluster are not: read it as a lower bound of the uncertainty.
 *
 * Source of B-cubed: A. Bagga, B. Baldwin, Entity-based cross-document coreferencing using the vector space model, ACL (1998) 79-85.
 */
export function scoreClusters(given: readonly (string | number)[], gold: readonly (string | number)[]): ClusterScores {
  const both = given.map((label, i) => `${label}\n${gold[i]}`);
  const [inGiven, inGold, inBoth] = [sizes(given), sizes(gold), sizes(both)];
  const mean = (of: (i: number) => number): number | null =>
    given.length === 0 ? null : given.reduce<number>((sum, _, i) => sum + of(i), 0) / given.length;
  const right = pairs(inBoth);
  return {
    names: given.length,
    precision: wilsonInterval(right, pairs(inGiven)),
    recall: wilsonInterval(right, pairs(inGold)),
    bCubedPrecision: mean((i) => inBoth.get(both[i]!)! / inGiven.get(given[i]!)!),
    bCubedRecall: mean((i) => inBoth.get(both[i]!)! / inGold.get(gold[i]!)!),
  };
}

function sizes<T>(labels: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += (count * (count - 1)) / 2;
  return sum;
}
