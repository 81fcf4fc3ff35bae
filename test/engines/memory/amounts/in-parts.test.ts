import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from '../../../../src/engines/memory/amounts/in-parts.js';

const shareOf = (cells: number) => ({ times: 1, cells });

test('halves to sixths are sixtieths', () => {
  const { amounts, parts, most } = inParts([{ times: 0, cells: 1 }, ...[2, 3, 4, 5, 6].map(shareOf)], 1000);
  expect({ amounts: [...amounts], parts, most }).toEqual({ amounts: [0, 30, 20, 15, 12, 10], parts: 60, most: 0.5 });
});

test('a sum of shares is the same in any order, and the nearest number to the true one', () => {
  const cells = fc.array(fc.integer({ min: 1, max: 18 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(cells, fc.nat(), (list, seed) => {
      const { amounts, parts } = inParts(list.map(shareOf), 1_000_000);
      const sum = amounts.reduce((total, one) => total + one, 0);
      const turned = [...amounts.slice(seed % amounts.length), ...amounts.slice(0, seed % amounts.length)];
      expect(turned.reduce((total, one) => total + one)).toBe(sum);
      const whole = list.reduce((product, n) => product * BigInt(n), 1n);
      const numerator = list.reduce((total, n) => total + whole / BigInt(n), 0n);
      expect(BigInt(sum) * whole).toBe(numerator * BigInt(parts));
    }),
  );
});

test('where parts would be too many to add exactly, shares of many cells are fractions of one', () => {
  const cells = Array.from({ length: 255 }, (_, k) => 255 - k);
  const { amounts, parts, most } = inParts(cells.map(shareOf), 1_000_000);
  expect(parts * 1_000_000).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  expect(most).toBe(1);
  for (const [k, amount] of amounts.entries()) {
    expect(amount).toBe(parts / cells[k]!);
    if (cells[k]! <= 22) expect(Number.isInteger(amount)).toBe(true);
  }
});
