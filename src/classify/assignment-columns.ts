import { Growable } from '../util/growable.js';
import type { AssignmentBatch } from './assignment.js';
import type { ClauseHits } from './clause-hits.js';
import type { ClauseTable } from './clause-table.js';

/** An AssignmentBatch in the making: `push` the assignments of a record, `endRecord`, and `finish` after the last one. */
export class AssignmentColumns {
  readonly #start: Uint32Array;
  readonly #area = new Growable(Int32Array);
  readonly #weight = new Growable(Float32Array);
  readonly #clause = new Growable(Uint8Array);
  readonly #symbol = new Growable(Int32Array);
  readonly #term = new Growable(Int32Array);
  readonly #field = new Growable(Uint8Array);
  readonly #offset = new Growable(Int32Array);
  #record = 0;

  constructor(records: number) {
    this.#start = new Uint32Array(records + 1);
  }

  /** Appends the assignment that a clause stands for. */
  push({ area, position, weight }: ClauseTable, hits: ClauseHits, clause: number): void {
    this.#area.push(area[clause]!);
    this.#weight.push(weight[clause]!);
    this.#clause.push(position[clause]!);
    this.#symbol.push(hits.symbol[clause]!);
    this.#term.push(hits.term[clause]!);
    this.#field.push(hits.field[clause]!);
    this.#offset.push(hits.offset[clause]!);
  }

  /** Closes the record at hand. */
  endRecord(): void {
    this.#start[++this.#record] = this.#area.length;
  }

  /** The columns, each in a buffer of its own and of its own length. */
  finish(): AssignmentBatch {
    return {
      start: this.#start,
      area: this.#area.values.slice(),
      weight: this.#weight.values.slice(),
      clause: this.#clause.values.slice(),
      symbol: this.#symbol.values.slice(),
      term: this.#term.values.slice(),
      field: this.#field.values.slice(),
      offset: this.#offset.values.slice(),
    };
  }
}
