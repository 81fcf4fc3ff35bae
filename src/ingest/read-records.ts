import type { RecordBatch } from '../records/record-batch.js';
import { SymbolDictionary } from '../records/symbol-dictionary.js';
import { BATCH_ROWS, BatchBuilder } from './batch-builder.js';
import type { ByteSource } from './byte-source.js';
import { emptyReport, type FileReport, reportBatch, reportTable } from './file-report.js';
import { type RowOptions, type RowReader, readRows } from './read-rows.js';
import { recogniseColumns } from './recognise-columns.js';
import { RecordWriter } from './record-writer.js';
import type { SourceTable } from './source-table.js';

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
 * Reads patent records from a vendor's export: encoding, delimiter, header and vendor are recognised, numbers, days, symbols
 * and applicants parsed. Nothing is lost: every row below the header becomes a record or a rejection with an issue, and every
 * other trouble an issue.
 *
 * @throws RangeError for an unknown preset, encoding or delimiter.
 * @throws UnsupportedInputError on iteration, when the source is no text table.
 * @example readRecords(bytesSource('a.csv', new Uint8Array(0))).report.rows //=> 0
 */
export function readRecords(source: ByteSource, options: ReadOptions = {}): RecordReader {
  const report = emptyReport(source.name);
  const batches = recordBatches(readRows(source, options), report, options);
  return { report, [Symbol.asyncIterator]: () => batches };
}

async function* recordBatches(rows: RowReader, report: FileReport, options: ReadOptions): AsyncGenerator<RecordBatch> {
  const builder = new BatchBuilder(report.file, options.symbols ?? new SymbolDictionary());
  let writer: RecordWriter | undefined;
  for await (const block of rows) {
    writer ??= startTable(block.table, builder, report, options);
    writer.learn(block);
    for (let i = 0; i < block.rows.length; i++) {
      writer.write(block, i);
      if (builder.rows === BATCH_ROWS) yield finished(builder, report);
    }
    options.onProgress?.({ file: report.file, bytes: block.bytes, rows: report.rows + builder.rows });
  }
  if (builder.rows > 0) yield finished(builder, report);
  if (rows.table) {
    if (!writer) startTable(rows.table, builder, report, options);
    report.encoding = rows.table.encoding;
  }
}

function startTable(table: SourceTable, builder: BatchBuilder, report: FileReport, options: ReadOptions): RecordWriter {
  const columns = recogniseColumns(table.header, options);
  reportTable(report, table, columns);
  return new RecordWriter(table, columns, builder);
}

function finished(builder: BatchBuilder, report: FileReport): RecordBatch {
  const batch = builder.take();
  reportBatch(report, batch);
  return batch;
}
