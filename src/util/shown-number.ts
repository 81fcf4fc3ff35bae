/**
 * What was given in place of a number, so that a text of digits is seen to be a text.
 *
 * @example [2010, '2010', Number.NaN].map(shownNumber) //=> ['2010', '"2010"', 'NaN']
 */
export function shownNumber(given: unknown): string {
  return typeof given === 'number' ? String(given) : (JSON.stringify(given) ?? String(given));
}
