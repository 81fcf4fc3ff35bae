import type { ClauseTable } from './clause-table.js';
import type { OnHit } from './follow-terms.js';
import { NearTerms } from './near-terms.js';
import { RecordSymbols } from './record-symbols.js';
import type { SymbolClauses } from './symbol-clauses.js';
import { STOP_LIST } from './term-uses.js';

/**
 * Which clauses the symbols and words of the record at hand satisfy. One object serves all records in turn: `begin`, then each text through
 * `beginField` and `onHit`, then `finish` and the questions.
 *
 * Most clauses of a symbol ask for a keyword that does not occur, so a clause becomes a candidate only when one does.
 */
export class ClauseHits {
  /** Clauses without keywords whose symbol condition holds, and those that saw a keyword besides: the first `count` are valid. */
  readonly candidates: Int32Array;
  count = 0;
  /** Per candidate: the first symbol of the record that satisfies it, -1 when it asks for none. */
  readonly symbol: Int32Array;
  /** Per satisfied candidate: its first keyword, fields in order, the longest at that place; -1 when it asks for none. */
  readonly term: Int32Array;
  readonly offset: Uint32Array;
  /** Per satisfied candidate: field of its keyword as in an AssignmentBatch, 0 when it asks for none. */
  readonly field: Uint8Array;
  readonly onHit: OnHit;

  readonly #table: ClauseTable;
  readonly #symbols: RecordSymbols;
  readonly #nearTerms: NearTerms;
  /** Whether some clause without symbols speaks for records with symbols, and for those without. */
  readonly #hasSymbolFree: boolean;
  readonly #hasNoSymbol: boolean;
  /** A clause is a candidate, or stopped, when its entry equals the number of the record. */
  readonly #candidateIn: Int32Array;
  readonly #stoppedIn: Int32Array;
  /** Per candidate: the keyword lists of which a term was seen, one bit each. */
  readonly #seenLists: Int32Array;
  /** Per term: the field it was met in last, all fields of all records counted on. Its second place there matters only where terms must be near. */
  readonly #metIn: Int32Array;
  #record = 0;
  #field = 0;
  #fieldsRead = 0;
  #undecided = 0;

  constructor(table: ClauseTable) {
    const size = table.clauses.length;
    this.#table = table;
    this.#symbols = new RecordSymbols(size);
    this.#nearTerms = new NearTerms(table.near);
    this.#hasSymbolFree = table.asksSymbol.some((asks, clause) => asks === 0 && table.asksNoSymbol[clause] === 0);
    this.#hasNoSymbol = table.asksSymbol.includes(0);
    this.candidates = new Int32Array(size);
    this.symbol = new Int32Array(size);
    this.term = new Int32Array(size).fill(-1);
    this.offset = new Uint32Array(size);
    this.field = new Uint8Array(size);
    this.#candidateIn = new Int32Array(size);
    this.#stoppedIn = new Int32Array(size);
    this.#seenLists = new Int32Array(size);
    this.#metIn = new Int32Array(table.terms.length);
    this.onHit = (term, offset, end) => this.#take(term, offset, end);
  }

  /** Starts a record with the symbols `symbol[first .. end)`, main symbol first. */
  begin(clauses: SymbolClauses, symbol: Int32Array, first: number, end: number): void {
    const { asksMainSymbol, asksAbsence } = this.#table;
    const { plainStart, plain } = clauses;
    this.#record++;
    this.count = 0;
    this.#symbols.set(clauses, symbol, first, end);
    this.#undecided = this.#symbols.wordy;
    for (let j = first; j < end; j++) {
      const id = symbol[j]!;
      for (let k = plainStart[id]!; k < plainStart[id + 1]!; k++) {
        const clause = plain[k]!;
        if (this.#candidateIn[clause] === this.#record || (asksMainSymbol[clause] === 1 && j > first)) continue;
        this.#addCandidate(clause, id);
        this.#undecided += asksAbsence[clause]!;
      }
    }
  }

  /** Says which field the next hits are in: 1 title, 2 abstract, 3 claims. */
  beginField(field: 1 | 2 | 3): void {
    this.#field = field;
    this.#fieldsRead = (this.#fieldsRead + 1) | 0;
  }

  /** Whether more text can change the outcome. */
  get needsText(): boolean {
    return this.#undecided > 0 || (this.#symbols.main === -1 ? this.#hasNoSymbol : this.#hasSymbolFree);
  }

  /** Ends the record: decides the clauses whose terms must stand near each other. */
  finish(): void {
    if (!this.#nearTerms.isUsed) return;
    for (let k = 0; k < this.count; k++) {
      const clause = this.candidates[k]!;
      if (this.#table.near[clause]! < 0) continue;
      const found = this.#nearTerms.find(clause, this.#table.asksLists[clause]!);
      if (found === null) continue;
      this.#seenLists[clause] = this.#table.asksLists[clause]!;
      this.term[clause] = found.term;
      this.field[clause] = found.field;
      this.offset[clause] = found.start;
    }
  }

  /** Whether a candidate is satisfied by what was seen. */
  isSatisfied(clause: number): boolean {
    return this.#seenLists[clause] === this.#table.asksLists[clause] && this.#stoppedIn[clause] !== this.#record;
  }

  /** Whether the main symbol of the record satisfies a candidate; without symbols no candidate is better than another. */
  isByMainSymbol(clause: number): boolean {
    return this.symbol[clause] === this.#symbols.main;
  }

  #take(term: number, offset: number, end: number): void {
    const { useStart, use, fields, near, hasNear } = this.#table;
    const isMet = this.#metIn[term] === this.#fieldsRead;
    if (isMet && hasNear[term] === 0) return;
    this.#metIn[term] = this.#fieldsRead;
    for (let k = useStart[term]!; k < useStart[term + 1]!; k++) {
      const clause = use[k]! >> 5;
      const list = use[k]! & 31;
      if (((fields[clause]! >> this.#field) & 1) === 0) continue;
      if (list === STOP_LIST) this.#stoppedIn[clause] = this.#record;
      else if (this.#candidateIn[clause] !== this.#record && !this.#isCandidate(clause)) continue;
      else if (near[clause]! < 0) this.#takeKeyword(clause, list, term, offset);
      else this.#nearTerms.add(clause, this.#record, { list, term, field: this.#field, start: offset, end });
    }
  }

  /** Makes a clause of which a keyword was seen a candidate, if the symbols of the record allow it. */
  #isCandidate(clause: number): boolean {
    const { asksSymbol, asksMainSymbol, asksNoSymbol } = this.#table;
    let symbol = -1;
    if (asksSymbol[clause] === 1) {
      symbol = this.#symbols.find(clause, asksMainSymbol[clause] === 1);
      if (symbol === -1) return false;
    } else if (asksNoSymbol[clause] === 1 && this.#symbols.main !== -1) return false;
    this.#addCandidate(clause, symbol);
    return true;
  }

  #addCandidate(clause: number, symbol: number): void {
    this.#candidateIn[clause] = this.#record;
    this.candidates[this.count++] = clause;
    this.symbol[clause] = symbol;
    this.#seenLists[clause] = 0;
  }

  #takeKeyword(clause: number, list: number, term: number, offset: number): void {
    const { asksLists, asksAbsence } = this.#table;
    const seen = this.#seenLists[clause]!;
    const now = seen | (1 << list);
    if (now !== seen) {
      this.#seenLists[clause] = now;
      if (now === asksLists[clause] && asksAbsence[clause] === 0) this.#undecided--;
    }
    if (list !== 0) return;
    const isFirst = (seen & 1) === 0;
    if (!isFirst && (this.field[clause] !== this.#field || this.offset[clause] !== offset)) return;
    this.term[clause] = term;
    this.field[clause] = this.#field;
    this.offset[clause] = offset;
  }
}
