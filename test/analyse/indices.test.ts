import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationRatio } from '../../src/analyse/concentration/concentration-ratio.js';
import { entropy } from '../../src/analyse/concentration/entropy.js';
import { gini } from '../../src/analyse/concentration/gini.js';
import { hhi } from '../../src/analyse/concentration/hhi.js';
import { hooverGini } from '../../src/analyse/concentration/hoover-gini.js';
import { krugmanIndex } from '../../src/analyse/concentration/krugman-index.js';
import { lorenz } from '../../src/analyse/concentration/lorenz.js';
import { locationQuotient } from '../../src/analyse/structure/location-quotient.js';

const reference = new URL('../../../shared/numeric-reference/r-reference/concentration-reference.json', import.meta.url);

/** EconGeo's example: five regions, five industries (T3). */
const REGIONS = [
  [100, 0, 0, 0, 0],
  [0, 15, 5, 70, 10],
  [0, 20, 10, 20, 50],
  [0, 25, 30, 5, 40],
  [0, 40, 55, 5, 0],
];

describe('published numbers', () => {
  test('the HHI of the textbook shares 25, 20, 15, ... is 1540, and follows the two published mergers (T1)', () => {
    expect(hhi([25, 20, 15, 10, 8, 7, 6, 5, 4])! * 10_000).toBe(1540);
    expect(hhi([25, 20, 15, 10, 8, 7, 6, 9])! * 10_000).toBe(1580);
    expect(hhi([45, 15, 10, 8, 7, 6, 5, 4])! * 10_000).toBe(2540);
    expect(hhi([40, 30, 20, 10])! * 10_000).toBe(3000);
    expect(concentrationRatio([25, 20, 15, 10, 8, 7, 6, 5, 4], 4)).toBe(0.7);
  });

  test('the Gini coefficients of the EconGeo manual are met (T2)', () => {
    expect(gini([0, 10, 10, 30, 50])).toBe(0.48);
    expect(gini([0, 0, 0, 0, 7])).toBe(0.8);
    expect(gini([0, 0, 0, 7, 7])).toBeCloseTo(0.6, 14);
    expect(gini([0, 1, 1, 1, 1])).toBe(0.2);
    expect(gini([7, 7, 7, 7, 7])).toBe(0);
    expect(hooverGini([0, 10, 10, 30, 50], [10, 15, 20, 25, 30])).toBeCloseTo(0.31, 14);
  });

  test('location quotients, Krugman index, HHI and entropy of the EconGeo example are met, LQ = 1 exactly (T3)', () => {
    expect(locationQuotient(REGIONS)).toEqual([
      [5, 0, 0, 0, 0],
      [0, 0.75, 0.25, 3.5, 0.5],
      [0, 1, 0.5, 1, 2.5],
      [0, 1.25, 1.5, 0.25, 2],
      [0, 2, 2.75, 0.25, 0],
    ]);
    const all = [100, 100, 100, 100, 100];
    expect(REGIONS.map((row) => round(krugmanIndex(row, all), 12))).toEqual([1.6, 1, 0.6, 0.7, 1.1]);
    expect(REGIONS.map((row) => hhi(row))).toEqual([1, 0.525, 0.34, 0.315, 0.465]);
    expect(REGIONS.map((row) => round(entropy(row), 3))).toEqual([0, 1.319, 1.761, 1.766, 1.219]);
  });

  test('the concentration of US patents over the sections of the CPC is met for 1976, 2000 and 2024 (T4)', () => {
    const sections = {
      1976: [8328, 15448, 14494, 2105, 3073, 7754, 10300, 8665],
      2000: [22709, 26032, 19517, 1956, 4447, 12086, 35613, 35125],
      2024: [46302, 41786, 22045, 1697, 7759, 18851, 99126, 86498],
    };
    expect(Object.values(sections).map((counts) => round(hhi(counts), 4))).toEqual([0.1571, 0.1712, 0.2105]);
    expect(round(1 - hhi(sections[1976])!, 4)).toBe(0.8429);
  });

  test('the ten incomes of the R package ineq give its documented digits', () => {
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    expect(gini(incomes)).toBeCloseTo(0.4620911, 7);
    expect(hhi(incomes)).toBeCloseTo(0.1840812, 7);
    expect(concentrationRatio(incomes, 4)).toBeCloseTo(0.733802901510828, 14);
    expect(entropy(incomes)! * Math.LN2).toBeCloseTo(1.9402438506501507, 14);
  });

  test.skipIf(!existsSync(reference))(
    'ten vectors agree with R to 1e-14 (skipped: reference values not beside the project)',
    () => {
      const { vectors } = JSON.parse(readFileSync(reference, 'utf8')) as { vectors: Record<string, Vector> };
      expect(Object.keys(vectors).length).toBe(10);
      for (const [name, vector] of Object.entries(vectors)) {
        const x = Object.freeze(vector.x);
        expect(distance(hhi(x), vector.hhi), `${name} hhi`).toBeLessThan(1e-14);
        expect(distance(gini(x), vector.gini), `${name} gini`).toBeLessThan(1e-14);
        expect(distance(concentrationRatio(x, 4), vector.cr4), `${name} cr4`).toBeLessThan(1e-14);
        expect(distance(entropy(x)! * Math.LN2, vector.shannonNat), `${name} entropy`).toBeLessThan(1e-14);
        const points = lorenz(x)!;
        points.forEach((point, i) => {
          expect(distance(point.holders, vector.lorenzP[i]!), `${name} lorenz p ${i}`).toBeLessThan(1e-14);
          expect(distance(point.total, vector.lorenzL[i]!), `${name} lorenz L ${i}`).toBeLessThan(1e-14);
        });
      }
    },
  );
});

describe('properties', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });

  test('HHI is in [1/n, 1], Gini in [0, (n - 1)/n], entropy in [0, log2 n], CR4 in [4/n, 1]', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const n = x.length;
        expect(hhi(x)).toBeGreaterThanOrEqual(1 / n - 1e-15);
        expect(hhi(x)).toBeLessThanOrEqual(1);
        expect(gini(x)).toBeGreaterThanOrEqual(-1e-15);
        expect(gini(x)).toBeLessThanOrEqual((n - 1) / n + 1e-15);
        expect(entropy(x)).toBeGreaterThanOrEqual(0);
        expect(entropy(x)).toBeLessThanOrEqual(Math.log2(n) + 1e-12);
        expect(concentrationRatio(x, 4)).toBeGreaterThanOrEqual(Math.min(1, 4 / n) - 1e-15);
        expect(concentrationRatio(x, 4)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('no index depends on the scale or on the order', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 1000 }), fc.infiniteStream(fc.nat()), (x, scale, keys) => {
        const shuffled = x
          .map((count) => ({ count: count * scale, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ count }) => count);
        for (const index of [hhi, gini, entropy, (y: readonly number[]) => concentrationRatio(y, 4)])
          expect(distance(index(shuffled), index(x))).toBeLessThan(1e-11);
      }),
    );
  });

  test('zeros leave HHI, entropy and concentration ratio as they are', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const padded = [0, ...x, 0];
        expect([hhi(padded), entropy(padded), concentrationRatio(padded, 3)]).toEqual([
          hhi(x),
          entropy(x),
          concentrationRatio(x, 3),
        ]);
      }),
    );
  });

  test('the Lorenz curve runs from (0, 0) to (1, 1) and is convex', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const steps = lorenz(x)!.map(({ total }, i, points) => total - (points[i - 1]?.total ?? 0));
        expect(lorenz(x)!.at(0)).toEqual({ holders: 0, total: 0 });
        expect(lorenz(x)!.at(-1)).toEqual({ holders: 1, total: 1 });
        for (let i = 2; i < steps.length; i++) expect(steps[i]!).toBeGreaterThanOrEqual(steps[i - 1]! - 1e-12);
      }),
    );
  });

  test('the Hoover-Gini is the Gini coefficient when every place weighs the same', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const alike = x.map(() => 3);
        expect(distance(hooverGini(x, alike), gini(x))).toBeLessThan(1e-12);
      }),
    );
  });

  test('the Hoover-Gini does not depend on the order of places, nor on those without anything', () => {
    const places = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 2, maxLength: 12 });
    const index = (some: readonly (readonly [number, number])[]): number | null =>
      hooverGini(
        some.map(([activity]) => activity),
        some.map(([, base]) => base),
      );
    fc.assert(
      fc.property(places, (some) => {
        const ordered = some
          .filter(([activity, base]) => activity + base > 0)
          .toSorted(([a, b], [c, d]) => (b === 0 ? Number(d > 0) : d === 0 ? -1 : a / b - c / d));
        const [whole, least] = [index(some), index(ordered)];
        if (whole === null || least === null) expect(whole).toBe(least);
        else expect(distance(whole, least)).toBeLessThan(1e-12);
        if (whole !== null) expect(whole >= -1e-12 && whole <= 1 + 1e-12).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(hooverGini([2, 0, 1, 0, 3], [1, 0, 4, 2, 0])).toBe(hooverGini([0, 1, 2, 3], [2, 4, 1, 0]));
  });

  test('the location quotient of a table with proportional rows is 1 everywhere', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const quotients = locationQuotient([x, x.map((count) => count * 3)]).flat();
        expect(new Set(quotients)).toEqual(new Set([1]));
      }),
    );
  });
});

describe('edge cases', () => {
  test('every index is null for nothing and for zeros only', () => {
    for (const counts of [[], [0, 0]]) {
      const values = [hhi(counts), gini(counts), entropy(counts), concentrationRatio(counts, 4), lorenz(counts)];
      expect([...values, hooverGini(counts, counts), krugmanIndex(counts, counts)]).toEqual(new Array(7).fill(null));
    }
    expect(locationQuotient([])).toEqual([]);
    expect(
      locationQuotient([
        [0, 0],
        [0, 5],
      ]),
    ).toEqual([
      [null, null],
      [null, 1],
    ]);
  });

  test('one holder has HHI 1, Gini 0, entropy 0 and CR4 1', () => {
    expect([hhi([42]), gini([42]), entropy([42]), concentrationRatio([42], 4)]).toEqual([1, 0, 0, 1]);
  });

  test('a tie at the border does not change the concentration ratio', () => {
    expect(concentrationRatio([5, 3, 3, 3, 1], 2)).toBe(8 / 15);
  });

  test('throws on a top that is no count and on lists of different length', () => {
    expect(() => concentrationRatio([1], 0)).toThrow('concentrationRatio: invalid top: 0; give a whole number from 1.');
    expect(() => hooverGini([1], [])).toThrow('hooverGini: invalid lengths: 1 and 0');
    expect(() => krugmanIndex([1], [])).toThrow('krugmanIndex: invalid lengths: 1 and 0');
    expect(() => locationQuotient([[1, 2], [1]])).toThrow('locationQuotient: invalid row length: 1; every row needs 2 counts.');
  });
});

interface Vector {
  readonly x: readonly number[];
  readonly hhi: number;
  readonly gini: number;
  readonly cr4: number;
  readonly shannonNat: number;
  readonly lorenzP: readonly number[];
  readonly lorenzL: readonly number[];
}

/** Relative distance, absolute around 0. */
function distance(value: number | null, truth: number | null): number {
  return Math.abs(value! - truth!) / Math.max(Math.abs(truth!), 0.01);
}

function round(value: number | null, digits: number): number {
  return Number(value!.toFixed(digits));
}
