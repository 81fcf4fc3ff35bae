import type { FormatReader, ReadLimits } from '../format-reader.js';
import type { RowBatch } from '../source-table.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { byteRanges } from './byte-ranges.js';
import { foreignDocument } from './foreign-document.js';
import { MarkupFault, MarkupScanner } from './markup/markup-scanner.js';
import { sheetBatches } from './sheet-batches.js';
import { type NumberedRow, unreadTable } from './table-batch.js';
import type { CellContext } from './xlsx/cell-text.js';
import { openWorkbook } from './xlsx/open-workbook.js';
import { SheetRows } from './xlsx/sheet-rows.js';
import { WorkbookParts } from './xlsx/workbook-parts.js';
import { zipMembers } from './zip-directory.js';
import { zipError } from './zip-faults.js';
import { zipReader } from './zip-reader.js';

/**
 * Reads Excel workbooks (.xlsx): every sheet that holds anything is a table, in the order of the workbook, hidden ones too; cells as the
 * sheet shows them, dates as ISO days, numbers with all their digits, formulas by their last value. Rows stream; only the texts that cells
 * share are held. A row with a cell that cannot be read is rejected by itself. Before anything is unpacked the archive's directory is
 * checked against the limits.
 *
 * @example xlsxReader.formats //=> ['xlsx']
 */
export const xlsxReader: FormatReader = {
  formats: ['xlsx'],
  async *read(source, limits, open) {
    try {
      const archive = await byteRanges(source, 'xlsx', limits);
      const members = await zipMembers(archive, limits);
      const foreign = await foreignDocument(source.name, archive, members, limits);
      if (foreign !== null) throw foreign;
      const parts = new WorkbookParts(archive, members, limits);
      if (parts.has(CONTENT_LIST)) yield* tables(source.name, parts, limits, archive.size);
      else yield* zipReader.read({ ...archive, name: source.name, chunks: nothing() }, limits, open);
    } catch (error) {
      if (error instanceof MarkupFault) throw refused(source.name, error.message);
      throw zipError(source.name, 'xlsx', error);
    }
  },
};

/** Every workbook has it; an archive without it only has folders of a workbook's names. */
const CONTENT_LIST = '[Content_Types].xml';

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* tables(source: string, parts: WorkbookParts, limits: ReadLimits, bytes: number): AsyncGenerator<RowBatch> {
  const workbook = await openWorkbook(parts);
  if (workbook === null) throw refused(source, 'without sheets, or of another kind than .xlsx and .xlsm');
  for (const { name, part } of workbook.sheets) {
    const file = workbook.sheets.length === 1 ? source : `${source}#${name}`;
    if (!parts.has(part)) yield unreadTable(file, 'xlsx', 'the workbook lists this sheet and does not hold it');
    else {
      const rows = sheetRows(parts.text(part), workbook.context, limits);
      yield* sheetBatches(rows, { file, format: 'xlsx', limits, bytes });
    }
  }
}

async function* sheetRows(
  pieces: AsyncIterable<string>,
  context: CellContext,
  limits: ReadLimits,
): AsyncGenerator<NumberedRow[]> {
  const rows = new SheetRows(context, limits);
  const scanner = new MarkupScanner(rows);
  for await (const piece of pieces) {
    scanner.write(piece);
    yield rows.take();
  }
  scanner.end();
  yield [...rows.take(), ...rows.rest()];
}

function refused(file: string, fault: string): UnsupportedInputError {
  return new UnsupportedInputError(file, 'xlsx', { fault, remedy: 'open it in a spreadsheet program and save it again' });
}
