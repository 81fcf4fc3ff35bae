import { parseCells } from './parse-cells.js';
import { appendRows, type RereadRows, rereadLines, rereadSwallowed } from './reread-lines.js';

/** The form of a table as far as cutting it into records needs it. */
export interface TableForm {
  readonly delimiter: string;
  /** Number of cells that a record should have. */
  readonly width: number;
  /** Most characters that a record may have. */
  readonly maxLength: number;
}

/**
 * Cuts blocks of text (line ends `\n`) into records of cells, blank lines included; a record cut by a block's end waits for the
 * next block. A quote that is not closed within `maxLength` characters, or not before the end, does not swallow what follows it.
 */
export class RecordSplitter {
  readonly #form: TableForm;
  #carry = '';
  /** Length at which parsing the carry again is worth while. */
  #wanted = 0;

  constructor(form: TableForm) {
    this.#form = form;
  }

  /** The records that end in this block. */
  push(block: string): RereadRows {
    this.#carry = this.#carry === '' ? block : this.#carry + block;
    if (this.#carry.length < this.#wanted) return { rows: [], reread: [] };
    const taken = this.#take();
    if (this.#carry.length > this.#form.maxLength) this.#giveUp(taken);
    this.#wanted = taken.rows.length === 0 ? Math.min(this.#carry.length * 2, this.#form.maxLength) : 0;
    return taken;
  }

  /** The records that remain at the end of the text. */
  end(): RereadRows {
    const taken = this.#take();
    const rest = this.#carry;
    this.#carry = '';
    if (rest === '') return taken;
    const { rows, faults } = parseCells(rest, this.#form.delimiter);
    const isOpen = faults.some((fault) => fault.unclosed);
    appendRows(taken, isOpen ? rereadLines(rest.split('\n'), this.#form.delimiter) : { rows, reread: [] });
    return taken;
  }

  #take(): RereadRows {
    const text = this.#carry;
    const parsed = parseCells(text, this.#form.delimiter, { partial: true });
    this.#carry = text.slice(parsed.end);
    if (parsed.faults.length === 0) return { rows: parsed.rows, reread: [] };
    return rereadSwallowed(text, parsed, this.#form.delimiter, this.#form.width);
  }

  /**
   * No record ends in the carry: a quote is open. None of the quotes up to here closed it, so none can close a later one (unless
   * it stands in the same run of quotes), and every whole line is a record by itself. A line without end is cut.
   */
  #giveUp(taken: RereadRows): void {
    const lines = this.#carry.split('\n');
    const last = lines.pop()!;
    const isEndless = last.length > this.#form.maxLength;
    this.#carry = isEndless ? '' : last;
    appendRows(taken, rereadLines(isEndless ? [...lines, last] : lines, this.#form.delimiter));
  }
}
