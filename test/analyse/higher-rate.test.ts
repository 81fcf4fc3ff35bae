import fc from 'fast-check';
import { expect, test } from 'vitest';
import { higherRateProbability } from '../../src/analyse/higher-rate.js';

test('agrees with exact sums of the binomial tail', () => {
  // The example of R's poisson.test: 11 in 800 against 21 in 3011; P(X >= 11) of 32 trials at 800/3811, summed in exact fractions (both tails so summed give the 0.07967 that R prints).
  expect(higherRateProbability({ count: 11, total: 800 }, { count: 21, total: 3011 })).toBeCloseTo(R_EXAMPLE, 12);
  // 8 of 10 heads or more: 56 of 1024.
  expect(higherRateProbability({ count: 8, total: 5 }, { count: 2, total: 5 })).toBeCloseTo(56 / 1024, 14);
  expect(higherRateProbability({ count: 10, total: 5 }, { count: 0, total: 5 })).toBeCloseTo(1 / 1024, 15);
});

const R_EXAMPLE = 0.05600865978769966;

test('of many is neither lost nor more than one', () => {
  expect(higherRateProbability({ count: 50_000, total: 1e6 }, { count: 50_000, total: 1e6 })).toBeCloseTo(0.5, 2);
  expect(higherRateProbability({ count: 1, total: 1e6 }, { count: 100_000, total: 1e6 })).toBe(1);
  expect(higherRateProbability({ count: 100_000, total: 1e6 }, { count: 1, total: 1e6 })).toBeLessThan(1e-300);
});

test('says nothing without a whole', () => {
  expect(higherRateProbability({ count: 3, total: 0 }, { count: 1, total: 9 })).toBe(1);
  expect(higherRateProbability({ count: 3, total: 9 }, { count: 0, total: 0 })).toBe(1);
});

const part = fc.record({ count: fc.nat({ max: 60 }), total: fc.integer({ min: 1, max: 500 }) });

test('falls with more in the later whole, and both tails overlap in one term', () => {
  fc.assert(
    fc.property(part, part, (later, earlier) => {
      const p = higherRateProbability(later, earlier);
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(
        higherRateProbability({ ...later, count: later.count + 1 }, { ...earlier, count: Math.max(0, earlier.count - 1) }),
      ).toBeLessThanOrEqual(p + 1e-12);
      expect(p + higherRateProbability(earlier, later)).toBeGreaterThanOrEqual(1 - 1e-12);
    }),
  );
});
