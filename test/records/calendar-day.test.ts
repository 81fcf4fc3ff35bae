import { expect, test } from 'vitest';
import { calendarDay, compactDay, separatedDay, serialDay } from '../../src/records/calendar-day.js';

test('gives a day only when the calendar has it', () => {
  expect(calendarDay(2016, 2, 29)).toBe(20160229);
  expect(calendarDay(2015, 2, 29)).toBe(-1);
  expect(calendarDay(2015, 0, 1)).toBe(-1);
  expect(calendarDay(Number.NaN, 1, 1)).toBe(-1);
});

test('reads digits only', () => {
  expect(compactDay('20170503')).toBe(20170503);
  expect(compactDay('2017-5-3')).toBe(-1);
  expect(separatedDay('2017-05-03T10:00')).toBe(20170503);
  expect(separatedDay('2017-05/03')).toBe(-1);
});

test('counts spreadsheet serials from 1899-12-30', () => {
  expect(serialDay(25569)).toBe(19700101);
  expect(serialDay(61)).toBe(19000301);
});
