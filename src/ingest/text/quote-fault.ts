/** A quote that is never closed, or one in the middle of a cell that quotes stand around. */
export interface QuoteFault {
  readonly unclosed: boolean;
  /** Index of the record in `rows`. */
  readonly row: number;
  /** Position of the first character after the opening quote. */
  readonly at: number;
}

/** How much of a text is parsed. */
export interface CellOptions {
  /** Leaves the last record out, since more of it may follow. */
  readonly partial?: boolean;
}
