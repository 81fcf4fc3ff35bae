import type { Plan } from './plan.js';

/**
 * By application, a bit: 1 = it counts as far as its year and all but the values counted by decide, the year being that of its family where units are families; null = all do. Not for
 * units with years of their own. Small enough to stay near the processor when applications come in any order.
 */
export function countedBits({ selection: { year, applications, lists }, units }: Plan): Uint32Array | null {
  if (year === null && applications === null && lists === null) return null;
  const bits = new Uint32Array((units.applications >>> 5) + 1);
  if (year !== null) setYears(bits, units.yearOfApplication!, year);
  for (const mask of [applications, lists]) {
    if (mask === null) continue;
    if (year === null && (mask === applications || applications === null)) setMasked(bits, mask);
    else keepMasked(bits, mask);
  }
  return bits;
}

function setYears(bits: Uint32Array, codes: Int32Array, fits: Uint8Array): void {
  for (let w = 0; w < bits.length; w++) {
    const to = Math.min(codes.length, (w + 1) << 5);
    let word = 0;
    for (let i = w << 5; i < to; i++) word |= fits[codes[i]!]! << (i & 31);
    bits[w] = word;
  }
}

function setMasked(bits: Uint32Array, fits: Uint8Array): void {
  for (let w = 0; w < bits.length; w++) bits[w] = wordOf(fits, w);
}

function keepMasked(bits: Uint32Array, fits: Uint8Array): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= wordOf(fits, w);
}

function wordOf(fits: Uint8Array, w: number): number {
  const to = Math.min(fits.length, (w + 1) << 5);
  let word = 0;
  for (let i = w << 5; i < to; i++) word |= fits[i]! << (i & 31);
  return word;
}
