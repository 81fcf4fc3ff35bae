import type { Plan } from './plan.js';

/**
 * By unit, 1 = it counts as far as its year and all but the values counted by decide; null = all do. Units are no families. Not to be written to. One condition
 * after the other: loops that ask one thing are faster than one that asks everything.
 */
export function fittingUnits({ units: { application, year }, selection }: Plan): Uint8Array | null {
  let fits: Uint8Array | null = null;
  for (const mask of [selection.applications, selection.lists]) if (mask !== null) fits = narrowed(fits, mask, application);
  return selection.year === null ? fits : narrowed(fits, selection.year, year.codes);
}

/** By application, 1 = it fits all that is asked of it besides its year and the values counted by; null = all do. Not to be written to. */
export function fittingApplicationsOf({ selection: { applications, lists } }: Plan): Uint8Array | null {
  if (applications === null) return lists;
  return lists === null ? applications : both(applications, lists);
}

/** @param codes Where the mask is read for each unit; null = at the unit itself. */
function narrowed(fits: Uint8Array | null, mask: Uint8Array, codes: Int32Array | null): Uint8Array {
  if (codes === null) return fits === null ? mask : both(fits, mask);
  return fits === null ? found(mask, codes) : bothFound(fits, mask, codes);
}

function both(fits: Uint8Array, mask: Uint8Array): Uint8Array {
  const kept = new Uint8Array(fits.length);
  for (let u = 0; u < kept.length; u++) kept[u] = fits[u]! & mask[u]!;
  return kept;
}

function found(mask: Uint8Array, codes: Int32Array): Uint8Array {
  const kept = new Uint8Array(codes.length);
  for (let u = 0; u < kept.length; u++) kept[u] = mask[codes[u]!]!;
  return kept;
}

function bothFound(fits: Uint8Array, mask: Uint8Array, codes: Int32Array): Uint8Array {
  const kept = new Uint8Array(codes.length);
  for (let u = 0; u < kept.length; u++) kept[u] = fits[u]! & mask[codes[u]!]!;
  return kept;
}
