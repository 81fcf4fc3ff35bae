import type { ClauseTable } from './clause-table.js';
import type { OnHit } from './scan-trie.js';

/**
 * Which clauses the symbols and words of the record at hand satisfy. One object serves all records in turn: `begin`, then
 * `addSymbol` main symbol first, then the title and the abstract through `onHit`, then the questions.
 */
export class ClauseHits {
  /** Clauses whose symbol condition holds (or that have none and saw a keyword): the first `count` are valid. */
  readonly candidates: Int32Array;
  count = 0;
  /** Per candidate: the first symbol of the record that satisfies it, -1 when it asks for none. */
  readonly symbol: Int32Array;
  /** Per candidate: its first keyword in title or else abstract, the longest at that place; -1 when none was seen. */
  readonly term: Int32Array;
  readonly offset: Uint32Array;
  /** Per candidate: field of its keyword as in an AssignmentBatch, 0 when none was seen. */
  readonly field: Uint8Array;
  readonly onHit: OnHit;

  readonly #table: ClauseTable;
  /** Whether some clause without symbols speaks for records with symbols, and for those without. */
  readonly #hasSymbolFree: boolean;
  readonly #hasNoSymbol: boolean;
  /** A clause is a candidate, or stopped, when its entry equals the number of the record. */
  readonly #candidateIn: Int32Array;
  readonly #stoppedIn: Int32Array;
  #record = 0;
  #field = 0;
  #mainSymbol = -1;
  #undecided = 0;

  constructor(table: ClauseTable) {
    const size = table.clauses.length;
    this.#table = table;
    this.#hasSymbolFree = table.asksSymbol.some((asks, clause) => asks === 0 && table.asksNoSymbol[clause] === 0);
    this.#hasNoSymbol = table.asksSymbol.includes(0);
    this.candidates = new Int32Array(size);
    this.symbol = new Int32Array(size);
    this.term = new Int32Array(size);
    this.offset = new Uint32Array(size);
    this.field = new Uint8Array(size);
    this.#candidateIn = new Int32Array(size);
    this.#stoppedIn = new Int32Array(size);
    this.onHit = (term, offset) => this.#take(term, offset);
  }

  /** Starts a record; `mainSymbol` is -1 when it has none. */
  begin(mainSymbol: number): void {
    this.#record++;
    this.#mainSymbol = mainSymbol;
    this.#undecided = 0;
    this.count = 0;
  }

  /** Takes a symbol of the record and one of the clauses it satisfies. */
  addSymbol(symbol: number, clause: number): void {
    if (this.#candidateIn[clause] !== this.#record) this.#addCandidate(clause, symbol);
  }

  /** Says which field the next hits are in: 1 title, 2 abstract. */
  beginField(field: 1 | 2): void {
    this.#field = field;
  }

  /** Whether more text can change the outcome. */
  get needsText(): boolean {
    return this.#undecided > 0 || (this.#mainSymbol === -1 ? this.#hasNoSymbol : this.#hasSymbolFree);
  }

  /** Whether a candidate is satisfied by what was seen. */
  isSatisfied(clause: number): boolean {
    const hasKeyword = this.#table.asksKeyword[clause] === 0 || this.term[clause] !== -1;
    return hasKeyword && this.#stoppedIn[clause] !== this.#record;
  }

  /** Whether the main symbol of the record satisfies a candidate. */
  isByMainSymbol(clause: number): boolean {
    return this.symbol[clause] !== -1 && this.symbol[clause] === this.#mainSymbol;
  }

  #take(term: number, offset: number): void {
    const { keywordOf, stopWordOf, asksSymbol, asksNoSymbol } = this.#table;
    for (const clause of stopWordOf[term]!) this.#stoppedIn[clause] = this.#record;
    for (const clause of keywordOf[term]!) {
      if (this.#candidateIn[clause] !== this.#record) {
        if (asksSymbol[clause] === 1 || (asksNoSymbol[clause] === 1 && this.#mainSymbol !== -1)) continue;
        this.#addCandidate(clause, -1);
      }
      this.#takeKeyword(clause, term, offset);
    }
  }

  #addCandidate(clause: number, symbol: number): void {
    this.#candidateIn[clause] = this.#record;
    this.candidates[this.count++] = clause;
    this.symbol[clause] = symbol;
    this.term[clause] = -1;
    this.offset[clause] = 0;
    this.field[clause] = 0;
    if (this.#table.asksKeyword[clause] === 1 || this.#table.asksAbsence[clause] === 1) this.#undecided++;
  }

  #takeKeyword(clause: number, term: number, offset: number): void {
    const isFirst = this.term[clause] === -1;
    if (!isFirst && (this.field[clause] !== this.#field || this.offset[clause] !== offset)) return;
    this.term[clause] = term;
    this.field[clause] = this.#field;
    this.offset[clause] = offset;
    if (isFirst && this.#table.asksAbsence[clause] === 0) this.#undecided--;
  }
}
