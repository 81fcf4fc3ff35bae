import type { FormatReader, ReadLimits } from '../format-reader.js';
import type { RowBatch } from '../source-table.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { collectBytes } from './collect-bytes.js';
import { loadPackage } from './missing-package.js';
import { BATCH_ROWS, rowBatch, sourceTable } from './table-batch.js';
import { valueText } from './value-text.js';

/**
 * Reads Arrow IPC files and streams with the package `@uwdata/flechette`; dates become ISO days, lists cells with `;;` between their
 * values.
 *
 * @example arrowReader.formats //=> ['arrow']
 */
export const arrowReader: FormatReader = {
  formats: ['arrow'],
  async *read(source, limits) {
    const bytes = await collectBytes(source, 'arrow', limits);
    const flechette = await loadPackage(() => import('@uwdata/flechette'), '@uwdata/flechette', source.name, 'arrow');
    yield* tableRows(openTable(flechette, bytes, source.name, limits), source.name, bytes.length);
  },
};

type Flechette = typeof import('@uwdata/flechette');
type Table = import('@uwdata/flechette').Table;

function openTable({ tableFromIPC }: Flechette, bytes: Uint8Array, file: string, { maxColumns }: ReadLimits): Table {
  try {
    const table = tableFromIPC(bytes, { useDate: true, useBigInt: true });
    if (table.numCols > maxColumns) throw new Error(`more than ${maxColumns} columns`);
    return table;
  } catch (error) {
    throw new UnsupportedInputError(file, 'arrow', {
      fault: `that cannot be read (${(error as Error).message})`,
      remedy: 'write it again',
    });
  }
}

function* tableRows(table: Table, file: string, bytes: number): Generator<RowBatch> {
  const known = sourceTable(file, 'arrow', table.names.map(String));
  const columns = table.names.map((_, i) => table.getChildAt(i));
  for (let start = 0; start === 0 || start < table.numRows; start += BATCH_ROWS) {
    const length = Math.min(BATCH_ROWS, table.numRows - start);
    const rows = Array.from({ length }, (_, i) => ({
      number: start + i + 1,
      cells: columns.map((column) => valueText(column.at(start + i))),
    }));
    yield rowBatch(known, rows, { bytes });
  }
}
