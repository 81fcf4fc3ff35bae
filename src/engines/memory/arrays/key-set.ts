import type { CellSink } from './cell-log.js';

/** Collects the distinct keys . */
export class KeySet implements CellSink {
  #keys = new Float64Array(64);
  #length = 0;

  add(key: number): void {
    if (this.#length === this.#keys.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.#length++] = key;
  }

  /** The keys since the last call, ascending and each once: valid until the next `add`. */
  take(): Float64Array {
    const sorted = this.#keys.subarray(0, this.#length);
    if (sorted.length > 24) sorted.sort();
    else insertionSort(sorted);
    this.#length = 0;
    let kept = 0;
    for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[kept++] = sorted[k]!;
    return sorted.subarray(0, kept);
  }
}

/** A handful of keys, for which a call of `sort` costs more than sorting. */
function insertionSort(keys: Float64Array): void {
  for (let k = 1; k < keys.length; k++) {
    const key = keys[k]!;
    let at = k;
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
}
