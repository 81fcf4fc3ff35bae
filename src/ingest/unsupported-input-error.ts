import type { InputFormat } from './sniff-format.js';

/**
 * Thrown when a file is no text table at all; the message is one line and says what to do.
 *
 * @example new UnsupportedInputError('a.xlsx', 'xlsx').format //=> 'xlsx'
 */
export class UnsupportedInputError extends Error {
  override readonly name = 'UnsupportedInputError';
  /** Name of the file as it was given. */
  readonly file: string;
  /** What its first bytes say it is. */
  readonly format: InputFormat;

  constructor(file: string, format: InputFormat) {
    super(
      `readRecords: unsupported input: ${file} is ${SEEN[format]}; ${REMEDIES[format] ?? 'save it as CSV (UTF-8) and read that'}`,
    );
    this.file = file;
    this.format = format;
  }
}

const SEEN: Readonly<Record<InputFormat, string>> = {
  text: 'a text file',
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  xml: 'an XML or HTML document',
  json: 'a JSON document',
  zip: 'a ZIP archive',
  gzip: 'a gzip archive',
  parquet: 'a Parquet file',
  pdf: 'a PDF document',
  binary: 'a binary file',
};

const REMEDIES: Readonly<Partial<Record<InputFormat, string>>> = {
  xlsx: 'open it and save the sheet as "CSV UTF-8 (comma delimited)"',
  xls: 'open it and save the sheet as "CSV UTF-8 (comma delimited)"',
  zip: 'unpack it and read the CSV files inside',
  gzip: 'unpack it and read the CSV file inside',
};
