import { expect, test } from 'vitest';
import { earliestDay, formatDay, isWholeDay, lastOfPeriod, latestDay, yearOfDay } from '../../src/records/day.js';

test('formats a day as ISO and an unknown one as null', () => {
  expect(formatDay(20130331)).toBe('2013-03-31');
  expect(formatDay(0)).toBeNull();
});

test('gives the year of a day, null when unknown', () => {
  expect(yearOfDay(20131231)).toBe(2013);
  expect(yearOfDay(0)).toBeNull();
});

test('knows days of which only the month or the year is known', () => {
  expect([20130000, 20130500].map(formatDay)).toEqual(['2013', '2013-05']);
  expect([20130000, 20130500].map(yearOfDay)).toEqual([2013, 2013]);
  expect([0, 20130000, 20130500, 20130510].map(isWholeDay)).toEqual([false, false, false, true]);
  expect([20130000, 20130531, 20130500].sort((a, b) => lastOfPeriod(a) - lastOfPeriod(b))).toEqual([
    20130531, 20130500, 20130000,
  ]);
});

test('the earliest and latest day of a month or year are those of the calendar', () => {
  expect([20160200, 20150000, 20150401, 0].map(earliestDay)).toEqual([20160201, 20150101, 20150401, 0]);
  expect([20160200, 20150200, 20151200, 20150000, 20150401, 0].map(latestDay)).toEqual([
    20160229, 20150228, 20151231, 20151231, 20150401, 0,
  ]);
});
