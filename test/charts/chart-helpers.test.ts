import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctNames } from '../../src/charts/bar-axis.js';
import { formatValue } from '../../src/charts/format-value.js';
import { niceTicks } from '../../src/charts/nice-ticks.js';
import { fitText, textWidth } from '../../src/charts/text-width.js';

describe('formatValue', () => {
  test('prints as d3-format does', () => {
    expect(['0', '999', '1,000', '1,234,568']).toEqual([0, 999, 1000, 1234567.5].map((value) => formatValue(value, ',d')));
    expect(formatValue(0.0049, '.2f')).toBe('0.00');
    expect(formatValue(-0.001, '.0%')).toBe('0%');
  });

  test('throws on any other format', () => {
    expect(() => formatValue(1, 's')).toThrow('formatValue: unsupported format: "s"');
  });

  test('returns an empty text for what is no number', () => {
    expect(formatValue(Number.NaN, ',d')).toBe('');
  });
});

describe('niceTicks', () => {
  test('spans the data with round steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (max) => {
        const { max: end, ticks } = niceTicks(max, 5);
        return end >= max * (1 - 1e-9) && ticks[0] === 0 && ticks.length >= 2 && ticks.length <= 11;
      }),
    );
  });

  test('keeps whole steps where asked', () => {
    expect(niceTicks(2, 5, 1).ticks).toEqual([0, 1, 2]);
  });
});

test('fitText never exceeds its width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 14, max: 300 }), (text, width) => {
      return textWidth(fitText(text, 12, width), 12) <= width;
    }),
  );
});

test('distinctNames makes all names different and keeps the first of each', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'a (2)', 'c')), (names) => {
      return new Set(distinctNames(names)).size === names.length;
    }),
  );
});
