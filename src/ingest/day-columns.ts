import { UNREADABLE_DAY } from '../records/calendar-day.js';
import { type Day, isWholeDay } from '../records/day.js';
import type { RecordDays } from '../records/record-batch.js';
import type { Cells } from './cells.js';
import { DayColumn, isDayMonth } from './day-column.js';
import type { Field, Preset } from './preset.js';
import { RowView } from './row-view.js';

/** Fields that hold days, with the name of the day in a record. */
export const DAY_FIELDS = [
  ['filingDay', 'filing'],
  ['priorityDay', 'priority'],
  ['publicationDay', 'publication'],
  ['grantDay', 'grant'],
] as const;

/** All columns of days: those of {@link DAY_FIELDS}, then the one that many tables do not have. */
const ALL_FIELDS = [...DAY_FIELDS.map(([field]) => field), 'lapseDay'] as const;
const PUBLICATION = 2;
const LAPSE = 4;

/** The day columns of one table. */
export class DayColumns {
  readonly #at: readonly (readonly number[])[];
  readonly #columns: readonly DayColumn[];
  #isFirst = true;

  constructor(fields: ReadonlyMap<Field, readonly number[]>, { dayOrder }: Preset) {
    this.#at = ALL_FIELDS.map((field) => fields.get(field) ?? []);
    this.#columns = ALL_FIELDS.map(() => new DayColumn(dayOrder));
  }

  /**
   * Infers the order of day and month from all rows of the first block and some of each later one; a column that does not tell
   * follows one that does.
   */
  learn(rows: Cells): void {
    const step = this.#isFirst ? 1 : Math.ceil(rows.size / SAMPLES);
    this.#isFirst = false;
    for (const [i, column] of this.#columns.entries()) {
      if (column.decided === null && this.#at[i]!.length > 0) column.learn(this.#openSamples(rows, this.#at[i]!, step));
    }
    const decided = this.#columns.find((column) => column.decided !== null)?.decided;
    if (decided) for (const column of this.#columns) column.fallback = decided;
  }

  /** The days of a row; -1 where a cell is no day. */
  read(row: RowView): RecordDays {
    return { filing: this.#day(row, 0), priority: this.#day(row, 1), publication: this.#day(row, 2), grant: this.#day(row, 3) };
  }

  #openSamples(rows: Cells, at: readonly number[], step: number): string[] {
    const samples: string[] = [];
    const row = new RowView();
    for (let i = 0; i < rows.size; i += step) {
      const text = row.at(rows, i).value(at);
      if (isDayMonth(text)) samples.push(text);
    }
    return samples;
  }

  /** Whether the table says when rights ended. */
  get hasLapse(): boolean {
    return this.#at[LAPSE]!.length > 0;
  }

  /** The day on which the right ended; -1 where the cell is no day. */
  readLapse(row: RowView): Day {
    return this.#day(row, LAPSE);
  }

  /** The days that a cell lists, one for each of several publications. */
  readPublications(row: RowView): Day[] {
    const column = this.#columns[PUBLICATION]!;
    return row
      .value(this.#at[PUBLICATION]!)
      .split(/[\n;|]/)
      .map((text) => column.read(text.trim()));
  }

  /** Columns of the i-th of {@link DAY_FIELDS}, in order of preference. */
  at(i: number): readonly number[] {
    return this.#at[i]!;
  }

  #day(row: RowView, i: number): Day {
    const at = this.#at[i]!;
    if (at.length === 0 || !row.seek(at)) return 0;
    const day = this.#columns[i]!.readValue(row);
    return day === UNREADABLE_DAY && at.length > 1 ? this.#otherDay(row, i) : day;
  }

  /** Where the preferred column holds no day, another one of the table may: the day as it was before a program spoilt it, or else the year by itself. */
  #otherDay(row: RowView, i: number): Day {
    const days = this.#at[i]!.map((column) => (row.seekAt(column) ? this.#columns[i]!.readValue(row) : UNREADABLE_DAY));
    return days.find((day) => day > 0 && isWholeDay(day)) ?? days.find((day) => day > 0) ?? UNREADABLE_DAY;
  }
}

/** Rows of a later block that are looked at. */
const SAMPLES = 64;
