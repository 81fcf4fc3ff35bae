/**
 * A value of a sheet or a column as the text that a vendor would have written: numbers with the 15 digits that a spreadsheet
 * shows, days as ISO days (with the time where there is one), lists joined by `;;`, nothing as ''.
 *
 * @example valueText(201310033299.60001) //=> '201310033299.6'
 * @example valueText(new Date(Date.UTC(2013, 0, 5))) //=> '2013-01-05'
 * @example valueText(['a', null, 'b']) //=> 'a;;b'
 */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (value instanceof Date) return dayText(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (isList(value)) return joinTexts(Array.from(value, valueText));
  if (typeof value === 'object') return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  return String(value);
}

/** Several values of one cell; those that are blank are left out. */
export function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join(LIST_SEPARATOR);
}

/** What stands between several values of one cell; presets of such tables split at it. */
export const LIST_SEPARATOR = ';;';

function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '';
}

function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('T', ' ').replace(/(\.000)?Z$/, '');
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
