/**
 * A calendar day as the integer `yyyymmdd`; 0 means unknown. Of a day known to the month or to the year only, what is not known is 00: `yyyymm00`, `yyyy0000`.
 * Integers compare like dates, fit a typed array and know no time zone.
 */
export type Day = number;

/**
 * A day as an ISO string, as far as it is known, or null when unknown.
 *
 * @example formatDay(20130331) //=> '2013-03-31'
 * @example formatDay(20130000) //=> '2013'
 * @example formatDay(0) //=> null
 */
export function formatDay(day: Day): string | null {
  if (day === 0) return null;
  const text = String(day).padStart(8, '0');
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== '00').join('-');
}

/**
 * The day of an ISO string: {@link formatDay} turned round. A time of day behind it is left out.
 *
 * @example ['2013-03-31', '2013', '2013-03-31T08:00:00Z'].map(isoDay) //=> [20130331, 20130000, 20130331]
 */
export function isoDay(iso: string): Day {
  return Number(iso.slice(0, 10).replaceAll('-', '').padEnd(8, '0'));
}

/**
 * Whether the day itself is known, and not only its month or year.
 *
 * @example [20130331, 20130300, 0].map(isWholeDay) //=> [true, false, false]
 */
export function isWholeDay(day: Day): boolean {
  return day % 100 !== 0;
}

/**
 * A day known to the month or year only as the greatest number that it can stand for, so that of two days of one period the whole one is the earlier.
 *
 * @example [20130331, 20130300, 20130000].map(lastOfPeriod) //=> [20130331, 20130399, 20139999]
 */
export function lastOfPeriod(day: Day): number {
  if (isWholeDay(day)) return day;
  return day % 10000 === 0 ? day + 9999 : day + 99;
}

/**
 * The first day of the calendar that a day can stand for: itself, or the beginning of the month or year that alone is known.
 *
 * @example [20130331, 20130200, 20130000].map(earliestDay) //=> [20130331, 20130201, 20130101]
 */
export function earliestDay(day: Day): Day {
  if (day === 0 || isWholeDay(day)) return day;
  return day % 10000 === 0 ? day + 101 : day + 1;
}

/**
 * The last day of the calendar that a day can stand for: itself, or the end of the month or year that alone is known.
 *
 * @example [20130331, 20130200, 20130000].map(latestDay) //=> [20130331, 20130228, 20131231]
 */
export function latestDay(day: Day): Day {
  if (day === 0 || isWholeDay(day)) return day;
  const [year, month] = [Math.floor(day / 10000), Math.floor(day / 100) % 100 || 12];
  return year * 10000 + month * 100 + new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The year of a day, or null when unknown.
 *
 * @example yearOfDay(20130331) //=> 2013
 */
export function yearOfDay(day: Day): number | null {
  return day === 0 ? null : Math.floor(day / 10000);
}

/**
 * Days from 1970-01-01 to a known day, so that differences are days.
 *
 * @example dayNumber(20160301) - dayNumber(20160228) //=> 2
 */
export function dayNumber(day: Day): number {
  return Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000;
}
