import { Growable } from '../util/growable.js';

/** A column of whole numbers that takes memory only from the first value that is set on. */
export class LazyNumbers {
  readonly #missing: number;
  #values: Growable<Int32Array> | null = null;

  /** `missing` stands at every position that is not set. */
  constructor(missing: number) {
    this.#missing = missing;
  }

  at(index: number): number {
    return this.#values !== null && index < this.#values.length ? this.#values.at(index) : this.#missing;
  }

  set(index: number, value: number): void {
    this.#values ??= new Growable(Int32Array);
    while (this.#values.length <= index) this.#values.push(this.#missing);
    this.#values.set(index, value);
  }

  /** Sets a value that is greater than the one there. */
  raise(index: number, value: number): void {
    if (value > this.#missing && value > this.at(index)) this.set(index, value);
  }

  /** The values at the given positions; null when none was ever set. */
  gather(positions: Int32Array): Int32Array | null {
    return this.#values === null ? null : positions.map((index) => this.at(index));
  }
}
