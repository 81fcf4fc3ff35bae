import type { ReadLimits } from '../format-reader.js';
import type { InputFormat } from '../sniff-format.js';
import type { RowBatch, SourceTable } from '../source-table.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { CellSpace } from './cell-space.js';
import { findSheetHeader } from './sheet-header.js';
import { BATCH_ROWS, type NumberedRow, rowBatch, sourceTable } from './table-batch.js';

/** A sheet of a workbook. */
export interface SheetSource {
  /** Name for reports and issues. */
  readonly file: string;
  readonly format: InputFormat;
  /** Of a sheet that is text. */
  readonly encoding?: string;
  readonly limits: ReadLimits;
  /** Bytes of the workbook, for progress. */
  readonly bytes: number;
}

/**
 * The rows of a sheet in batches, under the header that is found among the first of them; blank rows are left out.
 *
 * @throws UnsupportedInputError for a sheet that is blank but for a few cells far from each other.
 */
export async function* sheetBatches(
  pieces: AsyncIterable<readonly NumberedRow[]>,
  { file, format, encoding = '', limits, bytes }: SheetSource,
): AsyncGenerator<RowBatch> {
  const space = new CellSpace(limits.maxInflationRatio);
  let waiting: NumberedRow[] = [];
  let held = 0;
  let table: SourceTable | undefined;
  const begin = (): void => {
    const { index, cells, preamble } = findSheetHeader(waiting.map((row) => row.cells));
    table = sourceTable(file, format, cells, { headerRow: waiting[index]?.number ?? 0, preamble, encoding });
    waiting = waiting.slice(index + 1);
  };
  for await (const rows of pieces) {
    for (const row of rows) {
      if (row.fault === undefined && row.cells.every(isBlank)) continue;
      waiting.push(checked(row, limits));
      const width = Math.max(row.cells.length, table?.header.length ?? 0);
      const filled = row.cells.reduce((sum, cell) => (cell === '' ? sum : sum + 1), 0);
      if (!space.takes(filled, width - filled)) throw new UnsupportedInputError(file, format, FAR_CELLS);
      held += width;
      const isFull = waiting.length >= BATCH_ROWS || held >= BATCH_CELLS;
      if (table === undefined && (waiting.length >= HEAD || isFull)) begin();
      if (table === undefined || !isFull) continue;
      yield rowBatch(table, waiting, { bytes });
      waiting = [];
      held = 0;
    }
  }
  if (table === undefined) begin();
  yield rowBatch(table!, waiting, { bytes });
}

const FAR_CELLS = {
  fault: 'whose cells lie too far from each other',
  remedy: 'delete the cells outside of the table in a spreadsheet program and save it again',
};

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** Cells of a batch, blank ones included. */
const BATCH_CELLS = 1 << 18;

/** Rows looked at for the header. */
const HEAD = 60;

/** A row beyond a limit is a fault of that row alone. */
function checked(row: NumberedRow, { maxColumns, maxCellLength }: ReadLimits): NumberedRow {
  if (row.cells.length > maxColumns) {
    return { number: row.number, cells: row.cells.slice(0, maxColumns), fault: `more than ${maxColumns} columns` };
  }
  const long = row.cells.findIndex((cell) => cell.length > maxCellLength);
  if (long === -1) return row;
  return {
    number: row.number,
    cells: row.cells.map((cell) => cell.slice(0, maxCellLength)),
    fault: `cell ${long + 1} has more than ${maxCellLength} characters`,
  };
}
