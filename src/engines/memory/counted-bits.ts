import type { Plan } from './plan.js';

/**
 * By application, a bit: 1 = it counts as far as its year and all but the values counted by decide, the year being that of its family where units are families; null = all do. Not for
 * units with years of their own. Small enough to stay near the processor when applications come in any order. Not to be written to.
 */
export function countedBits({ selection: { year, applications, lists }, units }: Plan): Uint32Array | null {
  const masks = [applications, lists].filter((mask) => mask !== null).map(maskBits);
  if (year === null && masks.length < 2) return masks[0] ?? null;
  const bits = year === null ? masks.pop()!.slice() : yearBits(units.yearOfApplication!, year);
  for (const mask of masks) for (let w = 0; w < bits.length; w++) bits[w]! &= mask[w]!;
  return bits;
}

function yearBits(codes: Int32Array, fits: Uint8Array): Uint32Array {
  const bits = new Uint32Array((codes.length >>> 5) + 1);
  for (let w = 0; w < bits.length; w++) {
    const to = Math.min(codes.length, (w + 1) << 5);
    let word = 0;
    for (let i = w << 5; i < to; i++) word |= fits[codes[i]!]! << (i & 31);
    bits[w] = word;
  }
  return bits;
}

const known = new WeakMap<Uint8Array, Uint32Array>();

/** Kept as long as the mask. */
function maskBits(mask: Uint8Array): Uint32Array {
  const made = known.get(mask) ?? bitsOf(mask);
  known.set(mask, made);
  return made;
}

function bitsOf(fits: Uint8Array): Uint32Array {
  const bits = new Uint32Array((fits.length >>> 5) + 1);
  for (let w = 0; w < bits.length; w++) {
    const to = Math.min(fits.length, (w + 1) << 5);
    let word = 0;
    for (let i = w << 5; i < to; i++) word |= fits[i]! << (i & 31);
    bits[w] = word;
  }
  return bits;
}
