import type { RecordBatch } from '../records/record-batch.js';
import { blankTexts } from '../util/blank-texts.js';

/**
 * What a record can give; completeness is counted by these. `place` is any of province, city and district.
 *
 * @example COMPLETENESS_FIELDS.includes('abstract') //=> true
 */
export const COMPLETENESS_FIELDS = [
  'application',
  'publication',
  'type',
  'status',
  'filingDay',
  'priorityDay',
  'publicationDay',
  'grantDay',
  'title',
  'abstract',
  'claims',
  'symbol',
  'applicant',
  'inventor',
  'place',
  'family',
  'priority',
  'citation',
] as const;

/** One of {@link COMPLETENESS_FIELDS}. */
export type CompletenessField = (typeof COMPLETENESS_FIELDS)[number];

/** How many of the records of one filing year give a field; year null = records without filing date. */
export interface CompletenessRow {
  readonly field: CompletenessField;
  readonly year: number | null;
  readonly filled: number;
  readonly records: number;
}

/** Counts which fields the records of a file give, by filing year. */
export class Completeness {
  /** Position of each year (0 unknown) in the counts. */
  readonly #slotOf = new Map<number, number>();
  /** By field, and last of all records: how many there are at the position of each year. */
  readonly #counts: number[][] = Array.from({ length: COMPLETENESS_FIELDS.length + 1 }, () => []);

  add(batch: RecordBatch): void {
    const slots = this.#slotsOf(batch);
    for (const [f, field] of COMPLETENESS_FIELDS.entries()) COUNT[field](batch, slots, this.#counts[f]!);
    const all = this.#counts.at(-1)!;
    for (let i = 0; i < slots.length; i++) all[slots[i]!]!++;
  }

  /** By field, years ascending, records without filing date last. */
  rows(): CompletenessRow[] {
    const years = [...this.#slotOf].sort(([a], [b]) => (a || Number.POSITIVE_INFINITY) - (b || Number.POSITIVE_INFINITY));
    const all = this.#counts.at(-1)!;
    return COMPLETENESS_FIELDS.flatMap((field, f) =>
      years.map(([year, slot]) => ({ field, year: year || null, filled: this.#counts[f]![slot]!, records: all[slot]! })),
    );
  }

  #slotsOf({ length, filingDay }: RecordBatch): Int32Array {
    const slots = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const year = Math.floor(filingDay[i]! / 10_000);
      let slot = this.#slotOf.get(year);
      if (slot === undefined) {
        slot = this.#slotOf.size;
        this.#slotOf.set(year, slot);
        for (const counts of this.#counts) counts.push(0);
      }
      slots[i] = slot;
    }
    return slots;
  }
}

type Count = (batch: RecordBatch, slots: Int32Array, counts: number[]) => void;

const COUNT: Readonly<Record<CompletenessField, Count>> = {
  application: ({ application }, ...to) => countTexts(application, ...to),
  publication: ({ publication }, ...to) => countTexts(publication, ...to),
  type: ({ type }, ...to) => countCodes(type, ...to),
  status: ({ status }, ...to) => countCodes(status, ...to),
  filingDay: ({ filingDay }, ...to) => countDays(filingDay, ...to),
  priorityDay: ({ priorityDay }, ...to) => countDays(priorityDay, ...to),
  publicationDay: ({ publicationDay }, ...to) => countDays(publicationDay, ...to),
  grantDay: ({ grantDay }, ...to) => countDays(grantDay, ...to),
  title: ({ title }, ...to) => countTexts(title, ...to),
  abstract: ({ abstract }, ...to) => countTexts(abstract, ...to),
  claims: ({ claims }, ...to) => countTexts(claims, ...to),
  symbol: ({ symbolStart }, ...to) => countLists(symbolStart, ...to),
  applicant: ({ applicantStart }, ...to) => countLists(applicantStart, ...to),
  inventor: ({ inventorStart }, ...to) => countLists(inventorStart, ...to),
  place: ({ province, city, district }, slots, counts) => {
    for (let i = 0; i < slots.length; i++) if (province[i] !== '' || city[i] !== '' || district[i] !== '') counts[slots[i]!]!++;
  },
  family: ({ familyId }, ...to) => countTexts(familyId, ...to),
  priority: ({ priorityStart }, ...to) => countLists(priorityStart, ...to),
  citation: ({ citationStart, citationCount }, slots, counts) => {
    for (let i = 0; i < slots.length; i++)
      if (citationCount[i]! >= 0 || citationStart[i + 1]! > citationStart[i]!) counts[slots[i]!]!++;
  },
};

function countTexts(column: readonly string[], slots: Int32Array, counts: number[]): void {
  if (column === blankTexts(slots.length)) return;
  for (let i = 0; i < slots.length; i++) if (column[i] !== '') counts[slots[i]!]!++;
}

function countCodes(column: Uint8Array, slots: Int32Array, counts: number[]): void {
  for (let i = 0; i < slots.length; i++) if (column[i] !== 0) counts[slots[i]!]!++;
}

function countDays(column: Int32Array, slots: Int32Array, counts: number[]): void {
  for (let i = 0; i < slots.length; i++) if (column[i] !== 0) counts[slots[i]!]!++;
}

function countLists(start: Uint32Array, slots: Int32Array, counts: number[]): void {
  if (start[slots.length] === 0) return;
  for (let i = 0; i < slots.length; i++) if (start[i + 1]! > start[i]!) counts[slots[i]!]!++;
}
