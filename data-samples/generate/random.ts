/** Seeded random numbers: the same seed gives the same samples on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Integer from `from` to `to`, both inclusive. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A new array in random order. */
  shuffle<T>(list: readonly T[]): T[];
  /** `count` different entries in random order; all when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** mulberry32 (Tommy Ettinger, public domain). `label` separates streams, so that a change in one part leaves the others alone. */
export function random(seed: number, label: string): Random {
  let state = hash(`${seed}/${label}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const shuffle = <T>(list: readonly T[]): T[] => {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = integer(0, i);
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  };
  return {
    next,
    integer,
    shuffle,
    chance: (probability) => next() < probability,
    pick: (list) => list[integer(0, list.length - 1)]!,
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
