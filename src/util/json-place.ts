import { nearest } from './suggest.js';

/** A value inside a JSON document, with the way to it for error messages. */
export interface JsonPlace {
  /** Name of the function that reads the document, which opens every message. */
  readonly caller: string;
  /** Such as `industries[0].areas[2].weight`; empty for the whole document. */
  readonly path: string;
  readonly value: unknown;
}

/**
 * The fields of an object.
 *
 * @throws TypeError when the value is no object; RangeError on a field that is not `known`.
 */
export function fieldsOf(place: JsonPlace, known: readonly string[]): (key: string) => JsonPlace {
  const { caller, path, value } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(place, 'an object');
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const remedy = near === null ? `known are ${known.join(', ')}` : `did you mean "${near}"?`;
    throw new RangeError(`${caller}: unknown field: "${key}" at ${path || 'the top'}; ${remedy}`);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  return (key) => ({
    caller,
    path: path === '' ? key : `${path}.${key}`,
    value: Object.hasOwn(fields, key) ? fields[key] : undefined,
  });
}

/**
 * The items of a list.
 *
 * @throws TypeError when the value is no list.
 */
export function itemsOf(place: JsonPlace): JsonPlace[] {
  if (!Array.isArray(place.value)) throw wrongType(place, 'a list');
  return place.value.map((value: unknown, i) => ({ caller: place.caller, path: `${place.path}[${i}]`, value }));
}

/**
 * A text that is not blank.
 *
 * @throws TypeError when the value is no text; RangeError when it is blank.
 * @example textOf({ caller: 'load', path: 'id', value: 'wind' }) //=> 'wind'
 */
export function textOf(place: JsonPlace): string {
  if (typeof place.value !== 'string') throw wrongType(place, 'a text');
  if (place.value.trim() === '') throw invalid(place, 'write at least one character');
  return place.value;
}

/**
 * A finite number.
 *
 * @throws TypeError when the value is no finite number.
 * @example numberOf({ caller: 'load', path: 'goal', value: 50 }) //=> 50
 */
export function numberOf(place: JsonPlace): number {
  if (typeof place.value !== 'number' || !Number.isFinite(place.value)) throw wrongType(place, 'a finite number');
  return place.value;
}

/**
 * True or false.
 *
 * @throws TypeError when the value is neither.
 * @example flagOf({ caller: 'load', path: 'umbrella', value: true }) //=> true
 */
export function flagOf(place: JsonPlace): boolean {
  if (typeof place.value !== 'boolean') throw wrongType(place, 'true or false');
  return place.value;
}

/**
 * A value of the right type that cannot be meant.
 *
 * @example invalid({ caller: 'load', path: 'year', value: 20 }, 'write four digits').message //=> 'load: invalid value: 20 at year; write four digits'
 */
export function invalid({ caller, path, value }: JsonPlace, remedy: string): RangeError {
  return new RangeError(`${caller}: invalid value: ${shown(value)} at ${path || 'the top'}; ${remedy}`);
}

function wrongType({ caller, path, value }: JsonPlace, wanted: string): TypeError {
  const fault = value === undefined ? 'missing value' : `invalid value: ${shown(value)}`;
  return new TypeError(`${caller}: ${fault} at ${path || 'the top'}; it must be ${wanted}`);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
