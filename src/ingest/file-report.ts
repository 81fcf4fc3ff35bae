import { ISSUE_CODES, type RecordIssue } from '../records/issue.js';
import type { RecordBatch } from '../records/record-batch.js';
import { FIELDS, type Field } from './preset.js';
import type { RecognisedColumns } from './recognise-columns.js';
import type { SourceTable } from './source-table.js';

/** What was read from one file: filled while the records are read, final at the end. `rows = records + rejected`. */
export interface FileReport {
  readonly file: string;
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
}

/** The report of a file of which nothing has been read. */
export function emptyReport(file: string): FileReport {
  return {
    file,
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
  };
}

/** Notes what is known of the table before its first row. */
export function reportTable(report: FileReport, table: SourceTable, { preset, fields, unused }: RecognisedColumns): void {
  report.preset = preset.name;
  report.encoding = table.encoding;
  report.delimiter = table.delimiter;
  report.headerRow = table.headerRow;
  report.preamble = table.preamble;
  report.unusedColumns = unused;
  for (const field of FIELDS) {
    const names = (fields.get(field) ?? []).map((i) => table.header[i]!.trim());
    if (names.length > 0) report.columns[field] = names.join(' / ');
  }
}

/**
 * Counts a batch.
 *
 * @throws Error when rows, records and rejections do not add up: a fault of this library.
 */
export function reportBatch(report: FileReport, batch: RecordBatch): void {
  report.rows += batch.rows;
  report.records += batch.length;
  for (const issue of batch.issues) countIssue(report, issue);
  if (report.rows !== report.records + report.rejected) {
    throw new Error(
      `readRecords: invalid accounting: ${report.file}: ${report.rows} rows, ${report.records} records, ${report.rejected} rejected; please report this`,
    );
  }
}

function countIssue(report: FileReport, { code }: RecordIssue): void {
  report.issuesByCode[code] = (report.issuesByCode[code] ?? 0) + 1;
  if (ISSUE_CODES[code].action === 'dropped') report.rejected++;
}
