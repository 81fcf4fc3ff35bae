import { type ReadUnits, TextUnits } from '../../util/text-units.js';
import { Cells } from '../cells.js';
import type { Dialect } from './dialect.js';
import { endsInEscape } from './late-escapes.js';
import { type ParsedCells, parseCells, recordEnds } from './parse-cells.js';
import { appendRows, isOdd, type RereadRows, rereadFaulty, rereadLines } from './reread-records.js';
import { type ScannedRecords, scanRecords } from './scan-records.js';
import { withNewlines } from './text-blocks.js';

/** The form of a table as far as cutting it into records needs it. */
export interface TableForm {
  readonly dialect: Dialect;
  /** Number of cells that a record should have. */
  readonly width: number;
  /** Most characters that a record may have. */
  readonly maxLength: number;
}

/** Records, and what was odd about them. */
export interface CutRecords {
  readonly cells: Cells;
  /** In `reread[i]` the text from the quote on that was read as ordinary characters in row i (mostly unset). */
  readonly reread: readonly (string | undefined)[];
  /** Whether the last one was cut off in the middle of a line without end. */
  readonly isCut: boolean;
}

/**
 * Cuts blocks of text into records of cells, blank lines included; a record cut by a block's end waits for the next block. Text that is
 * written regularly is scanned, any other parsed. A quote that is not closed within `maxLength` characters, or not before the end, does
 * not swallow what follows it.
 */
export class RecordCutter {
  readonly #form: TableForm;
  /** Number of cells that the records of the table under way should have. */
  width: number;
  readonly #units: TextUnits;
  #carry = '';
  /** Length at which parsing the carry again is worth while. */
  #wanted = 0;

  constructor(form: TableForm, readUnits?: ReadUnits) {
    this.#form = form;
    this.#units = new TextUnits(readUnits);
    this.width = form.width;
  }

  /** The records that end in this block. */
  push(block: string): CutRecords {
    this.#carry = this.#carry === '' ? block : this.#carry + block;
    if (this.#carry.length < this.#wanted) return NONE;
    const scanned = this.#scan(this.#carry);
    if (scanned !== null && scanned.cells.size > 0 && !this.#holdsOdd(scanned.cells)) {
      this.#carry = this.#carry.slice(scanned.end);
      return { cells: scanned.cells, reread: [], isCut: false };
    }
    const taken = this.#take();
    const isCut = this.#carry.length > this.#form.maxLength && this.#giveUp(taken);
    this.#wanted = taken.rows.length === 0 ? Math.min(this.#carry.length * 2, this.#form.maxLength) : 0;
    return cutRecords(taken, isCut);
  }

  /** The records that remain at the end of the text. */
  end(): CutRecords {
    const taken = this.#take(true);
    const rest = this.#carry;
    this.#carry = '';
    if (rest === '') return cutRecords(taken, false);
    const { dialect } = this.#form;
    const parsed = parseCells(rest, dialect);
    const isOpen = parsed.faults.some((fault) => fault.unclosed);
    appendRows(taken, isOpen ? rereadLines(linesOf(rest), dialect) : rereadFaulty(`${rest}\n`, parsed, dialect, this.width));
    return cutRecords(taken, false);
  }

  /** Null also where no line ends yet: to take the units of a long text for nothing is slow. */
  #scan(text: string): ScannedRecords | null {
    if (!text.includes('\n')) return null;
    return scanRecords({ text, units: this.#units.of(text) }, this.#form.dialect);
  }

  /** Whether some record may not be one by itself; all are looked at only where a line ends in a backslash. */
  #holdsOdd(cells: Cells): boolean {
    const mayGoOn = hasBackslashAtEnd(cells.text);
    for (let i = 0; i < cells.size; i++) {
      if ((mayGoOn || cells.widthOf(i) !== this.width) && isOdd(cells.row(i), this.width)) return true;
    }
    return false;
  }

  #take(isLast = false): RereadRows {
    const { dialect, maxLength } = this.#form;
    const text = withNewlines(this.#carry);
    let parsed = parseCells(text, dialect, { partial: true });
    if (!isLast && text.length <= maxLength && endsInEscape(text, parsed.end - 1)) parsed = withoutOpen(text, parsed, dialect);
    this.#carry = text.slice(parsed.end);
    if (parsed.faults.length === 0 && !parsed.rows.some((row) => isOdd(row, this.width)))
      return { rows: parsed.rows, reread: [] };
    return rereadFaulty(text, parsed, dialect, this.width);
  }

  /**
   * No record ends in the carry: a quote is open. None of the quotes up to here closed it, so none can close a later one (unless
   * it stands in the same run of quotes), and every whole line is a record by itself. A line without end is cut: then true.
   */
  #giveUp(taken: RereadRows): boolean {
    const lines = this.#carry.split('\n');
    const last = lines.pop()!;
    const isEndless = last.length > this.#form.maxLength;
    this.#carry = isEndless ? '' : last;
    appendRows(taken, rereadLines(isEndless ? [...lines, last] : lines, this.#form.dialect));
    return isEndless;
  }
}

/** Whether some line ends in a backslash; most texts have none at all, which is soon seen. */
function hasBackslashAtEnd(text: string): boolean {
  return text.includes('\\') && (text.includes('\\\n') || text.includes('\\\r'));
}

const NONE: CutRecords = { cells: Cells.of([]), reread: [], isCut: false };

function cutRecords({ rows, reread }: RereadRows, isCut: boolean): CutRecords {
  return { cells: Cells.of(rows), reread, isCut };
}

/** The records but the last ones, whose line ends may be escaped: what follows decides. */
function withoutOpen(text: string, { rows, faults }: ParsedCells, dialect: Dialect): ParsedCells {
  const ends = recordEnds(text, dialect);
  let kept = rows.length - 1;
  while (kept > 0 && endsInEscape(text, ends[kept - 1]! - 1)) kept--;
  return { rows: rows.slice(0, kept), end: ends[kept - 1] ?? 0, faults: faults.filter(({ row }) => row < kept) };
}

/** A line end at the end of the text begins no further line. */
function linesOf(text: string): string[] {
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}
