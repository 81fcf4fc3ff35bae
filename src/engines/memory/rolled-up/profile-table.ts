/** Different lists of codes with amounts, each once: found again by hash. */
export class ProfileTable {
  /** Codes of profile p: `codes[start[p] .. start[p + 1])`, and the amount of each. */
  readonly start: number[] = [0];
  readonly codes: number[] = [];
  readonly amounts: number[] = [];
  /** 0 = free, else one more than the profile. */
  readonly #slots: Int32Array;

  /** @param most Calls of `codeOf`, at most. */
  constructor(most: number) {
    this.#slots = new Int32Array(2 ** (32 - Math.clz32(2 * most)));
  }

  /** The profile of the first `length` codes. @param amounts By code. */
  codeOf(codes: Uint16Array, length: number, amounts: Float64Array): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(codes, length, amounts) & last;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      const known = this.#slots[slot]! - 1;
      if (this.#isSame(known, codes, length, amounts)) return known;
    }
    for (let k = 0; k < length; k++) {
      this.codes.push(codes[k]!);
      this.amounts.push(amounts[codes[k]!]!);
    }
    this.start.push(this.codes.length);
    this.#slots[slot] = this.start.length - 1;
    return this.start.length - 2;
  }

  #isSame(known: number, codes: Uint16Array, length: number, amounts: Float64Array): boolean {
    const from = this.start[known]!;
    if (this.start[known + 1]! - from !== length) return false;
    for (let k = 0; k < length; k++) {
      if (this.codes[from + k] !== codes[k] || this.amounts[from + k] !== amounts[codes[k]!]) return false;
    }
    return true;
  }
}

function hashOf(codes: Uint16Array, length: number, amounts: Float64Array): number {
  let hash = 0;
  for (let k = 0; k < length; k++) hash = Math.imul(hash ^ codes[k]! ^ (amounts[codes[k]!]! << 12), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
