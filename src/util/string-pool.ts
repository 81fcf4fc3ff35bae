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
  /** Pairs of id (-1: free) and hash, side by side so that one look at memory answers. */
  #slots = new Int32Array(1 << 11).fill(-1);
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
    const id = this.#append(text);
    this.#slots[slot] = id;
    this.#slots[slot + 1] = hash;
    if (this.#size * 4 > this.#slots.length) this.#rehash();
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
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (; slots[slot] !== -1; slot = (slot + 2) & mask) {
      if (slots[slot + 1] === hash && this.#holds(slots[slot]!, text)) return slot;
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
  #append(text: string): number {
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
      const larger = new Uint32Array(this.#start.length * 2);
      larger.set(this.#start);
      this.#start = larger;
    }
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let old = 0; old < this.#slots.length; old += 2) {
      if (this.#slots[old] === -1) continue;
      const hash = this.#slots[old + 1]!;
      let slot = (hash << 1) & mask;
      while (slots[slot] !== -1) slot = (slot + 2) & mask;
      slots[slot] = this.#slots[old]!;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }
}

/** 32-bit hash of the UTF-16 units of a text (FNV-1a with a final mix). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13);
}
