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
