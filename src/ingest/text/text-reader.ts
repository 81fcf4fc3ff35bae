import type { ReadUnits } from '../../util/text-units.js';
import { type Cells, NO_TEXT, type UnitText } from '../cells.js';
import type { DecodeState } from '../decode-source.js';
import { ownCopy } from '../own-copy.js';
import { type LineSample, withLines } from '../passed-over.js';
import type { SourceTable } from '../source-table.js';
import type { ByteSpans, SpanKind } from './byte-spans.js';
import { type CutRecords, RecordCutter } from './cut-records.js';
import { DAMAGE } from './damage.js';
import type { Dialect } from './dialect.js';
import { type FoundTable, findTable, type TableHints } from './find-table.js';
import { isBlankRow, isRemark } from './head-rows.js';
import { knownHeaderScore } from './known-header.js';
import { type CutRow, type RowSink, RowSorter } from './sort-rows.js';
import { TableShape } from './table-shape.js';
import type { TextBatch } from './text-batch.js';
import { WritableBatch } from './writable-batch.js';

/** What {@link TextReader} must know before the first block. */
export interface TextReaderOptions extends TableHints {
  readonly file: string;
  readonly maxLength: number;
  readonly hasNotes: boolean;
  /** Told of every stretch of the text. */
  readonly spans: ByteSpans | undefined;
  readonly readUnits?: ReadUnits | undefined;
}

/** Turns blocks of text into numbered rows; finds the table in the first block, and further tables as they come. */
export class TextReader {
  readonly #found: FoundTable;
  readonly #options: TextReaderOptions;
  readonly #cutter: RecordCutter;
  readonly #sorter: RowSorter;
  readonly #state: DecodeState;
  #table: SourceTable;
  #batches: WritableBatch[] = [];
  /** The text that most cells of the batches stand in. */
  #text: UnitText = NO_TEXT;
  #footer: string[] = [];
  #comments: LineSample | undefined;
  /** Lines between the table before and the header under way. */
  #above: string[] = [];
  /** Records seen, blank ones included. */
  #seen = 0;
  /** Whether text that is not yet part of a returned row may be damaged. */
  #isDamaged = false;

  constructor(firstBlocks: string, options: TextReaderOptions, state: DecodeState) {
    this.#options = options;
    this.#state = state;
    const found = findTable(firstBlocks, options);
    const { dialect, width, header, last, preamble, body } = found;
    this.#found = found;
    this.#cutter = new RecordCutter({ dialect, width, maxLength: options.maxLength }, options.readUnits);
    this.#table = this.#tableOf(header, header.length > 0 ? last + 1 : 0, preamble);
    const shape = new TableShape(header, width, body, knownHeaderScore(options.preset));
    this.#sorter = new RowSorter(shape, dialect, this.#sink, options.hasNotes);
  }

  /** The rows that end in this block, table by table; null stands for the end of the text. */
  read(block: string | null): TextBatch[] {
    const isDamaged = block !== null && this.#holdsDamage(block);
    const cut = block === null ? this.#cutter.end() : this.#cutter.push(block);
    this.#text = cut.cells;
    this.#batches = [new WritableBatch(this.#table, this.#text)];
    this.#sort(cut);
    if (block === null) this.#finish();
    const { bytes } = this.#state;
    const batches = this.#batches.map((batch) => batch.finish(isDamaged || this.#isDamaged, bytes));
    this.#isDamaged = isDamaged || (this.#isDamaged && cut.cells.size === 0);
    return batches;
  }

  #sort({ cells, reread, isCut }: CutRecords): void {
    const isSimple = this.#options.spans === undefined && !isCut && reread.length === 0;
    for (let i = 0; i < cells.size; i++) {
      const number = ++this.#seen;
      if (isSimple && number > this.#found.last + 1 && this.#sorter.isPlain(cells, i))
        this.#batches.at(-1)!.add(cells, i, number);
      else this.#push(this.#cutRow(cells, i, reread[i], isCut && i === cells.size - 1));
    }
  }

  #cutRow(cells: Cells, i: number, reread: string | undefined, isPiece: boolean): CutRow {
    const row = cells.row(i);
    return { cells: row, number: this.#seen, reread, lines: isPiece ? 0 : lineCount(row) };
  }

  #push(row: CutRow): void {
    if (row.number <= this.#found.last + 1) this.#sink.take(row, this.#kindAbove(row));
    else this.#sorter.push(row);
  }

  #finish(): void {
    this.#sorter.end();
    this.#options.spans?.rest('blank', this.#seen);
    if (this.#footer.length > 0) this.#batches.at(-1)!.footer = this.#footer;
    this.#handOutComments();
  }

  /** With the last rows of the table that they stand in. */
  #handOutComments(): void {
    if (this.#comments !== undefined) this.#batches.at(-1)!.comments = this.#comments;
    this.#comments = undefined;
  }

  /** What a record up to the last line of the header is. */
  #kindAbove({ cells, number }: CutRow): SpanKind {
    if (isBlankRow(cells)) return 'blank';
    if (number > this.#found.first) return 'header';
    return isRemark(cells, this.#found.dialect) ? 'comment' : 'preamble';
  }

  readonly #sink: RowSink = {
    take: (row, kind) => {
      const isPiece = row.lines === 0;
      if (isPiece) this.#options.spans?.rest(kind === 'record' ? 'reject' : kind, row.number);
      else this.#options.spans?.lines(kind, row.lines, row.number);
      if (kind === 'record' || kind === 'reject') this.#batches.at(-1)!.addTexts(row);
      else if (kind === 'footer') this.#footer.push(textOf(row, this.#found.dialect));
      else if (kind === 'comment') this.#comments = withLines(this.#comments, [textOf(row, this.#found.dialect)]);
      else if (kind === 'preamble') this.#above.push(textOf(row, this.#found.dialect));
    },
    begin: (header) => {
      this.#handOutComments();
      const { width, body } = this.#found;
      const score = knownHeaderScore(this.#options.preset);
      const names = header === null ? this.#table.header : header.cells;
      this.#table = header === null ? { ...this.#table, continues: true } : this.#tableOf(names, header.number, this.#above);
      this.#above = [];
      this.#batches.push(new WritableBatch(this.#table, this.#text));
      this.#cutter.width = header === null ? width : names.length;
      return header === null ? new TableShape(names, width, body, score) : new TableShape(names, names.length, [], score);
    },
  };

  #tableOf(header: readonly string[], headerRow: number, preamble: readonly string[]): SourceTable {
    const { file } = this.#options;
    const { delimiter } = this.#found.dialect;
    return { file, encoding: this.#state.encoding, delimiter, header: header.map(ownCopy), headerRow, preamble };
  }

  #holdsDamage(block: string): boolean {
    return block.includes('\ufffd') || (this.#state.encoding !== 'utf-8' && DAMAGE.test(block));
  }
}

function textOf({ cells }: CutRow, { delimiter }: Dialect): string {
  return ownCopy(cells.join(delimiter).trim());
}

/** Lines that a record takes: one, and one more for each line end inside its cells. */
function lineCount(cells: readonly string[]): number {
  let count = 1;
  for (const cell of cells) for (let i = cell.indexOf('\n'); i !== -1; i = cell.indexOf('\n', i + 1)) count++;
  return count;
}
