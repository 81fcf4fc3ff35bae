import { nearest } from './suggest.js';

/**
 * Refuses options of unknown names: one mistyped would be taken for one that is not given. What is `undefined` is not given.
 *
 * @param caller Name of the function that was called, which opens every message.
 * @param thing What the names are of, for the message.
 * @throws RangeError for an unknown name, with the nearest known one; TypeError for options that are no object.
 * @example checkNames({ from: 2010, to: undefined }, ['from', 'to'], 'trend') //=> undefined
 */
export function checkNames(options: unknown, known: readonly string[], caller: string, thing = 'option'): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${caller}: invalid ${thing}s: ${JSON.stringify(options) ?? String(options)}; give an object.`);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const near = nearest(name, known);
    throw new RangeError(
      `${caller}: unknown ${thing}: "${name}"; ${near === null ? `known are ${known.join(', ')}.` : `did you mean "${near}"?`}`,
    );
  }
}
