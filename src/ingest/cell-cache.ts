import { ownCopy } from './own-copy.js';

/**
 * What a short text that many rows share was found to mean, so that it is worked out once. Bounded: a column with ever new
 * texts costs time, not memory.
 */
export class CellCache<T> {
  readonly #known = new Map<string, T>();
  readonly #compute: (text: string) => T;

  constructor(compute: (text: string) => T) {
    this.#compute = compute;
  }

  /** The meaning of a text. */
  of(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const key = ownCopy(text);
    const value = this.#compute(key);
    if (this.#known.size >= MOST_TEXTS) this.#known.clear();
    if (key.length <= LONGEST) this.#known.set(key, value);
    return value;
  }
}

const MOST_TEXTS = 10_000;
const LONGEST = 200;
