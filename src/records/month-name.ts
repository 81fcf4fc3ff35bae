/**
 * Number of an English month, full or cut to three letters or more, any case; 0 when it is none.
 *
 * @example monthOfName('Sept') //=> 9
 */
export function monthOfName(name: string): number {
  const lower = name.toLowerCase();
  return lower.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(lower)) + 1;
}

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
