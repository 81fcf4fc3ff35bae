/** Different counts, greatest first, and how many there are of each. */
export interface CountTimes {
  readonly counts: Float64Array;
  readonly times: Float64Array;
}

/**
 * Tells how often each sum occurs: of many, most are alike. Sums of shares may be any numbers, so they are looked up by hash, in a table that serves one row of an
 * answer after the other and stays near the processor.
 */
export class CountTally {
  /** At the place told by the hash of a sum, or the next free one. A power of two of places, at most half of them taken. */
  #sums = new Float64Array(FIRST_SIZE).fill(FREE);
  #times = new Uint32Array(FIRST_SIZE);
  #places = new Uint32Array(FIRST_SIZE / 2);
  #taken = 0;

  /**
   * Those above 0.
   *
   * @param parts Of one, where sums are given in parts; the answer is in ones.
   * @param each How many there are of each of the sums given. Default: one.
   */
  tally(sums: Float64Array, parts: number, each?: Uint32Array): CountTimes {
    for (let done = this.#add(sums, 0, each); done < sums.length; done = this.#add(sums, done, each)) this.#grow();
    const counts = this.#found();
    const times = new Float64Array(counts.length);
    for (let k = 0; k < counts.length; k++) {
      times[k] = this.#times[this.#placeOf(counts[k]!)]!;
      counts[k]! /= parts;
    }
    this.#clear();
    return { counts, times };
  }

  /** Adds them until no place is left, and says where it stopped. */
  #add(own: Float64Array, from: number, each: Uint32Array | undefined): number {
    const sums = this.#sums;
    const times = this.#times;
    const last = sums.length - 1;
    const shift = Math.clz32(last);
    for (let k = from; k < own.length; k++) {
      const sum = own[k]!;
      let at = Math.imul(sum * STEPS, GOLDEN) >>> shift;
      while (sums[at] !== sum && sums[at] !== FREE) at = (at + 1) & last;
      times[at]! += each === undefined ? 1 : each[k]!;
      if (sums[at] === sum) continue;
      sums[at] = sum;
      this.#places[this.#taken++] = at;
      if (this.#taken === this.#places.length) return k + 1;
    }
    return own.length;
  }

  #placeOf(sum: number): number {
    const sums = this.#sums;
    let at = Math.imul(sum * STEPS, GOLDEN) >>> Math.clz32(sums.length - 1);
    while (sums[at] !== sum && sums[at] !== FREE) at = (at + 1) & (sums.length - 1);
    return at;
  }

  #grow(): void {
    const sums = this.#sums;
    const times = this.#times;
    const places = this.#places.slice();
    this.#sums = new Float64Array(4 * sums.length).fill(FREE);
    this.#times = new Uint32Array(4 * sums.length);
    this.#places = new Uint32Array(2 * sums.length);
    for (let k = 0; k < places.length; k++) {
      const at = this.#placeOf(sums[places[k]!]!);
      this.#sums[at] = sums[places[k]!]!;
      this.#times[at] = times[places[k]!]!;
      this.#places[k] = at;
    }
  }

  /** Those above 0, greatest first. */
  #found(): Float64Array {
    const found = new Float64Array(this.#taken);
    let length = 0;
    for (let k = 0; k < this.#taken; k++) {
      const sum = this.#sums[this.#places[k]!]!;
      if (sum > 0) found[length++] = sum;
    }
    return found.slice(0, length).sort().reverse();
  }

  #clear(): void {
    for (let k = 0; k < this.#taken; k++) {
      this.#sums[this.#places[k]!] = FREE;
      this.#times[this.#places[k]!] = 0;
    }
    this.#taken = 0;
  }
}

const FIRST_SIZE = 1024;

/** In place of a sum. */
const FREE = -1;

/** So that shares have hashes of their own: those of up to ten values and of twelve are multiples of one over it. */
const STEPS = 2520;

/** 2^32 over the golden ratio: multiples of it, even of neighbours, lie far apart (Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;
