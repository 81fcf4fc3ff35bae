import { bytesSource } from '../../src/ingest/byte-source.js';
import { type ReadOptions, readRecords } from '../../src/ingest/read-records.js';
import { APPLICANT_TYPES } from '../../src/records/applicant-type.js';
import { formatDay } from '../../src/records/day.js';
import { FAMILY_KINDS } from '../../src/records/family-kind.js';
import { GRANT_FLAGS } from '../../src/records/grant-flag.js';
import { LEGAL_STATUSES } from '../../src/records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../src/records/patent-type.js';
import type { RecordBatch } from '../../src/records/record-batch.js';

/** Everything that reading a text says, as plain JSON: what fixtures hold and tests compare. Blank values are left out. */
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
  const { file, preset, encoding, delimiter, rows, rejected, issuesByCode, columns, unusedColumns, headerRow, preamble } =
    reader.report;
  const counts = { rows, records: reader.report.records, rejected, issuesByCode };
  const report = { file, preset, encoding, delimiter, ...counts, columns, unusedColumns, headerRow, preamble };
  return { report, records, issues };
}

export function plainRecord(batch: RecordBatch, i: number): object {
  const symbols = [...batch.symbol.subarray(batch.symbolStart[i], batch.symbolStart[i + 1])].map((id) => batch.symbols.text(id));
  const list = (start: Uint32Array, texts: readonly string[]): string => texts.slice(start[i], start[i + 1]).join(' + ');
  const perApplicant = [...batch.applicantType.subarray(batch.applicantStart[i], batch.applicantStart[i + 1])];
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
    applicants: list(batch.applicantStart, batch.applicant),
    applicantTypes: perApplicant.some((code) => code > 0) ? perApplicant.map((code) => APPLICANT_TYPES[code]).join(' + ') : '',
    applicantCodes: list(batch.applicantStart, batch.applicantCode).replace(/^[ +]+$/, ''),
    country: batch.applicantCountry[i],
    holders: list(batch.holderStart, batch.holder),
    inventors: list(batch.inventorStart, batch.inventor),
    symbols: symbols.join(' '),
    claims: batch.claims[i],
    claimCount: batch.claimCount[i] || '',
    family: batch.familyId[i] === '' ? '' : `${FAMILY_KINDS[batch.familyKind[i]!]} ${batch.familyId[i]}`,
    priorities: list(batch.priorityStart, batch.priority),
    citations: list(batch.citationStart, batch.citation),
    cites: batch.citationCount[i] === -1 ? '' : batch.citationCount[i],
    citedBy: batch.citedByCount[i] === -1 ? '' : batch.citedByCount[i],
    isGranted: GRANT_FLAGS[batch.isGranted[i]!],
    lapsed: formatDay(batch.lapseDay[i]!),
    vendorIndustry: batch.vendorIndustry[i],
    parent: batch.parent[i],
    pct: batch.pct[i],
    place: [batch.province[i], batch.city[i], batch.district[i]].filter(Boolean).join(' '),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '' && value !== null && value !== 'unknown'));
}
