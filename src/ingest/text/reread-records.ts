import type { Dialect } from './dialect.js';
import { escapedReading } from './late-escapes.js';
import { type ParsedCells, parseCells, recordEnds } from './parse-cells.js';
import type { QuoteFault } from './quote-fault.js';

/** Records, and in `reread[i]` the text from the quote on that was read as ordinary characters in row i (mostly unset). */
export interface RereadRows {
  readonly rows: string[][];
  readonly reread: (string | undefined)[];
}

/**
 * Reads every line as one record; a quote that is open at the end of its line is an ordinary character.
 *
 * @example rereadLines(['1,"x,y', '2,"a,b"'], { delimiter: ',', quote: '"', escape: '"', comment: '', isSpaced: false }).rows //=> [['1', '"x', 'y'], ['2', 'a,b']]
 */
export function rereadLines(lines: readonly string[], dialect: Dialect): RereadRows {
  const read: RereadRows = { rows: [], reread: [] };
  for (const line of lines) {
    const { rows, faults } = parseCells(line, dialect);
    const fault = faults.find((one) => one.unclosed);
    if (fault === undefined) read.rows.push(rows[0] ?? ['']);
    else pushLiteral(read, line, fault.at, dialect);
  }
  return read;
}

/** What records of a table should look like. */
interface Form {
  readonly dialect: Dialect;
  /** Number of their cells. */
  readonly width: number;
}

/**
 * Reads records again whose quotes or backslashes are at fault, where that gives records of `width` cells and the first reading did not.
 *
 * - A quote opens in vain and takes the next lines along, as in `1,"5"" disk,y` above `2,"c",d`: the lines are read one by one.
 * - A quote within a line closes, or else opens, in vain: it is an ordinary character.
 * - A backslash stands before a delimiter, as in `1,a\,b,c`, and this alone gives whole records: it is an escape.
 */
export function rereadFaulty(text: string, parsed: ParsedCells, dialect: Dialect, width: number): RereadRows {
  const suspects = suspectRows(parsed, width, `\\${dialect.quote}`);
  if (suspects.size === 0) return { rows: parsed.rows, reread: [] };
  const form = { dialect, width };
  const ends = recordEnds(text, dialect);
  const read: RereadRows = { rows: [], reread: [] };
  for (let i = 0; i < parsed.rows.length; i++) {
    const row = parsed.rows[i]!;
    const fault = suspects.get(i);
    if (fault === undefined) {
      read.rows.push(row);
      continue;
    }
    const start = ends[i - 1] ?? 0;
    const escaped = escapedReading(text, ends, i, form);
    if (escaped !== null) {
      read.reread[read.rows.length] = text.slice(text.indexOf('\\', start), ends[escaped.last]! - 1);
      read.rows.push(...escaped.rows);
      i = escaped.last;
    } else
      appendRows(read, betterReading(text.slice(start, ends[i]! - 1), row, fault, start, form) ?? { rows: [row], reread: [] });
  }
  return read;
}

/** Appends the rows of one reading to another. */
export function appendRows(to: RereadRows, { rows, reread }: RereadRows): void {
  for (const i of reread.keys()) if (reread[i] !== undefined) to.reread[to.rows.length + i] = reread[i];
  for (const row of rows) to.rows.push(row);
}

/** The records that may have been read wrongly, each with its first fault, or null where no quote is at fault. */
function suspectRows({ rows, faults }: ParsedCells, width: number, sign: string): Map<number, QuoteFault | null> {
  const suspects = new Map<number, QuoteFault | null>();
  for (const [i, row] of rows.entries()) if (isOdd(row, width)) suspects.set(i, null);
  for (const fault of faults) {
    const row = rows[fault.row];
    if (row === undefined || suspects.get(fault.row)) continue;
    if (row.length !== width || row.some((cell) => cell.includes('\n') || cell.includes(sign))) suspects.set(fault.row, fault);
  }
  return suspects;
}

/**
 * Whether a record without a fault may be none: one of the wrong number of cells whose delimiters may be escaped, or that spans lines, or
 * one whose line end may be escaped.
 */
export function isOdd(row: readonly string[], width: number): boolean {
  const last = row[row.length - 1]!;
  if (row.length === width) return last.charCodeAt(last.length - 1) === BACKSLASH;
  return row.some((cell) => cell.charCodeAt(cell.length - 1) === BACKSLASH || cell.includes('\n'));
}

const BACKSLASH = 0x5c;

/** Another reading of one record, at `start` of the text, or null where none is better. */
function betterReading(
  record: string,
  row: readonly string[],
  fault: QuoteFault | null,
  start: number,
  form: Form,
): RereadRows | null {
  if (fault === null) return linesApart(record, row, form);
  const at = fault.at - start;
  return swallowedLines(record, row, at, form) ?? (row.length === form.width ? null : quoteAsCharacter(record, at, form));
}

/** The lines of a record that holds the wrong number of cells, where each by itself holds the right one. */
function linesApart(record: string, row: readonly string[], { dialect, width }: Form): RereadRows | null {
  if (row.length === width || !record.includes('\n')) return null;
  const read = rereadLines(record.split('\n'), dialect);
  return read.rows.every((one) => one.length === width) ? read : null;
}

/**
 * The lines of a record that a faulty quote held together. Of a record of the right width all must come out right, and be more than one; of any other, some.
 */
function swallowedLines(record: string, row: readonly string[], at: number, { dialect, width }: Form): RereadRows | null {
  const newline = record.indexOf('\n', at);
  if (newline === -1) return null;
  const isRight = (one: readonly string[]): boolean => one.length === width;
  const read = readApart(record, newline, at, dialect);
  const isBetter = isRight(row) ? read.rows.length > 1 && read.rows.every(isRight) : read.rows.some(isRight);
  return isBetter ? read : null;
}

/** One record in which a quote closes, or else opens, in vain. */
function quoteAsCharacter(record: string, at: number, { dialect, width }: Form): RereadRows | null {
  const closedLate = dialect.escape === dialect.quote ? closingLate(record, dialect) : undefined;
  const cells = closedLate?.length === width ? closedLate : literalOnce(record, at, dialect);
  return cells?.length === width ? { rows: [cells], reread: [record.slice(at - 1)] } : null;
}

/** The line with the faulty quote by itself, then what follows it as usual, or line by line where that fails. */
function readApart(record: string, newline: number, at: number, dialect: Dialect): RereadRows {
  const read: RereadRows = { rows: [], reread: [] };
  pushLiteral(read, record.slice(0, newline), at, dialect);
  const rest = record.slice(newline + 1);
  const { rows, faults } = parseCells(rest, dialect);
  appendRows(read, faults.length === 0 ? { rows, reread: [] } : rereadLines(rest.split('\n'), dialect));
  return read;
}

/** The cells of a line whose quote before `at` is an ordinary character; all the later ones are too where those do not close either. */
function pushLiteral(read: RereadRows, line: string, at: number, dialect: Dialect): void {
  const literal = line.slice(at - 1);
  const cells = literalOnce(line, at, dialect) ?? [...cellsBefore(line, at, dialect), ...literal.split(dialect.delimiter)];
  read.reread[read.rows.length] = literal;
  read.rows.push(cells);
}

/** The cells of a record whose quote before `at` is an ordinary character; undefined when a later quote does not close. */
function literalOnce(record: string, at: number, dialect: Dialect): string[] | undefined {
  const before = cellsBefore(record, at, dialect);
  const end = record.indexOf(dialect.delimiter, at);
  if (end === -1) return [...before, record.slice(at - 1)];
  const { rows, faults } = parseCells(record.slice(end + dialect.delimiter.length), dialect);
  if (rows.length > 1 || faults.some((fault) => fault.unclosed)) return undefined;
  return [...before, record.slice(at - 1, end), ...(rows[0] ?? [''])];
}

function cellsBefore(record: string, at: number, dialect: Dialect): string[] {
  return at > 1 ? (parseCells(record.slice(0, at - 1), dialect).rows[0] ?? []).slice(0, -1) : [];
}

/** The cells of a record in which no quote is doubled: one closes its cell wherever a delimiter or the end follows. */
function closingLate(record: string, dialect: Dialect): string[] | undefined {
  const { delimiter, quote } = dialect;
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record[at] === quote;
    const close = isQuoted ? closeBefore(record, at + 1, dialect) : record.indexOf(delimiter, at);
    if (isQuoted && close === -1) return undefined;
    const end = close === -1 ? record.length : close;
    cells.push(record.slice(isQuoted ? at + 1 : at, end));
    at = end + (isQuoted ? quote.length : 0) + delimiter.length;
  }
  return cells;
}

function closeBefore(record: string, from: number, { delimiter, quote }: Dialect): number {
  for (let i = record.indexOf(quote, from); i !== -1; i = record.indexOf(quote, i + 1)) {
    if (i + 1 === record.length || record.startsWith(delimiter, i + 1)) return i;
  }
  return -1;
}
