/** A column of texts that many tables do not have: one array for all batches until the first text comes. */
export class OptionalTexts {
  #values: string[] = [];

  /** Sets the text of a row; rows are set in order, those left out hold ''. */
  set(row: number, text: string): void {
    if (text === '') return;
    while (this.#values.length < row) this.#values.push('');
    this.#values[row] = text;
  }

  /** The column of the first `length` rows, after which the next one begins. */
  take(length: number): readonly string[] {
    if (this.#values.length === 0) return blankTexts(length);
    const values = this.#values;
    while (values.length < length) values.push('');
    this.#values = [];
    return values;
  }
}

let blank: readonly string[] = [];

/** Nothing but ''; the last one is kept, for most batches are equally long. */
function blankTexts(length: number): readonly string[] {
  if (blank.length !== length) blank = Object.freeze(new Array<string>(length).fill(''));
  return blank;
}
