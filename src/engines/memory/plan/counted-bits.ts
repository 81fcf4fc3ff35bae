import { madeOnce } from '../arrays/made-once.js';
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
  const words = (codes.length >>> 5) + 1;
  const every = madeOnce(bitsByYear, codes, () => bitsOfEach(codes, fits.length, words));
  const bits = new Uint32Array(words);
  for (let code = 0; code < fits.length; code++) {
    if (fits[code] === 0) continue;
    const own = every.subarray(code * words, (code + 1) * words);
    for (let w = 0; w < words; w++) bits[w]! |= own[w]!;
  }
  return bits;
}

/** The applications of each year, those of one after those of the other: a bit an application and year. */
const bitsByYear = new WeakMap<Int32Array, Uint32Array>();

function bitsOfEach(codes: Int32Array, years: number, words: number): Uint32Array {
  const every = new Uint32Array(years * words);
  for (let i = 0; i < codes.length; i++) every[codes[i]! * words + (i >>> 5)]! |= 1 << (i & 31);
  return every;
}

const known = new WeakMap<Uint8Array, Uint32Array>();

/** Kept as long as the mask. */
function maskBits(mask: Uint8Array): Uint32Array {
  return madeOnce(known, mask, () => bitsOf(mask));
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
