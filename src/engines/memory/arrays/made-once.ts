/**
 * What is made of a thing, once: found again as long as the map has it, in a WeakMap as long as the thing is in use.
 *
 * @param of Not to be changed afterwards.
 */
export function madeOnce<Of, Made>(known: Known<Of, Made>, of: Of, make: () => Made): Made {
  const kept = known.get(of);
  if (kept !== undefined) return kept;
  const made = make();
  known.set(of, made);
  return made;
}

interface Known<Of, Made> {
  get(of: Of): Made | undefined;
  set(of: Of, made: Made): unknown;
}
