import { TextUnits } from '../util/text-units.js';
import { cellValue, isPlainValue } from './cell-value.js';
import { Cells, NO_TEXT } from './cells.js';

/**
 * One row of cells at a time, and of it one value at a time: {@link seek} finds a value and leaves it as a stretch of a text, so that what
 * reads it need not make a string of it.
 */
export class RowView {
  /** The value sought last is `text.slice(from, to)`; empty when there is none. */
  text = '';
  from = 0;
  to = 0;
  /** Null until they are asked for, of a cell that is a string of its own. */
  #units: Uint16Array | null = NO_TEXT.units;
  #cells: Cells = NO_CELLS;
  #row = 0;
  /** The cells of the row are numbers `#first` to `#first + width - 1`. */
  #first = 0;
  /** Number of cells. */
  width = 0;
  readonly #ownUnits = new TextUnits();

  /** A view of a row that is strings already. */
  static of(row: readonly string[]): RowView {
    return new RowView().at(Cells.of([row]), 0);
  }

  /** Goes to a row. */
  at(cells: Cells, row: number): this {
    this.#cells = cells;
    this.#row = row;
    this.#first = cells.first[row]!;
    this.width = cells.first[row + 1]! - this.#first;
    return this;
  }

  /** The units of the value sought last are `units[from]` to `units[to - 1]`, until the next one is sought. */
  get units(): Uint16Array {
    this.#units ??= this.#ownUnits.of(this.text);
    return this.#units;
  }

  /** A cell as it stands; undefined beyond the last one. */
  cell(column: number): string | undefined {
    return this.#cells.cell(this.#row, column);
  }

  /** Whether a cell is that text. */
  holds(column: number, text: string): boolean {
    return this.#cells.holds(this.#row, column, text);
  }

  /** All cells as they stand. */
  texts(): string[] {
    return this.#cells.row(this.#row);
  }

  /** Seeks the first cell, in order of preference, that is not blank; false when all are. */
  seek(columns: readonly number[]): boolean {
    for (let i = 0; i < columns.length; i++) if (this.seekAt(columns[i]!)) return true;
    this.from = this.to;
    return false;
  }

  /** That cell as a string; '' when all are blank. */
  value(columns: readonly number[]): string {
    return this.seek(columns) ? this.text.slice(this.from, this.to) : '';
  }

  /** The column that {@link seek} finds a value in; the first one when all are blank, -1 without any. */
  columnOf(columns: readonly number[]): number {
    return columns.find((column) => this.seekAt(column)) ?? columns[0] ?? -1;
  }

  /** Seeks the value of one column; false when it is blank. */
  seekAt(column: number): boolean {
    if (column < 0 || column >= this.width) return false;
    const at = 2 * (this.#first + column);
    const begin = this.#cells.bounds[at]!;
    const to = this.#cells.bounds[at + 1]!;
    if (begin < 0) return this.#seekText(this.#cells.own[~begin]!);
    if (begin === to) return false;
    const { text, units } = this.#cells;
    if (!isPlainValue(units, begin, to)) return this.#seekText(text.slice(begin, to));
    this.text = text;
    this.#units = units;
    this.from = begin;
    this.to = to;
    return true;
  }

  #seekText(cell: string): boolean {
    this.text = cellValue(cell);
    this.#units = null;
    this.from = 0;
    this.to = this.text.length;
    return this.to > 0;
  }
}

const NO_CELLS = Cells.of([]);
