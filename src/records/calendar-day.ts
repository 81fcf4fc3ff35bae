import type { Day } from './day.js';

/** What the readers of this file return for a text that is no day of the calendar. */
export const UNREADABLE_DAY: Day = -1;

/**
 * The day of eight digits `yyyymmdd`.
 *
 * @example compactDay('20170503') //=> 20170503
 */
export function compactDay(text: string): Day {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 4);
  const day = twoDigits(text, 6);
  return (century | year | month | day) < 0 ? UNREADABLE_DAY : calendarDay(century * 100 + year, month, day);
}

/**
 * The day of `yyyy-mm-dd` that begins at a place of a text, with any one of `-`, `.` and `/`.
 *
 * @example separatedDay('1999-07-19T00:00:00Z') //=> 19990719
 */
export function separatedDay(text: string, at = 0): Day {
  const first = text.charCodeAt(at + 4);
  if (first < 45 || first > 47 || text.charCodeAt(at + 7) !== first) return UNREADABLE_DAY;
  const century = twoDigits(text, at);
  const year = twoDigits(text, at + 2);
  const month = twoDigits(text, at + 5);
  const day = twoDigits(text, at + 8);
  return (century | year | month | day) < 0 ? UNREADABLE_DAY : calendarDay(century * 100 + year, month, day);
}

/**
 * The day of a spreadsheet serial of the 1900 system, from 61 up: days since 1899-12-30.
 *
 * @example serialDay(42858) //=> 20170503
 */
export function serialDay(serial: number): Day {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * The day of year, month and day of the month, when the calendar has it and the year is 1790-2199.
 *
 * @example calendarDay(2016, 2, 29) //=> 20160229
 */
export function calendarDay(year: number, month: number, day: number): Day {
  const isDay = year >= 1790 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay ? year * 10000 + month * 100 + day : UNREADABLE_DAY;
}

/**
 * A year or a month by itself, as tables with nothing finer write it: `2013`, `2013年`, `2013-05`, `2013年5月`.
 *
 * @example [partialDay('2013'), partialDay('2013年5月'), partialDay('13')] //=> [20130000, 20130500, -1]
 */
export function partialDay(text: string): Day {
  const found = PARTIAL.exec(text.normalize('NFKC').trim());
  if (found === null) return UNREADABLE_DAY;
  const [, year, yearOfMonth, month] = found;
  const day = calendarDay(Number(year ?? yearOfMonth), Number(month ?? 1), 1);
  return day === UNREADABLE_DAY ? day : day - (month === undefined ? 101 : 1);
}

/** Spreadsheets may have made a float of a year. */
const PARTIAL = /^(\d{4})(?:\.0|年度?|年份)?$|^(\d{4}) ?[-./年] ?(\d{1,2})月?$/;

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** -1 when one is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
