import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  added,
  type DoubleDouble,
  divided,
  dotProduct,
  multiplied,
  productError,
  subtracted,
} from '../../src/util/double-double.js';

/** Whole numbers beyond what doubles hold, and their exact value. */
const whole = fc.bigInt({ min: -(2n ** 90n), max: 2n ** 90n });
const from = (value: bigint): DoubleDouble => [Number(value), Number(value - BigInt(Number(value)))];
const exact = ([high, low]: DoubleDouble): bigint => BigInt(high) + BigInt(low);

test('sums and differences of whole numbers of 90 bits are exact', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(exact(added(from(a), from(b)))).toBe(a + b);
      expect(exact(subtracted(from(a), from(b)))).toBe(a - b);
    }),
  );
});

test('the error of a product makes it exact', () => {
  const numbers = fc.integer({ min: -(2 ** 30), max: 2 ** 30 }).map((value) => value * 1_048_573);
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expect(exact([a * b, productError(a, b)])).toBe(BigInt(a) * BigInt(b));
    }),
  );
});

test('products and quotients undo each other to 30 digits', () => {
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      fc.pre(a !== 0n && b !== 0n);
      const [high, low] = subtracted(divided(multiplied(from(a), from(b)), from(b)), from(a));
      expect(Math.abs(high + low)).toBeLessThanOrEqual(Math.abs(Number(a)) * 1e-30);
    }),
  );
});

test('a sum of products keeps what doubles lose', () => {
  expect(
    dotProduct(
      [
        [1e20, 0],
        [1, 0],
        [-1e20, 0],
      ],
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    ),
  ).toEqual([1, 0]);
  expect(dotProduct([], [])).toEqual([0, 0]);
});
