import { join } from 'node:path';
import { formatEvidence } from '../classify/format-evidence.js';
import { formatDay } from '../records/day.js';
import { ISSUE_CODES, issueMessage, type RecordIssue } from '../records/issue.js';
import { assignmentsOf } from '../store/assignments-of.js';
import type { CodedColumn, LandscapeStore } from '../store/landscape-store.js';
import { mergedRows } from '../store/merged-rows.js';
import { publicationsByApplication } from '../store/publications-by-application.js';
import { INDICATOR_ISSUES, type IndicatorIssue, indicatorIssueMessage } from '../taxonomy/indicator-issues.js';
import type { Lang } from '../util/bilingual.js';
import { type Cell, CsvFile } from './csv-file.js';

/** Opens issues.csv; `write` takes one issue. */
export function issuesFile(
  folder: string,
  lang: Lang,
): {
  write(issue: RecordIssue): void;
  writeIndicator(path: string, issue: IndicatorIssue): void;
  drained(): Promise<void>;
  close(): Promise<void>;
  abandon(): Promise<void>;
} {
  const file = new CsvFile(join(folder, 'issues.csv'), ['file', 'row', 'column', 'code', 'action', 'value', 'message']);
  return {
    write: (issue) => {
      const { row, column, code, value } = issue;
      file.write([issue.file, row, column, code, ISSUE_CODES[code].action, value, issueMessage(issue, lang)]);
    },
    writeIndicator: (path, issue) => {
      const { row, column, code, value } = issue;
      file.write([path, row, column, code, INDICATOR_ISSUES[code].action, value, indicatorIssueMessage(issue, lang)]);
    },
    drained: () => file.drained(),
    close: () => file.close(),
    abandon: () => file.abandon(),
  };
}

/** Writes assignments.csv: one row for each application and area, strongest first. */
export async function writeAssignments(folder: string, store: LandscapeStore): Promise<void> {
  const file = new CsvFile(join(folder, 'assignments.csv'), ['application', 'industry', 'area', 'weight', 'evidence']);
  for (let i = 0; i < store.size; i++) {
    const application = store.applicationNumber(i);
    for (const { industry, area, weight, evidence } of assignmentsOf(store, i)) {
      file.write([application, industry, area, weight, formatEvidence(evidence)]);
    }
    if (i % 4096 === 0) await file.drained();
  }
  await file.close();
}

/** Writes merges.csv: every row that went up in an application founded by another one, and by which rule. */
export async function writeMerges(folder: string, store: LandscapeStore, files: readonly string[]): Promise<void> {
  const table = new CsvFile(join(folder, 'merges.csv'), ['application', 'file', 'row', 'rule']);
  let written = 0;
  for (const { application, file, row, rule } of mergedRows(store)) {
    table.write([application, files[file]!, row, rule]);
    if (++written % 4096 === 0) await table.drained();
  }
  await table.close();
}

/** Writes applications.csv: one row for each application, with all that is kept of it. Lists inside a cell are separated by `; `; a semicolon within a name becomes a comma. */
export async function writeApplications(folder: string, store: LandscapeStore): Promise<void> {
  const file = new CsvFile(join(folder, 'applications.csv'), APPLICATION_COLUMNS);
  const publications = publicationsByApplication(store);
  for (let i = 0; i < store.size; i++) {
    file.write(applicationRow(store, i, publications(i)));
    if (i % 4096 === 0) await file.drained();
  }
  await file.close();
}

const APPLICATION_COLUMNS = [
  'application',
  'office',
  'type',
  'filing_date',
  'priority_date',
  'first_publication_date',
  'grant_date',
  'status',
  'applicants',
  'applicant_types',
  'primary_industry',
  'industries',
  'areas',
  'publications',
  'twin',
  'simple_family',
  'extended_family',
  'parent',
  'pct',
  'province',
  'city',
  'district',
];

function applicationRow(store: LandscapeStore, i: number, publications: readonly string[]): Cell[] {
  const assignments = assignmentsOf(store, i);
  const parties = Array.from(
    store.party.values.subarray(store.party.start[i]!, store.party.start[i + 1]!),
    (p) => store.parties[p]!,
  );
  const list = (values: readonly string[]): string => [...new Set(values)].join('; ');
  return [
    store.applicationNumber(i),
    label(store.office, i),
    label(store.type, i),
    formatDay(store.filingDay[i]!),
    formatDay(store.priorityDay[i]!),
    formatDay(store.firstPublicationDay[i]!),
    formatDay(store.grantDay[i]!),
    label(store.status, i),
    parties.map(({ name }) => name.replaceAll(';', ',')).join('; '),
    parties.map(({ type }) => type).join('; '),
    assignments[0]?.industry ?? null,
    list(assignments.map(({ industry }) => industry)),
    list(assignments.map(({ area }) => area)),
    list(publications),
    store.twin[i] === -1 ? null : store.applicationNumber(store.twin[i]!),
    store.details.simpleFamily?.[i] ?? null,
    detail(store.details.extendedFamily, i),
    detail(store.details.parent, i),
    detail(store.details.pct, i),
    label(store.province, i),
    label(store.city, i),
    label(store.district, i),
  ];
}

function label(column: CodedColumn, i: number): string | null {
  return column.labels[column.codes[i]!] ?? null;
}

function detail(column: CodedColumn | null, i: number): string | null {
  return column === null ? null : label(column, i);
}
