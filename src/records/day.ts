/**
 * A calendar day as the integer `yyyymmdd`; 0 means unknown. Integers compare like dates, fit a typed array and know no time zone.
 */
export type Day = number;

/**
 * A day as an ISO string, or null when unknown.
 *
 * @example formatDay(20130331) //=> '2013-03-31'
 * @example formatDay(0) //=> null
 */
export function formatDay(day: Day): string | null {
  if (day === 0) return null;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
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
