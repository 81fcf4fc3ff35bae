/**
 * Distinct strings under dense ids, kept as bytes: a million application numbers take some 30 MB instead of the 100 MB
 * and more of a Map, and no slice of an input chunk is kept alive.
 *
 * @example new StringPool().intern('CN201310033299.6') //=> 0
 */
export class StringPool {
  #bytes = new Uint8Array(1 << 12);
  #used = 0;
  #start = new Uint32Array(1 << 8);
  #hash = new Int32Array(1 << 8);
  #slots = new Int32Array(1 << 10).fill(-1);
  #size = 0;

  /** Number of distinct strings. */
  get size(): number {
    return this.#size;
  }

  /** Id of a string; a new one gets the next id. */
  intern(text: string): number {
    const hash = hashText(text);
    const slot = this.#slotOf(text, hash);
    const known = this.#slots[slot]!;
    if (known !== -1) return known;
    const id = this.#append(text, hash);
    this.#slots[slot] = id;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  /** Id of a string, or -1 when it was never interned. */
  find(text: string): number {
    return this.#slots[this.#slotOf(text, hashText(text))]!;
  }

  /** The string of an id. */
  text(id: number): string {
    const end = this.#start[id + 1]!;
    let text = '';
    for (let at = this.#start[id]!; at < end; ) {
      const lead = this.#bytes[at]!;
      if (lead < 0x80) {
        text += String.fromCharCode(lead);
        at += 1;
      } else {
        text += String.fromCharCode(((lead & 0x1f) << 11) | (this.#bytes[at + 1]! << 6) | this.#bytes[at + 2]!);
        at += 3;
      }
    }
    return text;
  }

  /** Slot that holds the text, or the free one where it belongs. */
  #slotOf(text: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let id = this.#slots[slot]!; id !== -1; id = this.#slots[slot]!) {
      if (this.#hash[id] === hash && this.#holds(id, text)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #holds(id: number, text: string): boolean {
    let at = this.#start[id]!;
    const end = this.#start[id + 1]!;
    for (let i = 0; i < text.length; i++) {
      if (at >= end) return false;
      const unit = text.charCodeAt(i);
      const lead = this.#bytes[at]!;
      if (lead < 0x80) {
        if (lead !== unit) return false;
        at += 1;
      } else {
        if ((((lead & 0x1f) << 11) | (this.#bytes[at + 1]! << 6) | this.#bytes[at + 2]!) !== unit) return false;
        at += 3;
      }
    }
    return at === end;
  }

  /** ASCII takes one byte; any other UTF-16 unit takes three: 1xxxxx (5 bits), 5 bits, 6 bits. */
  #append(text: string, hash: number): number {
    this.#reserve(text.length * 3);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) {
        this.#bytes[this.#used++] = unit;
      } else {
        this.#bytes[this.#used++] = 0x80 | (unit >> 11);
        this.#bytes[this.#used++] = (unit >> 6) & 0x1f;
        this.#bytes[this.#used++] = unit & 0x3f;
      }
    }
    const id = this.#size++;
    this.#hash[id] = hash;
    this.#start[id + 1] = this.#used;
    return id;
  }

  #reserve(bytes: number): void {
    if (this.#used + bytes > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used + bytes));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#size + 2 > this.#start.length) {
      this.#start = doubled(this.#start, Uint32Array);
      this.#hash = doubled(this.#hash, Int32Array);
    }
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = this.#hash[id]! & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

/** 32-bit hash of the UTF-16 units of a text (FNV-1a with a final mix). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13);
}

function doubled<T extends Uint32Array | Int32Array>(from: T, make: new (length: number) => T): T {
  const larger = new make(from.length * 2);
  larger.set(from);
  return larger;
}
