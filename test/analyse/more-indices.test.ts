import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../src/analyse/conventions.js';
import { standingFindings } from '../../src/analyse/false-discoveries.js';
import { generality, originality } from '../../src/analyse/quality/citation-diversity.js';
import { coreCandidates } from '../../src/analyse/quality/core-candidates.js';
import { coreCohorts } from '../../src/analyse/quality/core-cohorts.js';
import { coreRanks } from '../../src/analyse/quality/core-ranks.js';
import { type Projection, projectGrowth } from '../../src/analyse/targets/project-growth.js';
import { summarizeRelativeGrowth } from '../../src/analyse/trend/relative-growth.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { fakeEngine } from './fake-engine.js';

describe('findings that stand', () => {
  const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

  test('none of none, all of certain ones', () => {
    expect([standingFindings([], 0.05), standingFindings([0, 0], 0.05)]).toEqual([[], [true, true]]);
    // Two tested: 0.02 <= 0.05 / 2, though not <= 0.05 / 4.
    expect(standingFindings([null, 0.02, 0.9, null], 0.05)).toEqual([false, true, false, false]);
  });

  test('are no fewer than by Bonferroni, no more than each alone, and grow with the rate', () => {
    fc.assert(
      fc.property(probabilities, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (p, rate) => {
        const stands = standingFindings(p, rate);
        const wider = standingFindings(p, rate * 2);
        p.forEach((one, i) => {
          if (one <= rate / p.length) expect(stands[i]).toBe(true);
          if (one > rate) expect(stands[i]).toBe(false);
          if (stands[i] === true) expect(wider[i]).toBe(true);
        });
      }),
    );
  });

  test('do not depend on the order, and equal ones stand or fall together', () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        expect(standingFindings(p.toReversed(), 0.1)).toEqual(standingFindings(p, 0.1).toReversed());
        const twice = standingFindings([...p, ...p], 0.1);
        expect(twice.slice(0, p.length)).toEqual(twice.slice(p.length));
      }),
    );
  });
});

describe('diversity of classes', () => {
  const classes = fc.array(fc.constantFrom('A01B', 'H01M', 'G06F', 'C12N'), { maxLength: 30 });

  test('is in [0, 1 - 1/k], the corrected one in [0, 1] and not below it; names and order do not matter', () => {
    fc.assert(
      fc.property(classes, (list) => {
        const found = originality(list);
        expect(generality(list.toReversed().map((name) => `${name}x`))).toEqual(found);
        expect(found === null).toBe(list.length === 0);
        if (found === null) return;
        expect(found.plain).toBeGreaterThanOrEqual(0);
        expect(found.plain).toBeLessThanOrEqual(1 - 1 / new Set(list).size + 1e-12);
        expect(found.corrected === null).toBe(list.length === 1);
        if (found.corrected === null) return;
        expect(found.corrected).toBeGreaterThanOrEqual(found.plain - 1e-12);
        expect(found.corrected).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of one class is 0', () => expect(originality(['A01B', 'A01B'])).toEqual({ n: 2, plain: 0, corrected: 0 }));
});

describe('ranks of candidates for core patents', () => {
  const area = SEI_2013.industries[0]!.areas[0]!.id;
  interface Alike {
    readonly value: number;
    readonly year: number;
    readonly count: number;
  }
  const ranksOf = (list: readonly Alike[]): number[] => {
    const rows = list.map(({ value, year, count }) => ({
      key: [area, year],
      values: [value, value, value, year].map((one) => Float64Array.of(one)),
      counts: Float64Array.of(count),
    }));
    const candidates = coreCandidates(rows, SEI_2013);
    const cohorts = coreCohorts(candidates.rows);
    const { columns, width, ranks } = coreRanks(candidates, cohorts, 0);
    return columns.map(([value], row) => ranks[cohorts.codes[row]! * width + value! + 1]!);
  };
  const lists = fc.array(
    fc.record({
      value: fc.integer({ min: -1, max: 6 }),
      year: fc.constantFrom(2010, 2011),
      count: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  test('lie in (0, 1), average one half in each cohort, follow the values, and are unknown of what is unknown', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const ranks = ranksOf(list);
        for (const year of [2010, 2011]) {
          const own = list.map((one, i) => ({ ...one, rank: ranks[i]! })).filter((one) => one.year === year && one.value >= 0);
          const size = own.reduce((sum, { count }) => sum + count, 0);
          if (size < 30) {
            for (const { rank } of own) expect(rank).toBe(-1);
            continue;
          }
          expect(own.reduce((sum, { count, rank }) => sum + count * rank, 0) / size).toBeCloseTo(0.5, 10);
          for (const one of own) {
            expect(one.rank).toBeGreaterThan(0);
            expect(one.rank).toBeLessThan(1);
            for (const other of own) if (one.value < other.value) expect(one.rank).toBeLessThan(other.rank);
            for (const other of own) if (one.value === other.value) expect(one.rank).toBe(other.rank);
          }
        }
        list.forEach(({ value }, i) => {
          if (value === -1) expect(ranks[i]).toBe(-1);
        });
      }),
    );
  });

  test('are those of the order of the values, however great these are', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const great = list.map((one) => ({ ...one, value: one.value === -1 ? -1 : one.value ** 3 * 1e6 }));
        expect(ranksOf(great)).toEqual(ranksOf(list));
      }),
    );
  });

  test('of nothing are none', () => expect(ranksOf([])).toEqual([]));
});

describe('projected growth', () => {
  const counts = fc.array(fc.integer({ min: 10, max: 5000 }), { minLength: 5, maxLength: 12 });
  const project = (series: readonly number[], goal: number, ahead = 1): Projection =>
    projectGrowth({ first: 2000, counts: series, held: null }, { year: 1999 + series.length + ahead, goal }) as Projection;

  test('has its median in its interval, and a probability in [0, 1] that falls as the goal rises', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10_000 }), (series, goal) => {
        const { low80, value, high80, probability } = project(series, goal);
        expect(low80).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high80);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(project(series, goal * 2).probability).toBeLessThanOrEqual(probability + 1e-12);
        const farther = project(series, goal, 2);
        expect(Math.log((farther.high80 + 1) / (farther.low80 + 1))).toBeGreaterThanOrEqual(
          Math.log((high80 + 1) / (low80 + 1)) * 0.5,
        );
      }),
    );
  });

  test('a constant series stays, a year of 0 begins anew, and nothing comes of nothing', () => {
    expect(project([50, 50, 50, 50, 50, 50], 40).value).toBe(50);
    expect(projectGrowth({ first: 2000, counts: [9, 9, 0, 50, 50, 50, 50], held: null }, { year: 2007, goal: 1 })).toBe(
      'tooFewYears',
    );
    expect(projectGrowth({ first: 2000, counts: [], held: null }, { year: 2001, goal: 1 })).toBe('tooFewYears');
  });
});

describe('relative growth', () => {
  const conventions = conventionsOf(fakeEngine([]));
  const rowsOf = (counts: readonly number[]) =>
    counts.map((count, i) => ({ value: null, year: 2000 + i, count, complete: true, growth: null }));
  const series = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })), { maxLength: 12 });

  test('shares lie in [0, 1], a field that is all grows like all, and nothing is NaN', () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const all = rowsOf(pairs.map(([part, rest]) => part + rest));
        const { rows } = summarizeRelativeGrowth(rowsOf(pairs.map(([part]) => part)), all, conventions);
        for (const { share } of rows) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const whole = summarizeRelativeGrowth(all, all, conventions);
        expect(whole.fieldCagr).toBe(whole.allCagr);
        for (const { relative } of whole.rows) if (relative !== null) expect(relative).toBe(1);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  test('does not depend on the scale of both', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 2, max: 9 }), (pairs, scale) => {
        const of = (times: number) =>
          summarizeRelativeGrowth(
            rowsOf(pairs.map(([part]) => part * times)),
            rowsOf(pairs.map(([part, rest]) => (part + rest) * times)),
            conventions,
          ).rows;
        of(scale).forEach((row, i) => {
          const { share, relative } = of(1)[i]!;
          if (share !== null) expect(row.share!).toBeCloseTo(share, 12);
          if (relative !== null) expect(row.relative!).toBeCloseTo(relative, 9);
        });
      }),
    );
  });
});
