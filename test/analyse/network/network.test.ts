import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../../src/analyse/network/betweenness.js';
import { communities } from '../../../src/analyse/network/communities.js';
import { modularity } from '../../../src/analyse/network/modularity.js';
import { type NetworkLink, networkOf, strongestPart } from '../../../src/analyse/network/network.js';
import { KARATE_FACTIONS, KARATE_LINKS, KARATE_MEMBERS } from '../karate-club.js';

const NODES = 7;
const links: fc.Arbitrary<NetworkLink[]> = fc
  .uniqueArray(fc.tuple(fc.nat({ max: NODES - 1 }), fc.nat({ max: NODES - 1 }), fc.integer({ min: 1, max: 5 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((list) => list.filter(([a, b]) => a !== b).map(([a, b, weight]) => ({ a: Math.min(a, b), b: Math.max(a, b), weight })));

describe('published values of the karate club', () => {
  test('has 34 members and 78 links', () => expect([KARATE_MEMBERS, KARATE_LINKS.length]).toEqual([34, 78]));

  test('modularity of the two factions is 0.3582', () => {
    expect(modularity(KARATE_LINKS, KARATE_FACTIONS)).toBeCloseTo(0.3582, 4);
  });

  test('the best division has four communities and modularity 0.4198 (Brandes et al. 2008); one run of Louvain finds 0.4188', () => {
    const found = communities(KARATE_MEMBERS, KARATE_LINKS);
    expect([found.count, found.modularity!.toFixed(4)]).toEqual([4, '0.4198']);
    expect(communities(KARATE_MEMBERS, KARATE_LINKS, { runs: 1 }).modularity!.toFixed(4)).toBe('0.4188');
  });

  test('betweenness of members 1, 34, 33, 3 and 32 is 0.4376, 0.3041, 0.1452, 0.1437 and 0.1383', () => {
    const scores = betweenness(KARATE_MEMBERS, KARATE_LINKS);
    const top = scores.map((score, i) => [i + 1, score.toFixed(4)] as const).sort((a, b) => (a[1] < b[1] ? 1 : -1));
    expect(top.slice(0, 5)).toEqual([
      [1, '0.4376'],
      [34, '0.3041'],
      [33, '0.1452'],
      [3, '0.1437'],
      [32, '0.1383'],
    ]);
  });
});

describe('modularity', () => {
  test('is null without links, 0 when all are one community, and 1/2 for two separate equal pairs', () => {
    expect(modularity([], [0, 1])).toBeNull();
    expect(modularity(KARATE_LINKS, new Array(KARATE_MEMBERS).fill(0))).toBeCloseTo(0, 12);
    expect(
      modularity(
        [
          { a: 0, b: 1, weight: 3 },
          { a: 2, b: 3, weight: 3 },
        ],
        [0, 0, 1, 1],
      ),
    ).toBe(0.5);
  });

  test('lies between -1/2 and 1, and neither names of communities nor the scale of weights change it', () => {
    fc.assert(
      fc.property(links, fc.array(fc.nat({ max: 3 }), { minLength: NODES, maxLength: NODES }), (list, of) => {
        fc.pre(list.length > 0);
        const value = modularity(list, of)!;
        expect(value).toBeGreaterThanOrEqual(-0.5 - 1e-12);
        expect(value).toBeLessThan(1);
        expect(
          modularity(
            list,
            of.map((one) => 7 - one),
          ),
        ).toBeCloseTo(value, 12);
        expect(
          modularity(
            list.map((link) => ({ ...link, weight: link.weight * 3 })),
            of,
          ),
        ).toBeCloseTo(value, 12);
      }),
    );
  });
});

describe('communities', () => {
  test('keep nodes without links apart and number the largest first', () => {
    const of = communities(5, [
      { a: 2, b: 3, weight: 1 },
      { a: 3, b: 4, weight: 1 },
      { a: 2, b: 4, weight: 1 },
    ]).of;
    expect(of).toEqual([1, 2, 0, 0, 0]);
    expect(communities(0, [])).toEqual({ of: [], count: 0, modularity: null });
  });

  test('never do worse than all apart or all together, stay within connected parts, and are the same every time', () => {
    fc.assert(
      fc.property(links, (list) => {
        const found = communities(NODES, list);
        expect(communities(NODES, list)).toEqual(found);
        expect(found.of.length).toBe(NODES);
        if (list.length === 0) return;
        const apart = Array.from({ length: NODES }, (_, i) => i);
        expect(found.modularity).toBeGreaterThanOrEqual(Math.max(0, modularity(list, apart)!) - 1e-12);
        const together = new Map<number, Set<number>>();
        for (const [i, one] of found.of.entries()) together.set(one, (together.get(one) ?? new Set()).add(partOf(list, i)));
        for (const parts of together.values()) expect(parts.size).toBe(1);
      }),
    );
  });
});

describe('betweenness', () => {
  test('is 1 for the hub of a star and 0 for its tips, in a circle equal for all', () => {
    const star = [1, 2, 3].map((b) => ({ a: 0, b, weight: 1 }));
    expect(betweenness(4, star)).toEqual([1, 0, 0, 0]);
    const circle = [0, 1, 2, 3, 4].map((i) => ({ a: Math.min(i, (i + 1) % 5), b: Math.max(i, (i + 1) % 5), weight: 1 }));
    for (const score of betweenness(5, circle)) expect(score).toBeCloseTo(1 / 6, 12);
    expect(betweenness(2, [{ a: 0, b: 1, weight: 1 }])).toEqual([0, 0]);
    expect(betweenness(0, [])).toEqual([]);
  });

  test('equals a count of all shortest paths', () => {
    fc.assert(
      fc.property(links, (list) => {
        const scores = betweenness(NODES, list);
        for (const [i, score] of naiveBetweenness(list).entries()) expect(scores[i]).toBeCloseTo(score, 10);
        for (const score of scores) expect(score >= 0 && score <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});

test('a network keeps keys in order, and its strongest part the links among the strongest nodes', () => {
  const network = networkOf(
    [
      { a: 'a', b: 'c', count: 5 },
      { a: 'b', b: 'd', count: 2 },
      { a: 'a', b: 'b', count: 1 },
    ],
    [{ key: 'a', name: 'A', type: 'enterprise' }],
    new Map([['a', 9]]),
  );
  expect(network.nodes.map(({ key, name, count }) => [key, name, count])).toEqual([
    ['a', 'A', 9],
    ['b', 'b', 0],
    ['c', 'c', 0],
    ['d', 'd', 0],
  ]);
  expect(strongestPart(network, 3).nodes.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(strongestPart(network, 3).links).toEqual([
    { a: 0, b: 1, weight: 1 },
    { a: 0, b: 2, weight: 5 },
  ]);
});

/** The smallest node that a node is connected with. */
function partOf(list: readonly NetworkLink[], node: number): number {
  const reached = new Set([node]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const { a, b } of list) {
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    }
  }
  return Math.min(...reached);
}

/** All shortest paths between two nodes, as lists of nodes. */
function shortestPaths(list: readonly NetworkLink[], from: number, to: number): number[][] {
  let paths = [[from]];
  for (let step = 0; step < NODES && paths.length > 0; step++) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      list.flatMap(({ a, b }) => {
        const next = path.at(-1) === a ? b : path.at(-1) === b ? a : null;
        return next === null || path.includes(next) ? [] : [[...path, next]];
      }),
    );
  }
  return [];
}

function naiveBetweenness(list: readonly NetworkLink[]): number[] {
  const scores = new Array<number>(NODES).fill(0);
  for (let from = 0; from < NODES; from++) {
    for (let to = from + 1; to < NODES; to++) {
      const paths = shortestPaths(list, from, to);
      for (const path of paths) for (const node of path.slice(1, -1)) scores[node]! += 1 / paths.length;
    }
  }
  return scores.map((score) => score / (((NODES - 1) * (NODES - 2)) / 2));
}
