/** A column of several texts a row that many tables do not have. */
export class OptionalLists {
  /** Where each row's texts begin, and where the last one's end. */
  readonly #start: number[] = [0];
  #values: string[] = [];

  /** Appends the texts of a row; rows are set in order, those left out have none. */
  set(row: number, texts: readonly string[]): void {
    this.#close(row);
    for (const text of texts) this.#values.push(text);
    this.#close(row + 1);
  }

  /** The column of the first `length` rows, after which the next one begins. */
  take(length: number): { readonly start: Uint32Array; readonly values: readonly string[] } {
    const start = new Uint32Array(length + 1);
    const values = this.#values;
    if (values.length > 0) {
      this.#close(length);
      start.set(this.#start);
      this.#values = [];
    }
    this.#start.length = 1;
    return { start, values };
  }

  /** Ends all rows before the given one. */
  #close(row: number): void {
    while (this.#start.length <= row) this.#start.push(this.#values.length);
  }
}
