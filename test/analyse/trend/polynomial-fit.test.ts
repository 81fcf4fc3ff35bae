import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearFit } from '../../../src/analyse/trend/linear-fit.js';
import { polynomialFit } from '../../../src/analyse/trend/polynomial-fit.js';

const folder = new URL('../../../../shared/numeric-reference/nist-strd/', import.meta.url);
const absent = !existsSync(folder);

/** Digits that agree with a certified value: the log relative error of NIST, at most 15. */
function digits(value: number, truth: number): number {
  const error = Math.abs(value - truth) / (Math.abs(truth) || 1);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

interface Certified {
  readonly dataLines: readonly [number, number];
  readonly certified: Readonly<Record<string, { readonly estimate: string; readonly sd: string }>>;
  readonly r2: string;
  readonly residualSD: string;
}

const SETS: Readonly<Record<string, Certified>> = absent
  ? {}
  : JSON.parse(readFileSync(new URL('certified.json', folder), 'utf8')).linear;

function rowsOf(name: string): readonly (readonly number[])[] {
  const [first, last] = SETS[name]!.dataLines;
  const lines = readFileSync(new URL(`${name}.dat`, folder), 'utf8').split(/\r?\n/);
  return lines.slice(first - 1, last).map((line) => line.trim().split(/\s+/).map(Number));
}

const column = (values: readonly number[]) => values.map((value) => [value, 0] as const);

describe('external truth', () => {
  test('Wampler1 and Wampler2 of NIST StRD: degree 5 over 0 to 20, coefficients 1 and 10^-k', () => {
    const x = Array.from({ length: 21 }, (_, i) => i);
    const wampler1 = polynomialFit(
      x,
      x.map((one) => [0, 1, 2, 3, 4, 5].reduce((sum, k) => sum + one ** k, 0)),
      5,
    )!;
    expect(wampler1.coefficients).toEqual([1, 1, 1, 1, 1, 1]);
    const published = [1, 1.11111, 1.24992, 1.42753, 1.65984, 1.96875, 2.38336, 2.94117, 3.68928, 4.68559, 6, 7.71561, 9.92992];
    const rest = [12.75603, 16.32384, 20.78125, 26.29536, 33.05367, 41.26528, 51.16209, 63];
    const wampler2 = polynomialFit(x, [...published, ...rest], 5)!;
    for (const [k, value] of wampler2.coefficients.entries()) expect(digits(value, 10 ** -k)).toBeGreaterThanOrEqual(12);
  });

  test.skipIf(absent).each(Object.keys(SETS).filter((name) => !/NoInt|Longley/.test(name)))(
    '%s to 13 digits and more, with errors, R squared and residual deviation (skipped: reference values not beside the project)',
    (name) => {
      const { certified, r2, residualSD } = SETS[name]!;
      const rows = rowsOf(name);
      const truth = Object.values(certified);
      const [y, x] = [rows.map((row) => row[0]!), rows.map((row) => row[1]!)];
      const fit = polynomialFit(x, y, truth.length - 1)!;
      truth.forEach(({ estimate, sd }, k) => {
        expect(digits(fit.coefficients[k]!, Number(estimate)), `B${k}`).toBeGreaterThanOrEqual(LEAST[name] ?? 13);
        expect(digits(fit.standardErrors![k]!, Number(sd)), `sd of B${k}`).toBeGreaterThanOrEqual(13);
      });
      expect(digits(fit.r2!, Number(r2))).toBeGreaterThanOrEqual(13);
      expect(digits(fit.residualDeviation!, Number(residualSD))).toBeGreaterThanOrEqual(13);
    },
  );

  test.skipIf(absent).each(['NoInt1', 'NoInt2', 'Longley'])(
    '%s to 13.5 digits and more (skipped: reference values not beside the project)',
    (name) => {
      const rows = rowsOf(name);
      const predictors = rows[0]!.slice(1).map((_, k) => column(rows.map((row) => row[k + 1]!)));
      const ones = name === 'Longley' ? [column(rows.map(() => 1))] : [];
      const fit = linearFit(
        [...ones, ...predictors],
        rows.map((row) => row[0]!),
      )!;
      Object.values(SETS[name]!.certified).forEach(({ estimate, sd }, k) => {
        expect(digits(fit.coefficients[k]!, Number(estimate))).toBeGreaterThanOrEqual(13.5);
        expect(digits(fit.standardErrors![k]!, Number(sd))).toBeGreaterThanOrEqual(13.5);
      });
    },
  );
});

/** The targets above 13. */
const LEAST: Readonly<Record<string, number>> = { Norris: 13.5, Pontius: 13.5, Filip: 13.5 };

describe('properties', () => {
  const points = fc.uniqueArray(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -9999, max: 9999 })), {
    minLength: 7,
    maxLength: 40,
    selector: ([x]) => x,
  });

  test('points of a polynomial give its whole coefficients back to fourteen places', () => {
    const coefficients = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(points, coefficients, (given, truth) => {
        const x = given.map(([one]) => one);
        const y = x.map((one) => truth.reduceRight((sum, coefficient) => sum * one + coefficient, 0));
        const fit = polynomialFit(Object.freeze(x), Object.freeze(y), truth.length - 1)!;
        truth.forEach((value, k) => {
          expect(fit.coefficients[k]).toBeCloseTo(value, 14);
        });
      }),
    );
  });

  test('residuals are at right angles to every power, and one more degree never fits worse', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 4 }), (given, degree) => {
        const [x, y] = [given.map(([one]) => one), given.map(([, other]) => other)];
        const fit = polynomialFit(x, y, degree)!;
        const residuals = x.map((one, i) => y[i]! - fit.coefficients.reduceRight((sum, c) => sum * one + c, 0));
        for (let k = 0; k <= degree; k++) {
          const size = x.reduce((sum, one, i) => sum + Math.abs(y[i]! * one ** k), 1);
          expect(Math.abs(x.reduce((sum, one, i) => sum + residuals[i]! * one ** k, 0)) / size).toBeLessThan(1e-7);
        }
        expect(polynomialFit(x, y, degree + 1)!.squares).toBeLessThanOrEqual(fit.squares * (1 + 1e-12));
      }),
    );
  });

  test('the order of the points does not matter', () => {
    fc.assert(
      fc.property(points, (given) => {
        const fitOf = (list: typeof given) =>
          polynomialFit(
            list.map(([x]) => x),
            list.map(([, y]) => y),
            2,
          )!.coefficients;
        const [there, back] = [fitOf(given), fitOf(given.toReversed())];
        there.forEach((value, k) => {
          expect(back[k]!).toBeCloseTo(value, 9);
        });
      }),
    );
  });
});

describe('edge cases', () => {
  test('too few points, or too few different ones, give null', () => {
    expect([polynomialFit([], [], 0), polynomialFit([1, 2], [1, 2], 2), polynomialFit([1, 1, 2], [1, 2, 3], 2)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('as many points as coefficients fit exactly, without errors', () => {
    expect(polynomialFit([1, 2], [3, 5], 1)).toEqual({
      coefficients: [1, 2],
      standardErrors: null,
      squares: 0,
      r2: 1,
      residualDeviation: null,
    });
  });

  test('equal values have no R squared', () => {
    expect(polynomialFit([1, 2, 3], [4, 4, 4], 1)).toMatchObject({ coefficients: [4, 0], squares: 0, r2: null });
  });

  test('throws on a degree that is none, and on lists of different length', () => {
    expect(() => polynomialFit([1], [1], -1)).toThrow('polynomialFit: invalid degree: -1; give a whole number from 0.');
    expect(() => polynomialFit([1, 2], [1], 1)).toThrow('polynomialFit: invalid lengths: 2 and 1; give one y for each x.');
    expect(() => linearFit([column([1, 2])], [1])).toThrow('linearFit: invalid lengths: 1 columns for 1 values');
  });
});
