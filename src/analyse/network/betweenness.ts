import { type Neighbours, type NetworkLink, neighboursOf } from './network.js';

/**
 * Betweenness of each node: the share of the shortest paths between the other nodes that go through it, from 0 to 1; links count as equally long. All 0 with
 * fewer than three nodes.
 *
 * Definition: sum over pairs of other nodes of (shortest paths through the node) / (shortest paths), divided by the (n - 1)(n - 2) / 2 pairs; pairs that are not
 * connected add nothing. Takes n times as long as there are links: meant for some hundred nodes.
 * Source: Freeman 1977; Brandes 2001, Journal of Mathematical Sociology 25(2).
 *
 * @param size Number of nodes.
 * @example betweenness(3, [{ a: 0, b: 1, weight: 1 }, { a: 1, b: 2, weight: 1 }]) //=> [0, 1, 0]
 */
export function betweenness(size: number, links: readonly NetworkLink[]): readonly number[] {
  const near = neighboursOf(size, links);
  const scores = new Float64Array(size);
  const room = roomFor(size, near.ends.length);
  for (let source = 0; source < size; source++) addPaths(near, source, room, scores);
  const pairs = (size - 1) * (size - 2);
  return Array.from(scores, (score) => (pairs > 0 ? score / pairs : 0));
}

/** Arrays that every source is gone through with. */
interface Room {
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
  readonly reached: Uint32Array;
  /** Ends of the links that lead away from the source, node by node as they are reached: those of the k-th end at `stops[k]`. */
  readonly next: Uint32Array;
  readonly stops: Uint32Array;
}

function roomFor(size: number, ends: number): Room {
  const [distance, reached, stops] = [new Int32Array(size), new Uint32Array(size), new Uint32Array(size)];
  return {
    distance,
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
    reached,
    next: new Uint32Array(ends),
    stops,
  };
}

/** Adds what the shortest paths from one node give to all others on their way (twice, once from each end). */
function addPaths({ start, ends }: Neighbours, source: number, room: Room, scores: Float64Array): void {
  const { distance, paths, dependency, reached, next, stops } = room;
  distance.fill(-1);
  paths.fill(0);
  dependency.fill(0);
  let count = 1;
  let links = 0;
  reached[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  for (let at = 0; at < count; at++) {
    const node = reached[at]!;
    const farther = distance[node]! + 1;
    for (let k = start[node]!; k < start[node + 1]!; k++) {
      const to = ends[k]!;
      if (distance[to] === -1) {
        distance[to] = farther;
        reached[count++] = to;
      } else if (distance[to] !== farther) continue;
      paths[to]! += paths[node]!;
      next[links++] = to;
    }
    stops[at] = links;
  }
  for (let at = count - 1; at > 0; at--) {
    const node = reached[at]!;
    for (let k = stops[at - 1]!; k < stops[at]!; k++) {
      const to = next[k]!;
      dependency[node]! += (paths[node]! / paths[to]!) * (1 + dependency[to]!);
    }
    scores[node]! += dependency[node]!;
  }
}
