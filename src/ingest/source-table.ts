import type { Cells } from './cells.js';
import type { LineSample } from './passed-over.js';
import type { InputFormat } from './sniff-format.js';

/** What is known of a table before its first row. */
export interface SourceTable {
  /** Name of the file; of a table inside one, with its place: `a.zip/b.csv`, `a.xlsx#Sheet2`. */
  readonly file: string;
  /** What the bytes are; a text table when not given. */
  readonly format?: InputFormat;
  /** Whether these are further rows of the table before, under a header that has grown: documents name their fields one by one. */
  readonly continues?: boolean;
  readonly encoding: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Row of the header as a spreadsheet numbers it; 0 when there is none. */
  readonly headerRow: number;
  /** Lines above the header that are not blank. */
  readonly preamble: readonly string[];
}

/** Some rows as the vendor wrote them. The strings share memory with the input: copy what is kept. */
export interface RowBatch {
  readonly table: SourceTable;
  readonly rows: readonly (readonly string[])[];
  /** The same rows as bounds in a text, where the reader has them. */
  readonly cells?: Cells;
  /** Number of each row as a spreadsheet counts: preamble, header and blank lines included, the first row of the file is 1. */
  readonly numbers: readonly number[];
  /**
   * Set where a row was not read as its table is written: the text from a quote on that was taken for an ordinary character, or from a
   * backslash on that was taken for an escape, or the whole row where another delimiter cuts it.
   */
  readonly reread: readonly (string | undefined)[];
  /** Set where a row cannot be read: why, and where. Its cells hold what there is of it. */
  readonly faults?: readonly (string | undefined)[];
  /** Whether some character of these rows may not have been decoded. */
  readonly isDamaged: boolean;
  /** Bytes of the source consumed so far. */
  readonly bytes: number;
  /** Notes and totals below the table, a line each, on the last rows of a text. */
  readonly footer?: readonly string[];
  /** Lines of remarks in a text table, on its last rows. */
  readonly comments?: LineSample;
  /** Encoding of the table as it turned out, on the last rows of a text. */
  readonly encoding?: string;
  /** Characters that had been decoded twice and were mended: those of a text on its last rows. */
  readonly mended?: number;
  /** A piece of a table that was read as GBK and saved again, and what it was: of a text on its last rows. */
  readonly misread?: string;
}
