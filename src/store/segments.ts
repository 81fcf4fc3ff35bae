import { Growable } from '../util/growable.js';

/**
 * A list of numbers for each application, under construction. A list that changes is written anew at the end and the application points
 * there; what it leaves behind is dropped by `pack`.
 */
export class Segments {
  readonly #start = new Growable(Int32Array);
  readonly #length = new Growable(Int32Array);
  readonly #values = new Growable(Int32Array);

  /** Number of applications. */
  get size(): number {
    return this.#start.length;
  }

  /** Adds the next application with an empty list. */
  add(): void {
    this.#start.push(this.#values.length);
    this.#length.push(0);
  }

  /** Appends a value to the list of an application. Lists end at 65,535 values; further ones are left out. */
  push(index: number, value: number): void {
    const length = this.#length.at(index);
    if (length === MOST_VALUES) return;
    if (this.#start.at(index) + length !== this.#values.length) this.#moveToEnd(index);
    this.#values.push(value);
    this.#length.set(index, length + 1);
  }

  /** Empties the list of an application. */
  clear(index: number): void {
    this.#length.set(index, 0);
  }

  lengthOf(index: number): number {
    return this.#length.at(index);
  }

  /** Value k of the list of an application. */
  at(index: number, k: number): number {
    return this.#values.at(this.#start.at(index) + k);
  }

  /** Replaces value k of the list of an application. */
  set(index: number, k: number, value: number): void {
    this.#values.set(this.#start.at(index) + k, value);
  }

  /** The lists of the given applications, packed one after the other. */
  pack(applications: Int32Array): { start: Uint32Array; values: Int32Array } {
    const start = new Uint32Array(applications.length + 1);
    for (let i = 0; i < applications.length; i++) start[i + 1] = start[i]! + this.#length.at(applications[i]!);
    const values = new Int32Array(start[applications.length]!);
    for (let i = 0, at = 0; i < applications.length; i++) {
      const application = applications[i]!;
      for (let k = 0; k < this.#length.at(application); k++) values[at++] = this.at(application, k);
    }
    return { start, values };
  }

  #moveToEnd(index: number): void {
    const from = this.#start.at(index);
    this.#start.set(index, this.#values.length);
    for (let k = 0; k < this.#length.at(index); k++) this.#values.push(this.#values.at(from + k));
  }
}

/** More than any record has; a hostile one is cut here. */
const MOST_VALUES = 65_535;
