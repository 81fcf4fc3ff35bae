import type { AssignmentBatch } from '../classify/assignment.js';
import type { RecordIssue } from '../records/issue.js';
import type { RecordBatch } from '../records/record-batch.js';
import { Growable } from '../util/growable.js';
import { StringPool } from '../util/string-pool.js';
import { ApplicationColumns } from './application-columns.js';
import { AssignmentLists } from './assignment-lists.js';
import { Identities } from './identities.js';
import { Segments } from './segments.js';

/** Folds batches of records into applications, for `finishStore` to pack. Rows read = applications + merged, always (rejected rows never get here). */
export class LandscapeBuilder {
  readonly identities: Identities = new Identities();
  readonly columns: ApplicationColumns = new ApplicationColumns();
  readonly assignments: AssignmentLists = new AssignmentLists();
  /** Distinct applicant names as published; lists hold their ids. */
  readonly names: StringPool = new StringPool();
  readonly applicants: Segments = new Segments();
  readonly subclasses: Segments = new Segments();
  readonly subclassNames: StringPool = new StringPool();
  readonly publicationApplication: Growable<Int32Array> = new Growable(Int32Array);
  readonly publicationDay: Growable<Int32Array> = new Growable(Int32Array);
  /** Id of the publication number, or -1. */
  readonly publicationNumber: Growable<Int32Array> = new Growable(Int32Array);
  /** For each application founded: the file that brought it (number of the `beginFile` call). */
  readonly fileOf: Growable<Int32Array> = new Growable(Int32Array);
  readonly #subclassOfSymbol: number[] = [];
  #file = -1;

  /** All further batches belong to the next file. */
  beginFile(): void {
    this.#file++;
  }

  /** Folds a batch in. Merges and conflicts are told to `onIssue`. */
  add(batch: RecordBatch, assignments: AssignmentBatch, onIssue: (issue: RecordIssue) => void): void {
    for (let i = 0; i < batch.length; i++) this.#addRecord(batch, assignments, i, onIssue);
  }

  /** How many live applications each name stands on, by name id. */
  nameCounts(): Uint32Array {
    const counts = new Uint32Array(this.names.size);
    for (let a = 0; a < this.applicants.size; a++) {
      if (!this.isLive(a)) continue;
      for (let k = 0; k < this.applicants.lengthOf(a); k++) counts[this.applicants.at(a, k)]!++;
    }
    return counts;
  }

  /** Live applications first seen in each file. */
  applicationsByFile(): number[] {
    const counts = new Array<number>(this.#file + 1).fill(0);
    for (let a = 0; a < this.fileOf.length; a++) if (this.isLive(a)) counts[this.fileOf.at(a)]!++;
    return counts;
  }

  /** Whether an application founded is still one of its own. */
  isLive(application: number): boolean {
    return this.identities.live(application) === application;
  }

  #addRecord(batch: RecordBatch, assignments: AssignmentBatch, i: number, onIssue: (issue: RecordIssue) => void): void {
    const publication = batch.publication[i]!;
    const found = this.identities.identify(batch.application[i]!, publication);
    const { application } = found;
    if (found.outcome === 'created') this.#create(batch, i, application);
    else {
      if (this.columns.fold(application, batch, i)) this.#setApplicants(batch, i, application);
      onIssue(issueOf(batch, i, found.outcome, publication || batch.application[i]!));
    }
    this.assignments.fold(application, assignments, i);
    this.#addSubclasses(batch, i, application);
    if (found.newPublication !== -1 || (publication === '' && found.outcome === 'created')) {
      this.publicationApplication.push(application);
      this.publicationDay.push(batch.publicationDay[i]!);
      this.publicationNumber.push(found.newPublication);
    }
    if (found.absorbs !== -1) this.#absorb(application, found.absorbs);
    if (found.conflictsWith !== -1) {
      const numbers = `${this.identities.text(found.conflictsWith)}, ${batch.application[i]}`;
      onIssue(issueOf(batch, i, 'publication-conflict', `${publication}: ${numbers}`));
    }
  }

  #create(batch: RecordBatch, i: number, application: number): void {
    this.columns.add(batch, i);
    this.assignments.add();
    this.applicants.add();
    this.subclasses.add();
    this.fileOf.push(this.#file);
    this.#setApplicants(batch, i, application);
  }

  #setApplicants(batch: RecordBatch, i: number, application: number): void {
    this.applicants.clear(application);
    for (let k = batch.applicantStart[i]!; k < batch.applicantStart[i + 1]!; k++) {
      this.applicants.push(application, this.names.intern(batch.applicant[k]!));
    }
  }

  #addSubclasses(batch: RecordBatch, i: number, application: number): void {
    for (let k = batch.symbolStart[i]!; k < batch.symbolStart[i + 1]!; k++) {
      addOnce(this.subclasses, application, this.#subclassOf(batch, batch.symbol[k]!));
    }
  }

  #subclassOf(batch: RecordBatch, symbol: number): number {
    const known = this.#subclassOfSymbol[symbol];
    if (known !== undefined) return known;
    const id = this.subclassNames.intern(batch.symbols.symbol(symbol).subclass);
    this.#subclassOfSymbol[symbol] = id;
    return id;
  }

  #absorb(application: number, other: number): void {
    this.columns.absorb(application, other);
    this.assignments.absorb(application, other);
    for (let k = 0; k < this.subclasses.lengthOf(other); k++) addOnce(this.subclasses, application, this.subclasses.at(other, k));
    if (this.applicants.lengthOf(application) > 0) return;
    for (let k = 0; k < this.applicants.lengthOf(other); k++) this.applicants.push(application, this.applicants.at(other, k));
  }
}

function addOnce(lists: Segments, index: number, value: number): void {
  for (let k = 0; k < lists.lengthOf(index); k++) if (lists.at(index, k) === value) return;
  lists.push(index, value);
}

function issueOf(batch: RecordBatch, i: number, code: RecordIssue['code'], value: string): RecordIssue {
  return { file: batch.file, row: batch.row[i]!, column: '', code, value };
}
