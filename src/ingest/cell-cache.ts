import { TextUnits } from '../util/text-units.js';
import { ownCopy } from './own-copy.js';

/**
 * What a short text that many rows share was found to mean, so that it is worked out once; the text is looked up where it stands. Bounded: a
 * column with ever new texts costs time, not memory.
 */
export class CellCache<T> {
  readonly #compute: (text: string) => T;
  readonly #size: number;
  /** By slot: the number of the text that is there, counted from 1. */
  #slots = new Int32Array(FEWEST);
  /** By number of a text: its hash, where its units begin (and one more: where the last end), and its meaning. */
  #hashes = new Int32Array(FEWEST);
  #starts = new Int32Array(FEWEST);
  #values: T[] = [];
  /** The units of all texts, one after the other. */
  #units = new Uint16Array(FEWEST * 8);
  /** Number of the text asked for last: neighbouring rows mostly share it, and a comparison is quicker than a look-up. */
  #last = -1;

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
    if (this.#last !== -1 && this.#isAt(this.#last, units, from, to)) return this.#values[this.#last]!;
    const hash = hashUnits(units, from, to);
    const slot = this.#slotOf(hash, units, from, to);
    const known = this.#slots[slot]! - 1;
    if (known === -1) return this.#learn(text.slice(from, to), units.slice(from, to), hash, slot);
    this.#last = known;
    return this.#values[known]!;
  }

  #isAt(number: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[number]!;
    if (this.#starts[number + 1]! - start !== to - from) return false;
    const known = this.#units;
    for (let i = to - 1, k = start + i - from; i >= from; i--, k--) if (known[k] !== units[i]) return false;
    return true;
  }

  /** The slot that holds the units, or the free one where they belong. */
  #slotOf(hash: number, units: Uint16Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let number = this.#slots[slot]!; number !== 0; number = this.#slots[slot]!) {
      if (this.#hashes[number - 1] === hash && this.#isAt(number - 1, units, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #learn(text: string, units: Uint16Array, hash: number, slot: number): T {
    const value = this.#compute(ownCopy(text));
    if (units.length > LONGEST) return value;
    if (this.#values.length === this.#size) {
      this.#forget();
      return value;
    }
    const number = this.#values.push(value) - 1;
    if (number + 1 === this.#starts.length) {
      this.#hashes = grown(this.#hashes);
      this.#starts = grown(this.#starts);
    }
    const start = this.#starts[number]!;
    if (start + units.length > this.#units.length) this.#units = grown(this.#units, start + units.length);
    this.#units.set(units, start);
    this.#hashes[number] = hash;
    this.#starts[number + 1] = start + units.length;
    this.#slots[slot] = number + 1;
    this.#last = number;
    if (number * 2 > this.#slots.length) this.#spread();
    return value;
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#values = [];
    this.#last = -1;
  }

  /** Spreads the texts over twice as many slots. */
  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#values.length; number++) {
      let slot = this.#hashes[number]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** The part of a text from `from` to `to`, with an array that holds its units at the same places. */
export interface TextStretch {
  readonly text: string;
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

const FEWEST = 64;
const LONGEST = 200;

/** For texts that are no stretches of units. */
const OWN = new TextUnits();

function grown<A extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(array: A, least = 0): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.max(array.length * 2, least));
  larger.set(array);
  return larger;
}

function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
