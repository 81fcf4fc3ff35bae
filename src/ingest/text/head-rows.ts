import { isBlank } from '../cell-value.js';
import { RecordCutter } from './cut-records.js';
import type { Dialect } from './dialect.js';
import { parseCells } from './parse-cells.js';
import { rereadLines } from './reread-records.js';

/** The first records of a text as one dialect reads them, blank ones included. */
export interface HeadRows {
  readonly rows: readonly (readonly string[])[];
  /** Number of cells that most records have; of two equally frequent numbers the larger. */
  readonly usual: number;
  /** Share of the records, blank ones and remarks aside, that have so many. */
  readonly share: number;
  /** Whether a quote is at fault. */
  readonly isFaulty: boolean;
}

/** Reads the beginning of a text; records whose quotes are at fault are read as they will be later on. */
export function readHead(text: string, dialect: Dialect): HeadRows {
  const whole = wholeRows(text, dialect);
  const usual = usualWidth(whole ?? rereadLines(text.split('\n'), dialect).rows, dialect);
  const rows = whole ?? cutAll(text, dialect, usual);
  const counted = rows.filter((row) => !isBlankRow(row) && !isRemark(row, dialect));
  const right = counted.filter((row) => row.length === usual).length;
  return { rows, usual, share: right / Math.max(counted.length, 1), isFaulty: whole === null };
}

/** The records, if no quote is at fault. One that is still open at the end is none after some records: the text may have been cut there. */
function wholeRows(text: string, dialect: Dialect): string[][] | null {
  const { rows, faults } = parseCells(text, dialect);
  const [fault] = faults;
  if (fault === undefined) return rows;
  return fault.unclosed && fault.row >= ENOUGH_ROWS ? rows.slice(0, fault.row) : null;
}

const ENOUGH_ROWS = 10;

/** All cells empty or blank. */
export function isBlankRow(row: readonly string[]): boolean {
  for (const cell of row) if (!isBlank(cell)) return false;
  return true;
}

/** Whether a record begins like a remark. */
export function isRemark(row: readonly string[], { comment }: Dialect): boolean {
  return comment !== '' && row[0] !== undefined && row[0].trimStart().startsWith(comment);
}

/** Whether a record is a remark: it begins like one, and is not as wide as its table, or a blank follows the sign, or the sign is told. */
export function isRemarkRow(row: readonly string[], dialect: Dialect, width: number): boolean {
  return isRemark(row, dialect) && (dialect.isCommentTold === true || row.length !== width || /^\s*\S{1,2}\s/.test(row[0]!));
}

/** The most frequent of some numbers, of two equally frequent ones the larger; 0 of none. */
export function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function usualWidth(rows: readonly (readonly string[])[], dialect: Dialect): number {
  return mode(rows.filter((row) => !isBlankRow(row) && !isRemark(row, dialect)).map((row) => row.length));
}

function cutAll(text: string, dialect: Dialect, width: number): string[][] {
  const cutter = new RecordCutter({ dialect, width, maxLength: text.length + 1 });
  return [...cutter.push(text).cells.rows(), ...cutter.end().cells.rows()];
}
