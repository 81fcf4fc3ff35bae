import type { ReportTrouble } from './read-numbers.js';
import { DAMAGE } from './text/damage.js';

/** Checks the form of a table's rows: repeated header, number of cells, quotes, damaged text. */
export class RowCheck {
  readonly #header: readonly string[];
  /** First column whose name is not blank. */
  readonly #named: number;

  constructor(header: readonly string[]) {
    this.#header = header;
    this.#named = header.findIndex((name) => name.trim() !== '');
  }

  /** Whether the row is the header again. */
  isHeader(row: readonly string[]): boolean {
    if (row[this.#named] !== this.#header[this.#named] || this.#named === -1) return false;
    return row.length >= this.#header.length && this.#header.every((name, i) => row[i] === name);
  }

  /** Reports what is odd about the row's form. */
  report(row: readonly string[], reread: string | undefined, isDamaged: boolean, report: ReportTrouble): void {
    if (reread !== undefined) report(-1, /^["']/.test(reread) ? 'unclosed-quote' : 'other-delimiter', reread);
    if (row.length !== this.#header.length) this.#reportWidth(row, report);
    if (isDamaged) reportDamage(row, report);
  }

  /** Blank cells at the end of a long row are no trouble. */
  #reportWidth(row: readonly string[], report: ReportTrouble): void {
    const width = this.#header.length;
    if (row.length < width) report(-1, 'too-few-cells', `${row.length} < ${width}`);
    else if (row.slice(width).some((cell) => cell.trim() !== '')) report(-1, 'too-many-cells', `${row.length} > ${width}`);
  }
}

/** The first damaged cell of the row, from a little before the damage on. */
function reportDamage(row: readonly string[], report: ReportTrouble): void {
  const column = row.findIndex((cell) => DAMAGE.test(cell));
  if (column === -1) return;
  const at = row[column]!.search(DAMAGE);
  report(column, 'damaged-text', row[column]!.slice(Math.max(0, at - 20), at + 60));
}
