import type { NetworkLink } from './network.js';

/**
 * Modularity of a division of a network into communities, from -0.5 to below 1: the share of the links inside communities less what chance would put there.
 *
 * Definition: sum over communities of L_c / m - (D_c / 2m)^2, with m the weight of all links, L_c that inside the community and D_c the sum of the weights at its
 * nodes. A link of a node with itself counts once in L and twice in D. Null without links.
 * Source: Newman and Girvan 2004, Physical Review E 69, 026113; with weights Newman 2004, Physical Review E 70, 056131.
 *
 * @param community Number of the community of each node.
 * @example modularity([{ a: 0, b: 1, weight: 1 }, { a: 2, b: 3, weight: 1 }], [0, 0, 1, 1]) //=> 0.5
 */
export function modularity(links: readonly NetworkLink[], community: ArrayLike<number>): number | null {
  const inside = new Map<number, number>();
  const degree = new Map<number, number>();
  let all = 0;
  for (const { a, b, weight } of links) {
    all += weight;
    for (const end of [community[a]!, community[b]!]) degree.set(end, (degree.get(end) ?? 0) + weight);
    if (community[a] === community[b]) inside.set(community[a]!, (inside.get(community[a]!) ?? 0) + weight);
  }
  if (!(all > 0)) return null;
  let sum = 0;
  for (const [one, ends] of degree) sum += (inside.get(one) ?? 0) / all - (ends / (2 * all)) ** 2;
  return sum;
}
