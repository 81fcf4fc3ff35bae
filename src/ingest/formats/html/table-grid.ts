import type { ReadLimits } from '../../format-reader.js';
import { CellSpace } from '../cell-space.js';
import { MarkupFault } from '../markup/markup-scanner.js';
import type { NumberedRow } from '../table-batch.js';

/** Places the cells of one HTML table: those that reach over several columns or rows leave blank ones beside and below them. */
export class TableGrid {
  readonly #limits: ReadLimits;
  readonly #space: CellSpace;
  /** The last row that a cell of a row above reaches into, by column. */
  readonly #reach: number[] = [];
  #number = 0;
  #cells: string[] | null = null;
  #text: string | null = null;
  #span = 1;
  #hasSeveral = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
    this.#space = new CellSpace(limits.maxInflationRatio);
  }

  /** Whether a table inside the cell under way is the first thing this one holds: it but lays out the page. */
  get isLayout(): boolean {
    return !this.#hasSeveral && (this.#cells ?? []).every((cell) => cell === '') && trimmed(this.#text ?? '') === '';
  }

  get isInCell(): boolean {
    return this.#text !== null;
  }

  openRow(): void {
    this.#number++;
    this.#cells = [];
  }

  openCell(columns: number, rows: number): void {
    this.endCell();
    if (this.#cells === null) this.openRow();
    this.#passCovered();
    const column = this.#cells!.length;
    this.#span = Math.min(Math.max(columns, 1), MOST_COLUMNS);
    while (this.#reach.length < column) this.#reach.push(0);
    for (let i = 0; rows > 1 && i < this.#span && column + i < this.#limits.maxColumns; i++) {
      this.#reach[column + i] = this.#number + Math.min(rows, MOST_ROWS) - 1;
    }
    this.#text = '';
  }

  add(text: string): void {
    if (this.#text !== null && this.#text.length <= this.#limits.maxCellLength) this.#text += text;
  }

  endCell(): void {
    if (this.#text === null) return;
    const cells = this.#cells!;
    cells.push(trimmed(this.#text));
    this.#skip(Math.min(this.#span - 1, this.#limits.maxColumns - cells.length + 1), 1);
    this.#text = null;
  }

  /** Ends the row under way and hands it out. */
  endRow(fault?: string): NumberedRow | null {
    this.endCell();
    const cells = this.#cells;
    if (cells === null) return null;
    this.#cells = null;
    if (cells.filter((cell) => cell !== '').length > 1) this.#hasSeveral = true;
    return { number: this.#number, cells, ...(fault !== undefined && { fault }) };
  }

  #passCovered(): void {
    let end = this.#cells!.length;
    while ((this.#reach[end] ?? 0) >= this.#number) end++;
    this.#skip(end - this.#cells!.length, 0);
  }

  #skip(blank: number, filled: number): void {
    if (!this.#space.takes(filled, Math.max(blank, 0))) throw new MarkupFault('whose cells reach over too many others');
    for (let i = 0; i < blank; i++) this.#cells!.push('');
  }
}

/** The bounds of HTML (section 4.9.11 of the Living Standard). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** What begins or ends a block; of several in a row one counts. */
export const BLOCK_END = '\v';

/** Blanks as single ones but for those that do not break, line ends only where an element makes them. */
function trimmed(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\n\v]) ?/g, '$1')
    .replace(/\v*\n\v*/g, '\n')
    .replace(/\v+/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();
}
