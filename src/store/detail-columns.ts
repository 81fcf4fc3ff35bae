import { StringPool } from '../util/string-pool.js';
import type { FoldableBatch } from './foldable-batch.js';
import { LazyNumbers } from './lazy-numbers.js';
import { Segments } from './segments.js';
import { NO_VALUE, rankOf } from './value-days.js';

/**
 * What many exports do not tell of an application: a column takes memory only from the first value on. Folding is independent of the order of
 * rows: the greatest count, the latest lapse, the country of the earliest publication that tells one, of other texts the first in code point order, the longest
 * list of priorities.
 */
export class DetailColumns {
  readonly claimCount: LazyNumbers = new LazyNumbers(0);
  readonly citationCount: LazyNumbers = new LazyNumbers(-1);
  readonly citedByCount: LazyNumbers = new LazyNumbers(-1);
  readonly inventorCount: LazyNumbers = new LazyNumbers(0);
  readonly lapseDay: LazyNumbers = new LazyNumbers(0);
  /** Ids in `texts`, -1 none. */
  readonly familyId: LazyNumbers = new LazyNumbers(-1);
  readonly familyKind: LazyNumbers = new LazyNumbers(0);
  readonly parent: LazyNumbers = new LazyNumbers(-1);
  readonly pct: LazyNumbers = new LazyNumbers(-1);
  readonly applicantCountry: LazyNumbers = new LazyNumbers(-1);
  /** Rank of the publication that the country is from, as of {@link rankOf}. */
  readonly #countryRank = new LazyNumbers(NO_VALUE);
  readonly texts: StringPool = new StringPool();
  /** Ids in `texts` of the priority numbers. */
  readonly priorities: Segments = new Segments();

  /** Whether some record of a batch tells anything of what is kept here. */
  isIn(batch: FoldableBatch): boolean {
    const { claimCount, citationCount, citedByCount, lapseDay, inventorStart, priorityStart, length } = batch;
    return (
      inventorStart[length]! + priorityStart[length]! > 0 ||
      holdsOther(claimCount, 0) ||
      holdsOther(citationCount, -1) ||
      holdsOther(citedByCount, -1) ||
      holdsOther(lapseDay, 0) ||
      [batch.familyId, batch.parent, batch.pct, batch.applicantCountry].some((texts) => holdsOther(texts, ''))
    );
  }

  /** Folds record i of a batch into an application. */
  fold(application: number, batch: FoldableBatch, i: number): void {
    this.claimCount.raise(application, batch.claimCount[i]!);
    this.citationCount.raise(application, batch.citationCount[i]!);
    this.citedByCount.raise(application, batch.citedByCount[i]!);
    this.inventorCount.raise(application, batch.inventorStart[i + 1]! - batch.inventorStart[i]!);
    this.lapseDay.raise(application, batch.lapseDay[i]!);
    if (this.#foldText(this.familyId, application, batch.familyId[i]!)) this.familyKind.set(application, batch.familyKind[i]!);
    this.#foldText(this.parent, application, batch.parent[i]!);
    this.#foldText(this.pct, application, batch.pct[i]!);
    if (batch.applicantCountry[i] !== '') {
      const country = this.texts.intern(batch.applicantCountry[i]!);
      this.#foldCountry(application, country, rankOf(true, batch.publicationDay[i]!));
    }
    this.#foldPriorities(application, batch, i);
  }

  /** Folds an application that turned out to be the same as another into that one. */
  absorb(application: number, other: number): void {
    for (const column of [this.claimCount, this.citationCount, this.citedByCount, this.inventorCount, this.lapseDay])
      column.raise(application, column.at(other));
    if (this.#foldId(this.familyId, application, this.familyId.at(other)))
      this.familyKind.set(application, this.familyKind.at(other));
    for (const column of [this.parent, this.pct]) this.#foldId(column, application, column.at(other));
    this.#foldCountry(application, this.applicantCountry.at(other), this.#countryRank.at(other));
    if (other < this.priorities.size && this.#prioritiesOf(other) > this.#prioritiesOf(application)) {
      this.#emptyPriorities(application);
      for (let k = 0; k < this.priorities.lengthOf(other); k++) this.priorities.push(application, this.priorities.at(other, k));
    }
  }

  #foldText(column: LazyNumbers, application: number, text: string): boolean {
    return text !== '' && this.#foldId(column, application, this.texts.intern(text));
  }

  #foldId(column: LazyNumbers, application: number, id: number): boolean {
    const known = column.at(application);
    if (id === -1 || id === known) return false;
    if (known !== -1 && this.texts.text(known) <= this.texts.text(id)) return false;
    column.set(application, id);
    return true;
  }

  #foldCountry(application: number, country: number, rank: number): void {
    const own = this.#countryRank.at(application);
    if (rank > own || rank === NO_VALUE) return;
    if (rank === own) {
      this.#foldId(this.applicantCountry, application, country);
      return;
    }
    this.applicantCountry.set(application, country);
    this.#countryRank.set(application, rank);
  }

  #foldPriorities(application: number, { priority, priorityStart }: FoldableBatch, i: number): void {
    const from = priorityStart[i]!;
    const to = priorityStart[i + 1]!;
    if (to - from <= this.#prioritiesOf(application)) return;
    this.#emptyPriorities(application);
    for (let k = from; k < to; k++) this.priorities.push(application, this.texts.intern(priority[k]!));
  }

  #prioritiesOf(application: number): number {
    return application < this.priorities.size ? this.priorities.lengthOf(application) : 0;
  }

  #emptyPriorities(application: number): void {
    while (this.priorities.size <= application) this.priorities.add();
    this.priorities.clear(application);
  }
}

/** Whether a column holds anything but the sign for nothing. A loop: it is asked of every batch, and a callback takes three times as long. */
function holdsOther<T>(column: ArrayLike<T>, nothing: T): boolean {
  for (let i = 0; i < column.length; i++) if (column[i] !== nothing) return true;
  return false;
}
