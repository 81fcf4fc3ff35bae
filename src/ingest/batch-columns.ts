import { Growable } from '../util/growable.js';
import { OptionalLists } from './optional-lists.js';
import { OptionalNumbers } from './optional-numbers.js';
import { OptionalTexts } from './optional-texts.js';

/**
 * The columns of a batch under construction; those of numbers share one buffer, for a thousand small buffers cost more than their
 * contents. Entry `length` of every column belongs to the record under way; `length` is
 * raised when the record is complete.
 */
export class BatchColumns {
  length = 0;
  readonly row: Uint32Array;
  readonly application: string[];
  readonly publication: string[];
  readonly office: string[];
  readonly type: Uint8Array;
  readonly stage: Uint8Array;
  readonly status: Uint8Array;
  readonly filingDay: Int32Array;
  readonly priorityDay: Int32Array;
  readonly publicationDay: Int32Array;
  readonly grantDay: Int32Array;
  readonly title: string[];
  readonly titleHash: Int32Array;
  readonly abstract: string[];
  /** `[0]` is 0; entry `length + 1` is where the record under way ends. */
  readonly applicantStart: Uint32Array;
  readonly applicant: string[] = [];
  readonly symbolStart: Uint32Array;
  readonly symbol: Growable<Int32Array> = new Growable(Int32Array);
  readonly province: OptionalTexts = new OptionalTexts();
  readonly city: OptionalTexts = new OptionalTexts();
  readonly district: OptionalTexts = new OptionalTexts();

  /** Entry `k` belongs to `applicant[k]`. */
  readonly applicantType: OptionalNumbers<Uint8Array> = new OptionalNumbers(Uint8Array, 0);
  readonly applicantCode: OptionalTexts = new OptionalTexts();
  readonly applicantCountry: OptionalTexts = new OptionalTexts();
  readonly claims: OptionalTexts = new OptionalTexts();
  readonly claimCount: OptionalNumbers<Int32Array> = new OptionalNumbers(Int32Array, 0);
  readonly familyId: OptionalTexts = new OptionalTexts();
  readonly familyKind: OptionalNumbers<Uint8Array> = new OptionalNumbers(Uint8Array, 0);
  readonly priority: OptionalLists = new OptionalLists();
  readonly citation: OptionalLists = new OptionalLists();
  readonly citationCount: OptionalNumbers<Int32Array> = new OptionalNumbers(Int32Array, -1);
  readonly citedByCount: OptionalNumbers<Int32Array> = new OptionalNumbers(Int32Array, -1);
  readonly inventor: OptionalLists = new OptionalLists();
  readonly holder: OptionalLists = new OptionalLists();
  readonly isGranted: OptionalNumbers<Uint8Array> = new OptionalNumbers(Uint8Array, 0);
  readonly lapseDay: OptionalNumbers<Int32Array> = new OptionalNumbers(Int32Array, 0);
  readonly vendorIndustry: OptionalTexts = new OptionalTexts();
  readonly parent: OptionalTexts = new OptionalTexts();
  readonly pct: OptionalTexts = new OptionalTexts();

  constructor(capacity: number) {
    this.application = new Array<string>(capacity);
    this.publication = new Array<string>(capacity);
    this.office = new Array<string>(capacity);
    this.title = new Array<string>(capacity);
    this.abstract = new Array<string>(capacity);
    const wide = 4 * (capacity + 1);
    const buffer = new ArrayBuffer(8 * wide + 3 * capacity);
    this.applicantStart = new Uint32Array(buffer, 0, capacity + 1);
    this.symbolStart = new Uint32Array(buffer, wide, capacity + 1);
    this.row = new Uint32Array(buffer, 2 * wide, capacity);
    this.titleHash = new Int32Array(buffer, 3 * wide, capacity);
    this.filingDay = new Int32Array(buffer, 4 * wide, capacity);
    this.priorityDay = new Int32Array(buffer, 5 * wide, capacity);
    this.publicationDay = new Int32Array(buffer, 6 * wide, capacity);
    this.grantDay = new Int32Array(buffer, 7 * wide, capacity);
    this.type = new Uint8Array(buffer, 8 * wide, capacity);
    this.stage = new Uint8Array(buffer, 8 * wide + capacity, capacity);
    this.status = new Uint8Array(buffer, 8 * wide + 2 * capacity, capacity);
  }
}
