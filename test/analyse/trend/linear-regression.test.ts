import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearRegression } from '../../../src/analyse/trend/linear-regression.js';

const reference = new URL('../../../../shared/numeric-reference/r-reference/trend-reference.json', import.meta.url);

const relative = (value: number, truth: number): number => Math.abs(value - truth) / (Math.abs(truth) || 1);

interface Series {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly ols: Readonly<Record<'b0' | 'b1' | 'se0' | 'se1' | 't1' | 'p1' | 'r2' | 'sigma', number>> & {
    readonly ci95b1: readonly [number, number];
  };
}

describe('external truth', () => {
  test.skipIf(!existsSync(reference))(
    'the straight lines of twelve series agree with R to 1e-10 (skipped: reference values not beside the project)',
    () => {
      const { series } = JSON.parse(readFileSync(reference, 'utf8')) as { series: Record<string, Series> };
      for (const [name, { x, y, ols }] of Object.entries(series)) {
        const fit = linearRegression([x], y)!;
        const [b0, b1] = fit.coefficients;
        expect(relative(b0!.estimate, Math.abs(ols.b0) < 1e-12 ? 0 : ols.b0), `${name} b0`).toBeLessThan(1e-10);
        expect(relative(b1!.estimate, Math.abs(ols.b1) < 1e-12 ? 0 : ols.b1), `${name} b1`).toBeLessThan(1e-10);
        if (['constant', 'monotone', 'short2'].includes(name)) continue;
        const pairs: [string, number | null, number][] = [
          ['se0', b0!.standardError, ols.se0],
          ['se1', b1!.standardError, ols.se1],
          ['t1', b1!.t, ols.t1],
          ['p1', b1!.p, ols.p1],
          ['r2', fit.r2, ols.r2],
          ['sigma', fit.residualDeviation, ols.sigma],
          ['low', b1!.low, ols.ci95b1[0]],
          ['high', b1!.high, ols.ci95b1[1]],
        ];
        for (const [what, value, truth] of pairs) expect(relative(value!, truth), `${name} ${what}`).toBeLessThan(1e-10);
      }
    },
  );
});

describe('edge cases', () => {
  test('a constant series has slope exactly 0 and neither t nor p (R gives 1.5e-16)', () => {
    const { coefficients, r2 } = linearRegression([[1, 2, 3, 4]], [5, 5, 5, 5])!;
    expect(coefficients[1]).toEqual({ estimate: 0, standardError: null, t: null, p: null, low: null, high: null });
    expect(r2).toBeNull();
  });

  test('two points leave none to judge the line by', () => {
    expect(linearRegression([[1, 2]], [3, 7])).toMatchObject({ freedom: 0, residualDeviation: null, r2: 1 });
  });

  test('no points, fewer than coefficients, or columns that depend on each other give null', () => {
    expect(linearRegression([[]], [])).toBeNull();
    expect(linearRegression([], [])).toBeNull();
    expect(
      linearRegression(
        [
          [1, 2],
          [3, 5],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(
      linearRegression(
        [
          [1, 2, 3],
          [2, 4, 6],
        ],
        [1, 2, 4],
      ),
    ).toBeNull();
  });

  test('lists of different length and levels beyond 0 to 1 are refused', () => {
    expect(() => linearRegression([[1, 2]], [1, 2, 3])).toThrow(RangeError);
    expect(() => linearRegression([[1, 2]], [1, 2], { level: 1 })).toThrow(RangeError);
  });
});

describe('properties', () => {
  const points = fc.uniqueArray(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })), {
    minLength: 3,
    maxLength: 30,
    selector: ([x]) => x,
  });

  test('the line goes through the means, R squared is in [0, 1], order changes nothing', () => {
    fc.assert(
      fc.property(points, (pairs) => {
        const [x, y] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const fit = linearRegression([x], y)!;
        const [a, b] = fit.coefficients.map(({ estimate }) => estimate);
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(a! + b! * mean(x)).toBeCloseTo(mean(y), 8);
        if (fit.r2 !== null) {
          expect(fit.r2).toBeGreaterThanOrEqual(-1e-12);
          expect(fit.r2).toBeLessThanOrEqual(1);
        }
        const turned = linearRegression([x.toReversed()], y.toReversed())!;
        expect(turned.coefficients[1]!.estimate).toBeCloseTo(b!, 10);
      }),
    );
  });

  test('stretching y stretches estimates and errors and leaves t, p and R squared as they are', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 2, max: 50 }), (pairs, scale) => {
        const [x, y] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const one = linearRegression([x], y)!;
        const other = linearRegression(
          [x],
          y.map((value) => value * scale),
        )!;
        const [slope, stretched] = [one.coefficients[1]!, other.coefficients[1]!];
        expect(relative(stretched.estimate, slope.estimate * scale)).toBeLessThan(1e-9);
        if (slope.t === null || stretched.t === null || one.squares < 1e-6) return;
        expect(relative(stretched.t, slope.t)).toBeLessThan(1e-6);
        expect(slope.p!).toBeGreaterThanOrEqual(0);
        expect(slope.p!).toBeLessThanOrEqual(1);
        expect(slope.low!).toBeLessThanOrEqual(slope.high!);
      }),
    );
  });
});
