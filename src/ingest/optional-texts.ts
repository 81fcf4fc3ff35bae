import { blankTexts } from '../util/blank-texts.js';

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
