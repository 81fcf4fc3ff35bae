import type { InputFormat } from '../sniff-format.js';
import type { RowBatch, SourceTable } from '../source-table.js';

/** Rows of one batch: few enough for a small memory. */
export const BATCH_ROWS = 512;

/** What is known of a table that is no delimited text. */
export function sourceTable(
  file: string,
  format: InputFormat,
  header: readonly string[],
  { headerRow = 0, preamble = [], encoding = '' }: Partial<SourceTable> = {},
): SourceTable {
  return { file, format, encoding, delimiter: '', header, headerRow, preamble };
}

/** A batch of rows, padded to the width of the header. */
export function rowBatch(
  table: SourceTable,
  rows: readonly NumberedRow[],
  { bytes, isDamaged = false }: { readonly bytes: number; readonly isDamaged?: boolean },
): RowBatch {
  const width = table.header.length;
  const faults = rows.map(({ fault }) => fault);
  return {
    table,
    rows: rows.map(({ cells }) => padded(cells, width)),
    numbers: rows.map(({ number }) => number),
    reread: [],
    isDamaged,
    bytes,
    ...(faults.some((fault) => fault !== undefined) && { faults }),
  };
}

/** A row with its number, as {@link RowBatch} counts; with a fault, what there is of one that cannot be read. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly fault?: string;
}

/** The batch that stands for a table of which nothing can be read: one row, rejected. */
export function unreadTable(file: string, format: InputFormat, fault: string): RowBatch {
  return rowBatch(sourceTable(file, format, []), [{ number: 0, cells: [], fault }], { bytes: 0 });
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : cells.concat(new Array<string>(width - cells.length).fill(''));
}
