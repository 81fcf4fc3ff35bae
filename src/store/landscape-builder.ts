import type { AssignmentBatch } from '../classify/assignment.js';
import type { Day } from '../records/day.js';
import type { RecordIssue } from '../records/issue.js';
import { compareText } from '../util/compare.js';
import { Growable } from '../util/growable.js';
import { ApplicantNames } from './applicant-names.js';
import { ApplicationColumns } from './application-columns.js';
import { AssignmentLists } from './assignment-lists.js';
import { DetailColumns } from './detail-columns.js';
import { foldEarliest } from './fold-earliest.js';
import type { FoldableBatch } from './foldable-batch.js';
import { type Identified, Identities } from './identities.js';
import { Segments } from './segments.js';
import { SourceRows } from './source-rows.js';

/** Folds batches of records into applications, for `finishStore` to pack. Rows read = applications + merged, always (rejected rows never get here). */
export class LandscapeBuilder {
  readonly identities: Identities = new Identities();
  readonly columns: ApplicationColumns = new ApplicationColumns();
  readonly details: DetailColumns = new DetailColumns();
  readonly assignments: AssignmentLists = new AssignmentLists();
  readonly sources: SourceRows = new SourceRows();
  /** Distinct applicants as published; lists hold their entries. */
  readonly names: ApplicantNames = new ApplicantNames();
  readonly applicants: Segments = new Segments();
  /** Ids of the classification symbols, main first, each once. */
  readonly symbols: Segments = new Segments();
  readonly publicationApplication: Growable<Int32Array> = new Growable(Int32Array);
  readonly publicationDay: Growable<Int32Array> = new Growable(Int32Array);
  /** Id of the publication number, or -1. */
  readonly publicationNumber: Growable<Int32Array> = new Growable(Int32Array);
  /** By id of the publication number, its place in the three above. */
  readonly #rowOfPublication = new Growable(Int32Array);
  /** For each application founded: the file that brought it (number given to `beginFile`). */
  readonly fileOf: Growable<Int32Array> = new Growable(Int32Array);
  /** Publications each of which stays an application of its own. */
  readonly #keepApart: ReadonlySet<string>;
  #file = -1;
  /** Whether the batch under way tells anything beyond the common columns. */
  #hasDetails = false;

  constructor(keepApart: Iterable<string> = []) {
    this.#keepApart = new Set(keepApart);
  }

  /** All further batches belong to this file. */
  beginFile(file: number): void {
    this.#file = file;
  }

  /** Folds a batch in. Merges and conflicts are told to `onIssue`. */
  add(batch: FoldableBatch, assignments: AssignmentBatch, onIssue: (issue: RecordIssue) => void): void {
    this.#hasDetails = this.details.isIn(batch);
    for (let i = 0; i < batch.length; i++) this.#addRecord(batch, assignments, i, onIssue);
  }

  /** How many live applications each entry of `names` stands on. */
  nameCounts(): Uint32Array {
    const counts = new Uint32Array(this.names.size);
    for (let a = 0; a < this.applicants.size; a++) {
      if (!this.isLive(a)) continue;
      for (let k = 0; k < this.applicants.lengthOf(a); k++) counts[this.applicants.at(a, k)]!++;
    }
    return counts;
  }

  /** Live applications first seen in each file. */
  applicationsByFile(files: number): number[] {
    const counts = new Array<number>(files).fill(0);
    for (let a = 0; a < this.fileOf.length; a++) if (this.isLive(a)) counts[this.fileOf.at(a)]!++;
    return counts;
  }

  /** Whether an application founded is still one of its own. */
  isLive(application: number): boolean {
    return this.identities.live(application) === application;
  }

  #addRecord(batch: FoldableBatch, assignments: AssignmentBatch, i: number, onIssue: (issue: RecordIssue) => void): void {
    const publication = batch.publication[i]!;
    const found =
      this.#keepApart.size > 0 && this.#keepApart.has(publication)
        ? this.identities.identifyApart(publication)
        : this.identities.identify(batch.application[i]!, publication);
    const { application } = found;
    if (found.outcome === 'created') this.#create(batch, i, application);
    else {
      if (this.columns.fold(application, batch, i)) this.#setApplicants(batch, i, application);
      onIssue(issueOf(batch, i, found.outcome, publication || batch.application[i]!));
    }
    if (this.#hasDetails) this.details.fold(application, batch, i);
    this.assignments.fold(application, assignments, i);
    this.sources.add(application, this.#file, batch.row[i]!, found.rule);
    this.#addSymbols(batch, i, application);
    this.#foldPublication(found, batch.publicationDay[i]!);
    if (found.absorbs !== -1) this.#absorb(application, found.absorbs);
    if (found.conflictsWith !== -1) {
      const numbers = [this.identities.text(found.conflictsWith), batch.application[i]!].sort(compareText);
      onIssue(issueOf(batch, i, 'publication-conflict', `${publication}: ${numbers.join(', ')}`));
    }
  }

  /** A row without a number counts as a publication where it founded its application; a number that comes again has its earliest day. */
  #foldPublication(found: Identified, day: Day): void {
    const { application, outcome, publication, isNewPublication } = found;
    if (publication !== -1 && !isNewPublication) {
      const row = this.#rowOfPublication.at(publication);
      foldEarliest(this.publicationDay, row, day);
      if (found.takesPublication) this.publicationApplication.set(row, application);
    } else if (isNewPublication || outcome === 'created') {
      if (isNewPublication) this.#rowOfPublication.push(this.publicationDay.length);
      this.publicationApplication.push(application);
      this.publicationDay.push(day);
      this.publicationNumber.push(publication);
    }
  }

  #create(batch: FoldableBatch, i: number, application: number): void {
    this.columns.add(batch, i);
    this.assignments.add();
    this.applicants.add();
    this.symbols.add();
    this.fileOf.push(this.#file);
    this.#setApplicants(batch, i, application);
  }

  #setApplicants(batch: FoldableBatch, i: number, application: number): void {
    this.applicants.clear(application);
    for (let k = batch.applicantStart[i]!; k < batch.applicantStart[i + 1]!; k++) {
      const entry = this.names.intern(batch.applicant[k]!, batch.applicantCode[k]!, batch.applicantType[k]!);
      this.applicants.push(application, entry);
    }
  }

  #addSymbols({ symbol, symbolStart }: FoldableBatch, i: number, application: number): void {
    for (let k = symbolStart[i]!; k < symbolStart[i + 1]!; k++) addOnce(this.symbols, application, symbol[k]!);
  }

  #absorb(application: number, other: number): void {
    const replaces = this.columns.absorb(application, other);
    this.details.absorb(application, other);
    this.assignments.absorb(application, other);
    for (let k = 0; k < this.symbols.lengthOf(other); k++) addOnce(this.symbols, application, this.symbols.at(other, k));
    if (!replaces) return;
    this.applicants.clear(application);
    for (let k = 0; k < this.applicants.lengthOf(other); k++) this.applicants.push(application, this.applicants.at(other, k));
  }
}

function addOnce(lists: Segments, index: number, value: number): void {
  for (let k = 0; k < lists.lengthOf(index); k++) if (lists.at(index, k) === value) return;
  lists.push(index, value);
}

function issueOf(batch: FoldableBatch, i: number, code: RecordIssue['code'], value: string): RecordIssue {
  return { file: batch.file, row: batch.row[i]!, column: '', code, value };
}
