import type { Day } from '../records/day.js';
import { Growable } from '../util/growable.js';
import { foldEarliest } from './fold-earliest.js';
import type { FoldableBatch } from './foldable-batch.js';
import { TextCodes } from './text-codes.js';
import { ValueDays } from './value-days.js';

/**
 * The single-valued columns of the applications under construction. Folding another publication in is independent of the order of rows:
 * the earliest known day of each kind; the type and stage known; the status of the latest publication; title and place of the earliest that tells them.
 */
export class ApplicationColumns {
  readonly filingDay: Growable<Int32Array> = new Growable(Int32Array);
  readonly priorityDay: Growable<Int32Array> = new Growable(Int32Array);
  readonly firstPublicationDay: Growable<Int32Array> = new Growable(Int32Array);
  readonly grantDay: Growable<Int32Array> = new Growable(Int32Array);
  readonly type: Growable<Uint8Array> = new Growable(Uint8Array);
  readonly firstStage: Growable<Uint8Array> = new Growable(Uint8Array);
  readonly granted: Growable<Uint8Array> = new Growable(Uint8Array);
  readonly status: Growable<Uint8Array> = new Growable(Uint8Array);
  readonly titleHash: Growable<Int32Array> = new Growable(Int32Array);
  readonly office: TextCodes = new TextCodes();
  readonly province: TextCodes = new TextCodes();
  readonly city: TextCodes = new TextCodes();
  readonly district: TextCodes = new TextCodes();
  /** Day of the publication whose status is kept. */
  readonly #statusDay = new Growable(Int32Array);
  readonly #partyDays = new ValueDays();
  readonly #titleDays = new ValueDays();
  readonly #places = PLACES.map((name) => ({ name, column: this[name], days: new ValueDays() }));

  /** Adds the next application from record i of a batch. */
  add(batch: FoldableBatch, i: number): void {
    const day = batch.publicationDay[i]!;
    this.filingDay.push(batch.filingDay[i]!);
    this.priorityDay.push(batch.priorityDay[i]!);
    this.firstPublicationDay.push(day);
    this.grantDay.push(batch.grantDay[i]!);
    this.type.push(batch.type[i]!);
    this.firstStage.push(batch.stage[i]!);
    this.granted.push(isGrant(batch, i) ? 1 : 0);
    this.status.push(batch.status[i]!);
    this.#statusDay.push(day);
    this.#partyDays.add(hasApplicants(batch, i), day);
    this.titleHash.push(batch.titleHash[i]!);
    this.#titleDays.add(batch.titleHash[i] !== 0, day);
    this.office.push(batch.office[i]!);
    for (const { name, column, days } of this.#places) {
      column.push(batch[name][i]!);
      days.add(batch[name][i] !== '', day);
    }
  }

  /** Folds record i of a batch into an application. True when its applicants replace the ones kept so far. */
  fold(application: number, batch: FoldableBatch, i: number): boolean {
    const day = batch.publicationDay[i]!;
    foldEarliest(this.filingDay, application, batch.filingDay[i]!);
    foldEarliest(this.priorityDay, application, batch.priorityDay[i]!);
    foldEarliest(this.firstPublicationDay, application, day);
    foldEarliest(this.grantDay, application, batch.grantDay[i]!);
    foldLeast(this.type, application, batch.type[i]!);
    foldLeast(this.firstStage, application, batch.stage[i]!);
    if (isGrant(batch, i)) this.granted.set(application, 1);
    this.#foldStatus(application, batch.status[i]!, day);
    if (this.office.isEmpty(application)) this.office.set(application, batch.office[i]!);
    if (this.#titleDays.takes(application, batch.titleHash[i] !== 0, day)) this.titleHash.set(application, batch.titleHash[i]!);
    for (const { name, column, days } of this.#places)
      if (days.takes(application, batch[name][i] !== '', day)) column.set(application, batch[name][i]!);
    return this.#partyDays.takes(application, hasApplicants(batch, i), day);
  }

  /** Folds another application that turned out to be the same one into an application. True when the applicants of the other replace its own. */
  absorb(application: number, other: number): boolean {
    for (const column of [this.filingDay, this.priorityDay, this.firstPublicationDay, this.grantDay])
      foldEarliest(column, application, column.at(other));
    for (const column of [this.type, this.firstStage]) foldLeast(column, application, column.at(other));
    if (this.granted.at(other) === 1) this.granted.set(application, 1);
    this.#foldStatus(application, this.status.at(other), this.#statusDay.at(other));
    if (this.office.isEmpty(application)) this.office.copy(application, other);
    if (this.#titleDays.absorbs(application, other)) this.titleHash.set(application, this.titleHash.at(other));
    for (const { column, days } of this.#places) if (days.absorbs(application, other)) column.copy(application, other);
    return this.#partyDays.absorbs(application, other);
  }

  #foldStatus(application: number, status: number, day: Day): void {
    if (status === 0 || (this.status.at(application) !== 0 && day <= this.#statusDay.at(application))) return;
    this.status.set(application, status);
    this.#statusDay.set(application, day);
  }
}

const PLACES = ['province', 'city', 'district'] as const;

/** The smaller known (non-zero) value stays: the first type, `application` before `grant`. */
function foldLeast(column: Growable<Uint8Array>, index: number, value: number): void {
  const known = column.at(index);
  if (value !== 0 && (known === 0 || value < known)) column.set(index, value);
}

function hasApplicants(batch: FoldableBatch, i: number): boolean {
  return batch.applicantStart[i + 1]! > batch.applicantStart[i]!;
}

function isGrant(batch: FoldableBatch, i: number): boolean {
  return batch.stage[i] === 2 || batch.grantDay[i] !== 0;
}
