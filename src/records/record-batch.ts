import type { Day } from './day.js';
import type { RecordIssue } from './issue.js';
import type { SymbolDictionary } from './symbol-dictionary.js';

/**
 * Some hundred or thousand records in plain columns: entry `i` of every column belongs to record `i`.
 * Texts live only as long as the batch; whoever keeps one copies it.
 *
 * A column that the vendor does not have is as long as every other and holds the value for "not given" in every row; batches may share
 * it, so no column may be written to.
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
  /** {@link foldedHash} of the title: 0 for none. */
  readonly titleHash: Int32Array;
  readonly abstract: readonly string[];
  /** `applicant[applicantStart[i] .. applicantStart[i + 1])` are the applicants of record i, as published, in order. */
  readonly applicantStart: Uint32Array;
  readonly applicant: readonly string[];
  /** Codes of `APPLICANT_TYPES`, one an entry of `applicant`: what the vendor says, 0 where it says nothing. */
  readonly applicantType: Uint8Array;
  /**
   * One an entry of `applicant`: the unified social credit code; else the key or the standardised name under which the vendor knows the
   * applicant, behind the vendor's name (`wips:19880017`), so that keys of two vendors never meet; '' for none.
   */
  readonly applicantCode: readonly string[];
  /** ST.3 code of the first applicant's country, or ''. */
  readonly applicantCountry: readonly string[];
  /** `symbol[symbolStart[i] .. symbolStart[i + 1])`: ids in `symbols`, main symbol first, each once. */
  readonly symbolStart: Uint32Array;
  readonly symbol: Int32Array;
  readonly symbols: SymbolDictionary;
  /** Place of the first applicant as the file says it; '' when unknown. */
  readonly province: readonly string[];
  readonly city: readonly string[];
  readonly district: readonly string[];

  /** Text of the claims, or of the first claim; '' when unknown. */
  readonly claims: readonly string[];
  /** Number of claims; 0 unknown. */
  readonly claimCount: Int32Array;
  /** Family number as the vendor gives it, or one made of the vendor's list of members; '' for none. */
  readonly familyId: readonly string[];
  /** Codes of `FAMILY_KINDS`: what `familyId` groups. */
  readonly familyKind: Uint8Array;
  /** `priority[priorityStart[i] .. priorityStart[i + 1])`: canonical application numbers of the priorities, each once. */
  readonly priorityStart: Uint32Array;
  readonly priority: readonly string[];
  /** `citation[citationStart[i] .. citationStart[i + 1])`: canonical publication numbers of the patents cited, each once. */
  readonly citationStart: Uint32Array;
  readonly citation: readonly string[];
  /** Number of patents cited, and of patents citing; -1 unknown. */
  readonly citationCount: Int32Array;
  readonly citedByCount: Int32Array;
  /** `inventor[inventorStart[i] .. inventorStart[i + 1])`: as published, in order. */
  readonly inventorStart: Uint32Array;
  readonly inventor: readonly string[];
  /** `holder[holderStart[i] .. holderStart[i + 1])`: the owners as the vendor knows them, in order. */
  readonly holderStart: Uint32Array;
  readonly holder: readonly string[];
  /** Codes of `GRANT_FLAGS`: the vendor's own word for whether the application was granted. */
  readonly isGranted: Uint8Array;
  /** Day on which the right ended, as the vendor gives it; 0 unknown. */
  readonly lapseDay: Int32Array;
  /** The vendor's class of industry (`新兴产业分类` and the like) as it stands, for `vendorLabels`; '' for none. The landscape does not keep it. */
  readonly vendorIndustry: readonly string[];
  /** Canonical number of the application that this one was divided out of; '' for none. */
  readonly parent: readonly string[];
  /** Canonical international application number, such as `PCT/CN2015/075923`; '' for none. */
  readonly pct: readonly string[];
}

/** The days of one record, as {@link RecordBatch} holds them in columns. */
export interface RecordDays {
  readonly filing: Day;
  readonly priority: Day;
  readonly publication: Day;
  readonly grant: Day;
}
