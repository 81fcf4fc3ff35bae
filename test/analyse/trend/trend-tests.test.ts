import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cagr } from '../../../src/analyse/trend/cagr.js';
import { mannKendall } from '../../../src/analyse/trend/mann-kendall.js';
import { normalTail } from '../../../src/analyse/trend/normal-tail.js';
import { theilSen } from '../../../src/analyse/trend/theil-sen.js';

const shared = new URL('../../../../shared/numeric-reference/', import.meta.url);

describe('external truth', () => {
  test('a series with ties gives the statistics of R (S 47, var 202.33, z 3.2339, p 0.0012212, slope 0.375)', () => {
    const y = Object.freeze([1, 1, 2, 2, 2, 3, 3, 1, 4, 4, 5, 5]);
    const { s, variance, z, p, tau } = mannKendall(y)!;
    expect([s, variance, tau]).toEqual([47, 202.33333333333334, 0.7121212121212122]);
    expect(z).toBeCloseTo(3.2338815864717825, 13);
    expect(relative(p, 0.001221200770472384)).toBeLessThan(1e-12);
    const years = y.map((_, i) => i + 1);
    expect(theilSen(years, y)).toEqual({ slope: 0.375, intercept: 0.5, low: 0.3333333333333333, high: 0.4444444444444444 });
  });

  test('a growing series with a truncated end gives the statistics of R', () => {
    const y = [3, 5, 4, 9, 12, 18, 25, 41, 60, 88, 130, 171, 240, 301, 377, 420, 455, 472, 390, 121];
    expect(relative(mannKendall(y)!.p, 1.23378554596922e-7)).toBeLessThan(1e-12);
    expect(
      theilSen(
        y.map((_, i) => 2005 + i),
        y,
      ),
    ).toMatchObject({ slope: 26.857142857142858, low: 15.75, high: 33.55555555555556 });
  });

  test.skipIf(!existsSync(shared))(
    'twelve series agree with R to 1e-12 (skipped: reference values not beside the project)',
    () => {
      const { series } = readJson('r-reference/trend-reference.json') as { series: Record<string, Series> };
      expect(Object.keys(series).length).toBe(12);
      for (const [name, { x, y, mannKendall: mk, theilSen: ts }] of Object.entries(series)) {
        const test = mannKendall(Object.freeze(y))!;
        const line = theilSen(Object.freeze(x), y)!;
        const pairs = {
          s: [test.s, mk.S],
          variance: [test.variance, mk.varS],
          z: [test.z, mk.z],
          p: [test.p, mk.pTwoSided],
          tau: [test.tau, mk.tauA],
        };
        const lines = { slope: [line.slope, ts.slope], intercept: [line.intercept, ts.interceptMedianResidual] };
        const ends = { low: [line.low, ts.ci95[0]], high: [line.high, ts.ci95[1]] };
        for (const [what, [value, truth]] of Object.entries({ ...pairs, ...lines, ...ends }))
          expect(relative(value!, truth!), `${name} ${what}`).toBeLessThanOrEqual(1e-12);
      }
    },
  );

  test.skipIf(!existsSync(shared))(
    'the rainfall series agrees with pyMannKendall to 1e-12 (skipped: reference values not beside the project)',
    () => {
      const { cases } = readJson('pymannkendall/expected.json') as {
        cases: { name: string; expected: Record<string, number> }[];
      };
      const { expected } = cases.find(({ name }) => name === 'test_original_test')!;
      const lines = readFileSync(new URL('pymannkendall/Monthly Rainfall.csv', shared), 'utf8').trim().split(/\r?\n/).slice(1);
      const rain = lines
        .map((line) => line.split(',')[2]!)
        .filter((cell) => cell.trim() !== '')
        .map(Number);
      const { s, variance, z, p, tau } = mannKendall(rain)!;
      const months = rain.map((_, i) => i);
      const found = { s, var_s: variance, z, p, Tau: tau, slope: theilSen(months, rain)!.slope };
      for (const [what, value] of Object.entries(found))
        expect(relative(value, expected[what]!), what).toBeLessThanOrEqual(1e-12);
    },
  );

  test('the tail of the normal distribution is met from the middle to far out', () => {
    expect(relative(normalTail(1), 0.15865525393145705)).toBeLessThan(1e-13);
    expect(relative(normalTail(1.959963984540054), 0.025)).toBeLessThan(1e-13);
    expect(relative(normalTail(3), 0.0013498980316300933)).toBeLessThan(1e-13);
    expect(relative(normalTail(10), 7.619853024160527e-24)).toBeLessThan(1e-13);
    expect(normalTail(-1) + normalTail(1)).toBe(1);
  });

  test('pizza publications grew by 5.805 % a year from 1990 to 2012 (T9)', () => {
    expect((cagr(139, 481, 2012 - 1990)! * 100).toFixed(3)).toBe('5.805');
  });

  test('the foreign grants of 2013, 1,986 fewer than 36,175, fell by the published 5.49 % (T14)', () => {
    expect((cagr(36_175, 36_175 - 1986, 1)! * 100).toFixed(2)).toBe('-5.49');
  });
});

describe('properties', () => {
  const series = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 40 });

  test('reversing the series reverses tau and keeps p', () => {
    fc.assert(
      fc.property(series, (y) => {
        const [there, back] = [mannKendall(y)!, mannKendall(y.toReversed())!];
        expect(back.s + there.s).toBe(0);
        expect(back.p).toBe(there.p);
      }),
    );
  });

  test('p is in [0, 1], or null exactly when all values are equal', () => {
    fc.assert(
      fc.property(series, (y) => {
        const { p } = mannKendall(y)!;
        if (new Set(y).size === 1) expect(p).toBeNull();
        else expect(p! >= 0 && p! <= 1).toBe(true);
      }),
    );
  });

  test('the Theil-Sen slope follows a + b y and lies in its interval', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -99, max: 99 }), (y, b, a) => {
        const years = y.map((_, i) => 2000 + i);
        const line = theilSen(years, y)!;
        expect(
          theilSen(
            years,
            y.map((value) => a + b * value),
          )!.slope,
        ).toBeCloseTo(b * line.slope, 8);
        expect(line.low <= line.slope && line.slope <= line.high).toBe(true);
      }),
    );
  });

  test('a growth rate, compounded, leads from the first to the last count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 30 }),
        (first, last, years) => {
          expect(first * (1 + cagr(first, last, years)!) ** years).toBeCloseTo(last, 3);
        },
      ),
    );
  });
});

describe('edge cases', () => {
  test('a constant series has slope exactly 0 and no p', () => {
    expect(mannKendall([5, 5, 5])).toEqual({ n: 3, s: 0, variance: 0, z: null, p: null, tau: 0 });
    expect(theilSen([1, 2, 3], [5, 5, 5])).toEqual({ slope: 0, intercept: 5, low: 0, high: 0 });
  });

  test('returns null for fewer than two points', () => {
    expect([mannKendall([]), mannKendall([1]), theilSen([], []), theilSen([1], [1]), theilSen([1, 1], [2, 3])]).toEqual(
      new Array(5).fill(null),
    );
  });

  test('growth is null from a base of 0, without a span and below 0, and -1 for a fall to 0', () => {
    expect([cagr(0, 5, 3), cagr(5, 6, 0), cagr(6, -1, 2), cagr(5, 0, 3)]).toEqual([null, null, null, -1]);
  });

  test('throws on lists of different length', () => {
    expect(() => theilSen([1, 2], [1])).toThrow('theilSen: invalid lengths: 2 and 1; give one y for each x.');
  });
});

interface Series {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly mannKendall: Readonly<Record<'S' | 'varS' | 'z' | 'pTwoSided' | 'tauA', number | null>>;
  readonly theilSen: {
    readonly slope: number;
    readonly interceptMedianResidual: number;
    readonly ci95: readonly [number, number];
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, shared), 'utf8'));
}

function relative(value: number | null, truth: number | null): number {
  if (value === truth) return 0;
  return value === null || truth === null ? Infinity : Math.abs(value - truth) / (Math.abs(truth) || 1);
}
