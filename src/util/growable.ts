/** The typed arrays a growing column can be made of: three kinds and no more, since V8 compiles one `push` well for at most four. */
export type GrowableArray = Uint8Array | Int32Array | Float32Array;

/**
 * A typed array that grows: `push` appends, `values` is the part in use.
 *
 * @example [...new Growable(Int32Array).push(7).values] //=> [7]
 */
export class Growable<T extends GrowableArray> {
  #array: T;
  #length = 0;
  readonly #make: new (
    length: number,
  ) => T;

  constructor(make: new (length: number) => T) {
    this.#make = make;
    this.#array = new make(256);
  }

  get length(): number {
    return this.#length;
  }

  /** Appends one value. */
  push(value: number): this {
    if (this.#length === this.#array.length) this.#grow();
    this.#array[this.#length++] = value;
    return this;
  }

  /** The value at a position in use. */
  at(index: number): number {
    return this.#array[index]!;
  }

  /** Replaces the value at a position in use. */
  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  /** The part in use, as a view: valid until the next push. */
  get values(): T {
    return this.#array.subarray(0, this.#length) as T;
  }

  #grow(): void {
    const larger = new this.#make(this.#array.length * 2);
    larger.set(this.#array);
    this.#array = larger;
  }
}
