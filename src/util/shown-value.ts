/**
 * A given value as it is written, so that a text of digits is seen to be a text.
 *
 * @example [2010, '2010', Number.NaN].map(shownValue) //=> ['2010', '"2010"', 'NaN']
 */
export function shownValue(given: unknown): string {
  return typeof given === 'number' ? String(given) : (JSON.stringify(given) ?? String(given));
}
