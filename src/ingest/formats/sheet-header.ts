import { foldHeader } from '../fold-header.js';
import { headerWords } from '../header-words.js';

/** Where the header of a sheet is. */
export interface SheetHeader {
  /** Index of its last row among the rows given; -1 when there are none. */
  readonly index: number;
  readonly cells: readonly string[];
  /** The rows above it, one text each. */
  readonly preamble: readonly string[];
}

/**
 * Finds the header among the first rows of a sheet that are not blank: the row with most column names that some vendor is known to
 * use, or two rows read together where merged cells spread the names over both; else the first row that is as wide as most.
 *
 * @example findSheetHeader([['Query: x'], ['申请号', '标题'], ['CN201010100001.5', 'a']]).index //=> 1
 * @example findSheetHeader([['号码', '', '标题'], ['申请号', '公开号', '']]).cells //=> ['申请号', '公开号', '标题']
 */
export function findSheetHeader(rows: readonly (readonly string[])[]): SheetHeader {
  let best = { index: firstFull(rows), cells: rows[firstFull(rows)] ?? [], score: ENOUGH - 1, height: 1 };
  for (const [index, row] of rows.slice(0, PREAMBLE).entries()) {
    const score = scoreOf(row);
    if (score > best.score) best = { index, cells: row, score, height: 1 };
    const next = rows[index + 1];
    if (next === undefined || score === 0 || scoreOf(next) === 0) continue;
    const both = together(row, next);
    if (scoreOf(both) > Math.max(best.score, scoreOf(next)))
      best = { index: index + 1, cells: both, score: scoreOf(both), height: 2 };
  }
  const above = rows.slice(0, Math.max(best.index + 1 - best.height, 0));
  return { index: best.index, cells: trimmed(best.cells), preamble: above.map(lineOf).filter((line) => line !== '') };
}

/** Rows that may stand above the header. */
const PREAMBLE = 30;

/** Score from which a row counts as a header: one number column, or two others. */
const ENOUGH = 2;

/** Different fields named in a row; a number column counts double. */
function scoreOf(row: readonly string[]): number {
  const known = headerWords();
  const fields = new Set(row.map((cell) => (cell.length > 60 ? undefined : known.get(foldHeader(cell)))));
  fields.delete(undefined);
  return fields.size + (fields.has('application') ? 1 : 0) + (fields.has('publication') ? 1 : 0);
}

/** Two rows as one: a name below stands for its own column, one above for the column that has none below. */
function together(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, i) => (below[i]?.trim() ? below[i] : (above[i] ?? '')));
}

function firstFull(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((row) => trimmed(row).length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  return widths.findIndex((width) => width >= usual);
}

function lineOf(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
}

/** Without the blank cells at its end. */
function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}
