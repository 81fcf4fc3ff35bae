import { utc } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { lightFormat } from 'date-fns/lightFormat';
import { subDays } from 'date-fns/subDays';
import type { Day } from './day.js';

/**
 * The day that lies as long before a day as another one lies after it.
 *
 * @param middle ISO.
 * @param later ISO.
 * @example mirroredDay('2016-12-31', '2017-03-31') //=> 20161002
 */
export function mirroredDay(middle: string, later: string): Day {
  const [from, to] = [utc(middle), utc(later)];
  return Number(lightFormat(subDays(from, differenceInCalendarDays(to, from)), 'yyyyMMdd'));
}
