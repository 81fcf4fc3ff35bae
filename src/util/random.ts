/**
 * Reproducible random numbers in [0, 1): the same seed gives the same row on every machine.
 *
 * mulberry32 of Tommy Ettinger (2017, public domain): 32 bits of state, good enough to draw samples, not for secrets.
 *
 * @example seededRandom(1)() === seededRandom(1)() //=> true
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
