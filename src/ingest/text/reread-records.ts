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

/**
 * Reads records whose quotes are at fault again where that gives a record of `width` cells and the first reading did not: a quote that
 * opens in vain is an ordinary character, and so is one that closes in vain. A record that swallowed its successors (an opening quote that
 * only the quote of a later line closed) is read line by line. A backslash is an escape where that alone gives whole records.
 */
export function rereadFaulty(text: string, parsed: ParsedCells, dialect: Dialect, width: number): RereadRows {
  const suspects = suspectRows(parsed, width, `\\${dialect.quote}`);
  if (suspects.size === 0) return { rows: parsed.rows, reread: [] };
  const ends = recordEnds(text, dialect);
  const read: RereadRows = { rows: [], reread: [] };
  for (let i = 0; i < parsed.rows.length; i++) {
    const row = parsed.rows[i]!;
    if (!suspects.has(i)) {
      read.rows.push(row);
      continue;
    }
    const start = ends[i - 1] ?? 0;
    const escaped = escapedReading(text, ends, i, { dialect, width });
    if (escaped !== null) {
      read.reread[read.rows.length] = text.slice(text.indexOf('\\', start), ends[escaped.last]! - 1);
      read.rows.push(...escaped.rows);
      i = escaped.last;
      continue;
    }
    const fault = suspects.get(i);
    const record = text.slice(start, ends[i]! - 1);
    const better = fault ? betterReading(record, fault.at - start, row, dialect, width) : linesApart(record, row, dialect, width);
    if (better) appendRows(read, better);
    else read.rows.push(row);
  }
  return read;
}

/** Appends the rows of one reading to another. */
export function appendRows(to: RereadRows, { rows, reread }: RereadRows): void {
  for (const i of reread.keys()) if (reread[i] !== undefined) to.reread[to.rows.length + i] = reread[i];
  for (const row of rows) to.rows.push(row);
}

/** The first fault, if any, of each record that may have been read wrongly. */
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

/** The lines of a record that holds the wrong number of cells, where each by itself holds the right one. */
function linesApart(record: string, row: readonly string[], dialect: Dialect, width: number): RereadRows | undefined {
  if (row.length === width || !record.includes('\n')) return undefined;
  const read = rereadLines(record.split('\n'), dialect);
  return read.rows.every((one) => one.length === width) ? read : undefined;
}

function betterReading(
  record: string,
  at: number,
  row: readonly string[],
  dialect: Dialect,
  width: number,
): RereadRows | undefined {
  const isRight = (one: readonly string[]): boolean => one.length === width;
  const newline = record.indexOf('\n', at);
  if (newline !== -1) {
    const { rows, reread } = readApart(record, newline, at, dialect);
    const isBetter = isRight(row) ? rows.length > 1 && rows.every(isRight) : rows.some(isRight);
    if (isBetter) return { rows, reread };
  }
  if (isRight(row)) return undefined;
  const reread = [record.slice(at - 1)];
  const closedLate = dialect.escape === dialect.quote ? closingLate(record, dialect) : undefined;
  if (closedLate !== undefined && isRight(closedLate)) return { rows: [closedLate], reread };
  const openInVain = literalOnce(record, at, dialect);
  return openInVain !== undefined && isRight(openInVain) ? { rows: [openInVain], reread } : undefined;
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
