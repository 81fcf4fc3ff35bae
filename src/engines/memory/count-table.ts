/** Sums by key, for keys from 0 up to `keys` - 1: a plain array while that is small, an open-addressing hash table beyond. */
export interface CountTable {
  add(key: number, amount: number): void;
  /** The sum of a key; 0 when it was never added. */
  get(key: number): number;
  /** Every key with a sum, in no particular order. */
  keys(): Float64Array;
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

  get(key: number): number {
    return this.#sums[key]!;
  }

  keys(): Float64Array {
    const keys = new Float64Array(this.#sums.length);
    let length = 0;
    for (let key = 0; key < keys.length; key++) if (this.#sums[key] !== 0) keys[length++] = key;
    return keys.slice(0, length);
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

  get(key: number): number {
    const slot = slotOf(this.#keys, key);
    return this.#keys[slot] === -1 ? 0 : this.#sums[slot]!;
  }

  keys(): Float64Array {
    return this.#keys.filter((key) => key !== -1);
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2).fill(-1);
    const sums = new Float64Array(keys.length);
    for (let old = 0; old < this.#keys.length; old++) {
      if (this.#keys[old] === -1) continue;
      const slot = slotOf(keys, this.#keys[old]!);
      keys[slot] = this.#keys[old]!;
      sums[slot] = this.#sums[old]!;
    }
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
