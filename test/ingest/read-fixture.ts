import { bytesSource } from '../../src/ingest/byte-source.js';
import { type ReadOptions, readRecords } from '../../src/ingest/read-records.js';
import { formatDay } from '../../src/records/day.js';
import { LEGAL_STATUSES } from '../../src/records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../src/records/patent-type.js';
import type { RecordBatch } from '../../src/records/record-batch.js';

/** Everything that reading a file says, as plain JSON: what fixtures hold and tests compare. Blank values are left out. */
export interface FixtureReading {
  readonly report: object;
  readonly records: readonly object[];
  readonly issues: readonly string[];
}

export async function readFixture(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<FixtureReading> {
  const reader = readRecords(bytesSource(name, bytes), options);
  const records: object[] = [];
  const issues: string[] = [];
  for await (const batch of reader) {
    for (let i = 0; i < batch.length; i++) records.push(plainRecord(batch, i));
    for (const { row, column, code, value } of batch.issues) issues.push(`${row} ${code} ${column}: ${value}`);
  }
  return { report: { ...reader.report }, records, issues };
}

export function plainRecord(batch: RecordBatch, i: number): object {
  const symbols = [...batch.symbol.subarray(batch.symbolStart[i], batch.symbolStart[i + 1])].map((id) => batch.symbols.text(id));
  const all = {
    row: batch.row[i],
    application: batch.application[i],
    publication: batch.publication[i],
    office: batch.office[i],
    type: PATENT_TYPES[batch.type[i]!],
    stage: STAGES[batch.stage[i]!],
    status: LEGAL_STATUSES[batch.status[i]!],
    filing: formatDay(batch.filingDay[i]!),
    priority: formatDay(batch.priorityDay[i]!),
    published: formatDay(batch.publicationDay[i]!),
    granted: formatDay(batch.grantDay[i]!),
    title: batch.title[i],
    abstract: batch.abstract[i],
    applicants: batch.applicant.slice(batch.applicantStart[i], batch.applicantStart[i + 1]).join(' + '),
    symbols: symbols.join(' '),
    place: [batch.province[i], batch.city[i], batch.district[i]].filter(Boolean).join(' '),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '' && value !== null && value !== 'unknown'));
}
