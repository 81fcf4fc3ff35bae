import type { Counting } from '../engine.js';
import type { Group } from './dimensions.js';

/** Reads the entries of one group (assignments, parties, subclasses) of an application as a query wants them. */
export class EntryReader {
  /** Distinct codes of the application that fit, after `read`: the first `length` are valid. */
  codes: Uint32Array = new Uint32Array(16);
  length = 0;
  /** What each of them counts: 1, or 1 / number of distinct codes with fractional counting. */
  weight = 1;

  readonly #group: Group;
  readonly #mask: Uint8Array | null;
  readonly #projection: Uint32Array | null;
  readonly #counting: Counting;
  #fits = new Uint8Array(16);

  /** @param projection code of each entry in the result, or null when the group is only a condition */
  constructor(group: Group, mask: Uint8Array | null, projection: Uint32Array | null, counting: Counting) {
    this.#group = group;
    this.#mask = mask;
    this.#projection = projection;
    this.#counting = counting;
  }

  /** Reads application i. False when no entry fits the conditions. */
  read(i: number): boolean {
    if (this.#projection === null && this.#mask === null) return true;
    const start = this.#group.start[i]!;
    const last = this.#group.start[i + 1]!;
    const end = this.#counting === 'primary' ? Math.min(last, start + 1) : last;
    this.length = 0;
    if (start === last) this.#take(this.#group.size);
    for (let k = start; k < end; k++) this.#take(this.#group.values[k]!);
    this.weight = this.#counting === 'fractional' ? 1 / this.length : 1;
    this.#dropUnfit();
    return this.length > 0;
  }

  #take(entry: number): void {
    const code = this.#projection === null ? 0 : this.#projection[entry]!;
    const fits = this.#mask === null ? 1 : this.#mask[entry]!;
    for (let k = 0; k < this.length; k++) {
      if (this.codes[k] !== code) continue;
      this.#fits[k]! |= fits;
      return;
    }
    if (this.length === this.codes.length) this.#grow();
    this.codes[this.length] = code;
    this.#fits[this.length++] = fits;
  }

  #dropUnfit(): void {
    let kept = 0;
    for (let k = 0; k < this.length; k++) if (this.#fits[k] === 1) this.codes[kept++] = this.codes[k]!;
    this.length = kept;
  }

  #grow(): void {
    const codes = new Uint32Array(this.codes.length * 2);
    codes.set(this.codes);
    this.codes = codes;
    const fits = new Uint8Array(codes.length);
    fits.set(this.#fits);
    this.#fits = fits;
  }
}
