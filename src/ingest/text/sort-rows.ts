import { Cells } from '../cells.js';
import type { SpanKind } from './byte-spans.js';
import type { Dialect } from './dialect.js';
import { isBlankRow, isRemark, isRemarkRow } from './head-rows.js';
import type { TableShape } from './table-shape.js';

/** A record as it was cut, and where. */
export interface CutRow {
  readonly cells: readonly string[];
  /** Number of the record, the first of the file being 1. */
  readonly number: number;
  readonly reread: string | undefined;
  /** Lines it takes; 0 for a piece of a line without end. */
  readonly lines: number;
}

/** Where {@link RowSorter} puts rows. */
export interface RowSink {
  /** A record of the table under way, or something that is none. */
  take(row: CutRow, kind: SpanKind): void;
  /** Another table begins: its header; null when it is the header of the table under way again. */
  begin(header: CutRow | null): TableShape;
}

/**
 * Tells the records of a table from what else stands below its header: blank lines, remarks, the header again, further tables, notes and
 * totals at the end.
 *
 * A row that may be a note, a total or the header of another table is held until what follows decides. A record makes records of all that is held; the end of the
 * text makes notes of them, or records where a possible header is among them; a row as wide as that header makes it one, and what stands above it its preamble.
 */
export class RowSorter {
  readonly #to: RowSink;
  readonly #dialect: Dialect;
  readonly #hasNotes: boolean;
  #shape: TableShape;
  /** Rows that wait, with the blank lines and remarks among them. */
  #held: CutRow[] = [];
  /** The row among those held that may be the header of another table: always the last that is not blank. */
  #candidate: CutRow | null = null;
  /** Whether a blank line is the last thing that was put away; what follows one may be a note or a header. */
  #afterBlank = false;

  constructor(shape: TableShape, dialect: Dialect, to: RowSink, hasNotes = true) {
    this.#hasNotes = hasNotes;
    this.#shape = shape;
    this.#dialect = dialect;
    this.#to = to;
  }

  /** Whether a record is surely one of the table and nothing waits for it, so that it need not be pushed: most are. */
  isPlain(cells: Cells, row: number): boolean {
    if (this.#held.length > 0 || this.#afterBlank || !this.#shape.isPlain(cells, row)) return false;
    return this.#dialect.comment === '' || !isRemark([cells.cell(row, 0)!], this.#dialect);
  }

  /** Sorts the next record. */
  push(row: CutRow): void {
    if (this.isPlain(Cells.of([row.cells]), 0)) this.#to.take(row, 'record');
    else this.#consider(this.#mended(row));
  }

  /** Sorts what is still held: nothing follows. */
  end(): void {
    this.#release(this.#candidate === null ? 'footer' : 'record');
  }

  #consider(row: CutRow): void {
    const { cells } = row;
    if (isBlankRow(cells)) this.#passBlank(row);
    else if (isRemarkRow(cells, this.#dialect, this.#shape.width)) this.#pass(row, 'comment');
    else if (this.#shape.isHeader(cells)) this.#repeatHeader(row);
    else if (!this.#hasNotes) this.#to.take(row, 'record');
    else if (this.#candidate !== null && cells.length === this.#candidate.cells.length) this.#beginTable(this.#candidate, row);
    else if (this.#shape.isOtherHeader(cells)) this.#beginTable(row, null);
    else this.#hold(row);
  }

  /** Holds a row that may be a note or a header; any other is a record, and so is what was held before it. */
  #hold(row: CutRow): void {
    const isApart = this.#afterBlank || this.#held.length > 0;
    const isFooter = this.#candidate === null && this.#shape.mayBeFooter(row.cells, isApart);
    const isHeader = this.#candidate === null && !isFooter && isApart && this.#shape.mayBeHeader(row.cells);
    if (!isFooter && !isHeader) this.#release('record');
    this.#afterBlank = false;
    if (isHeader) this.#candidate = row;
    if ((isFooter || isHeader) && this.#held.length < MOST_HELD) this.#held.push(row);
    else {
      this.#release('record');
      this.#to.take(row, 'record');
    }
  }

  #mended(row: CutRow): CutRow {
    const cells = this.#shape.mended(row.cells, this.#dialect);
    return cells === undefined ? row : { ...row, cells, reread: row.reread ?? row.cells.join(this.#dialect.delimiter) };
  }

  #passBlank(row: CutRow): void {
    this.#pass(row, 'blank');
    if (this.#held.length === 0) this.#afterBlank = true;
  }

  /** What is no row waits only for those before it. */
  #pass(row: CutRow, kind: 'blank' | 'comment'): void {
    if (this.#held.length === 0) this.#to.take(row, kind);
    else this.#held.push(row);
  }

  /** The header of the table under way stands here again. */
  #repeatHeader(row: CutRow): void {
    this.#release(this.#candidate === null ? 'footer' : 'record');
    this.#afterBlank = false;
    this.#shape = this.#to.begin(null);
    this.#to.take(row, 'reject');
  }

  /** Begins another table; what was held before its header is its preamble. */
  #beginTable(header: CutRow, first: CutRow | null): void {
    const index = this.#held.indexOf(header);
    const above = index === -1 ? this.#held : this.#held.slice(0, index);
    const below = index === -1 ? [] : this.#held.slice(index + 1);
    this.#held = above;
    this.#release('preamble');
    this.#shape = this.#to.begin(header);
    this.#to.take(header, 'header');
    for (const row of below) this.#to.take(row, this.#kindOf(row, 'record'));
    if (first !== null) this.push(first);
  }

  /** Puts away what is held, as what it turned out to be. */
  #release(kind: SpanKind): void {
    const held = this.#held;
    this.#held = [];
    this.#candidate = null;
    this.#afterBlank = false;
    for (const row of held) this.#to.take(row, this.#kindOf(row, kind));
  }

  #kindOf({ cells }: CutRow, kind: SpanKind): SpanKind {
    if (isBlankRow(cells)) return 'blank';
    return isRemarkRow(cells, this.#dialect, this.#shape.width) ? 'comment' : kind;
  }
}

/** Most rows that wait. */
const MOST_HELD = 100;
