import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/classify/evaluation/wilson-interval.js';

describe('the Wilson interval', () => {
  /** Newcombe (1998), table I, method 3. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (count, of, lower, upper) => {
    const found = wilsonInterval(count, of);
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  test('is null when nothing was counted', () => {
    expect(wilsonInterval(0, 0)).toEqual({ count: 0, of: 0, share: null, lower: null, upper: null });
  });

  test('holds the share, stays within 0 and 1 and mirrors its complement', () => {
    const counts = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const { share, lower, upper } = wilsonInterval(count, of);
        const other = wilsonInterval(of - count, of);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(share!);
        expect(upper).toBeGreaterThanOrEqual(share!);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeCloseTo(1 - other.upper!, 12);
      }),
    );
  });

  test.each([
    [2, 1],
    [-1, 3],
    [0.5, 3],
  ])('throws for %d of %d', (count, of) => {
    expect(() => wilsonInterval(count, of)).toThrow(`wilsonInterval: invalid count: ${count} of ${of};`);
  });
});
