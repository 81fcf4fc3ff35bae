import { madeOnce } from '../arrays/made-once.js';
import type { Plan } from './plan.js';

/**
 * By unit, 1 = it counts as far as its year and all but the values counted by decide; null = all do. Units are no families. Not to be written to. One condition
 * after the other: loops that ask one thing are faster than one that asks everything.
 */
export function fittingUnits({ units: { application, year }, selection }: Plan): Uint8Array | null {
  let fits: Uint8Array | null = null;
  for (const mask of [selection.applications, selection.lists]) {
    if (mask === null) continue;
    const ofUnits = application === null ? mask : ofPublications(mask, application);
    fits = fits === null ? ofUnits : both(fits, ofUnits);
  }
  if (selection.year === null) return fits;
  return fits === null ? found(selection.year, year.codes) : bothFound(fits, selection.year, year.codes);
}

/** By application, 1 = it fits all that is asked of it besides its year and the values counted by; null = all do. Not to be written to. */
export function fittingApplicationsOf({ selection: { applications, lists } }: Plan): Uint8Array | null {
  if (applications === null) return lists;
  return lists === null ? applications : both(applications, lists);
}

/** Whether an application fits all that is asked of it besides its year and the values counted by. */
export function speaks({ selection: { applications, lists } }: Plan, i: number): boolean {
  return (applications === null || applications[i] === 1) && (lists === null || lists[i] === 1);
}

const known = new WeakMap<Uint8Array, Uint8Array>();

/** The mask for each publication, kept as long as that for applications. */
function ofPublications(mask: Uint8Array, application: Int32Array): Uint8Array {
  return madeOnce(known, mask, () => found(mask, application));
}

const knownBoth = new WeakMap<Uint8Array, WeakMap<Uint8Array, Uint8Array>>();

/** Kept as long as both masks. */
function both(fits: Uint8Array, mask: Uint8Array): Uint8Array {
  const ofFits = madeOnce(knownBoth, fits, () => new WeakMap<Uint8Array, Uint8Array>());
  return madeOnce(ofFits, mask, () => fits.map((one, u) => one & mask[u]!));
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
