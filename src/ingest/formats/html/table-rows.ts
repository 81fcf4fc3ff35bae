import type { ReadLimits } from '../../format-reader.js';
import { attribute } from '../markup/attribute.js';
import { MarkupFault, type MarkupHandler } from '../markup/markup-scanner.js';
import type { NumberedRow } from '../table-batch.js';
import { BLOCK_END, TableGrid } from './table-grid.js';

/** Some rows of one table of a page. */
export interface TablePiece {
  /** Ordinal of the table on the page, from 1. */
  readonly table: number;
  readonly rows: NumberedRow[];
}

/**
 * Collects the rows of an HTML page's tables as they come, as browsers read them: a cell or row ends where the next begins. A table inside
 * a cell is text of that cell, its cells parted by blanks and its rows by line ends; but where the outer one only lays out the page, the
 * inner one is a table by itself. Text outside of tables is left out.
 */
export class TableRows implements MarkupHandler {
  readonly #limits: ReadLimits;
  readonly #grids: TableGrid[] = [];
  /** Depth of tables inside a cell of the innermost grid. */
  #inner = 0;
  #pieces: TablePiece[] = [];
  #count = 0;
  #last: TableGrid | undefined;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  /** The rows that have ended since the last call. */
  take(): TablePiece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  open(name: string, tag: string): void {
    const grid = this.#grids.at(-1);
    if (name === 'table') this.#openTable(grid);
    else if (grid === undefined) return;
    else if (name === 'br') grid.add('\n');
    else if (BLOCKS.has(name)) grid.add(BLOCK_END);
    else if (this.#inner > 0) grid.add(name === 'tr' ? BLOCK_END : CELLS.has(name) ? ' ' : '');
    else if (name === 'tr') this.#beginRow(grid);
    else if (CELLS.has(name)) this.#openCell(grid, tag.toLowerCase());
  }

  close(name: string): void {
    const grid = this.#grids.at(-1);
    if (grid === undefined) return;
    if (name === 'table') this.#closeTable(grid);
    else if (name === 'body' || name === 'html') this.#closeAll();
    else if (this.#inner > 0) return;
    else if (name === 'tr') this.#emit(grid, grid.endRow());
    else if (CELLS.has(name)) grid.endCell();
    else if (BLOCKS.has(name)) grid.add(BLOCK_END);
  }

  text(text: string): void {
    this.#grids.at(-1)?.add(text.replace(/[ \t\n\v\f\r]+/g, ' '));
  }

  /** Ends the page: a table that is still open has been cut short. */
  end(): void {
    for (const grid of this.#grids.splice(0).reverse()) {
      const fault = 'the page is cut short here';
      this.#emit(grid, grid.endRow(fault) ?? { number: 0, cells: [], fault });
    }
  }

  #openTable(outer: TableGrid | undefined): void {
    const { maxDepth } = this.#limits;
    if (this.#inner > 0 || (outer?.isInCell && !outer.isLayout)) {
      this.#inner++;
      outer?.add(BLOCK_END);
    } else {
      if (this.#grids.length >= maxDepth) throw new MarkupFault(`with tables nested more than ${maxDepth} deep`);
      this.#grids.push(new TableGrid(this.#limits));
    }
  }

  #closeTable(grid: TableGrid): void {
    if (this.#inner > 0) {
      this.#inner--;
      grid.add(BLOCK_END);
    } else {
      this.#emit(grid, grid.endRow());
      this.#grids.pop();
    }
  }

  #closeAll(): void {
    this.#inner = 0;
    for (const grid of this.#grids.splice(0).reverse()) this.#emit(grid, grid.endRow());
  }

  #beginRow(grid: TableGrid): void {
    this.#emit(grid, grid.endRow());
    grid.openRow();
  }

  #openCell(grid: TableGrid, tag: string): void {
    grid.openCell(spanOf(COLUMNS(tag)), spanOf(ROWS(tag)));
  }

  #emit(grid: TableGrid, row: NumberedRow | null): void {
    if (row === null || (row.fault === undefined && row.cells.every((cell) => cell === ''))) return;
    if (this.#last !== grid) {
      this.#last = grid;
      this.#count++;
    }
    const piece = this.#pieces.at(-1);
    if (piece?.table === this.#count) piece.rows.push(row);
    else this.#pieces.push({ table: this.#count, rows: [row] });
  }
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements that begin and end lines. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);

const COLUMNS = attribute('colspan');
const ROWS = attribute('rowspan');

function spanOf(value: string | undefined): number {
  return value !== undefined && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : 1;
}
