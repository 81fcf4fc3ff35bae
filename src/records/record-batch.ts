import type { Day } from './day.js';
import type { RecordIssue } from './issue.js';
import type { SymbolDictionary } from './symbol-dictionary.js';

/**
 * Some hundred or thousand records in plain columns: entry `i` of every column belongs to record `i`.
 * Texts live only as long as the batch; whoever keeps one copies it.
 */
export interface RecordBatch {
  /** Name of the file as it was given. */
  readonly file: string;
  /** Number of records in the batch (rejected rows are not among them). */
  readonly length: number;
  /** Data rows consumed for this batch: `length` + rejected. */
  readonly rows: number;
  /** Trouble met in these rows, rejections included. */
  readonly issues: readonly RecordIssue[];

  /** Row as a spreadsheet numbers it (first row of the file is 1). */
  readonly row: Uint32Array;
  /** Canonical application number such as `CN201310033299.6`, or '' when the row gives none. */
  readonly application: readonly string[];
  /** Canonical publication number with kind such as `CN102281641B`, or ''. */
  readonly publication: readonly string[];
  /** ST.3 code of the office, or ''. */
  readonly office: readonly string[];
  /** Codes of `PATENT_TYPES`. */
  readonly type: Uint8Array;
  /** Codes of `STAGES`: what this publication is. */
  readonly stage: Uint8Array;
  /** Codes of `LEGAL_STATUSES`. */
  readonly status: Uint8Array;
  readonly filingDay: Int32Array;
  /** Earliest priority. */
  readonly priorityDay: Int32Array;
  /** Publication of this document. */
  readonly publicationDay: Int32Array;
  /** Grant of the application, from a grant-date column or from the day of a granted document. */
  readonly grantDay: Int32Array;
  readonly title: readonly string[];
  readonly abstract: readonly string[];
  /** `applicant[applicantStart[i] .. applicantStart[i + 1])` are the applicants of record i, as published, in order. */
  readonly applicantStart: Uint32Array;
  readonly applicant: readonly string[];
  /** `symbol[symbolStart[i] .. symbolStart[i + 1])`: ids in `symbols`, main symbol first, each once. */
  readonly symbolStart: Uint32Array;
  readonly symbol: Int32Array;
  readonly symbols: SymbolDictionary;
  /** Place of the first applicant as the file says it; '' when unknown. */
  readonly province: readonly string[];
  readonly city: readonly string[];
  readonly district: readonly string[];
}

/** The days of one record, as {@link RecordBatch} holds them in columns. */
export interface RecordDays {
  readonly filing: Day;
  readonly priority: Day;
  readonly publication: Day;
  readonly grant: Day;
}
