/** Sums by key, for keys from 0 up to `keys` - 1: a plain array while that is small, an open-addressing hash table beyond. */
export interface CountTable {
  add(key: number, amount: number): void;
  /** Calls back for every key that was added, in no particular order. */
  forEach(visit: (key: number, sum: number) => void): void;
}

/** A table for keys below `keys` (at most 2^53). */
export function countTable(keys: number): CountTable {
  return keys <= MOST_DENSE ? new DenseTable(keys) : new HashTable();
}

/** 32 MB of sums. */
const MOST_DENSE = 1 << 22;

class DenseTable implements CountTable {
  readonly #sums: Float64Array;

  constructor(keys: number) {
    this.#sums = new Float64Array(keys);
  }

  add(key: number, amount: number): void {
    this.#sums[key]! += amount;
  }

  forEach(visit: (key: number, sum: number) => void): void {
    for (let key = 0; key < this.#sums.length; key++) if (this.#sums[key] !== 0) visit(key, this.#sums[key]!);
  }
}

class HashTable implements CountTable {
  #keys = new Float64Array(1 << 12).fill(-1);
  #sums = new Float64Array(1 << 12);
  #size = 0;

  add(key: number, amount: number): void {
    const slot = slotOf(this.#keys, key);
    if (this.#keys[slot] === -1) {
      this.#keys[slot] = key;
      this.#size++;
    }
    this.#sums[slot]! += amount;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  forEach(visit: (key: number, sum: number) => void): void {
    for (let slot = 0; slot < this.#keys.length; slot++) if (this.#keys[slot] !== -1) visit(this.#keys[slot]!, this.#sums[slot]!);
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2).fill(-1);
    const sums = new Float64Array(keys.length);
    this.forEach((key, sum) => {
      const slot = slotOf(keys, key);
      keys[slot] = key;
      sums[slot] = sum;
    });
    this.#keys = keys;
    this.#sums = sums;
  }
}

/** Slot of a key, or the free slot where it belongs. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  const low = key | 0;
  const high = (key / 0x100000000) | 0;
  let hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  let slot = hash & mask;
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}
