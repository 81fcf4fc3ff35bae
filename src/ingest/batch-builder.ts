import type { IssueCode, RecordIssue } from '../records/issue.js';
import type { RecordBatch } from '../records/record-batch.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import { BatchColumns } from './batch-columns.js';
import { ownCopy } from './own-copy.js';

/** Rows that a batch is made of, rejected ones included: few enough to be gone before the garbage collector has to copy them. */
export const BATCH_ROWS = 1024;

/** Collects records and issues of one file until {@link BatchBuilder.take} hands them out as a batch. */
export class BatchBuilder {
  readonly file: string;
  readonly symbols: SymbolDictionary;
  /** Rows consumed for the batch, at most {@link BATCH_ROWS}. */
  rows = 0;
  columns: BatchColumns = new BatchColumns(BATCH_ROWS);
  #issues: RecordIssue[] = [];

  constructor(file: string, symbols: SymbolDictionary) {
    this.file = file;
    this.symbols = symbols;
  }

  /** Reports trouble; at most 200 characters of the value are kept. */
  issue(row: number, column: string, code: IssueCode, value: string): void {
    this.#issues.push({ file: this.file, row, column, code, value: ownCopy(value.slice(0, MOST_VALUE)) });
  }

  /**
   * The batch, after which the next one starts empty. It is written out field by field: objects made by spreading differ in shape, and whoever
   * reads them for every row pays for it.
   */
  take(): RecordBatch {
    const { rows, columns } = this;
    const { length, applicant } = columns;
    const priority = columns.priority.take(length);
    const citation = columns.citation.take(length);
    const inventor = columns.inventor.take(length);
    const holder = columns.holder.take(length);
    const batch: RecordBatch = {
      file: this.file,
      length,
      rows,
      symbols: this.symbols,
      issues: this.#issues,
      application: firstTexts(columns.application, length),
      publication: firstTexts(columns.publication, length),
      office: firstTexts(columns.office, length),
      title: firstTexts(columns.title, length),
      abstract: firstTexts(columns.abstract, length),
      applicant,
      row: columns.row.subarray(0, length),
      type: columns.type.subarray(0, length),
      stage: columns.stage.subarray(0, length),
      status: columns.status.subarray(0, length),
      filingDay: columns.filingDay.subarray(0, length),
      priorityDay: columns.priorityDay.subarray(0, length),
      publicationDay: columns.publicationDay.subarray(0, length),
      grantDay: columns.grantDay.subarray(0, length),
      applicantStart: columns.applicantStart.subarray(0, length + 1),
      symbolStart: columns.symbolStart.subarray(0, length + 1),
      symbol: columns.symbol.values.slice(),
      titleHash: columns.titleHash.subarray(0, length),
      priorityStart: priority.start,
      priority: priority.values,
      citationStart: citation.start,
      citation: citation.values,
      inventorStart: inventor.start,
      inventor: inventor.values,
      holderStart: holder.start,
      holder: holder.values,
      province: columns.province.take(length),
      city: columns.city.take(length),
      district: columns.district.take(length),
      applicantType: columns.applicantType.take(applicant.length),
      applicantCode: columns.applicantCode.take(applicant.length),
      applicantCountry: columns.applicantCountry.take(length),
      claims: columns.claims.take(length),
      claimCount: columns.claimCount.take(length),
      familyId: columns.familyId.take(length),
      familyKind: columns.familyKind.take(length),
      citationCount: columns.citationCount.take(length),
      citedByCount: columns.citedByCount.take(length),
      isGranted: columns.isGranted.take(length),
      lapseDay: columns.lapseDay.take(length),
      vendorIndustry: columns.vendorIndustry.take(length),
      parent: columns.parent.take(length),
      pct: columns.pct.take(length),
    };
    this.columns = new BatchColumns(BATCH_ROWS);
    this.#issues = [];
    this.rows = 0;
    return batch;
  }
}

const MOST_VALUE = 200;

function firstTexts(texts: readonly string[], length: number): readonly string[] {
  return texts.length === length ? texts : texts.slice(0, length);
}
