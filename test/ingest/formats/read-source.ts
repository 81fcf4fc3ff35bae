import { bytesSource } from '../../../src/ingest/byte-source.js';
import type { FileReport } from '../../../src/ingest/file-report.js';
import { type ReadOptions, readRecords } from '../../../src/ingest/read-records.js';
import { NODE_READERS } from '../../../src/node/node-readers.js';
import type { RecordIssue } from '../../../src/records/issue.js';
import type { RecordBatch } from '../../../src/records/record-batch.js';

/** One record as plain data, without the place it was read from. */
export type PlainRecord = Readonly<Record<string, unknown>>;

export interface ReadSource {
  readonly report: FileReport;
  readonly records: readonly PlainRecord[];
  readonly issues: readonly RecordIssue[];
}

/** Everything that is read of some bytes, with the readers of all formats. */
export async function readSource(name: string, bytes: Uint8Array | string, options: ReadOptions = {}): Promise<ReadSource> {
  const source = bytesSource(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  const reader = readRecords(source, { readers: NODE_READERS, ...options });
  const records: PlainRecord[] = [];
  const issues: RecordIssue[] = [];
  for await (const batch of reader) {
    issues.push(...batch.issues);
    for (let i = 0; i < batch.length; i++) records.push(recordAt(batch, i));
  }
  const { rows, records: count, rejected } = reader.report;
  if (rows !== count + rejected) throw new Error(`${name}: ${rows} rows, ${count} records, ${rejected} rejected`);
  return { report: reader.report, records, issues };
}

/** Columns that hold several values a record, and where each record's begin. */
const LISTS = {
  applicant: 'applicantStart',
  priority: 'priorityStart',
  citation: 'citationStart',
  inventor: 'inventorStart',
  holder: 'holderStart',
} as const;
const PARTS = new Set(['applicantType', 'applicantCode']);
const LEFT_OUT = new Set(['row', 'symbol', 'symbolStart', ...Object.values(LISTS)]);

function recordAt(batch: RecordBatch, i: number): PlainRecord {
  const record: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(batch)) {
    if (LEFT_OUT.has(name) || !(Array.isArray(column) || ArrayBuffer.isView(column)) || name === 'issues') continue;
    const start = name in LISTS ? batch[LISTS[name as keyof typeof LISTS]] : PARTS.has(name) ? batch.applicantStart : null;
    const values = column as ArrayLike<unknown>;
    record[name] =
      start === null ? values[i] : Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => values[start[i]! + k]);
  }
  const { symbolStart, symbol, symbols } = batch;
  record['symbols'] = Array.from(symbol.subarray(symbolStart[i], symbolStart[i + 1]), (id) => symbols.text(id));
  return record;
}
