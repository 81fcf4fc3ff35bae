import { expect, test } from 'vitest';
import { foldIdentifier, isScientific, withoutFraction } from '../../src/records/identifier-text.js';

test('folds width, case, blanks, dashes, zero-width characters and text marks', () => {
  expect(foldIdentifier('ＺＬ２０２３．２')).toBe('ZL2023.2');
  expect(foldIdentifier(' us\u00a02011\u3000 a1\u200b')).toBe('US 2011 A1');
  expect(foldIdentifier('10‑2015–0012345')).toBe('10-2015-0012345');
  expect(foldIdentifier('="123"')).toBe('123');
});

test('returns the very text of a clean number', () => {
  expect(foldIdentifier('US 201715458258 A')).toBe('US 201715458258 A');
  expect(foldIdentifier('')).toBe('');
});

test('returns nothing for a text no number can have', () => {
  expect(foldIdentifier('1'.repeat(65))).toBe('');
});

test('knows scientific notation from numbers with an E', () => {
  for (const text of ['2.0231E+11', '2.01e+11', ' 2E11 ', '1.0E-5', 'CN2.0231E+11']) expect(isScientific(text)).toBe(true);
  for (const text of ['', '202310110784.2', 'USRE43434E1', 'E11', 'HUE030677T2', '12E+11'])
    expect(isScientific(text)).toBe(false);
});

test('takes the zero of a fraction off a number of digits, and off nothing else', () => {
  expect(['8342944.0', '1024582310000.00'].map(withoutFraction)).toEqual(['8342944', '1024582310000']);
  for (const text of ['8342944', '12345.0', '8342944.5', 'CN201310033299.0', '15/212.0'])
    expect(withoutFraction(text)).toBe(text);
});
