import type { Preset } from '../preset.js';
import { type ColumnKind, columnKinds, headerEvidence } from './column-kinds.js';
import { detectDialect } from './detect-dialect.js';
import type { Dialect } from './dialect.js';
import { type DialectHints, type DialectReading, PREAMBLE } from './dialect-reading.js';
import { bodyOf, findHeader, type HeaderPlace } from './find-header.js';
import { isRemarkRow } from './head-rows.js';
import { joinNames } from './join-names.js';
import { ENOUGH, knownHeaderScore } from './known-header.js';
import { mendRow } from './mend-row.js';

/** What the caller knows of a table. */
export interface TableHints extends DialectHints {
  readonly preset?: Preset | undefined;
  /** Names of the columns of a table without header. */
  readonly columns?: readonly string[] | undefined;
}

/** Where a table begins and how its records are written. */
export interface FoundTable {
  readonly dialect: Dialect;
  /** The header's cells as they stand, those of several lines joined; empty where there is none. */
  readonly header: readonly string[];
  /** Positions of the header among the records, blank lines counted; `last` = `first` - 1 without one, -1 when the text holds nothing. */
  readonly first: number;
  readonly last: number;
  /** Number of cells of a usual record. */
  readonly width: number;
  /** What stands above the header: one text a record. */
  readonly preamble: readonly string[];
  /** A few records of the table, to compare later ones with. */
  readonly body: readonly (readonly string[])[];
}

/**
 * Finds dialect and header of a table together: the first record with most column names that some vendor is known to use; where no record
 * has any, the first full record that is unlike those below it.
 *
 * @example findTable('search URL:,x\nid,title,assignee\n1,2,3\n', {}).header //=> ['id', 'title', 'assignee']
 */
export function findTable(text: string, hints: TableHints): FoundTable {
  const { preset, columns, delimiter = DECLARED.exec(text)?.[1] } = hints;
  const score = knownHeaderScore(preset);
  const { quote, escape: sign, comment } = hints;
  const read = detectDialect(headOf(text), { delimiter, quote, escape: sign, comment }, score);
  const reading: Reading = { dialect: read.dialect, usual: read.usual, rows: mended(read) };
  const isOut = (row: readonly string[]): boolean => isApart(row, reading);
  const { first, last } = columns
    ? withoutHeader(findHeader(reading, isOut))
    : (knownPlace(reading.rows, score) ?? findHeader(reading, isOut));
  const above = reading.rows.slice(0, Math.max(first, 0)).map((row) => row.join(reading.dialect.delimiter).trim());
  const below = bodyOf(reading.rows.slice(last + 1), isOut);
  return {
    dialect: withRemarks(reading, isOut),
    header: columns ?? joinNames(reading.rows.slice(first, last + 1)),
    first,
    last,
    width: below.length > 0 ? reading.usual : (reading.rows[last]?.length ?? reading.usual),
    preamble: above.filter((line) => line !== ''),
    body: below.slice(0, BODY),
  };
}

type Reading = Pick<DialectReading, 'dialect' | 'usual' | 'rows'>;

/** How spreadsheets declare the delimiter in a first line; a letter or digit is none, and would be lost from every cell. */
const DECLARED = /^"?sep=([^\p{L}\p{N}\ufffd\0\r\n])"?\n/iu;

const BODY = 40;

/** Lines, and characters, that are looked at: enough lines even of a table with thousands of columns. */
const HEAD_LINES = 80;
const HEAD_LENGTH = 1 << 16;
const LEAST_LINES = 10;

function headOf(text: string): string {
  let end = 0;
  for (let line = 0; line < HEAD_LINES && (line < LEAST_LINES || end < HEAD_LENGTH); line++) {
    const next = text.indexOf('\n', end);
    if (next === -1) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

/** The records, those cut anew that are written with another delimiter; names only right above the first record, where no header is. */
function mended({ rows, usual, dialect }: Reading): readonly (readonly string[])[] {
  const first = rows.findIndex((row) => row.length === usual);
  if (first === -1 || rows.every((row) => row.length >= usual)) return rows;
  let known: readonly ColumnKind[] | undefined;
  const columns = (): readonly ColumnKind[] => {
    known ??= columnKinds(rows.filter((row) => row.length === usual).slice(0, BODY));
    return known;
  };
  return rows.map((row, i) => {
    if (i < first - 1) return row;
    const cells = mendRow(row, dialect, usual, columns, i < first ? 'names' : 'record');
    return cells === undefined || (i < first && headerEvidence(rows[first]!, columns()) >= 0) ? row : cells;
  });
}

/** A remark; above a table of several columns, a record as wide as that is none, since some headers begin with the sign. */
function isApart(row: readonly string[], { dialect, usual }: Reading): boolean {
  return isRemarkRow(row, dialect, usual) && (usual === 1 || row.length !== usual || dialect.isCommentTold === true);
}

function withRemarks({ rows, dialect }: Reading, isOut: (row: readonly string[]) => boolean): Dialect {
  const { delimiter, quote, escape: sign, comment, isCommentTold = false, isSpaced } = dialect;
  if (comment === '' || isCommentTold || rows.some(isOut)) return dialect;
  return { delimiter, quote, escape: sign, comment: '', isCommentTold, isSpaced };
}

function withoutHeader({ first }: HeaderPlace): HeaderPlace {
  return { first, last: first - 1 };
}

/** The first record of those with the best score, and the ones right below that repeat it in other words. */
function knownPlace(rows: readonly (readonly string[])[], score: (row: readonly string[]) => number): HeaderPlace | null {
  const scores = rows.slice(0, PREAMBLE).map(score);
  const best = Math.max(0, ...scores);
  if (best < ENOUGH) return null;
  const first = scores.indexOf(best);
  return { first, last: first };
}
