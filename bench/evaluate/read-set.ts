import { readRecords } from '../../src/ingest/read-records.js';
import { readRows } from '../../src/ingest/read-rows.js';
import { fileSource } from '../../src/node/index.js';
import type { RecordBatch } from '../../src/records/record-batch.js';
import { xlsReader } from '../../src/xls.js';

/** A record of a set: what a classification sees of it, and where it stands. */
export interface SetRecord {
  /** `row <n>`, as a spreadsheet numbers it. */
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly claims: string;
  readonly symbols: readonly string[];
}

/** The records of an export. */
export async function readSet(path: string): Promise<SetRecord[]> {
  const records: SetRecord[] = [];
  for await (const batch of readRecords(fileSource(path), READERS)) records.push(...recordsOf(batch));
  return records;
}

/** The text of one column by row number. */
export async function readColumn(path: string, name: string): Promise<Map<number, string>> {
  const cells = new Map<number, string>();
  for await (const { table, rows, numbers } of readRows(fileSource(path), READERS)) {
    const at = table.header.indexOf(name);
    for (const [i, row] of rows.entries()) cells.set(numbers[i]!, row[at] ?? '');
  }
  return cells;
}

function recordsOf(batch: RecordBatch): SetRecord[] {
  return Array.from({ length: batch.length }, (_, i) => ({
    id: `row ${batch.row[i]}`,
    title: batch.title[i]!,
    abstract: batch.abstract[i]!,
    claims: batch.claims[i]!,
    symbols: Array.from(batch.symbol.subarray(batch.symbolStart[i]!, batch.symbolStart[i + 1]!), (id) => batch.symbols.text(id)),
  }));
}

const READERS = { readers: [xlsReader] };
