import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { coOccurrence, summarizeCoOccurrence } from '../../../src/analyse/structure/co-occurrence.js';
import { relatedness } from '../../../src/analyse/structure/relatedness.js';
import type { PairRow } from '../../../src/engines/engine.js';
import { fakeEngine } from '../fake-engine.js';

/** Four technologies; x and y meet often, z with everyone, w once. */
const PAIRS: readonly PairRow[] = [
  { a: 'w', b: 'x', count: 1 },
  { a: 'x', b: 'y', count: 8 },
  { a: 'x', b: 'z', count: 3 },
  { a: 'y', b: 'z', count: 4 },
];
const METHODS = ['probability', 'association', 'cosine', 'jaccard'] as const;

describe('relatedness', () => {
  test.each(METHODS)('agrees with the matrix formulas of EconGeo written out (%s)', (method) => {
    const ids = ['w', 'x', 'y', 'z'];
    const c = ids.map((a) =>
      ids.map((b) => PAIRS.find((pair) => [pair.a, pair.b].sort().join() === [a, b].sort().join())?.count ?? 0),
    );
    const s = c.map((row) => row.reduce((sum, one) => sum + one, 0));
    const t = s.reduce((sum, one) => sum + one, 0);
    const formulas = {
      probability: (i: number, j: number) =>
        c[i]![j]! / (((s[i]! / t) * (s[j]! / (t - s[i]!)) + (s[j]! / t) * (s[i]! / (t - s[j]!))) * (t / 2)),
      association: (i: number, j: number) => c[i]![j]! / t / ((s[i]! / t) * (s[j]! / t)),
      cosine: (i: number, j: number) => c[i]![j]! / Math.sqrt(s[i]! * s[j]!),
      jaccard: (i: number, j: number) => c[i]![j]! / (s[i]! + s[j]! - c[i]![j]!),
    };
    for (const { a, b, relatedness: value } of relatedness(PAIRS, method))
      expect(value).toBeCloseTo(formulas[method](ids.indexOf(a), ids.indexOf(b)), 12);
  });

  const pairs = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 50 })), {
      minLength: 2,
      maxLength: 30,
    })
    .map((rows) => {
      const once = new Map<string, PairRow>();
      for (const [i, j, count] of rows) if (i < j) once.set(`${i} ${j}`, { a: String(i), b: String(j), count });
      return [...once.values()];
    });

  test('is positive, cosine and Jaccard at most 1, and does not depend on the order of rows or names', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...METHODS), (rows, method) => {
        const found = relatedness(rows, method);
        const turned = relatedness(rows.map(({ a, b, count }) => ({ a: b, b: a, count })).reverse(), method).toReversed();
        found.forEach((pair, i) => {
          expect(pair.relatedness).toBeGreaterThan(0);
          if (method === 'cosine' || method === 'jaccard') expect(pair.relatedness).toBeLessThanOrEqual(1 + 1e-12);
          expect(turned[i]!.relatedness).toBeCloseTo(pair.relatedness, 12);
        });
      }),
    );
  });

  test('none depends on the scale of the counts (replication)', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...METHODS), (rows, method) => {
        const tenfold = relatedness(
          rows.map((pair) => ({ ...pair, count: pair.count * 10 })),
          method,
        );
        relatedness(rows, method).forEach((pair, i) => {
          expect(tenfold[i]!.relatedness).toBeCloseTo(pair.relatedness, 10);
        });
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(relatedness([])).toEqual([]);
  });
});

describe('co-occurrence', () => {
  const conventions = conventionsOf(fakeEngine([]));
  const counts = [
    ['w', 40],
    ['x', 100],
    ['y', 80],
    ['z', 20],
  ].map(([key, count]) => ({ key: [key as string], count: count as number }));

  test('proximity is the smaller conditional probability, and few joint applications are marked', () => {
    const { rows } = summarizeCoOccurrence({ pairs: PAIRS, counts }, { conventions });
    expect(rows.map(({ a, b, count, proximity, small }) => [a, b, count, proximity, small])).toEqual([
      ['x', 'y', 8, 0.08, false],
      ['y', 'z', 4, 0.05, true],
      ['x', 'z', 3, 0.03, true],
      ['w', 'x', 1, 0.01, true],
    ]);
  });

  test('says that it counts whole applications', async () => {
    expect((await coOccurrence(fakeEngine([]), { counting: 'fractional' })).conventions.counting).toBe('whole');
  });
});
