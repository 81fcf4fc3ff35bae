import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atkinson } from '../../../src/analyse/concentration/atkinson.js';
import { lorenzAsymmetry } from '../../../src/analyse/concentration/lorenz-asymmetry.js';
import { rosenbluth } from '../../../src/analyse/concentration/rosenbluth.js';
import { theilIndex } from '../../../src/analyse/concentration/theil-index.js';

const reference = new URL('../../../../shared/numeric-reference/r-reference/concentration-reference.json', import.meta.url);

const INDEXES = {
  theilIndex,
  atkinson: (counts: readonly number[]) => atkinson(counts),
  atkinson2: (counts: readonly number[]) => atkinson(counts, 2),
  lorenzAsymmetry,
  rosenbluth,
};

describe('published numbers', () => {
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

  test('the ten incomes of the R package ineq give its documented digits', () => {
    expect(atkinson(incomes, 0.5)).toBeCloseTo(0.1796591, 7);
    expect(rosenbluth(incomes)).toBeCloseTo(0.1859051, 7);
    expect(theilIndex(incomes)).toBeCloseTo(0.3623412423438949, 14);
  });

  test('two Lorenz curves of one Gini lean to different sides, 1.46 and 0.74 (Damgaard and Weiner 2000)', () => {
    expect(lorenzAsymmetry([50, ...new Array(9).fill(5.5555555555555554)])).toBeCloseTo(1.46, 12);
    expect(lorenzAsymmetry([2, 2, 2, 2, 2, 18, 18, 18, 18, 18])).toBeCloseTo(0.74, 12);
  });

  test.skipIf(!existsSync(reference))(
    'Theil and Atkinson agree with R to 1e-13 on ten vectors (skipped: reference values not beside the project)',
    () => {
      const { vectors } = JSON.parse(readFileSync(reference, 'utf8')) as {
        vectors: Record<string, { x: number[]; theilT: number; 'atkinson0.5': number; shannonNat: number }>;
      };
      for (const [name, { x, theilT, 'atkinson0.5': half, shannonNat }] of Object.entries(vectors)) {
        const held = x.filter((count) => count > 0);
        const isLeftOut = Math.abs(Math.log(held.length) - shannonNat - theilT) < 1e-12;
        expect(theilIndex(isLeftOut ? held : x), `${name} Theil`).toBeCloseTo(theilT, 13);
        expect(atkinson(x, 0.5), `${name} Atkinson`).toBeCloseTo(half, 13);
      }
    },
  );
});

describe('edge cases', () => {
  test('nothing to share is null, one holder has no inequality', () => {
    for (const index of Object.values(INDEXES)) expect([index([]), index([0, 0])]).toEqual([null, null]);
    expect([theilIndex([5]), atkinson([5]), rosenbluth([5]), lorenzAsymmetry([5])]).toEqual([0, 0, 1, 1]);
  });

  test('equal holders of a fraction are symmetric, though their mean has another last digit', () => {
    for (const part of [0.1, 0.2, 1 / 3, 2 / 3, 1 / 7])
      for (const holders of [2, 3, 5, 6, 7, 10, 60]) expect(lorenzAsymmetry(new Array(holders).fill(part))).toBeCloseTo(1, 12);
    // One of four has the mean of 3 / 10: the middle of its interval.
    expect(lorenzAsymmetry([0.5, 0.1 + 0.2, 0.2, 0.2])).toBeCloseTo(2.5 / 4 + 0.55 / 1.2, 12);
  });

  test('a holder of nothing makes Atkinson 1 from an aversion of 1 on', () => {
    expect([atkinson([4, 0], 1), atkinson([4, 0], 2)]).toEqual([1, 1]);
    expect(() => atkinson([1], 0)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });

  test('bounds: Theil [0, ln n], Atkinson [0, 1), Rosenbluth [1/n, 1], asymmetry (0, 2)', () => {
    fc.assert(
      fc.property(counts, (x) => {
        expect(theilIndex(x)!).toBeGreaterThanOrEqual(0);
        expect(theilIndex(x)!).toBeLessThanOrEqual(Math.log(x.length) + 1e-12);
        for (const aversion of [0.5, 1, 2]) {
          expect(atkinson(x, aversion)!).toBeGreaterThanOrEqual(0);
          expect(atkinson(x, aversion)!).toBeLessThan(1);
        }
        expect(atkinson(x, 2)!).toBeGreaterThanOrEqual(atkinson(x, 0.5)! - 1e-12);
        expect(rosenbluth(x)!).toBeGreaterThanOrEqual(1 / x.length - 1e-12);
        expect(rosenbluth(x)!).toBeLessThanOrEqual(1 + 1e-12);
        expect(lorenzAsymmetry(x)!).toBeGreaterThan(0);
        expect(lorenzAsymmetry(x)!).toBeLessThan(2);
      }),
    );
  });

  test('equal counts are at one end of each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 1000 }), (n, count) => {
        const equal = new Array<number>(n).fill(count);
        expect(theilIndex(equal)).toBeCloseTo(0, 12);
        expect(atkinson(equal)).toBeCloseTo(0, 12);
        expect(rosenbluth(equal)).toBeCloseTo(1 / n, 12);
        expect(lorenzAsymmetry(equal)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('neither scale nor order nor doubling of every holder matters (Rosenbluth halves, the asymmetry interpolates between other holders)', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 64 }), (x, scale) => {
        const turned = x.toReversed().map((count) => count * scale);
        for (const [name, index] of Object.entries(INDEXES)) {
          expect(index(turned), name).toBeCloseTo(index(x)!, 9);
          if (name === 'lorenzAsymmetry') continue;
          const doubled = index([...x, ...x])!;
          expect(name === 'rosenbluth' ? doubled * 2 : doubled, name).toBeCloseTo(index(x)!, 9);
        }
      }),
    );
  });

  test('giving from a larger to a smaller holder never raises inequality', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 30 }), (x) => {
        const sorted = x.toSorted((a, b) => a - b);
        const gift = Math.floor((sorted.at(-1)! - sorted[0]!) / 2);
        const after = [sorted[0]! + gift, ...sorted.slice(1, -1), sorted.at(-1)! - gift];
        expect(theilIndex(after)!).toBeLessThanOrEqual(theilIndex(x)! + 1e-12);
        expect(atkinson(after)!).toBeLessThanOrEqual(atkinson(x)! + 1e-12);
        expect(rosenbluth(after)!).toBeLessThanOrEqual(rosenbluth(x)! + 1e-12);
      }),
    );
  });
});
