import { type Day, formatDay, yearOfDay } from './day.js';
import type { RecordDays } from './record-batch.js';

/** A contradiction between the dates of one record. */
export interface DateTrouble {
  readonly code: 'date-order' | 'year-mismatch';
  /** The day that comes too early; for `year-mismatch` the filing day. */
  readonly field: keyof RecordDays;
  /** The two that contradict each other, in no language: `2013-05-01 > 2012-01-01`, `2013 ≠ 2012-05-01`. */
  readonly value: string;
}

/**
 * Contradictions between the dates of one record: priority after filing, filing after publication or grant, publication after
 * grant (date-order); a year in the application number that is not the year of filing (year-mismatch; divisionals and PCT
 * entries have it rightly, so it is a note). Unknown days contradict nothing. Sources: Paris Convention Art. 4; Chinese Patent
 * Law Art. 29, 34, 42.
 *
 * @example dateTroubles({ filing: 20120501, priority: 0, publication: 20130101, grant: 0 }, 2013)[0].value //=> '2013 ≠ 2012-05-01'
 * @example dateTroubles({ filing: 20130501, priority: 20120501, publication: 20141105, grant: 20160302 }, 2013) //=> []
 */
export function dateTroubles(days: RecordDays, yearInNumber: number | null): readonly DateTrouble[] {
  const { filing, priority, publication, grant } = days;
  const inOrder =
    isOrdered(priority, filing) && isOrdered(filing, publication) && isOrdered(filing, grant) && isOrdered(publication, grant);
  const sameYear = yearInNumber === null || filing === 0 || yearOfDay(filing) === yearInNumber;
  return inOrder && sameYear ? NONE : listTroubles(days, sameYear ? null : yearInNumber);
}

const NONE: readonly DateTrouble[] = Object.freeze([]);

/** Days known to the month or year only are compared by that. */
function isOrdered(first: Day, second: Day): boolean {
  if (first === 0 || second === 0 || first <= second) return true;
  const unknown = [10000, 100].find((part) => first % part === 0 || second % part === 0);
  return unknown !== undefined && Math.floor(first / unknown) <= Math.floor(second / unknown);
}

const RULES: readonly (readonly [keyof RecordDays, keyof RecordDays])[] = [
  ['priority', 'filing'],
  ['filing', 'publication'],
  ['filing', 'grant'],
  ['publication', 'grant'],
];

function listTroubles(days: RecordDays, wrongYear: number | null): readonly DateTrouble[] {
  const troubles: DateTrouble[] = [];
  for (const [first, second] of RULES) {
    if (isOrdered(days[first], days[second])) continue;
    troubles.push({ code: 'date-order', field: second, value: `${formatDay(days[first])} > ${formatDay(days[second])}` });
  }
  if (wrongYear !== null)
    troubles.push({ code: 'year-mismatch', field: 'filing', value: `${wrongYear} ≠ ${formatDay(days.filing)}` });
  return troubles;
}
