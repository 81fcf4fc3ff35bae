import type { PairRow } from '../../engines/engine.js';

/** How a number of joint applications is freed from the size of the two. */
export type RelatednessMethod = 'probability' | 'association' | 'cosine' | 'jaccard';

/** Two values with how much they are related. */
export interface RelatedPair extends PairRow {
  readonly relatedness: number;
}

/**
 * Relatedness of values from how often they occur together. With c the joint counts, s_i the sum of c over the partners of i, and T the sum of all s:
 *
 * - `probability` (default): c_ij / ((s_i/T s_j/(T - s_i) + s_j/T s_i/(T - s_j)) T/2), observed over expected when every tie of i goes to another; above 1
 *   more often together than by chance (Steijn 2017);
 * - `association`: c_ij T / (s_i s_j); `cosine`: c_ij / sqrt(s_i s_j); `jaccard`: c_ij / (s_i + s_j - c_ij) (van Eck and Waltman 2009).
 *
 * Pairs that never meet have 0 and no row. Symmetric. Agrees with EconGeo (`relatedness`), whose matrix holds each pair twice.
 * A pair that is all there is gives 1 by `cosine` and `jaccard` and 2 by the other two (each has only the other to meet): read small networks with care.
 *
 * @param pairs Each pair once, counts above 0.
 * @example relatedness([{ a: 'x', b: 'y', count: 4 }, { a: 'x', b: 'z', count: 2 }], 'cosine').map((pair) => pair.relatedness) //=> [0.8164965809277261, 0.5773502691896258]
 */
export function relatedness(pairs: readonly PairRow[], method: RelatednessMethod = 'probability'): readonly RelatedPair[] {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { a, b, count } of pairs) {
    sums.set(a, (sums.get(a) ?? 0) + count);
    sums.set(b, (sums.get(b) ?? 0) + count);
    total += 2 * count;
  }
  const measure = MEASURES[method];
  return pairs.map(({ a, b, count }) => ({ a, b, count, relatedness: measure(count, sums.get(a)!, sums.get(b)!, total) }));
}

const MEASURES: Readonly<Record<RelatednessMethod, (joint: number, a: number, b: number, total: number) => number>> = {
  probability: (joint, a, b, total) =>
    joint / ((((a / total) * b) / (total - a) + ((b / total) * a) / (total - b)) * (total / 2)),
  association: (joint, a, b, total) => (joint * total) / (a * b),
  cosine: (joint, a, b) => joint / Math.sqrt(a * b),
  jaccard: (joint, a, b) => joint / (a + b - joint),
};
