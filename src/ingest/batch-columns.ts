import { Growable } from '../util/growable.js';

/**
 * The columns of a batch under construction. Entry `length` of every column belongs to the record under way; `length` is
 * raised when the record is complete.
 */
export class BatchColumns {
  length = 0;
  readonly row: Uint32Array;
  readonly application: string[] = [];
  readonly publication: string[] = [];
  readonly office: string[] = [];
  readonly type: Uint8Array;
  readonly stage: Uint8Array;
  readonly status: Uint8Array;
  readonly filingDay: Int32Array;
  readonly priorityDay: Int32Array;
  readonly publicationDay: Int32Array;
  readonly grantDay: Int32Array;
  readonly title: string[] = [];
  readonly abstract: string[] = [];
  /** `[0]` is 0; entry `length + 1` is where the record under way ends. */
  readonly applicantStart: Uint32Array;
  readonly applicant: string[] = [];
  readonly symbolStart: Uint32Array;
  readonly symbol: Growable<Int32Array> = new Growable(Int32Array);
  readonly province: string[] = [];
  readonly city: string[] = [];
  readonly district: string[] = [];

  constructor(capacity: number) {
    this.row = new Uint32Array(capacity);
    this.type = new Uint8Array(capacity);
    this.stage = new Uint8Array(capacity);
    this.status = new Uint8Array(capacity);
    this.filingDay = new Int32Array(capacity);
    this.priorityDay = new Int32Array(capacity);
    this.publicationDay = new Int32Array(capacity);
    this.grantDay = new Int32Array(capacity);
    this.applicantStart = new Uint32Array(capacity + 1);
    this.symbolStart = new Uint32Array(capacity + 1);
  }
}
