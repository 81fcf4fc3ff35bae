import { ISSUE_CODES, type RecordIssue } from '../records/issue.js';
import type { RecordBatch } from '../records/record-batch.js';
import type { CompletenessRow } from './completeness.js';
import { NOTHING_PASSED, type PassedOver, passedTogether, withLines, withPassed } from './passed-over.js';
import { FIELDS, type Field } from './preset.js';
import type { RecognisedColumns } from './recognise-columns.js';
import type { InputFormat } from './sniff-format.js';
import type { RowBatch, SourceTable } from './source-table.js';

/**
 * What was read from one file: filled while the records are read, final at the end. `rows = records + rejected`. What is said of a
 * table (preset, columns, header ...) is said of the one that gave most records, where a file holds several.
 */
export interface FileReport extends TableReport {
  /** The tables of the file in order: sheets, members of an archive; mostly one. */
  readonly tables: TableReport[];
  /** How many records give which field, by filing year. */
  completeness: readonly CompletenessRow[];
}

/** What was read from one table. `rows = records + rejected`. */
export interface TableReport {
  /** Name of the file; of a table inside one, with its place: `a.zip/b.csv`, `a.xlsx#Sheet2`. */
  readonly file: string;
  /** What the bytes are: `text`, `xlsx`, `json` ... */
  format: InputFormat;
  /** Name of the preset, '' before it is known. */
  preset: string;
  encoding: string;
  delimiter: string;
  /** Rows below the header that are not blank. */
  rows: number;
  records: number;
  rejected: number;
  issuesByCode: Record<string, number>;
  /** The vendor's column (several joined by ` / `) of each field that was found. */
  columns: Partial<Record<Field, string>>;
  /** Vendor's columns that no field uses. */
  unusedColumns: readonly string[];
  /** Row of the header as a spreadsheet numbers it; 0 without one. */
  headerRow: number;
  /** Lines above the header. */
  preamble: readonly string[];
  /** Lines that are no rows; of a file with several tables, of all of them. */
  passedOver: PassedOver;
}

/** The report of a file of which nothing has been read. */
export function emptyReport(file: string): FileReport {
  return { ...emptyTableReport(file), tables: [], completeness: [] };
}

function emptyTableReport(file: string): TableReport {
  return {
    file,
    format: 'text',
    preset: '',
    encoding: '',
    delimiter: '',
    rows: 0,
    records: 0,
    rejected: 0,
    issuesByCode: {},
    columns: {},
    unusedColumns: [],
    headerRow: 0,
    preamble: [],
    passedOver: NOTHING_PASSED,
  };
}

/** Begins the next table, or goes on with the last one under a header that has grown; notes what is known before its first row. */
export function reportTable(report: FileReport, table: SourceTable, columns: RecognisedColumns): void {
  if (table.continues !== true || report.tables.length === 0) report.tables.push(emptyTableReport(table.file));
  const last = report.tables.at(-1)!;
  describeTable(last, table, columns);
  if (report.tables.length === 1) showTable(report, last);
}

/** Ends the report: the encoding of a text is certain only now, and so is which table matters most. */
export function endTable(report: FileReport, encoding: string): void {
  report.tables.at(-1)!.encoding = encoding;
  showTable(
    report,
    report.tables.reduce((a, b) => (b.records > a.records ? b : a)),
  );
  report.passedOver = report.tables.map(({ passedOver }) => passedOver).reduce(passedTogether);
}

function describeTable(to: TableReport, table: SourceTable, { preset, fields, unused }: RecognisedColumns): void {
  to.format = table.format ?? 'text';
  to.preset = preset.name;
  to.encoding = table.encoding;
  to.delimiter = table.delimiter;
  to.headerRow = table.headerRow;
  to.preamble = table.preamble;
  to.passedOver = { ...to.passedOver, above: withLines(undefined, table.preamble) };
  to.unusedColumns = unused;
  for (const field of FIELDS) {
    const names = (fields.get(field) ?? []).map((i) => table.header[i]!.trim());
    if (names.length > 0) to.columns[field] = names.join(' / ');
  }
}

function showTable(report: FileReport, { format, preset, encoding, delimiter, ...table }: TableReport): void {
  const { columns, unusedColumns, headerRow, preamble } = table;
  Object.assign(report, { format, preset, encoding, delimiter, columns, unusedColumns, headerRow, preamble });
}

/** Notes what stood below the table under way, and the remarks in it. */
export function reportPassed({ tables }: FileReport, { footer = [], comments }: RowBatch): void {
  const last = tables.at(-1)!;
  last.passedOver = withPassed(last.passedOver, footer, comments);
}

/**
 * Counts a batch.
 *
 * @throws Error when rows, records and rejections do not add up: a fault of this library.
 */
export function reportBatch(report: FileReport, batch: RecordBatch): void {
  for (const one of [report, report.tables.at(-1)!]) {
    one.rows += batch.rows;
    one.records += batch.length;
    for (const issue of batch.issues) countIssue(one, issue);
  }
  if (report.rows !== report.records + report.rejected) {
    throw new Error(
      `readRecords: invalid accounting: ${report.file}: ${report.rows} rows, ${report.records} records, ${report.rejected} rejected; please report this`,
    );
  }
}

function countIssue(report: TableReport, { code }: RecordIssue): void {
  report.issuesByCode[code] = (report.issuesByCode[code] ?? 0) + 1;
  if (ISSUE_CODES[code].action === 'dropped') report.rejected++;
}
