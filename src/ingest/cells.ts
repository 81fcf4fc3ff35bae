import { isBlank, isInk } from './cell-value.js';

/**
 * Rows of cells as bounds in one text: a cell becomes a string only where someone keeps it. Cells that do not stand in the text as they
 * mean (a doubled quote, a line end of another system) are strings by themselves.
 *
 * @example Cells.of([['a', 'b'], ['c']]).row(0) //=> ['a', 'b']
 */
export class Cells {
  /** The text that most cells are stretches of. */
  readonly text: string;
  /** Begins with the units of that text, until the next block of it is read. */
  readonly units: Uint16Array;
  /** Two a cell: begin and end in `text`; a negative begin is the complement of a position in `own`, whose length the end is. */
  readonly bounds: Int32Array;
  /** Number of the first cell of each row, and one more: where the last row ends. */
  readonly first: Int32Array;
  /** Cells that are strings of their own. */
  readonly own: readonly string[];

  constructor({ text, units }: UnitText, bounds: Int32Array, first: Int32Array, own: readonly string[]) {
    this.text = text;
    this.units = units;
    this.bounds = bounds;
    this.first = first;
    this.own = own;
  }

  /** The cells of rows that are strings already. */
  static of(rows: readonly (readonly string[])[]): Cells {
    const own: string[] = [];
    const first = new Int32Array(rows.length + 1);
    for (let row = 0; row < rows.length; row++) {
      for (const cell of rows[row]!) own.push(cell);
      first[row + 1] = own.length;
    }
    const bounds = new Int32Array(2 * own.length);
    for (let at = 0; at < own.length; at++) {
      bounds[2 * at] = ~at;
      bounds[2 * at + 1] = own[at]!.length;
    }
    return new Cells(NO_TEXT, bounds, first, own);
  }

  /** Number of rows. */
  get size(): number {
    return this.first.length - 1;
  }

  /** Number of cells of a row. */
  widthOf(row: number): number {
    return this.first[row + 1]! - this.first[row]!;
  }

  /** A cell as a string; undefined beyond the last one of its row. */
  cell(row: number, column: number): string | undefined {
    const at = this.first[row]! + column;
    return column >= 0 && at < this.first[row + 1]! ? this.#cellAt(at) : undefined;
  }

  /** The cells of a row as strings. */
  row(row: number): string[] {
    const cells: string[] = [];
    for (let at = this.first[row]!; at < this.first[row + 1]!; at++) cells.push(this.#cellAt(at));
    return cells;
  }

  /** All rows as strings. */
  rows(): string[][] {
    return Array.from({ length: this.size }, (_, row) => this.row(row));
  }

  /** Whether a cell is that text: most are told apart by their length. */
  holds(row: number, column: number, text: string): boolean {
    const at = this.first[row]! + column;
    if (column < 0 || at >= this.first[row + 1]!) return false;
    const begin = this.bounds[2 * at]!;
    const length = this.bounds[2 * at + 1]! - (begin < 0 ? 0 : begin);
    return length === text.length && this.#cellAt(at) === text;
  }

  /** The first UTF-16 unit of a cell; -1 where it is empty, or beyond the last one of its row. */
  firstUnit(row: number, column: number): number {
    const at = this.first[row]! + column;
    if (at >= this.first[row + 1]!) return -1;
    const begin = this.bounds[2 * at]!;
    if (this.bounds[2 * at + 1]! === (begin < 0 ? 0 : begin)) return -1;
    return begin < 0 ? this.own[~begin]!.charCodeAt(0) : this.units[begin]!;
  }

  /** Whether a cell holds nothing but blanks, or is beyond the last one of its row. */
  isBlank(row: number, column: number): boolean {
    const unit = this.firstUnit(row, column);
    return unit === -1 || (!isInk(unit) && isBlank(this.cell(row, column)!));
  }

  /** Some of the rows: the same bounds. */
  part(from: number, to: number): Cells {
    return from === 0 && to === this.size ? this : new Cells(this, this.bounds, this.first.subarray(from, to + 1), this.own);
  }

  #cellAt(at: number): string {
    const begin = this.bounds[2 * at]!;
    return begin < 0 ? this.own[~begin]! : this.text.slice(begin, this.bounds[2 * at + 1]!);
  }
}

/** A text, and an array that begins with its units. */
export interface UnitText {
  readonly text: string;
  readonly units: Uint16Array;
}

/** The text of cells that are all strings of their own. */
export const NO_TEXT: UnitText = { text: '', units: new Uint16Array(0) };

/** Gathers cells of one text, row by row. */
export class CellsBuilder {
  readonly #text: UnitText;
  #bounds: Int32Array<ArrayBuffer>;
  #first: Int32Array<ArrayBuffer>;
  #cells = 0;
  #rows = 0;
  #own: string[] = [];

  constructor(text: UnitText) {
    this.#text = text;
    this.#bounds = new Int32Array(FEWEST + (text.text.length >> 3));
    this.#first = new Int32Array(FEWEST + (text.text.length >> 8));
  }

  /** A cell that stands in the text. */
  push(begin: number, end: number): void {
    if (2 * this.#cells + 2 > this.#bounds.length) this.#bounds = grown(this.#bounds);
    this.#bounds[2 * this.#cells] = begin;
    this.#bounds[2 * this.#cells++ + 1] = end;
  }

  /** A cell that is a string of its own. */
  pushOwn(cell: string): void {
    this.push(-this.#own.push(cell), cell.length);
  }

  /** Ends the row under way. */
  endRow(): void {
    if (this.#rows + 1 === this.#first.length) this.#first = grown(this.#first);
    this.#first[++this.#rows] = this.#cells;
  }

  /** Forgets the cells of the row under way. */
  dropRow(): void {
    this.#cells = this.#first[this.#rows]!;
  }

  /** A whole row of other cells; where they are cells of the same text they stay bounds. */
  addRow(cells: Cells, row: number): void {
    const isShared = cells.text === this.#text.text;
    for (let at = cells.first[row]!; at < cells.first[row + 1]!; at++) {
      const begin = cells.bounds[2 * at]!;
      if (isShared && begin >= 0) this.push(begin, cells.bounds[2 * at + 1]!);
      else this.pushOwn(cells.cell(row, at - cells.first[row]!)!);
    }
    this.endRow();
  }

  /** A whole row of strings. */
  addTexts(row: readonly string[]): void {
    for (const cell of row) this.pushOwn(cell);
    this.endRow();
  }

  /** The complete rows. */
  take(): Cells {
    const cells = this.#first[this.#rows]!;
    return new Cells(this.#text, this.#bounds.subarray(0, 2 * cells), this.#first.subarray(0, this.#rows + 1), this.#own);
  }
}

/** Room to begin with; beyond it for cells of 16 characters and rows of 256. */
const FEWEST = 64;

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
