import type { FormatReader } from '../format-reader.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { collectBytes } from './collect-bytes.js';
import { loadPackage } from './missing-package.js';
import { sheetBatches } from './sheet-batches.js';
import type { NumberedRow } from './table-batch.js';
import { valueText } from './value-text.js';

/**
 * Reads old Excel workbooks (.xls, BIFF 2 to 8) with the package `@e965/xlsx`, texts of Chinese, Japanese and Korean code pages
 * included: every sheet is a table; cells as the sheet shows them, dates as ISO days, formulas by their last value.
 *
 * @example xlsReader.formats //=> ['xls']
 */
export const xlsReader: FormatReader = {
  formats: ['xls'],
  async *read(source, limits) {
    const bytes = await collectBytes(source, 'xls', limits);
    const library = await loadPackage(load, '@e965/xlsx', source.name, 'xls');
    const workbook = parse(library, bytes, source.name);
    for (const name of workbook.SheetNames) {
      const file = workbook.SheetNames.length === 1 ? source.name : `${source.name}#${name}`;
      yield* sheetBatches(sheetRows(workbook.Sheets[name]), { file, format: 'xls', limits, bytes: bytes.length });
    }
  },
};

type Library = typeof import('@e965/xlsx');
type WorkBook = import('@e965/xlsx').WorkBook;
type WorkSheet = import('@e965/xlsx').WorkSheet;
type CellObject = import('@e965/xlsx').CellObject;

async function load(): Promise<Library> {
  const [library, codePages] = await Promise.all([import('@e965/xlsx'), import('@e965/xlsx/dist/cpexcel')]);
  library.set_cptable(codePages);
  return library;
}

function parse({ read }: Library, bytes: Uint8Array, file: string): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellDates: true, UTC: true });
  } catch (error) {
    throw new UnsupportedInputError(file, 'xls', {
      fault: `that cannot be read (${(error as Error).message})`,
      remedy: 'open it in a spreadsheet program and save it again',
    });
  }
}

async function* sheetRows(sheet: WorkSheet | undefined): AsyncGenerator<NumberedRow[]> {
  const rows = (sheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row !== undefined && row.length > 0) yield [{ number: i + 1, cells: Array.from(row, cellText) }];
  }
}

/** A number as its format shows it (leading zeros), unless the format shows fewer digits than there are. */
function cellText(cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.t === 'z') return '';
  if (cell.t === 'e') return cell.w ?? '';
  return cell.t === 'n' && cell.w !== undefined && /^0\d+$/.test(cell.w) ? cell.w : valueText(cell.v);
}
