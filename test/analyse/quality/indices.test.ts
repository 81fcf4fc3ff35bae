import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generality, originality } from '../../../src/analyse/quality/citation-diversity.js';
import { distributionOf, meanOf, quantileOf, sizeOf } from '../../../src/analyse/quality/distribution-of.js';
import { percentileRanks, topParts } from '../../../src/analyse/quality/percentile-ranks.js';
import { breadthOfSquares, correctedBreadthOfSquares, symbolBreadth } from '../../../src/analyse/quality/symbol-breadth.js';
import { quantileOfSorted } from '../../../src/analyse/quantile-of-sorted.js';

const numbers = fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 30 });

describe('generality and originality', () => {
  /** T17: counts (1,1): H .5, corrected diversity 1; (2,1): .5556, .6667; (3,1,1): .44, .70. */
  test.each([
    [['a', 'b'], 0.5, 1],
    [['a', 'a', 'b'], 1 - 5 / 9, 2 / 3],
    [['a', 'a', 'a', 'b', 'c'], 0.56, 0.7],
  ])('of %j are %d plain and %d corrected (T17)', (classes, plain, corrected) => {
    for (const index of [generality, originality]) {
      const diversity = index(classes)!;
      expect(diversity.plain).toBeCloseTo(plain, 12);
      expect(diversity.corrected).toBeCloseTo(corrected, 12);
    }
  });

  test('are null for no citation, and not corrected for a single one', () => {
    expect(generality([])).toBeNull();
    expect(generality(['a'])).toEqual({ n: 1, plain: 0, corrected: null });
  });

  test('lie within 0 and 1, the corrected one not below the plain one, whatever the order and the names', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const { plain, corrected } = generality(list.map(String))!;
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(1 - 1 / new Set(list).size + 1e-12);
        if (corrected !== null) {
          expect(corrected).toBeGreaterThanOrEqual(plain - 1e-12);
          expect(corrected).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(generality(list.toReversed().map((one) => `class ${one}`))!.plain).toBeCloseTo(plain, 12);
      }),
    );
  });
});

describe('knowledge breadth', () => {
  test('is 0 within one main group, 1/2 over two (T17)', () => {
    expect(symbolBreadth(['A01B01/00', 'A01B01/01'])).toBe(0);
    expect(symbolBreadth(['A01B01/00', 'A01C01/01'])).toBe(0.5);
  });

  test('counts each symbol once, leaves out those without main group, and is null without any', () => {
    expect(symbolBreadth(['A01B1/02', 'a01b 1/02', 'A01C1/00', 'H01M', 'no symbol'])).toBe(0.5);
    expect(symbolBreadth(['H01M'])).toBeNull();
    expect(symbolBreadth([])).toBeNull();
  });

  test('is the same from the number of symbols and the squares', () => {
    fc.assert(
      fc.property(numbers, (groups) => {
        const symbols = groups.map((group, k) => `A01B${group + 1}/${String(k + 10)}`);
        const inGroup = Array.from({ length: 9 }, (_, group) => groups.filter((one) => one === group).length);
        const squares = inGroup.reduce((sum, count) => sum + count ** 2, 0);
        expect(symbolBreadth(symbols)).toBeCloseTo(breadthOfSquares(symbols.length, squares), 12);
        const corrected = generality(groups.map(String))!.corrected;
        if (corrected === null) expect(correctedBreadthOfSquares(symbols.length, squares)).toBeNull();
        else expect(correctedBreadthOfSquares(symbols.length, squares)).toBeCloseTo(corrected, 12);
      }),
    );
  });
});

describe('a distribution', () => {
  test('has the mean and the quantiles of the values it was made of', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const distribution = distributionOf(list);
        expect(sizeOf(distribution)).toBe(list.length);
        expect(meanOf(distribution)).toBeCloseTo(list.reduce((sum, one) => sum + one, 0) / list.length, 10);
        expect(quantileOf(distribution, share)).toBeCloseTo(
          quantileOfSorted(
            list.toSorted((a, b) => a - b),
            share,
          )!,
          6,
        );
      }),
    );
  });

  test('of nothing has neither', () => {
    expect(meanOf(distributionOf([]))).toBeNull();
    expect(quantileOf(distributionOf([]), 0.5)).toBeNull();
  });
});

describe('percentile ranks', () => {
  test('average to one half whatever the ties, rise with the values, and stay within 0 and 1', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const distribution = distributionOf(list);
        const ranks = percentileRanks(distribution);
        const sum = ranks.reduce((total, rank, k) => total + rank * distribution.counts[k]!, 0);
        expect(sum / list.length).toBeCloseTo(0.5, 10);
        for (let k = 0; k < ranks.length; k++) {
          expect(ranks[k]! > 0 && ranks[k]! < 1).toBe(true);
          if (k > 0) expect(ranks[k]!).toBeGreaterThan(ranks[k - 1]!);
        }
      }),
    );
  });

  test('of a single value are one half', () => {
    expect([...percentileRanks(distributionOf([7, 7]))]).toEqual([0.5]);
  });
});

describe('the top share', () => {
  test('is exactly that share of all, the greatest first, whatever the ties', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const distribution = distributionOf(list);
        const parts = topParts(distribution, share);
        const sum = parts.reduce((total, part, k) => total + part * distribution.counts[k]!, 0);
        expect(sum).toBeCloseTo(share * list.length, 9);
        for (let k = 1; k < parts.length; k++) expect(parts[k]! >= parts[k - 1]!).toBe(true);
      }),
    );
  });

  test('of ten with three on the border takes a third of each (Waltman and Schreiber 2013)', () => {
    const parts = topParts(distributionOf([0, 0, 0, 0, 0, 0, 0, 4, 4, 4]), 0.1);
    expect([...parts]).toEqual([0, 1 / 3]);
  });
});
