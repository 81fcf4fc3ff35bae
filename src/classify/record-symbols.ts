import type { SymbolClauses } from './symbol-clauses.js';

/** The symbols of the record at hand, and the clauses whose set any of them is in. */
export class RecordSymbols {
  /** First symbol of the record, -1 when it has none. */
  main = -1;
  /** How many clauses of its symbols ask for a keyword, counted once for each symbol. */
  wordy = 0;
  #clauses: SymbolClauses | null = null;
  #symbol: Int32Array = new Int32Array(0);
  #first = 0;
  #end = 0;
  /** One bit per clause: those of all symbols together. */
  readonly #any: Int32Array;

  /** @param size number of clauses. */
  constructor(size: number) {
    this.#any = new Int32Array((size + 31) >>> 5);
  }

  /** Takes the symbols of a record: `symbol[first .. end)`. */
  set(clauses: SymbolClauses, symbol: Int32Array, first: number, end: number): void {
    this.main = first < end ? symbol[first]! : -1;
    this.#clauses = clauses;
    this.#symbol = symbol;
    this.#first = first;
    this.#end = end;
    const any = this.#any;
    const { bits } = clauses;
    any.fill(0);
    this.wordy = 0;
    for (let j = first; j < end; j++) {
      const start = symbol[j]! * any.length;
      this.wordy += clauses.wordy[symbol[j]!]!;
      for (let w = 0; w < any.length; w++) any[w]! |= bits[start + w]!;
    }
  }

  /** The first symbol that is in the set of a clause, -1 for none; of the main symbol alone when `mainOnly`. */
  find(clause: number, mainOnly: boolean): number {
    const word = clause >> 5;
    if (((this.#any[word]! >>> clause) & 1) === 0) return -1;
    const { bits } = this.#clauses!;
    const end = mainOnly ? this.#first + 1 : this.#end;
    for (let j = this.#first; j < end; j++) {
      const id = this.#symbol[j]!;
      if (((bits[id * this.#any.length + word]! >>> clause) & 1) === 1) return id;
    }
    return -1;
  }
}
