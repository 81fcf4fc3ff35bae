/**
 * Marks hashes of 32 bits and tells those that came twice, so that only they need be looked at: most texts of a large set have no equal. May also name some that
 * came once, since several hashes share a mark; never misses one.
 */
export class Repeated {
  readonly #marks: Uint8Array;
  readonly #shift: number;

  /** For about so many hashes. */
  constructor(size: number) {
    const bits = Math.min(28, Math.max(10, Math.ceil(Math.log2(size + 1)) + 3));
    this.#marks = new Uint8Array(2 ** (bits - 2));
    this.#shift = 32 - bits;
  }

  mark(hash: number): void {
    const slot = mixed(hash) >>> this.#shift;
    const at = slot >>> 2;
    const once = 1 << ((slot & 3) * 2);
    const marks = this.#marks[at]!;
    this.#marks[at] = (marks & once) === 0 ? marks | once : marks | (once << 1);
  }

  has(hash: number): boolean {
    const slot = mixed(hash) >>> this.#shift;
    return (this.#marks[slot >>> 2]! & (2 << ((slot & 3) * 2))) !== 0;
  }
}

/** 32-bit hash of a text by its code units. */
export function textHash(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads hashes whose low bits say little over all 32. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return Math.imul(once ^ (once >>> 15), 0x846ca68b);
}
