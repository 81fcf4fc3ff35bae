import type { Day } from '../records/day.js';
import type { RecordDays } from '../records/record-batch.js';
import { firstValue } from './cell-value.js';
import { DayColumn } from './day-column.js';
import type { Field, Preset } from './preset.js';

/** Fields that hold days, with the name of the day in a record. */
export const DAY_FIELDS = [
  ['filingDay', 'filing'],
  ['priorityDay', 'priority'],
  ['publicationDay', 'publication'],
  ['grantDay', 'grant'],
] as const;

/** The day columns of one table. */
export class DayColumns {
  readonly #at: readonly (readonly number[])[];
  readonly #columns: readonly DayColumn[];

  constructor(fields: ReadonlyMap<Field, readonly number[]>, { dayOrder }: Preset) {
    this.#at = DAY_FIELDS.map(([field]) => fields.get(field) ?? []);
    this.#columns = DAY_FIELDS.map(() => new DayColumn(dayOrder));
  }

  /** Infers the order of day and month from some rows; a column that does not tell follows one that does. */
  learn(rows: readonly (readonly string[])[]): void {
    for (const [i, column] of this.#columns.entries()) {
      const at = this.#at[i]!;
      if (column.decided === null && at.length > 0) column.learn(rows.slice(0, SAMPLES).map((row) => firstValue(row, at)));
    }
    const decided = this.#columns.find((column) => column.decided !== null)?.decided;
    if (decided) for (const column of this.#columns) column.fallback = decided;
  }

  /** The days of a row; -1 where a cell is no day. */
  read(row: readonly string[]): RecordDays {
    return { filing: this.#day(row, 0), priority: this.#day(row, 1), publication: this.#day(row, 2), grant: this.#day(row, 3) };
  }

  /** Columns of the i-th of {@link DAY_FIELDS}, in order of preference. */
  at(i: number): readonly number[] {
    return this.#at[i]!;
  }

  #day(row: readonly string[], i: number): Day {
    const at = this.#at[i]!;
    return at.length === 0 ? 0 : this.#columns[i]!.read(firstValue(row, at));
  }
}

/** Rows of a block that are looked at. */
const SAMPLES = 400;
