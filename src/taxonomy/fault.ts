/** A fault of a taxonomy at a place of it, in the words of `validateTaxonomy`. */
export function fault(thing: string, value: unknown, at: string, remedy: string, cause?: unknown): RangeError {
  return new RangeError(`validateTaxonomy: invalid ${thing}: ${JSON.stringify(value)} at ${at}; ${remedy}`, { cause });
}
