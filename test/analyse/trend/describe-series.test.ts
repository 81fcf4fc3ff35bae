import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSeries } from '../../../src/analyse/trend/describe-series.js';

describe('edge cases', () => {
  test('an empty series has no description, one number no deviation, equal ones no autocorrelation', () => {
    expect(describeSeries([])).toBeNull();
    expect(describeSeries([7])).toEqual({ n: 1, least: 7, greatest: 7, mean: 7, deviation: null, autocorrelation: null });
    expect(describeSeries([0.1, 0.1, 0.1])).toMatchObject({ mean: 0.1, deviation: 0, autocorrelation: null });
  });
});

describe('properties', () => {
  const series = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 60 });

  test('the mean lies between the ends, the autocorrelation in [-1, 1]', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { least, greatest, mean, deviation, autocorrelation } = describeSeries(values)!;
        expect(mean).toBeGreaterThanOrEqual(least);
        expect(mean).toBeLessThanOrEqual(greatest);
        expect(deviation!).toBeLessThanOrEqual((greatest - least) * Math.SQRT1_2 + 1e-9);
        if (autocorrelation !== null) expect(Math.abs(autocorrelation)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a shift moves the mean alone, and backwards the description is the same', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -1e9, max: 1e9 }), (values, shift) => {
        const one = describeSeries(values)!;
        const other = describeSeries(values.map((value) => value + shift))!;
        expect(other.mean).toBeCloseTo(one.mean + shift, 6);
        expect(other.deviation!).toBeCloseTo(one.deviation!, 9);
        const turned = describeSeries(values.toReversed())!;
        expect(turned.deviation).toBe(one.deviation);
        if (one.autocorrelation !== null) expect(turned.autocorrelation!).toBeCloseTo(one.autocorrelation, 12);
      }),
    );
  });
});
