/** Firm cases that DuckDB reads otherwise, and why its reading is not taken over. */
export function duckdbReason(name: string): string {
  return OTHERWISE.find(([names]) => names.includes(name))?.[1] ?? 'no reason known';
}

const OTHERWISE: readonly (readonly [names: readonly string[], reason: string])[] = [
  [
    [
      ...['10', '14', '15', '17', '20', '23'].map((number) => `afl/no_parameter/${number}.csv`),
      'multidelimiter/trailing_delimiter.csv',
    ],
    'a single line is a header without rows here, a row or nothing there; most are damaged on purpose',
  ],
  [
    [
      'blank_line.csv',
      'null_comparison.csv',
      'test/many_empty_lines.csv',
      'test/windows_newline_empty.csv',
      'test/unterminated.csv',
    ],
    'a blank line is no row here, in a table of one column neither',
  ],
  [
    ['real/nfc_normalization.csv', 'real/nfc_normalization_rn.csv'],
    'fifteen rows of nothing but blanks are blank lines here; DuckDB counts them, and takes the first row for the header',
  ],
  [['null_terminator.csv', 'nullterm.csv', 'fuzzing/3.csv'], 'DuckDB ends a text at a NUL; here what follows is kept'],
  [['comments/mid_line_header.csv'], 'DuckDB cuts remarks off in the middle of a line; a title may hold the sign'],
  [
    ['error/mixedtypes.csv', 'error/mixedtypes_rn.csv', 'error/quotednewlines.csv'],
    'only the header has apostrophes; DuckDB takes them for the quotes and cuts records of several lines at each of them',
  ],
  [['from_df.csv'], 'the first line is a list printed by a program; here it is a header'],
  [['ignore_errors.csv'], 'five lines of seven are cut evenly by commas as by semicolons, and placeholder words tell neither'],
  [['rejects/unquoted/unquoted_last_value.csv'], 'DuckDB keeps the quotes of all cells because the last one is not closed'],
  [['test/5438.csv'], 'two lines of JSON are read as JSON'],
];
