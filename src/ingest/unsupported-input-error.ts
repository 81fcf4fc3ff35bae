import type { InputFormat } from './sniff-format.js';

/** What is wrong with a file of a format that could be read, and what to do about it. */
export interface InputFault {
  /** Completes the sentence "a.zip is a ZIP archive ...". */
  readonly fault?: string;
  /** What it is, where its first bytes say less: "a Word document". */
  readonly seen?: string;
  readonly remedy?: string;
}

/**
 * Thrown when a file cannot be read: nothing reads its format, or it is damaged or beyond a limit. The message is one line and says
 * what to do.
 *
 * @example new UnsupportedInputError('a.pdf', 'pdf').format //=> 'pdf'
 */
export class UnsupportedInputError extends Error {
  override readonly name = 'UnsupportedInputError';
  /** Name of the file as it was given. */
  readonly file: string;
  /** What its first bytes say it is. */
  readonly format: InputFormat;

  constructor(file: string, format: InputFormat, about: InputFault = {}) {
    const { fault = '', seen = SEEN[format], remedy = REMEDIES[format] ?? REMEDY } = about;
    const what = fault === '' ? seen : `${seen} ${fault}`;
    super(`readRecords: unsupported input: ${file} is ${what}; ${remedy}`.replace(/\s*\n\s*/g, ' '));
    this.file = file;
    this.format = format;
  }
}

const SEEN: Readonly<Record<InputFormat, string>> = {
  text: 'a text file',
  tagged: 'a field-tagged text',
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  xml: 'an XML document',
  html: 'an HTML page',
  json: 'a JSON document',
  zip: 'a ZIP archive',
  gzip: 'a gzip file',
  parquet: 'a Parquet file',
  arrow: 'an Arrow file',
  pdf: 'a PDF document',
  binary: 'a binary file',
};

const REMEDY = 'save it as CSV (UTF-8) and read that';

const REMEDIES: Readonly<Partial<Record<InputFormat, string>>> = {
  xls: 'pass xlsReader of patent-landscape/xls in readers, or save the sheet as "CSV UTF-8 (comma delimited)"',
  xml: 'pass xmlReader of patent-landscape/xml in readers',
  parquet: 'pass parquetReader of patent-landscape/parquet in readers',
  arrow: 'pass arrowReader of patent-landscape/arrow in readers',
  html: 'if it holds a table, end its name in .xls or .html, as vendors name such exports; else fetch the file again',
};
