/** A column of numbers that many tables do not have. */
export class OptionalNumbers<T extends Uint8Array | Int32Array> {
  readonly #make: new (
    length: number,
  ) => T;
  readonly #missing: number;
  readonly #values: number[] = [];

  /** `missing` stands for rows that are not set. */
  constructor(make: new (length: number) => T, missing: number) {
    this.#make = make;
    this.#missing = missing;
  }

  /** Sets the number of a row; rows are set in order. */
  set(row: number, value: number): void {
    while (this.#values.length < row) this.#values.push(this.#missing);
    this.#values[row] = value;
  }

  /** The column of the first `length` rows, after which the next one begins. */
  take(length: number): T {
    const column = new this.#make(length);
    if (this.#missing !== 0) column.fill(this.#missing, this.#values.length);
    column.set(this.#values);
    this.#values.length = 0;
    return column;
  }
}
