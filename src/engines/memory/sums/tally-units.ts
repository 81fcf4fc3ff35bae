import { fittingUnits } from '../plan/fitting-units.js';
import type { Plan } from '../plan/plan.js';

/** Adds 0 or 1 for each unit: which ones fit is hard to foresee, so a branch would cost more. */
export function tallyUnits(plan: Plan, keys: Int32Array | null, sums: Uint32Array): void {
  const fits = fittingUnits(plan);
  if (keys === null) sums[0]! += fits === null ? plan.units.size : onesIn(fits);
  else if (sums.length <= FEW_SUMS) tallyFew(keys, fits, sums);
  else if (fits === null) for (let u = 0; u < keys.length; u++) sums[keys[u]!]!++;
  else for (let u = 0; u < keys.length; u++) sums[keys[u]!]! += fits[u]!;
}

function onesIn(fits: Uint8Array): number {
  let ones = 0;
  for (let u = 0; u < fits.length; u++) ones += fits[u]!;
  return ones;
}

/** Four times as many stay near the processor. */
const FEW_SUMS = 2 ** 12;

/** Sums by turns in four places, because adding to what was written just before has to wait for it. */
function tallyFew(keys: Int32Array, fits: Uint8Array | null, sums: Uint32Array): void {
  const { length } = sums;
  const places = [0, 1, 2, 3].map(() => new Uint32Array(length)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const to = keys.length & ~3;
  if (fits === null) tallyQuarters(keys, to, ...places);
  else tallyFitting(keys, fits, to, ...places);
  for (let u = to; u < keys.length; u++) sums[keys[u]!]! += fits === null ? 1 : fits[u]!;
  for (const place of places) for (let k = 0; k < length; k++) sums[k]! += place[k]!;
}

function tallyQuarters(keys: Int32Array, to: number, a: Uint32Array, b: Uint32Array, c: Uint32Array, d: Uint32Array): void {
  for (let u = 0; u < to; u += 4) {
    a[keys[u]!]!++;
    b[keys[u + 1]!]!++;
    c[keys[u + 2]!]!++;
    d[keys[u + 3]!]!++;
  }
}

function tallyFitting(
  keys: Int32Array,
  fits: Uint8Array,
  to: number,
  a: Uint32Array,
  b: Uint32Array,
  c: Uint32Array,
  d: Uint32Array,
): void {
  for (let u = 0; u < to; u += 4) {
    a[keys[u]!]! += fits[u]!;
    b[keys[u + 1]!]! += fits[u + 1]!;
    c[keys[u + 2]!]! += fits[u + 2]!;
    d[keys[u + 3]!]! += fits[u + 3]!;
  }
}
