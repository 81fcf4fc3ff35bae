import type { RecordBatch } from '../records/record-batch.js';
import { SymbolDictionary } from '../records/symbol-dictionary.js';
import { BATCH_ROWS, BatchBuilder } from './batch-builder.js';
import type { ByteSource } from './byte-source.js';
import { Completeness } from './completeness.js';
import { emptyReport, endTable, type FileReport, reportBatch, reportPassed, reportTable } from './file-report.js';
import { type RowOptions, type RowReader, readRows } from './read-rows.js';
import { recogniseColumns } from './recognise-columns.js';
import { RecordWriter } from './record-writer.js';
import type { RowBatch, SourceTable } from './source-table.js';

export type { ByteSource, FileReport };

/** Options of {@link readRecords}: all are found out when not given. */
export interface ReadOptions extends RowOptions {
  /** Dictionary of symbols, to be shared by the files of one data set. */
  readonly symbols?: SymbolDictionary;
  /** Told after every block how far the reading is. */
  readonly onProgress?: (progress: { readonly file: string; readonly bytes: number; readonly rows: number }) => void;
}

/** Records of one source, batch by batch. A source can be read once. */
export interface RecordReader extends AsyncIterable<RecordBatch> {
  /** Filled while the records are read, final at the end. */
  readonly report: FileReport;
}

/**
 * Reads patent records from a vendor's export in whatever format: encoding, delimiter, header and vendor are recognised, numbers,
 * days, symbols and applicants parsed; a file with several tables (sheets, an archive) is read to its end. Nothing is lost: every row
 * below a header becomes a record or a rejection with an issue, and every other trouble an issue.
 *
 * @throws RangeError for an unknown preset, encoding or delimiter.
 * @throws UnsupportedInputError on iteration, when nothing reads the format of the source, or it is damaged or beyond a limit.
 * @example readRecords(bytesSource('a.csv', new Uint8Array(0))).report.rows //=> 0
 */
export function readRecords(source: ByteSource, options: ReadOptions = {}): RecordReader {
  const report = emptyReport(source.name);
  const batches = recordBatches(readRows(source, options), report, options);
  return { report, [Symbol.asyncIterator]: () => batches };
}

async function* recordBatches(rows: RowReader, report: FileReport, options: ReadOptions): AsyncGenerator<RecordBatch> {
  const completeness = new Completeness();
  const symbols = options.symbols ?? new SymbolDictionary();
  let under: TableUnderWay | undefined;
  for await (const block of rows) {
    if (under?.table !== block.table) {
      if (under) yield* endOfTable(under, report, completeness);
      under = startTable(block.table, symbols, report, options);
    }
    under.encoding = block.encoding ?? block.table.encoding;
    under.mended += block.mended ?? 0;
    under.misread = block.misread ?? under.misread;
    under.writer.begin(block);
    reportPassed(report, block);
    for (let i = 0; i < block.numbers.length; i++) {
      writeRow(under, block, i);
      if (under.builder.rows === BATCH_ROWS) yield finished(under, report, completeness);
    }
    options.onProgress?.({ file: report.file, bytes: block.bytes, rows: report.rows + under.builder.rows });
  }
  if (under) yield* endOfTable(under, report, completeness);
  report.completeness = completeness.rows();
}

interface TableUnderWay {
  readonly table: SourceTable;
  readonly builder: BatchBuilder;
  readonly writer: RecordWriter;
  encoding: string;
  /** Characters that had been decoded twice. */
  mended: number;
  /** A piece of what was read as GBK before, '' for none. */
  misread: string;
}

/** Rows of a table whose header has grown keep the vendor that was recognised first. */
function startTable(table: SourceTable, symbols: SymbolDictionary, report: FileReport, options: ReadOptions): TableUnderWay {
  const known = table.continues === true ? report.tables.at(-1)?.preset : undefined;
  const isVendor = known !== undefined && !known.startsWith('generic');
  const columns = recogniseColumns(table.header, isVendor && options.preset === undefined ? { preset: known } : options);
  const builder = new BatchBuilder(table.file, symbols);
  reportTable(report, table, columns);
  return { table, builder, writer: new RecordWriter(table, columns, builder), encoding: table.encoding, mended: 0, misread: '' };
}

function writeRow({ builder, writer }: TableUnderWay, block: RowBatch, i: number): void {
  const fault = block.faults?.[i];
  if (fault === undefined) {
    writer.write(block, i);
    return;
  }
  builder.rows++;
  builder.issue(block.numbers[i]!, '', 'unreadable-row', fault);
}

function* endOfTable(under: TableUnderWay, report: FileReport, completeness: Completeness): Generator<RecordBatch> {
  const { builder, mended, misread, encoding } = under;
  if (mended > 0) builder.issue(0, '', 'decoded-twice', String(mended));
  if (misread !== '') builder.issue(0, '', 'read-as-gbk', misread);
  if (builder.rows > 0 || mended > 0 || misread !== '') yield finished(under, report, completeness);
  endTable(report, encoding);
}

function finished({ builder }: TableUnderWay, report: FileReport, completeness: Completeness): RecordBatch {
  const batch = builder.take();
  reportBatch(report, batch);
  completeness.add(batch);
  return batch;
}
