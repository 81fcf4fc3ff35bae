/** How a delimited text is written, line ends aside. */
export interface Dialect {
  /** What stands between two cells: mostly one character. */
  readonly delimiter: string;
  /** What stands around a cell that holds delimiters or line ends; '' when nothing does. */
  readonly quote: string;
  /** What makes a quote inside a quoted cell an ordinary character: the quote itself (it is doubled) or a backslash. */
  readonly escape: string;
  /** What a line of remarks begins with; '' when there are none. */
  readonly comment: string;
  /** Whether the caller told the sign of remarks: then every line that begins with it is one. */
  readonly isCommentTold?: boolean;
  /** Whether blanks beside a delimiter belong to it, as in `a, b`. */
  readonly isSpaced: boolean;
}

/** Commas, and quotes that are doubled: RFC 4180. */
export const PLAIN_DIALECT: Dialect = { delimiter: ',', quote: '"', escape: '"', comment: '', isSpaced: false };
