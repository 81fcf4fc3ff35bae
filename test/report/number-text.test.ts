import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText } from '../../src/report/number-text.js';
import { roundedShares } from '../../src/report/rounded-shares.js';

describe('numberText', () => {
  test('separates thousands and keeps decimals apart', () => {
    expect([0, 12, 999, 1000, 1234567, 12345.25].map((value) => numberText(value, 'count'))).toEqual([
      '0',
      '12',
      '999',
      '1,000',
      '1,234,567',
      '12,345.3',
    ]);
    expect(numberText(12.3456, 'percent')).toBe('1,234.6%');
    expect(numberText(2016, 'year')).toBe('2016');
  });

  test('prints a dash for null, NaN and infinity', () => {
    expect([null, Number.NaN, Infinity].map((value) => numberText(value, 'percent'))).toEqual(['—', '—', '—']);
  });

  test('never prints a negative zero', () => {
    expect(numberText(-0.0001, 'percent')).toBe('0.0%');
  });
});

describe('roundedShares', () => {
  test('add up to one and stay within a tenth of a per cent', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 40 }), (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const shares = roundedShares(counts).map((share) => Math.round(share! * 1000));
        expect(shares.reduce((a, b) => a + b, 0)).toBe(1000);
        const errors = counts.map((count, i) => Math.abs(shares[i]! - (count * 1000) / total));
        expect(Math.max(...errors)).toBeLessThan(1);
      }),
    );
  });

  test('gives the odd tenth to the earlier of equal remainders', () => {
    expect(roundedShares([1, 1, 1])).toEqual([0.334, 0.333, 0.333]);
  });
});
