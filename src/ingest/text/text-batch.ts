import type { Cells } from '../cells.js';
import type { LineSample } from '../passed-over.js';
import type { RowBatch, SourceTable } from '../source-table.js';

type RestOfBatch = Pick<RowBatch, 'table' | 'numbers' | 'reread' | 'isDamaged' | 'bytes'> & {
  readonly footer: readonly string[] | undefined;
  readonly comments: LineSample | undefined;
};

/** Rows of a text; they become strings when `rows` is asked for. */
export class TextBatch implements RowBatch {
  readonly cells: Cells;
  readonly table: SourceTable;
  readonly numbers: readonly number[];
  readonly reread: readonly (string | undefined)[];
  readonly isDamaged: boolean;
  readonly bytes: number;
  readonly footer?: readonly string[];
  readonly comments?: LineSample;
  encoding?: string;
  mended?: number;
  misread?: string;
  #rows: readonly (readonly string[])[] | undefined;

  constructor(cells: Cells, rest: RestOfBatch) {
    this.cells = cells;
    this.table = rest.table;
    this.numbers = rest.numbers;
    this.reread = rest.reread;
    this.isDamaged = rest.isDamaged;
    this.bytes = rest.bytes;
    if (rest.footer !== undefined) this.footer = rest.footer;
    if (rest.comments !== undefined) this.comments = rest.comments;
  }

  get rows(): readonly (readonly string[])[] {
    this.#rows ??= this.cells.rows();
    return this.#rows;
  }
}
