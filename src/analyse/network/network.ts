import type { PairRow } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { compareText } from '../../util/compare.js';

/** One applicant of a network. */
export interface NetworkNode {
  /** Party key: `cellQuery(options, { applicant: key })` asks for the applications behind `count`. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Applications, joint or not. */
  readonly count: number;
}

/** Joint applications of two nodes, by their positions, `a` before `b`. */
export interface NetworkLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** An undirected network with weights. */
export interface Network {
  /** By key, in code point order. */
  readonly nodes: readonly NetworkNode[];
  /** By the positions of their ends. */
  readonly links: readonly NetworkLink[];
}

/**
 * The network of pairs.
 *
 * @param counts Applications of each key; 0 where it has none.
 * @example networkOf([{ a: 'p', b: 'q', count: 2 }], [], new Map()).links //=> [{ a: 0, b: 1, weight: 2 }]
 */
export function networkOf(
  pairs: readonly PairRow[],
  labels: readonly PartyLabel[],
  counts: ReadonlyMap<string, number>,
): Network {
  const keys = [...keysOf(pairs)].sort(compareText);
  const position = new Map(keys.map((key, i) => [key, i]));
  const known = new Map(labels.map((label) => [label.key, label]));
  const links = pairs.map(({ a, b, count }): NetworkLink => {
    const from = position.get(a)!;
    const to = position.get(b)!;
    return from < to ? { a: from, b: to, weight: count } : { a: to, b: from, weight: count };
  });
  return {
    nodes: keys.map((key) => {
      const { name, type } = known.get(key) ?? { name: key, type: 'unknown' };
      return { key, name, type, count: counts.get(key) ?? 0 };
    }),
    links: links.sort((x, y) => x.a - y.a || x.b - y.b),
  };
}

/** Neighbours of node v: `ends[start[v] .. start[v + 1])`, in the order of the links. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly ends: Uint32Array;
  /** Of each link. */
  readonly weights: Float64Array;
}

/** The neighbours of each of `size` nodes; a link of a node with itself is left out. */
export function neighboursOf(size: number, links: readonly NetworkLink[]): Neighbours {
  const start = new Uint32Array(size + 1);
  for (const { a, b } of links) {
    if (a === b) continue;
    start[a + 1]! += 1;
    start[b + 1]! += 1;
  }
  for (let node = 0; node < size; node++) start[node + 1]! += start[node]!;
  const [ends, weights] = [new Uint32Array(start[size]!), new Float64Array(start[size]!)];
  const next = start.slice();
  const add = (from: number, to: number, weight: number): void => {
    const at = next[from]!++;
    ends[at] = to;
    weights[at] = weight;
  };
  for (const { a, b, weight } of links) {
    if (a === b) continue;
    add(a, b, weight);
    add(b, a, weight);
  }
  return { start, ends, weights };
}

function keysOf(pairs: readonly PairRow[]): Set<string> {
  const keys = new Set<string>();
  for (const { a, b } of pairs) {
    keys.add(a);
    keys.add(b);
  }
  return keys;
}

/** The keys of the `most` strongest ends of pairs that keep a link among them, in code point order: the nodes of {@link strongestPart}. */
export function strongestKeys(pairs: readonly PairRow[], most: number): readonly string[] {
  const strength = new Map<string, number>();
  for (const { a, b, count } of pairs) {
    strength.set(a, (strength.get(a) ?? 0) + count);
    strength.set(b, (strength.get(b) ?? 0) + count);
  }
  const order = [...strength].sort(([x, own], [y, other]) => other - own || compareText(x, y));
  const kept = new Set(order.slice(0, most).map(([key]) => key));
  return [...keysOf(pairs.filter(({ a, b }) => kept.has(a) && kept.has(b)))].sort(compareText);
}

/** The part of a network that its `most` strongest nodes make: by joint applications, ties by key; nodes that lose every link drop out. */
export function strongestPart(network: Network, most: number): Network {
  const strength = new Float64Array(network.nodes.length);
  for (const { a, b, weight } of network.links) {
    strength[a]! += weight;
    strength[b]! += weight;
  }
  const order = network.nodes.map((_, i) => i).sort((a, b) => strength[b]! - strength[a]! || a - b);
  const kept = new Set(order.slice(0, most));
  return restricted(
    network,
    network.links.filter(({ a, b }) => kept.has(a) && kept.has(b)),
  );
}

/** The network of some of its links. */
function restricted({ nodes }: Network, links: readonly NetworkLink[]): Network {
  const kept = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const position = new Map(kept.map((node, i) => [node, i]));
  return {
    nodes: kept.map((node) => nodes[node]!),
    links: links.map(({ a, b, weight }) => ({ a: position.get(a)!, b: position.get(b)!, weight })),
  };
}
