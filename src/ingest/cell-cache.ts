import { TextUnits } from '../util/text-units.js';
import { ownCopy } from './own-copy.js';

/**
 * What a short text that many rows share was found to mean, so that it is worked out once; the text is looked up where it stands. Bounded: a
 * column with ever new texts costs time, not memory.
 */
export class CellCache<T> {
  readonly #compute: (text: string) => T;
  readonly #size: number;
  #slots: (Entry<T> | undefined)[] = new Array(FEWEST);
  #known = 0;
  /** Neighbouring rows mostly share the text: a comparison is quicker than a look-up. */
  #last: Entry<T> | null = null;

  /** At most `size` texts are remembered. */
  constructor(compute: (text: string) => T, size = 10_000) {
    this.#compute = compute;
    this.#size = size;
  }

  /** The meaning of a text. */
  of(text: string): T {
    return this.at({ text, units: OWN.of(text), from: 0, to: text.length });
  }

  /** The meaning of a stretch of a text. */
  at({ text, units, from, to }: TextStretch): T {
    if (this.#last !== null && isSame(this.#last.units, units, from, to)) return this.#last.value;
    const hash = hashUnits(units, from, to);
    const slot = this.#slotOf(hash, units, from, to);
    const known = this.#slots[slot] ?? this.#learn(ownCopy(text.slice(from, to)), units.slice(from, to), hash, slot);
    this.#last = known;
    return known.value;
  }

  /** The slot that holds the units, or the free one where they belong. */
  #slotOf(hash: number, units: Uint16Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot]; entry !== undefined; entry = this.#slots[slot]) {
      if (entry.hash === hash && isSame(entry.units, units, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #learn(text: string, units: Uint16Array, hash: number, slot: number): Entry<T> {
    const entry = { units, hash, value: this.#compute(text) };
    if (units.length > LONGEST) return entry;
    this.#slots[slot] = entry;
    this.#known++;
    if (this.#known > this.#size) this.#forget();
    else if (this.#known * 2 > this.#slots.length) this.#grow();
    return entry;
  }

  #forget(): void {
    this.#slots = new Array(FEWEST);
    this.#known = 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Array(old.length * 2);
    for (const entry of old)
      if (entry !== undefined) this.#slots[this.#slotOf(entry.hash, entry.units, 0, entry.units.length)] = entry;
  }
}

/** The part of a text from `from` to `to`, with an array that holds its units at the same places. */
export interface TextStretch {
  readonly text: string;
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

interface Entry<T> {
  /** In memory of its own. */
  readonly units: Uint16Array;
  readonly hash: number;
  readonly value: T;
}

const FEWEST = 64;
const LONGEST = 200;

/** For texts that are no stretches of units. */
const OWN = new TextUnits();

function isSame(known: Uint16Array, units: Uint16Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = known.length - 1; i >= 0; i--) if (known[i] !== units[from + i]) return false;
  return true;
}

function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
