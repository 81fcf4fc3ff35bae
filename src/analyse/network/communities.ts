import { seededRandom } from '../../util/random.js';
import { modularity } from './modularity.js';
import { type Neighbours, type NetworkLink, neighboursOf } from './network.js';

/** A division of a network. */
export interface Communities {
  /** Number of the community of each node: 0 is the largest, ties by the first node. */
  readonly of: readonly number[];
  readonly count: number;
  /** Null without links. */
  readonly modularity: number | null;
}

/** Options of {@link communities}. */
export interface CommunitiesOptions {
  /** Seed of the orders in which nodes are gone through. Default 1. */
  readonly seed?: number;
  /** Orders that are tried; the division with the greatest modularity stays. Default 10. */
  readonly runs?: number;
}

/**
 * Communities of a network by the Louvain method: nodes move to the community of neighbours that raises the modularity most, communities become nodes, and so on
 * until nothing rises. The first order is that of the nodes, the others are shuffled by the seed; ties go to the community of the
 * smaller number, so that the same network gives the same division everywhere. A node without links is a community of its own.
 *
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre 2008, Journal of Statistical Mechanics P10008.
 *
 * @param size Number of nodes.
 * @example communities(4, [{ a: 0, b: 1, weight: 2 }, { a: 2, b: 3, weight: 1 }]).of //=> [0, 0, 1, 1]
 */
export function communities(
  size: number,
  links: readonly NetworkLink[],
  { seed = 1, runs = 10 }: CommunitiesOptions = {},
): Communities {
  const random = seededRandom(seed);
  const near = neighboursOf(size, links);
  let best = { of: numbered(louvain(size, links, near, null)), modularity: Number.NEGATIVE_INFINITY };
  best = { ...best, modularity: modularity(links, best.of) ?? Number.NEGATIVE_INFINITY };
  for (let run = 1; run < runs; run++) {
    const of = numbered(louvain(size, links, near, random));
    const quality = modularity(links, of) ?? Number.NEGATIVE_INFINITY;
    if (quality > best.modularity + 1e-12) best = { of, modularity: quality };
  }
  return { of: best.of, count: new Set(best.of).size, modularity: modularity(links, best.of) };
}

/** Community of each node, numbered anyhow. */
function louvain(
  size: number,
  links: readonly NetworkLink[],
  neighbours: Neighbours,
  random: (() => number) | null,
): readonly number[] {
  let of = Array.from({ length: size }, (_, node) => node);
  let level = links;
  let near = neighbours;
  for (let nodes = size; ; ) {
    const moved = moveNodes(nodes, level, near, random);
    const names = [...new Set(moved)];
    if (names.length === nodes) return of;
    const position = new Map(names.map((name, i) => [name, i]));
    const next = moved.map((name) => position.get(name)!);
    of = of.map((node) => next[node]!);
    level = contracted(level, next);
    nodes = names.length;
    near = neighboursOf(nodes, level);
  }
}

/** Moves nodes between communities while the modularity rises. */
function moveNodes(
  size: number,
  links: readonly NetworkLink[],
  near: Neighbours,
  random: (() => number) | null,
): readonly number[] {
  const degree = new Float64Array(size);
  let all = 0;
  for (const { a, b, weight } of links) {
    all += 2 * weight;
    degree[a]! += weight;
    degree[b]! += weight;
  }
  const of = Array.from({ length: size }, (_, node) => node);
  const total = degree.slice();
  const order = shuffled(size, random);
  const weights = new Float64Array(size);
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const node of order) {
      const from = of[node]!;
      total[from]! -= degree[node]!;
      const to = bestCommunity(near, node, { of, total, from, pull: degree[node]! / all, weights });
      total[to]! += degree[node]!;
      of[node] = to;
      if (to !== from) isMoving = true;
    }
  }
  return of;
}

interface Place {
  readonly of: readonly number[];
  readonly total: Float64Array;
  readonly from: number;
  /** Degree of the node / sum of all degrees. */
  readonly pull: number;
  /** Zeros by community, before and after. */
  readonly weights: Float64Array;
}

/** Where a node gains most; it stays when nothing is better than where it was. */
function bestCommunity(near: Neighbours, node: number, { of, total, from, pull, weights }: Place): number {
  const met: number[] = [];
  for (let k = near.start[node]!; k < near.start[node + 1]!; k++) {
    const community = of[near.ends[k]!]!;
    if (weights[community] === 0 && community !== from) met.push(community);
    weights[community]! += near.weights[k]!;
  }
  let best = from;
  let most = weights[from]! - total[from]! * pull;
  for (const community of met.sort((a, b) => a - b)) {
    const gain = weights[community]! - total[community]! * pull;
    if (gain <= most + 1e-12) continue;
    best = community;
    most = gain;
  }
  weights[from] = 0;
  for (const community of met) weights[community] = 0;
  return best;
}

/** Communities as nodes; what is inside one becomes a link with itself. */
function contracted(links: readonly NetworkLink[], of: readonly number[]): readonly NetworkLink[] {
  const weights = new Map<number, number>();
  const size = of.reduce((a, b) => Math.max(a, b), 0) + 1;
  for (const { a, b, weight } of links) {
    const [from, to] = [Math.min(of[a]!, of[b]!), Math.max(of[a]!, of[b]!)];
    weights.set(from * size + to, (weights.get(from * size + to) ?? 0) + weight);
  }
  return [...weights].map(([key, weight]) => ({ a: Math.floor(key / size), b: key % size, weight }));
}

/** Numbers by size, largest first, ties by the first node. */
function numbered(of: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const community of of) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  return of.map((community) => order.indexOf(community));
}

function shuffled(size: number, random: (() => number) | null): readonly number[] {
  const order = Array.from({ length: size }, (_, node) => node);
  if (random === null) return order;
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}
