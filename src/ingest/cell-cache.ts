import { ownCopy } from './own-copy.js';

/**
 * What a short text that many rows share was found to mean, so that it is worked out once. Bounded: a column with ever new
 * texts costs time, not memory.
 */
export class CellCache<T> {
  readonly #known = new Map<string, Entry<T>>();
  readonly #compute: (text: string) => T;
  readonly #size: number;
  /** Neighbouring rows mostly share the text: a comparison is quicker than a look-up. */
  #last: Entry<T> | null = null;

  /** At most `size` texts are remembered. */
  constructor(compute: (text: string) => T, size = 10_000) {
    this.#compute = compute;
    this.#size = size;
  }

  /** The meaning of a text. */
  of(text: string): T {
    if (this.#last !== null && this.#last.text === text) return this.#last.value;
    const known = this.#known.get(text) ?? this.#learn(ownCopy(text));
    this.#last = known;
    return known.value;
  }

  #learn(text: string): Entry<T> {
    const entry = { text, value: this.#compute(text) };
    if (this.#known.size >= this.#size) this.#known.clear();
    if (text.length <= LONGEST) this.#known.set(text, entry);
    return entry;
  }
}

interface Entry<T> {
  /** In memory of its own. */
  readonly text: string;
  readonly value: T;
}

const LONGEST = 200;
