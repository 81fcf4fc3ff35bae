import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentQuantile, studentTail } from '../../src/analyse/student-tail.js';
import { normalTail } from '../../src/analyse/trend/normal-tail.js';

test.each([
  // Closed forms: df 1 is Cauchy, 1/2 - atan(t) / pi; df 2 is (1 - t / sqrt(2 + t^2)) / 2.
  [3, 1, 0.5 - Math.atan(3) / Math.PI],
  [0.2, 1, 0.5 - Math.atan(0.2) / Math.PI],
  [1.5, 2, (1 - 1.5 / Math.sqrt(4.25)) / 2],
  [40, 2, (1 - 40 / Math.sqrt(1602)) / 2],
])('P(T > %d) with %d degrees of freedom is its closed form', (t, df, expected) => {
  expect(Math.abs(studentTail(t, df) / expected - 1)).toBeLessThan(1e-12);
});

test.each([
  // Abramowitz and Stegun, table 26.10.
  [0.025, 10, 2.228],
  [0.05, 5, 2.015],
  [0.1, 3, 1.638],
  [0.005, 30, 2.75],
  [0.0005, 8, 5.041],
])('the value exceeded with probability %d of %d degrees of freedom is that of the table', (tail, df, expected) => {
  expect(studentQuantile(tail, df)).toBeCloseTo(expected, 3);
});

test.each([
  // Half the regularised incomplete beta function, computed in 40 digits (mpmath).
  [0.005, 1e6, 0.4980052974079432],
  [0.138, 1e6, 0.44512022266643],
  [2.5, 1e6, 0.006209744751081623],
  [0.01, 200, 0.4960156275766406],
  [30, 7, 5.89423444036657e-9],
  [1e6, 1, 3.183098861836846e-7],
  [10000.0, 2, 4.999999925000001e-9],
])('P(T > %d) with %d degrees of freedom, however many, is met to 10 digits', (t, df, expected) => {
  expect(Math.abs(studentTail(t, df) / expected - 1)).toBeLessThan(1e-10);
});

test('is symmetric, falls, and undoes its quantile', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 50, noNaN: true }), fc.integer({ min: 1, max: 60 }), (t, df) => {
      expect(studentTail(t, df) + studentTail(-t, df)).toBeCloseTo(1, 14);
      expect(studentTail(t + 0.01, df)).toBeLessThanOrEqual(studentTail(t, df));
      if (t > 0 && t < 10) expect(studentQuantile(studentTail(t, df), df)).toBeCloseTo(t, 6);
    }),
  );
});

test('nears the normal law', () => {
  for (const z of [0.3, 1, 2.5]) expect(Math.abs(studentTail(z, 1e6) / normalTail(z) - 1)).toBeLessThan(1e-4);
});
