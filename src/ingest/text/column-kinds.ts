import { type CellKind, cellKind, cellShape } from './cell-kind.js';

/** What most cells of a column look like. */
export interface ColumnKind {
  /** Kind of at least seven in ten of its filled cells; null where there is none. */
  readonly kind: CellKind | null;
  /** Shape of at least seven in ten, of a column of codes. */
  readonly shape: string | null;
  /** Length of every filled cell, where there are three and all are equally long. */
  readonly length: number | null;
  readonly values: ReadonlySet<string>;
}

/** The kinds of the columns of some records. */
export function columnKinds(rows: readonly (readonly string[])[]): ColumnKind[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => columnKind(rows.map((row) => row[column] ?? '')));
}

/**
 * Whether a record is more like names above these columns than like one of their records: more than 0 for names, less for a record,
 * about the number of columns that say so.
 */
export function headerEvidence(row: readonly string[], columns: readonly ColumnKind[]): number {
  if (isAllTheSame(row)) return -row.length;
  let evidence = 0;
  const isCount = isCounting(row);
  for (const [i, column] of columns.entries()) if (row[i] !== undefined) evidence += columnEvidence(row[i], column, isCount);
  return evidence;
}

/** Columns are not named all alike; a record of three and more equal values is one of a table that has no header. */
function isAllTheSame(row: readonly string[]): boolean {
  const first = row[0]?.trim().normalize() ?? '';
  return row.length > 2 && first !== '' && row.every((cell) => cell.trim().normalize() === first);
}

const MOST = 0.7;

function columnKind(cells: readonly string[]): ColumnKind {
  const kinds = cells.map(cellKind);
  const filled = cells.filter((_, i) => kinds[i] !== 'blank');
  const kind = frequent(kinds.filter((one) => one !== 'blank'));
  const lengths = new Set(filled.map((cell) => cell.trim().length));
  return {
    kind,
    shape: kind === 'code' ? frequent(filled.map(cellShape)) : null,
    length: filled.length > 2 && lengths.size === 1 ? [...lengths][0]! : null,
    values: new Set(filled.map((cell) => cell.trim())),
  };
}

function frequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= MOST * values.length ? best[0] : null;
}

function columnEvidence(cell: string, { kind, shape, length, values }: ColumnKind, isCount: boolean): number {
  const own = cellKind(cell);
  const text = cell.trim();
  if (kind === null || own === 'blank') return values.has(text) && own !== 'blank' ? -1 : 0;
  if (own === 'number' && isCount) return 0;
  if (kind === 'word' || kind === 'text') {
    if (values.has(text)) return -1;
    if (kind === 'text') return own === 'text' ? -0.5 : 0.5;
    return length !== null && own === 'word' && text.length !== length ? 0.5 : 0;
  }
  if (kind === 'code') return own === 'code' ? (cellShape(cell) === shape ? -1 : 0) : own === 'word' ? 1 : 0;
  if (own === kind) return -1;
  return own === 'word' || own === 'text' || own === 'code' || isLetter(cell) ? 1 : 0;
}

/** A single letter: `T` and `Y` name columns as often as they say true and yes. */
export function isLetter(cell: string): boolean {
  return /^[a-z]$/i.test(cell.trim());
}

/** Numbers that are years. */
export const YEARS: readonly [number, number] = [1800, 2100];

/** Whether the numbers of a record count on or down one by one, as years above columns do: three of them, or two that are years. */
export function isCounting(row: readonly string[], [from, to]: readonly [number, number] = [-Infinity, Infinity]): boolean {
  const numbers = row.filter((cell) => cellKind(cell) === 'number').map(Number);
  const areYears = numbers.every((number) => number >= YEARS[0] && number <= YEARS[1]);
  if (numbers.length < (areYears ? 2 : 3) || numbers.some((number) => !Number.isInteger(number) || number < from || number > to))
    return false;
  const step = numbers[1]! - numbers[0]!;
  return (
    Math.abs(step) === 1 && numbers.filter((number, i) => i > 0 && number - numbers[i - 1]! !== step).length * 4 <= numbers.length
  );
}
