import { CountTally } from './count-tally.js';

/**
 * Arrays that queries work in one after the other, so that a query does not take and free tens of megabytes. A query runs to its end without a pause,
 * so no two use them at a time.
 */
export class Scratch {
  #cells = new Uint32Array(0);
  #amounts = new Uint32Array(0);
  #shares = new Float64Array(0);
  #counts = new Uint32Array(0);
  #values = new Uint32Array(0);
  #units = new Uint32Array(0);
  /** Empty between queries. */
  readonly tally: CountTally = new CountTally();

  /** Room for so many cells, with whatever was left in it. */
  cells(size: number): Uint32Array {
    if (this.#cells.length < size) this.#cells = new Uint32Array(size + (size >> 3));
    return this.#cells.subarray(0, size);
  }

  /** The same once more, for what belongs to the cells. */
  amounts(size: number): Uint32Array {
    if (this.#amounts.length < size) this.#amounts = new Uint32Array(size + (size >> 3));
    return this.#amounts.subarray(0, size);
  }

  /** The same for what is no whole number. */
  shares(size: number): Float64Array {
    if (this.#shares.length < size) this.#shares = new Float64Array(size + (size >> 3));
    return this.#shares.subarray(0, size);
  }

  /** Room for the values of so many units, with whatever was left in it. */
  outer(size: number): { readonly values: Uint32Array; readonly units: Uint32Array } {
    if (this.#values.length < size) {
      this.#values = new Uint32Array(size + (size >> 3));
      this.#units = new Uint32Array(size + (size >> 3));
    }
    return { values: this.#values, units: this.#units };
  }

  /** So many zeros; they must be zeros again at the end. */
  counts(size: number): Uint32Array {
    if (this.#counts.length < size) this.#counts = new Uint32Array(size);
    return this.#counts.subarray(0, size);
  }
}
