/** What things count: thing k counts `amounts[codes[k]] / parts`. The codes are not to be written to. */
export interface Amounts extends Shares {
  /** One byte a thing; 0 = it counts nothing. */
  readonly codes: Uint8Array;
}

/** Amounts in whole parts of one, so that their sums are exact in whatever order they are added; fractions of a single part where there would be too many. */
export interface Shares {
  readonly amounts: Float64Array;
  readonly parts: number;
  /** The greatest amount as so many of one. */
  readonly most: number;
}
