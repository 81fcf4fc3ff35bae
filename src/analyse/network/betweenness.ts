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
  const near = flat(neighboursOf(size, links));
  const scores = new Float64Array(size);
  for (let source = 0; source < size; source++) addPaths(near, source, scores);
  const pairs = (size - 1) * (size - 2);
  return Array.from(scores, (score) => (pairs > 0 ? score / pairs : 0));
}

/** Neighbours of node v: `ends[start[v] .. start[v + 1])`. */
interface Near {
  readonly start: Uint32Array;
  readonly ends: Uint32Array;
}

function flat(neighbours: Neighbours): Near {
  const start = new Uint32Array(neighbours.length + 1);
  neighbours.forEach((own, node) => {
    start[node + 1] = start[node]! + own.length;
  });
  return { start, ends: Uint32Array.from(neighbours.flatMap((own) => own.map(({ to }) => to))) };
}

/** Adds what the shortest paths from one node give to all others on their way (twice, once from each end). */
function addPaths({ start, ends }: Near, source: number, scores: Float64Array): void {
  const size = scores.length;
  const distance = new Int32Array(size).fill(-1);
  const paths = new Float64Array(size);
  const reached = new Uint32Array(size);
  let count = 1;
  reached[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  for (let at = 0; at < count; at++) {
    const node = reached[at]!;
    for (let k = start[node]!; k < start[node + 1]!; k++) {
      const to = ends[k]!;
      if (distance[to] === -1) {
        distance[to] = distance[node]! + 1;
        reached[count++] = to;
      }
      if (distance[to] === distance[node]! + 1) paths[to]! += paths[node]!;
    }
  }
  const dependency = new Float64Array(size);
  for (let at = count - 1; at > 0; at--) {
    const node = reached[at]!;
    for (let k = start[node]!; k < start[node + 1]!; k++) {
      const to = ends[k]!;
      if (distance[to] === distance[node]! + 1) dependency[node]! += (paths[node]! / paths[to]!) * (1 + dependency[to]!);
    }
    scores[node]! += dependency[node]!;
  }
}
