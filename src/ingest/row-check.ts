import type { IssueCode } from '../records/issue.js';
import type { ReportTrouble } from './read-numbers.js';
import type { RowView } from './row-view.js';
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
  isHeader(row: RowView): boolean {
    if (this.#named === -1 || !row.holds(this.#named, this.#header[this.#named]!)) return false;
    return row.width >= this.#header.length && this.#header.every((name, i) => row.holds(i, name));
  }

  /** Reports what is odd about the row's form. */
  report(row: RowView, reread: string | undefined, isDamaged: boolean, report: ReportTrouble): void {
    if (reread !== undefined) report(-1, REREAD_AS.get(reread[0]!) ?? 'other-delimiter', reread);
    if (row.width !== this.#header.length) this.#reportWidth(row, report);
    if (isDamaged) reportDamage(row, report);
  }

  /** Blank cells at the end of a long row are no trouble. */
  #reportWidth(row: RowView, report: ReportTrouble): void {
    const width = this.#header.length;
    if (row.width < width) report(-1, 'too-few-cells', `${row.width} < ${width}`);
    else if (
      row
        .texts()
        .slice(width)
        .some((cell) => cell.trim() !== '')
    )
      report(-1, 'too-many-cells', `${row.width} > ${width}`);
  }
}

/** What was odd about a row that was not read as its table is written, by how the text begins that was read otherwise. */
const REREAD_AS: ReadonlyMap<string, IssueCode> = new Map([
  ['"', 'unclosed-quote'],
  ["'", 'unclosed-quote'],
  ['\\', 'late-escape'],
]);

/** The first damaged cell of the row, from a little before the damage on. */
function reportDamage(row: RowView, report: ReportTrouble): void {
  const cells = row.texts();
  const column = cells.findIndex((cell) => DAMAGE.test(cell));
  if (column === -1) return;
  const at = cells[column]!.search(DAMAGE);
  report(column, 'damaged-text', cells[column]!.slice(Math.max(0, at - 20), at + 60));
}
