import { expect, test } from 'vitest';
import { formatDay, yearOfDay } from '../../src/records/day.js';

test('formats a day as ISO and an unknown one as null', () => {
  expect(formatDay(20130331)).toBe('2013-03-31');
  expect(formatDay(0)).toBeNull();
});

test('gives the year of a day, null when unknown', () => {
  expect(yearOfDay(20131231)).toBe(2013);
  expect(yearOfDay(0)).toBeNull();
});
