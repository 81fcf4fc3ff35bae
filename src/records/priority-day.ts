import type { Day } from './day.js';
import { parseDay } from './parse-day.js';
import { priorityParts } from './priority-numbers.js';

/**
 * The earliest day that a cell of priorities gives beside its numbers; 0 when it gives none. Eight digits are a day only at the end, behind a number.
 *
 * @example earliestPriorityDay('US 65784810 A 20100129;;US 201462030942 P 20140731') //=> 20100129
 * @example earliestPriorityDay('[60582692 2004-06-24T23:59:59.000Z US]') //=> 20040624
 * @example earliestPriorityDay('JP 20020305') //=> 0
 */
export function earliestPriorityDay(cell: string): Day {
  let earliest = 0;
  for (const part of priorityParts(cell)) {
    const [, written, , compact] = DAY_OF_PART.exec(part) ?? [];
    const day = parseDay(written ?? compact ?? '', 'dmy');
    if (day > 0 && (earliest === 0 || day < earliest)) earliest = day;
  }
  return earliest;
}

/** A day with separators, the year or the day first; or eight digits behind a word that holds a digit, none so long that looking from each of its digits would not end. */
const DAY_OF_PART =
  /(?<!\d)((?:19|20)\d{2}([-./])\d{1,2}\2\d{1,2}(?!\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d))|\d\S{0,40}(?: [A-Z]\d?)?[ ,]((?:19|20)\d{6})\s*$/;
