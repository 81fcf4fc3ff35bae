import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lightFormat } from 'date-fns/lightFormat';
import type { Day } from './day.js';

/**
 * The last day of the month that lies `months` after the end of a year.
 *
 * @throws RangeError when `year` or `months` is no whole number.
 * @example monthEndAfterYear(2014, 18) //=> 20160630
 * @example monthEndAfterYear(2014, 0) //=> 20141231
 */
export function monthEndAfterYear(year: number, months: number): Day {
  if (!Number.isInteger(year) || !Number.isInteger(months)) {
    throw new RangeError(`monthEndAfterYear: invalid year or months: ${year}, ${months}; give whole numbers.`);
  }
  const december = utc(Date.UTC(year, 11, 1));
  return Number(lightFormat(lastDayOfMonth(addMonths(december, months)), 'yyyyMMdd'));
}
