import { Cells, CellsBuilder, type UnitText } from '../cells.js';
import type { LineSample } from '../passed-over.js';
import type { SourceTable } from '../source-table.js';
import type { CutRow } from './sort-rows.js';
import { TextBatch } from './text-batch.js';

/** Rows of one table under way. */
export class WritableBatch {
  readonly #table: SourceTable;
  readonly #text: UnitText;
  /** Rows that stand in the text one after the other, and come after those of the builder: mostly all there are. */
  #run: Cells | undefined;
  #from = 0;
  #to = 0;
  #others: CellsBuilder | undefined;
  readonly #numbers: number[] = [];
  readonly #reread: (string | undefined)[] = [];
  footer: readonly string[] | undefined;
  comments: LineSample | undefined;

  constructor(table: SourceTable, text: UnitText) {
    this.#table = table;
    this.#text = text;
  }

  /** Adds a row that stands in the text as it is. */
  add(cells: Cells, row: number, number: number): void {
    if (this.#run !== cells || this.#to !== row) {
      if (this.#run !== undefined) this.#endRun();
      this.#run = cells;
      this.#from = row;
    }
    this.#to = row + 1;
    this.#numbers.push(number);
  }

  /** Adds a row whose cells were made. */
  addTexts({ cells, number, reread }: CutRow): void {
    if (reread !== undefined) this.#reread[this.#numbers.length] = reread;
    this.#endRun().addTexts(cells);
    this.#numbers.push(number);
  }

  /** @param bytes Read so far. */
  finish(isDamaged: boolean, bytes: number): TextBatch {
    return new TextBatch(this.#cells(), {
      table: this.#table,
      numbers: this.#numbers,
      reread: this.#reread,
      isDamaged,
      bytes,
      footer: this.footer,
      comments: this.comments,
    });
  }

  #cells(): Cells {
    if (this.#numbers.length === 0) return NO_CELLS;
    if (this.#others === undefined && this.#run !== undefined) return this.#run.part(this.#from, this.#to);
    return this.#endRun().take();
  }

  /** Puts the run, if there is one, to the others. */
  #endRun(): CellsBuilder {
    this.#others ??= new CellsBuilder(this.#text);
    if (this.#run !== undefined) for (let row = this.#from; row < this.#to; row++) this.#others.addRow(this.#run, row);
    this.#run = undefined;
    return this.#others;
  }
}

const NO_CELLS = Cells.of([]);
