import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import { Growable } from '../util/growable.js';
import { LazyList } from '../util/lazy-list.js';
import { TextColumn } from '../util/text-column.js';
import type { ApplicationList, SnapshotApplication } from './snapshot.js';

/** An application whose applicants and areas are positions in the lists of its snapshot. */
export interface PlacedApplication extends Omit<SnapshotApplication, 'applicants' | 'areas'> {
  readonly parties: readonly number[];
  readonly areas: readonly number[];
}

type Traits = Pick<SnapshotApplication, 'type' | 'isGranted' | 'status' | 'office' | 'country'>;

/**
 * The applications of a snapshot in columns: some hundred bytes each, where an object with its lists and strings takes four times as much. `list` makes objects of them
 * one at a time.
 */
export class ApplicationColumns {
  readonly #numbers = new TextColumn();
  readonly #publications = new TextColumn();
  readonly #days = new Growable(Int32Array);
  /** Codes of what few applications have of their own: type, grant, status, office and country together. */
  readonly #traits = new Growable(Int32Array);
  readonly #distinct: Traits[] = [];
  readonly #codes = new Map<string, number>();
  readonly #parties = new Growable(Int32Array);
  readonly #areas = new Growable(Int32Array);
  /** Where the parties, areas and publications of each application end. */
  readonly #ends = new Growable(Int32Array);

  push({
    number,
    filingDay,
    priorityDay,
    publicationDay,
    grantDay,
    parties,
    areas,
    publications,
    ...traits
  }: PlacedApplication): void {
    this.#numbers.push(number);
    for (const day of [filingDay, priorityDay, publicationDay, grantDay]) this.#days.push(day);
    this.#traits.push(this.#codeOf(traits));
    for (const party of parties) this.#parties.push(party);
    for (const area of areas) this.#areas.push(area);
    for (const publication of publications) this.#publications.push(publication);
    for (const { length } of [this.#parties, this.#areas, this.#publications]) this.#ends.push(length);
  }

  /**
   * The list of them; nothing may be pushed any more.
   *
   * @param keys Of all parties.
   * @param areas Of all industries, in one row.
   */
  list(keys: readonly string[], areas: readonly string[]): ApplicationList {
    this.#numbers.trim();
    this.#publications.trim();
    const [days, traits, ends] = [this.#days, this.#traits, this.#ends].map(({ values }) => values.slice()) as [
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    const [parties, places] = [Uint32Array.from(this.#parties.values), Uint16Array.from(this.#areas.values)];
    const [numbers, publications, distinct] = [this.#numbers, this.#publications, this.#distinct];
    return new LazyList(numbers.length, (i): SnapshotApplication => {
      const { type, isGranted, status, office, country } = distinct[traits[i]!]!;
      const end = 3 * i;
      const before = end - 3;
      return {
        number: numbers.at(i),
        filingDay: days[4 * i]!,
        priorityDay: days[4 * i + 1]!,
        publicationDay: days[4 * i + 2]!,
        grantDay: days[4 * i + 3]!,
        type,
        isGranted,
        status,
        office,
        country,
        applicants: named(parties, i === 0 ? 0 : ends[before]!, ends[end]!, keys),
        areas: named(places, i === 0 ? 0 : ends[before + 1]!, ends[end + 1]!, areas),
        publications: textsOf(publications, i === 0 ? 0 : ends[before + 2]!, ends[end + 2]!),
      };
    });
  }

  #codeOf({ type, isGranted, status, office, country }: Traits): number {
    const key = JSON.stringify([type, isGranted, status, office, country]);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const [ownType, , ownStatus, ownOffice, ownCountry] = JSON.parse(key) as [
      PatentType,
      boolean,
      LegalStatus,
      string | null,
      string | null,
    ];
    const code = this.#distinct.push({ type: ownType, isGranted, status: ownStatus, office: ownOffice, country: ownCountry }) - 1;
    this.#codes.set(key, code);
    return code;
  }
}

/** Loops: `Array.from` and `subarray` take several times as long for lists of one or two. */
function named(codes: Uint32Array | Uint16Array, from: number, to: number, labels: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let k = from; k < to; k++) names.push(labels[codes[k]!]!);
  return names;
}

function textsOf(column: TextColumn, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let k = from; k < to; k++) texts.push(column.at(k));
  return texts;
}
