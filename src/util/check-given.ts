/**
 * Refuses another thing than a function was made for: one without a field by which what is meant is told.
 *
 * @param caller Name of the function that was called, which opens the message.
 * @param thing What was asked for, such as `trend`.
 * @param remedy What to give.
 * @throws TypeError that says what was given.
 * @example checkGiven('trendChart', { rows: [] }, ['rows'], 'trend', 'give what trend returned') //=> undefined
 */
export function checkGiven<Given>(
  caller: string,
  given: Given,
  fields: readonly (keyof Given & string)[],
  thing: string,
  remedy: string,
): void {
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && fields.every((field) => given[field] !== undefined)) return;
  throw new TypeError(`${caller}: invalid ${thing}: ${describeGiven(given)}; ${remedy}.`);
}

/**
 * The same for each entry of a list.
 *
 * @throws TypeError for what is no list, or the first entry that lacks a field.
 * @example checkListGiven('lorenzChart', [{ name: 'all', points: null }], ['name', 'points'], 'series', 'give a list of them') //=> undefined
 */
export function checkListGiven<Entry>(
  caller: string,
  given: readonly Entry[],
  fields: readonly (keyof Entry & string)[],
  thing: string,
  remedy: string,
): void {
  if (!Array.isArray(given)) throw new TypeError(`${caller}: invalid ${thing}: ${describeGiven(given)}; ${remedy}.`);
  for (const [i, entry] of given.entries()) checkGiven(caller, entry as Entry, fields, `${thing}[${i}]`, remedy);
}

/**
 * What somebody gave in place of what was meant, in a few words: the nouns of this library are told by a field that no other has.
 *
 * @example describeGiven(engine) //=> 'an engine'
 * @example describeGiven({ a: 1, b: 2 }) //=> 'an object with a, b'
 */
export function describeGiven(given: unknown): string {
  if (given === null || (typeof given !== 'object' && typeof given !== 'function')) return JSON.stringify(given) ?? String(given);
  if (Array.isArray(given)) return 'a list';
  const noun = Object.entries(NOUNS).find(([field]) => (given as Readonly<Record<string, unknown>>)[field] !== undefined);
  if (noun !== undefined) return noun[1];
  if (typeof given === 'function') return 'a function';
  const names = Object.keys(given);
  if (names.length === 0) return 'an empty object';
  return `an object with ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' ...' : ''}`;
}

const MOST_NAMES = 4;

const NOUNS: Readonly<Record<string, string>> = {
  // biome-ignore lint/suspicious/noThenProperty: what tells a promise
  then: 'a promise, which must be awaited',
  engine: 'a landscape',
  facts: 'an engine',
  ingest: 'a landscape result',
  abort: 'an AbortController',
  assignment: 'the store of a landscape',
  vconcat: 'a specification curve',
  marks: 'a network chart',
  layer: 'a chart',
};
