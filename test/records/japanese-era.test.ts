import { expect, test } from 'vitest';
import { yearOfEra } from '../../src/records/japanese-era.js';

test('gives the western year of every era', () => {
  expect(yearOfEra('S', 51)).toBe(1976);
  expect(yearOfEra('H', 1)).toBe(1989);
  expect(yearOfEra('平成', 31)).toBe(2019);
  expect(yearOfEra('R', 2)).toBe(2020);
});

test('returns null for an unknown era and for year 0', () => {
  expect(yearOfEra('X', 5)).toBeNull();
  expect(yearOfEra('', 5)).toBeNull();
  expect(yearOfEra('H', 0)).toBeNull();
});
