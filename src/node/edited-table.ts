import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Papa from 'papaparse';
import { UnusableInputError } from './file-source.js';
import { readTable } from './taxonomy-file.js';

/**
 * Writes a table that a human edits in a spreadsheet program: CSV in UTF-8 with a mark, so that it shows Chinese; cells that it would run as a formula get
 * a leading apostrophe. Its folder is made when absent. The file appears under its name only when it is complete.
 */
export async function writeEditedTable(path: string, table: readonly (readonly string[])[]): Promise<void> {
  const text = Papa.unparse(table as string[][], { escapeFormulae: FORMULA, newline: '\r\n' });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, `\ufeff${text}\r\n`);
  await rename(`${path}.part`, path);
}

/**
 * Reads an edited table back, header first, with the number of each row in the file; whatever encoding, separator or format (also XLSX) the spreadsheet program
 * saved it in. The apostrophes that {@link writeEditedTable} put before formulas are gone again.
 *
 * @throws UnusableInputError for a path that is no readable file, or a file without a header.
 */
export async function readEditedTable(path: string): Promise<{ rows: string[][]; rowNumbers: number[] }> {
  const { rows, rowNumbers } = await readTable(path, SPREADSHEET);
  if ((rows[0] ?? []).length === 0)
    throw new UnusableInputError(`${path}: no table in this file; keep the header of the table as it was.`);
  return { rows: rows.map((row) => row.map(withoutEscape)), rowNumbers };
}

/** How spreadsheet programs write text; a name in single quotes is a name. The tables are our own: a row with one cell is a row, also behind a blank one. */
const SPREADSHEET = { quote: '"', escape: '"', comment: '', hasNotes: false };

/** Also what has apostrophes of its own before such a sign, so that one of them can be taken away again. */
const FORMULA = /^'*[=+\-@\t\r]/;

function withoutEscape(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
