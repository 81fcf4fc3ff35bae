/** What is known of a table before its first row. */
export interface SourceTable {
  readonly file: string;
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
  /** Number of each row as a spreadsheet counts: preamble, header and blank lines included, the first row of the file is 1. */
  readonly numbers: readonly number[];
  /** Set where a quote was never closed: the text from it on, read as ordinary characters. */
  readonly reread: readonly (string | undefined)[];
  /** Whether some character of these rows may not have been decoded. */
  readonly isDamaged: boolean;
  /** Bytes of the source consumed so far. */
  readonly bytes: number;
}
