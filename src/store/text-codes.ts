import { compareText } from '../util/compare.js';
import { Growable } from '../util/growable.js';
import type { CodedColumn } from './landscape-store.js';

/** A growing column of repeated short texts ('' = none), dictionary-encoded. Up to a million distinct texts; further ones count as unknown. */
export class TextCodes {
  readonly #codeOf = new Map<string, number>([['', 0]]);
  readonly #codes = new Growable(Int32Array);
  /** Neighbouring rows mostly share the text: a comparison is quicker than a look-up. */
  #last = { text: '', code: 0 };

  push(text: string): void {
    this.#codes.push(this.#intern(text));
  }

  isEmpty(index: number): boolean {
    return this.#codes.at(index) === 0;
  }

  set(index: number, text: string): void {
    this.#codes.set(index, this.#intern(text));
  }

  /** Gives one place the text of another. */
  copy(index: number, from: number): void {
    this.#codes.set(index, this.#codes.at(from));
  }

  /** The column with labels in code point order and null (none) last. */
  finish(): CodedColumn {
    const labels = [...this.#codeOf.keys()].filter((text) => text !== '').sort(compareText);
    const rank = new Map(labels.map((text, i) => [text, i]));
    const newCode = new Int32Array(this.#codeOf.size);
    for (const [text, code] of this.#codeOf) newCode[code] = rank.get(text) ?? labels.length;
    return { codes: this.#codes.values.map((code) => newCode[code]!), labels: [...labels, null] };
  }

  #intern(text: string): number {
    if (text === '') return 0;
    if (text !== this.#last.text) this.#last = { text, code: this.#codeOf.get(text) ?? this.#add(text.split('').join('')) };
    return this.#last.code;
  }

  #add(text: string): number {
    if (this.#codeOf.size > 1_000_000) return 0;
    const code = this.#codeOf.size;
    this.#codeOf.set(text, code);
    return code;
  }
}
