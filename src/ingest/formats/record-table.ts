import type { InputFormat } from '../sniff-format.js';
import type { RowBatch, SourceTable } from '../source-table.js';
import type { NamedCell } from './flatten.js';
import { BATCH_ROWS, type NumberedRow, rowBatch, sourceTable } from './table-batch.js';

/** A record of a document: its cells by name, or what is wrong with it. */
export interface DocumentRecord {
  /** Line or ordinal of the record in its file, from 1. */
  readonly number: number;
  readonly cells: readonly NamedCell[];
  readonly fault?: string;
}

/**
 * Records that name their own cells as rows of a table. The header grows with the names that are met: each batch is complete under
 * its own, and `continues` says that the table is still the same. Of a name that one record holds twice, both stand in columns of their own.
 */
export class RecordTable {
  #table: SourceTable;
  #header: string[] = [];
  readonly #columns = new Map<string, number[]>();
  #rows: { readonly number: number; readonly cells: string[]; readonly fault?: string }[] = [];
  #isDamaged = false;
  #hasGrown = true;
  #isFirst = true;

  readonly #maxColumns: number;

  constructor(file: string, format: InputFormat, encoding: string, maxColumns: number) {
    this.#table = sourceTable(file, format, [], { encoding });
    this.#maxColumns = maxColumns;
  }

  /** Whether a batch is full. */
  get isFull(): boolean {
    return this.#rows.length >= BATCH_ROWS;
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** Adds a record; one whose names would widen the table beyond its limit is a fault of its own. */
  add({ number, cells: named, fault }: DocumentRecord): void {
    const more = named.filter(([name]) => !this.#columns.has(name)).length;
    if (this.#header.length + more > this.#maxColumns) {
      this.#rows.push({ number, cells: [], fault: `more than ${this.#maxColumns} columns` });
      return;
    }
    const cells: string[] = [];
    const seen = new Map<string, number>();
    for (const [name, text] of named) {
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      const column = this.#column(name, nth);
      while (cells.length <= column) cells.push('');
      cells[column] = text;
      if (!this.#isDamaged && text.includes('\ufffd')) this.#isDamaged = true;
    }
    this.#rows.push({ number, cells, ...(fault !== undefined && { fault }) });
  }

  /** The rows since the last call; also the table itself, when there are none. */
  take(bytes: number): RowBatch {
    if (this.#hasGrown) this.#table = { ...this.#table, header: [...this.#header], ...(!this.#isFirst && { continues: true }) };
    const batch = rowBatch(this.#table, this.#rows as NumberedRow[], { bytes, isDamaged: this.#isDamaged });
    this.#rows = [];
    this.#isDamaged = false;
    this.#hasGrown = false;
    this.#isFirst = false;
    return batch;
  }

  #column(name: string, nth: number): number {
    let columns = this.#columns.get(name);
    if (columns === undefined) {
      columns = [];
      this.#columns.set(name, columns);
    }
    while (columns.length <= nth) {
      columns.push(this.#header.push(name) - 1);
      this.#hasGrown = true;
    }
    return columns[nth]!;
  }
}
