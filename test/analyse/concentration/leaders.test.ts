import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaderStability } from '../../../src/analyse/concentration/leader-stability.js';
import { leadersQueries, summarizeLeaders } from '../../../src/analyse/concentration/leaders.js';
import { kendallTau, spearmanRho } from '../../../src/analyse/concentration/rank-correlation.js';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { seededRandom } from '../../../src/util/random.js';
import { fakeEngine } from '../fake-engine.js';

const reference = new URL('../../../../shared/numeric-reference/r-reference/trend-reference.json', import.meta.url);

describe('leader stability', () => {
  test('leaders far ahead stay, those in a tie do not', () => {
    const far = leaderStability([500, 300, 10, 5], { top: 2, total: 815 })!;
    expect(far.sameSet).toBe(1);
    expect(far.leaders.map(({ staying, rank }) => [staying, rank])).toEqual([
      [1, { best: 1, worst: 1 }],
      [1, { best: 2, worst: 2 }],
    ]);
    const tied = leaderStability([100, 20, 20, 20], { top: 2, total: 160, bootstrap: { draws: 2000 } })!;
    expect(tied.leaders[1]!.staying).toBeCloseTo(1 / 3, 1);
    expect(tied.leaders[1]!.rank).toEqual({ best: 2, worst: 4 });
  });

  test('the same seed gives the same shares, another seed nearly the same', () => {
    const of = (seed: number) => leaderStability([30, 25, 24, 20, 18], { top: 3, total: 130, bootstrap: { draws: 1000, seed } })!;
    expect(of(4)).toEqual(of(4));
    expect(of(4).sameSet).toBeCloseTo(of(5).sameSet, 1);
  });

  test('every share is between 0 and 1, and the shares of staying are those of the places when all could lead', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 8, max: 40 }), { minLength: 5, maxLength: 12 }), (counts) => {
        const sorted = counts.toSorted((a, b) => b - a);
        const total = sorted.reduce((sum, count) => sum + count, 0);
        const { sameSet, leaders } = leaderStability(sorted, { top: 3, total, bootstrap: { draws: 40 } })!;
        for (const { staying, rank } of leaders) {
          expect(staying).toBeGreaterThanOrEqual(sameSet - 1e-12);
          expect(staying).toBeLessThanOrEqual(1 + 1e-12);
          expect(rank.best).toBeGreaterThanOrEqual(1);
          expect(rank.worst).toBeGreaterThanOrEqual(rank.best);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([1, 3, 40])('1,000 holders of %i each have the same chance of one of ten places: 1 in 100', (each) => {
    const counts = Array.from({ length: 1000 }, () => each);
    const { leaders } = leaderStability(counts, { top: 10, total: 1000 * each, bootstrap: { draws: 2000 } })!;
    const staying = leaders.reduce((sum, one) => sum + one.staying, 0) / 10;
    expect(Math.abs(staying - 0.01)).toBeLessThan(0.003);
    for (const { rank } of leaders) expect(rank.worst).toBeGreaterThan(500);
  });

  test('agrees with resamples drawn application by application, also where hundreds of small ones may overtake', () => {
    const tail = [...Array.from({ length: 300 }, () => 3), ...Array.from({ length: 600 }, () => 1)];
    const counts = [20, 14, 10, 8, 6, 5, ...tail];
    const total = counts.reduce((sum, count) => sum + count, 0);
    const owners = counts.flatMap((count, holder) => Array.from({ length: count }, () => holder));
    const random = seededRandom(9);
    const staying = counts.map(() => 0);
    const draws = 1500;
    for (let draw = 0; draw < draws; draw++) {
      const drawn = counts.map(() => 0);
      for (let k = 0; k < total; k++) drawn[owners[Math.floor(random() * total)]!]! += 1;
      for (let i = 0; i < 5; i++) {
        const above = drawn.filter((other) => other > drawn[i]!).length;
        const tied = drawn.filter((other) => other === drawn[i]).length;
        staying[i]! += Math.max(0, Math.min(1, (5 - above) / tied)) / draws;
      }
    }
    const found = leaderStability(counts, { top: 5, total, bootstrap: { draws } })!;
    for (const [i, leader] of found.leaders.entries()) expect(Math.abs(leader.staying - staying[i]!)).toBeLessThan(0.05);
  });

  test('cannot say with no more holders than leaders or fewer than 30 applications; throws on counts that rise', () => {
    expect(leaderStability([50, 40], { top: 2, total: 90 })).toBeNull();
    expect(leaderStability([9, 8, 7], { top: 2, total: 24 })).toBeNull();
    expect(() => leaderStability([1, 2], { top: 1, total: 90 })).toThrow('leaderStability: invalid order: counts rise');
    expect(() => leaderStability([2, 1], { top: 0, total: 90 })).toThrow('leaderStability: invalid top: 0');
  });
});

describe('rank correlation', () => {
  test.skipIf(!existsSync(reference))(
    "Kendall's tau agrees with R to 1e-12 on its series (skipped: reference values not beside the project)",
    () => {
      const { series } = JSON.parse(readFileSync(reference, 'utf8')) as {
        series: Record<string, { x: number[]; y: number[]; corTestKendall?: { tau: number | null } | null }>;
      };
      const known = Object.entries(series).filter(([, { corTestKendall }]) => typeof corTestKendall?.tau === 'number');
      expect(known.length).toBeGreaterThanOrEqual(8);
      for (const [name, { x, y, corTestKendall }] of known)
        expect(Math.abs(kendallTau(x, y)! - corTestKendall!.tau!), name).toBeLessThan(1e-12);
    },
  );

  test('agree with SciPy for lists with ties', () => {
    expect(kendallTau([1, 2, 2, 3, 5, 8], [2, 1, 4, 4, 7, 6])).toBeCloseTo(0.6428571428571429, 12);
    expect(spearmanRho([1, 2, 2, 3, 5, 8], [2, 1, 4, 4, 7, 6])).toBeCloseTo(0.8088235294117647, 12);
  });

  test('are symmetric, 1 with themselves and -1 with their reverse', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 30 }), (a) => {
        const b = a.map((x) => (x * 7919) % 101);
        for (const measure of [kendallTau, spearmanRho]) {
          expect(measure(a, a)).toBeCloseTo(1, 12);
          expect(
            measure(
              a,
              a.map((x) => -x),
            ),
          ).toBeCloseTo(-1, 12);
          expect(measure(a, b)).toBe(measure(b, a));
        }
      }),
    );
  });

  test('are null without two different values, and throw on lists of different length', () => {
    expect([kendallTau([], []), kendallTau([1], [1]), spearmanRho([3, 3], [1, 2])]).toEqual([null, null, null]);
    expect(() => kendallTau([1], [])).toThrow('kendallTau: invalid lengths: 1 and 0');
  });
});

describe('leaders', () => {
  const conventions = conventionsOf(fakeEngine([]));
  const label = (key: string) => ({ key, name: `${key}公司`, type: 'enterprise' });
  const top = [
    { key: ['a'], count: 60 },
    { key: [null], count: 50 },
    { key: ['b'], count: 30 },
    { key: ['c'], count: 30 },
  ];
  const counts = [{ value: null, counts: Float64Array.of(60, 30, 10), times: Float64Array.of(1, 2, 1) }];

  test('have shares of all applicants, skip those without, and tell of the tie at the border', () => {
    const result = summarizeLeaders({ counts, top }, { conventions, top: 2, labels: [label('a'), label('b')] });
    expect(result.rows.map(({ rank, key, count, share }) => [rank, key, count, share])).toEqual([
      [1, 'a', 60, 60 / 130],
      [2, 'b', 30, 30 / 130],
    ]);
    expect(result.borderTies).toEqual({ count: 30, inside: 1, outside: 1 });
    expect(result.rows[0]!.staying).toBeGreaterThan(0.99);
    expect(result.rows[1]!.staying).toBeCloseTo(0.5, 0);
    expect(result.bootstrap).toEqual({ draws: 200, seed: 1, level: 0.95 });
  });

  test('share the better rank where they are tied', () => {
    const labels = ['a', 'b', 'c', 'd'].map(label);
    const rows = [...top, { key: ['d'], count: 10 }];
    const ranks = summarizeLeaders({ counts, top: rows }, { conventions, labels }).rows.map(({ rank }) => rank);
    expect(ranks).toEqual([1, 2, 2, 4]);
  });

  test('compare two windows: kept, Kendall and Spearman over those who lead in either', () => {
    const windows = [
      { from: 2009, to: 2011 },
      { from: 2012, to: 2014 },
    ] as const;
    const rows = (list: readonly [string, number][]) => list.map(([key, count]) => ({ key: [key], count }));
    const earlier = rows([
      ['a', 9],
      ['b', 5],
      ['c', 2],
    ]);
    const later = rows([
      ['b', 9],
      ['a', 5],
      ['d', 3],
    ]);
    const { agreement } = summarizeLeaders(
      { counts, top, earlier, later },
      { conventions, top: 3, windows, labels: ['a', 'b', 'c'].map(label) },
    );
    expect(agreement).toMatchObject({ n: 4, kept: 2, earlier: windows[0], later: windows[1] });
    expect(agreement!.kendall).toBe(kendallTau([9, 5, 2, 0], [5, 9, 0, 3]));
    expect(agreement!.spearman).toBe(spearmanRho([9, 5, 2, 0], [5, 9, 0, 3]));
  });

  test('ask for the windows only when they are wanted', () => {
    const windows = [
      { from: 2009, to: 2011 },
      { from: 2012, to: 2014 },
    ] as const;
    expect(Object.keys(leadersQueries())).toEqual(['counts', 'top']);
    expect(leadersQueries({ windows, top: 4, counting: 'primary' }).later).toEqual({
      by: ['applicant'],
      counting: 'primary',
      where: { year: { from: 2012, to: 2014 } },
      top: 5,
    });
    expect(() => leadersQueries({ top: 0 })).toThrow('leaders: invalid top: 0; give a whole number from 1.');
  });
});
