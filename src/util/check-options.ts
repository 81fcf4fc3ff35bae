import { checkNames } from './check-names.js';

/** The options of a function by name, held to their type by the compiler: the texts that one can be, or null where more is to be said than texts. */
export type KnownOptions<Options> = { readonly [Name in keyof Options]-?: readonly Extract<Options[Name], string>[] | null };

/**
 * Refuses an option of an unknown name, and a text that an option cannot be. What is `undefined` or null is not given.
 *
 * @param caller Name of the function that was called, which opens every message.
 * @throws RangeError for an unknown name or text; TypeError for options that are no object.
 * @example checkOptions('concentrationHeadline', { index: 'cr4' }, { index: ['hhi', 'cr4'] }) //=> undefined
 */
export function checkOptions<Options extends object>(caller: string, options: Options, known: KnownOptions<Options>): void {
  const forms = Object.entries<readonly string[] | null>(known);
  checkNames(
    options,
    forms.map(([name]) => name),
    caller,
  );
  for (const [name, values] of forms) {
    const value = options[name as keyof Options] as unknown;
    if (values === null || value === undefined || value === null || values.includes(value as string)) continue;
    throw new RangeError(`${caller}: unknown ${name}: ${JSON.stringify(value)}; use ${values.join(' or ')}.`);
  }
}
