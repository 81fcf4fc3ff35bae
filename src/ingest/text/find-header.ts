import { cellKind } from './cell-kind.js';
import { type ColumnKind, columnKinds, headerEvidence, isCounting, isLetter, YEARS } from './column-kinds.js';
import type { DialectReading } from './dialect-reading.js';
import { isBlankRow } from './head-rows.js';

/** Where the header stands among the records: `first` to `last`; `last` = `first` - 1 when the table begins at `first` without one. */
export interface HeaderPlace {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the header of a table of which no name is known: the first full record, if it is unlike those below it, and the records right
 * above and below that belong to it. -1 where there is no record at all.
 */
export function findHeader(
  { rows, usual }: Pick<DialectReading, 'rows' | 'usual'>,
  isRemark: (row: readonly string[]) => boolean,
): HeaderPlace {
  const isOut = (row: readonly string[]): boolean => isBlankRow(row) || isRemark(row);
  const full = belowTitle(rows, firstFull(rows, usual, isOut), usual, isRemark);
  if (full === -1) return { first: -1, last: -1 };
  const start = [full, full - 1].find((i) => isHeaderAt(rows, i, full, isRemark));
  if (start === undefined) return { first: full, last: full - 1 };
  return { first: firstOfGroup(rows, start), last: lastOfGroup(rows, start, isRemark) };
}

/** The records from some position on as far as they are of one table: up to the first blank line that at least two come before. */
export function bodyOf(
  rows: readonly (readonly string[])[],
  isRemark: (row: readonly string[]) => boolean,
): (readonly string[])[] {
  const body: (readonly string[])[] = [];
  for (const row of rows) {
    if (isBlankRow(row) && body.length > 1) break;
    if (!isBlankRow(row) && !isRemark(row)) body.push(row);
  }
  return body;
}

/** The first record as wide as the table's records are, with at least half as many filled cells; of any width where there is none. */
function firstFull(rows: readonly (readonly string[])[], usual: number, isOut: (row: readonly string[]) => boolean): number {
  const filled = rows.filter((row) => row.length === usual && !isOut(row)).map(filledCells);
  const fullest = Math.max(1, ...filled.slice(0, FIRST_RECORDS));
  const typical = filled.sort((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 1;
  const enough = Math.min(Math.max(2, Math.ceil(typical / 2)), usual, Math.max(typical, Math.min(fullest, 2)));
  return rows.findIndex((row) => row.length >= usual && !isOut(row) && filledCells(row) >= enough);
}

/** The record right below one that is wider than the table, if it is surely the names: a title with delimiters in it stands above it. */
function belowTitle(
  rows: readonly (readonly string[])[],
  full: number,
  usual: number,
  isRemark: (row: readonly string[]) => boolean,
): number {
  const next = rows[full + 1];
  if (full === -1 || rows[full]!.length <= usual || next?.length !== usual) return full;
  return isNamesAt(rows, full + 1, isRemark) ? full + 1 : full;
}

/** Among the first records of a sparse table is its header, which has more than the one cell of a title. */
const FIRST_RECORDS = 5;

/** Whether the record at `i` is a header: the first full one, or a narrower one right above it that has half its cells. */
function isHeaderAt(
  rows: readonly (readonly string[])[],
  i: number,
  full: number,
  isRemark: (row: readonly string[]) => boolean,
): boolean {
  const row = rows[i];
  if (row === undefined || isBlankRow(row) || isRemark(row)) return false;
  const below = bodyOf(rows.slice(i + 1), isRemark);
  if (i === full) return isHeader(row, below);
  return filledCells(row) * 2 >= rows[full]!.length && headerEvidence(row, columnKinds(below.slice(0, SAMPLE))) > 0;
}

function filledCells(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** Whether a record is unlike those below it, of which the first ones may be the same again. */
function isHeader(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (row.length > 1 && below.length > 1 && row.join('\t') === below[0]!.join('\t')) return isHeader(row, below.slice(1));
  const names = row.map((cell) => cell.trim()).filter((name) => name !== '');
  const kinds = names.map(cellKind);
  if (below.length === 0) return kinds.every((kind) => kind === 'word' || kind === 'code') && kinds.includes('word');
  const evidence = headerEvidence(row, columnKinds(below.slice(0, SAMPLE)));
  if (evidence !== 0) return evidence > 0;
  if (isCounting(row)) return isCounting(row, YEARS) || !isCounting(below[0]!);
  return kinds.some((kind) => kind === 'word' || kind === 'text') || (names.length > 0 && names.every(isName));
}

/** Names that count: `col1`, `line1_2`. */
const NUMBERED = /^[a-z]+[ _-]?\d{1,3}(_\d{1,3})?$/i;

function isName(cell: string): boolean {
  const kind = cellKind(cell);
  return kind === 'word' || kind === 'blank' || isLetter(cell) || (kind === 'code' && NUMBERED.test(cell.trim()));
}

/** Records below the header that tell what its columns hold. */
const SAMPLE = 40;
/** Most records of one header. */
const MOST_LINES = 5;

/** Records right above that name groups of columns: filled here and there, and not the first cell alone. */
function firstOfGroup(rows: readonly (readonly string[])[], start: number): number {
  let first = start;
  while (first > 0 && start - first < MOST_LINES - 1 && isGroup(rows[first - 1]!, rows[first]!)) first--;
  return first;
}

/** The first cell is blank, or the line below leaves it to this one, as the cells do that a spreadsheet merges downwards. */
function isGroup(row: readonly string[], below: readonly string[]): boolean {
  const kinds = row.filter((cell) => cell.trim() !== '').map(cellKind);
  if (kinds.length === 0 || row.length < 3) return false;
  if (row[0]!.trim() === '') return kinds.every((kind) => NAMES.has(kind));
  const isLeft = below[0]!.trim() === '' && row.length === below.length && kinds.length > 1;
  return isLeft && kinds.every((kind) => NAMES.has(kind) || kind === 'text');
}

const NAMES: ReadonlySet<string> = new Set(['word', 'code', 'number']);

/** Records right below that are no less names. */
function lastOfGroup(rows: readonly (readonly string[])[], start: number, isRemark: (row: readonly string[]) => boolean): number {
  let last = start;
  while (last - start < MOST_LINES - 1) {
    const next = rows.findIndex((row, i) => i > last && !isBlankRow(row));
    const isApart = next > last + 1;
    if (next === -1 || (isApart && (next > last + 1 + MOST_BLANK || rows[next]![0]!.trim() !== ''))) break;
    if (!(isSame(rows[next]!, rows[start]!) && !isApart) && !isNamesAt(rows, next, isRemark)) break;
    last = next;
  }
  return last;
}

/** Most blank lines between two lines of a header, of which the second leaves its first column to the first. */
const MOST_BLANK = 2;

function isSame(row: readonly string[], other: readonly string[]): boolean {
  return row.length === other.length && row.every((cell, i) => cell.trim() === other[i]!.trim());
}

/** Whether the record at `i` is words where the columns below hold values. */
function isNamesAt(rows: readonly (readonly string[])[], i: number, isRemark: (row: readonly string[]) => boolean): boolean {
  const below = bodyOf(rows.slice(i + 1), isRemark);
  return !isRemark(rows[i]!) && below.length > 0 && isSurelyNames(rows[i]!, columnKinds(below.slice(0, SAMPLE)));
}

/** Nothing but words (or a count), two of them or more above columns of values, and none that a record might have there. */
function isSurelyNames(row: readonly string[], columns: readonly ColumnKind[]): boolean {
  if (!isCounting(row) && !row.every((cell) => isName(cell))) return false;
  const each = columns.map((column, i) => (row[i] === undefined ? 0 : headerEvidence([row[i]], [column])));
  return each.every((one) => one >= 0) && each.filter((one) => one >= 1).length >= 2;
}
