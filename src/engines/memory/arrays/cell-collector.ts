import type { PartVisitor } from './cell-log.js';

/** Packed keys, each once, and their sums. */
export interface SummedCells {
  readonly keys: Float64Array;
  readonly counts: Float64Array;
}

/** Gathers the sums of parts. */
export class CellCollector {
  readonly #least: number;
  readonly #isOrdered: boolean;
  #keys = new Float64Array(256);
  #counts = new Float64Array(256);
  #length = 0;

  constructor(least: number, isOrdered: boolean) {
    this.#least = least;
    this.#isOrdered = isOrdered;
  }

  /** @param part Keys of a part. */
  visitor(part: number): PartVisitor {
    return (p, touched, sums) => {
      this.#reserve(touched.length);
      const from = this.#length;
      let isAscending = true;
      for (let t = 0; t < touched.length; t++) {
        if (sums[touched[t]!]! < this.#least) continue;
        if (this.#length > from && touched[t]! < this.#keys[this.#length - 1]!) isAscending = false;
        this.#keys[this.#length++] = touched[t]!;
      }
      if (this.#isOrdered && !isAscending) this.#keys.subarray(from, this.#length).sort();
      for (let c = from; c < this.#length; c++) {
        this.#counts[c] = sums[this.#keys[c]!]!;
        this.#keys[c]! += p * part;
      }
    };
  }

  /** A cell by itself; they are to come in the order of their keys where that is asked for. */
  add(key: number, count: number): void {
    if (count < this.#least) return;
    this.#reserve(1);
    this.#keys[this.#length] = key;
    this.#counts[this.#length++] = count;
  }

  finish(): SummedCells {
    return { keys: this.#keys.subarray(0, this.#length), counts: this.#counts.subarray(0, this.#length) };
  }

  #reserve(more: number): void {
    const wanted = this.#length + more;
    if (wanted <= this.#keys.length) return;
    this.#keys = enlarged(this.#keys, wanted);
    this.#counts = enlarged(this.#counts, wanted);
  }
}

function enlarged(values: Float64Array, wanted: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(wanted, values.length * 2));
  larger.set(values);
  return larger;
}
