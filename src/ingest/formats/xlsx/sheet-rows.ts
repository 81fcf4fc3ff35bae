import type { ReadLimits } from '../../format-reader.js';
import { CellSpace } from '../cell-space.js';
import { attribute } from '../markup/attribute.js';
import { MarkupFault, type MarkupHandler } from '../markup/markup-scanner.js';
import type { NumberedRow } from '../table-batch.js';
import { cellPlace, rowNumber } from './cell-place.js';
import { type CellContext, cellText } from './cell-text.js';

/**
 * Collects the rows of a sheet as they come. Rows and cells without a place of their own follow the ones before; a row that has a cell
 * whose place or text there is not is a fault of that row.
 */
export class SheetRows implements MarkupHandler {
  readonly #context: CellContext;
  readonly #maxCellLength: number;
  readonly #space: CellSpace;
  #rows: NumberedRow[] = [];
  #isInSheet = false;
  #isWhole = false;
  #number = 0;
  #isNumbered = false;
  #cells: string[] | null = null;
  #fault: string | undefined;
  #column = -1;
  #type = '';
  #tag = '';
  #raw = '';
  #isInText = false;
  #isReading = false;

  constructor(context: CellContext, { maxCellLength, maxInflationRatio }: ReadLimits) {
    this.#context = context;
    this.#maxCellLength = maxCellLength;
    this.#space = new CellSpace(maxInflationRatio);
  }

  /** The rows that have ended since the last call. */
  take(): NumberedRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** The row under way, or none, as the fault of a sheet that is cut short; nothing when the sheet came to its end. */
  rest(): NumberedRow[] {
    if (this.#isWhole) return [];
    return [
      { number: this.#number + (this.#cells === null ? 1 : 0), cells: this.#cells ?? [], fault: 'the sheet is cut short here' },
    ];
  }

  open(name: string, tag: string): void {
    if (name === 'v' || name === 't') this.#isInText = this.#column >= 0 && !this.#isReading;
    else if (name === 'c' && this.#cells !== null) this.#beginCell(tag);
    else if (name === 'row' && this.#isInSheet) this.#beginRow(PLACE(tag));
    else if (name === 'sheetData') this.#isInSheet = true;
    else if (name === 'rPh') this.#isReading = true;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isInText = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
    else if (name === 'rPh') this.#isReading = false;
    else if (name === 'sheetData' || name === 'worksheet') this.#endSheet();
  }

  text(text: string): void {
    if (this.#isInText && this.#raw.length <= this.#maxCellLength) this.#raw += text;
  }

  #beginRow(reference: string | undefined): void {
    const number = reference === undefined ? this.#number + 1 : rowNumber(reference);
    this.#fault = number === null ? `${shown(reference)} is no number of a row` : undefined;
    this.#number = number ?? this.#number + 1;
    this.#isNumbered = reference !== undefined;
    this.#cells = [];
  }

  #beginCell(tag: string): void {
    const cells = this.#cells!;
    const reference = PLACE(tag);
    this.#type = TYPE(tag) ?? 'n';
    this.#tag = tag;
    this.#raw = '';
    this.#column = cells.length;
    if (reference === undefined) return;
    const place = cellPlace(reference);
    if (place === null) this.#fault ??= `${shown(reference)} is no place of a cell`;
    else if (place.row === this.#number || this.#isFirstOfUnnumbered(place.row)) this.#column = place.column;
    else this.#fault ??= `cell ${reference} stands in row ${this.#number}`;
  }

  /** A row without a number has that of its first cell. */
  #isFirstOfUnnumbered(row: number): boolean {
    if (this.#isNumbered || this.#cells!.length > 0 || row < this.#number) return false;
    this.#number = row;
    this.#isNumbered = true;
    return true;
  }

  #endCell(): void {
    const column = this.#column;
    if (column < 0) return;
    this.#column = -1;
    const cells = this.#cells!;
    const text = cellText(this.#type, this.#type === 'n' ? STYLE(this.#tag) : undefined, this.#raw, this.#context);
    if (text === null) this.#fault ??= `cell ${column + 1} refers to text ${shown(this.#raw)}, which the workbook does not hold`;
    if (!this.#space.takes(1, Math.max(column - cells.length, 0)))
      throw new MarkupFault('whose cells lie too far from each other');
    while (cells.length < column) cells.push('');
    if (cells.length === column) cells.push(text ?? '');
    else if (cells[column] === '') cells[column] = text ?? '';
    else this.#fault ??= `cell ${column + 1} stands there twice`;
  }

  #endRow(): void {
    if (this.#cells === null) return;
    this.#rows.push({ number: this.#number, cells: this.#cells, ...(this.#fault !== undefined && { fault: this.#fault }) });
    this.#cells = null;
  }

  #endSheet(): void {
    this.#fault ??= 'the row has no end';
    this.#endRow();
    this.#isInSheet = false;
    this.#isWhole = true;
  }
}

/** The number of a row, the place of a cell. */
const PLACE = attribute('r');
const TYPE = attribute('t');
const STYLE = attribute('s');

/** What a file says, short enough to be told. */
function shown(text = ''): string {
  return `"${text.slice(0, 20)}"`;
}
