import { Repeated } from '../../util/repeated.js';

/** Above any index; a hash of 32 bits times this is a safe integer. */
export const SPAN: number = 2 ** 21;

/**
 * Many hashes of 32 bits, each with the index of its text, of which those that came twice are wanted. They are laid apart by their upper bits, part by part, so that
 * what is looked up at random stays small enough for the fast memory of a processor.
 */
export class PartedEntries {
  #hashes: Int32Array;
  #indexes: Int32Array;
  readonly #sizes = new Int32Array(PARTS);
  #length = 0;

  /** For about so many. */
  constructor(size: number) {
    this.#hashes = new Int32Array(size + 1);
    this.#indexes = new Int32Array(size + 1);
  }

  add(hash: number, index: number): void {
    if (this.#length === this.#hashes.length) {
      this.#hashes = larger(this.#hashes);
      this.#indexes = larger(this.#indexes);
    }
    this.#hashes[this.#length] = hash;
    this.#indexes[this.#length++] = index;
    this.#sizes[hash >>> SHIFT]!++;
  }

  /** Those that came twice, and some that did not, each as hash times {@link SPAN} and index, in order. */
  repeated(): Float64Array {
    const { hashes, indexes, starts } = this.#parted();
    const kept = new EntryList();
    for (let part = 0; part < PARTS; part++) {
      const [start, end] = [starts[part]!, starts[part + 1]!];
      const before = kept.length;
      const repeated = new Repeated(end - start);
      for (let i = start; i < end; i++) repeated.mark(hashes[i]!);
      for (let i = start; i < end; i++) if (repeated.has(hashes[i]!)) kept.add(hashes[i]!, indexes[i]!);
      kept.sortFrom(before);
    }
    return kept.values;
  }

  #parted(): { readonly hashes: Int32Array; readonly indexes: Int32Array; readonly starts: Int32Array } {
    const starts = new Int32Array(PARTS + 1);
    for (let part = 0; part < PARTS; part++) starts[part + 1] = starts[part]! + this.#sizes[part]!;
    const next = starts.slice();
    const hashes = new Int32Array(this.#length);
    const indexes = new Int32Array(this.#length);
    for (let i = 0; i < this.#length; i++) {
      const hash = this.#hashes[i]!;
      const at = next[hash >>> SHIFT]!++;
      hashes[at] = hash;
      indexes[at] = this.#indexes[i]!;
    }
    return { hashes, indexes, starts };
  }
}

function larger(values: Int32Array): Int32Array {
  const copy = new Int32Array(values.length * 2);
  copy.set(values);
  return copy;
}

const SHIFT = 24;
const PARTS = 2 ** (32 - SHIFT);

/** Pairs of a number of 32 bits and an index as safe integers, which sort fast. */
export class EntryList {
  #values = new Float64Array(1 << 12);
  #length = 0;

  add(hash: number, index: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = (hash >>> 0) * SPAN + index;
  }

  get length(): number {
    return this.#length;
  }

  /** Valid until the next one is added. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }

  /** Sorts those from a place on. */
  sortFrom(start: number): void {
    this.#values.subarray(start, this.#length).sort();
  }
}
