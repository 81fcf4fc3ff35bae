/**
 * A day or moment that a workbook counts in days, as ISO text: `2013-01-31`, `2013-01-31 12:30:00`; of less than a day the time alone. Null
 * when it is none. The calendar of 1900 has a 29 February 1900 that there was not (ECMA-376, part 1, section 18.17.4).
 *
 * @example sheetDay(41305, false) //=> '2013-01-31'
 * @example sheetDay(0.5, false) //=> '12:00:00'
 */
export function sheetDay(days: number, is1904: boolean): string | null {
  if (!(days >= 0 && days < MOST)) return null;
  if (days < 1 && days > 0) return time(Math.round(days * DAY));
  const whole = is1904 ? days + FROM_1904 : days < 60 ? days + 1 : days;
  const moment = EPOCH + Math.round(whole * DAY);
  const text = new Date(moment).toISOString();
  const rest = ((moment % DAY) + DAY) % DAY;
  return rest === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${time(rest)}`;
}

const DAY = 86_400_000;
/** 31 December 9999. */
const MOST = 2_958_466;
const EPOCH = Date.UTC(1899, 11, 30);
const FROM_1904 = 1462;

function time(ms: number): string {
  const text = new Date(Math.min(Math.max(Math.round(ms / 1000), 0) * 1000, DAY - 1000)).toISOString();
  return text.slice(11, 19);
}
