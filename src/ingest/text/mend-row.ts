import { type ColumnKind, headerEvidence } from './column-kinds.js';
import { COMMON_DELIMITERS } from './delimiters.js';
import type { Dialect } from './dialect.js';
import { parseCells } from './parse-cells.js';

/**
 * The cells of a record that was written with another delimiter than its table: one that cuts it into exactly as many cells as the table
 * has columns, and into such as the columns hold. Undefined where none does, and for tables of fewer than four
 * columns, where chance might.
 *
 * @param columns what the columns hold: asked for only once a delimiter cuts the record right.
 * @param as whether it must look like a record of the table, or like names above its columns.
 */
export function mendRow(
  row: readonly string[],
  dialect: Dialect,
  width: number,
  columns: () => readonly ColumnKind[],
  as: 'record' | 'names',
): string[] | undefined {
  if (row.length >= width || width < LEAST_WIDTH) return undefined;
  const { quote, escape: sign, comment } = dialect;
  const text = row.join(dialect.delimiter);
  for (const delimiter of [...COMMON_DELIMITERS, ' ']) {
    if (delimiter === dialect.delimiter || text.split(delimiter).length < width) continue;
    const { rows, faults } = parseCells(text, { delimiter, quote, escape: sign, comment, isSpaced: false });
    const [cells = []] = rows;
    if (rows.length === 1 && faults.length === 0 && cells.length === width && fits(cells, columns(), as)) return cells;
  }
  return undefined;
}

const LEAST_WIDTH = 4;

/** Two columns more that say yes than say no. */
function fits(cells: readonly string[], columns: readonly ColumnKind[], as: 'record' | 'names'): boolean {
  const evidence = headerEvidence(cells, columns);
  return as === 'names' ? evidence >= 2 : evidence <= -2;
}
