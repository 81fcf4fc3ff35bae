import { SymbolDictionary } from '../../records/symbol-dictionary.js';

/** Tells which symbols of a dictionary are new since the last question. */
export class SymbolNews {
  readonly #symbols: SymbolDictionary;
  #told = 0;

  constructor(symbols: SymbolDictionary) {
    this.#symbols = symbols;
  }

  next(): string[] {
    const texts = Array.from({ length: this.#symbols.size - this.#told }, (_, k) => this.#symbols.text(this.#told + k));
    this.#told = this.#symbols.size;
    return texts;
  }
}

/** A dictionary that follows one in another thread: the same symbols under the same ids. */
export class SymbolCopy {
  readonly symbols: SymbolDictionary = new SymbolDictionary();

  /** Takes up the symbols that are new there, in their order. */
  add(texts: readonly string[]): void {
    for (const text of texts) {
      const expected = this.symbols.size;
      if (this.symbols.idOf(text) !== expected) throw new Error(`threads: invalid symbol: "${text}"; please report this`);
    }
  }
}
