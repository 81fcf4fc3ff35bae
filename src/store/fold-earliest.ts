import { type Day, lastOfPeriod } from '../records/day.js';
import type { Growable } from '../util/growable.js';

/** The earliest known day stays; of a year alone and a day in it, the day. */
export function foldEarliest(column: Growable<Int32Array>, index: number, day: Day): void {
  const known = column.at(index);
  if (day !== 0 && (known === 0 || lastOfPeriod(day) < lastOfPeriod(known))) column.set(index, day);
}
