import { encodingName } from '../detect-encoding.js';
import type { FormatReader, ReadLimits } from '../format-reader.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { decodeDocument } from './decode-document.js';
import { type TablePiece, TableRows } from './html/table-rows.js';
import { MarkupFault, MarkupScanner } from './markup/markup-scanner.js';
import { sheetBatches } from './sheet-batches.js';
import type { NumberedRow } from './table-batch.js';

/**
 * Reads the tables of an HTML page that calls itself an old workbook (.xls), as patent offices and vendors write their exports, or a page
 * (.html, .htm): every table by itself, row by row. What else calls itself a table and is a page (most often an error of the server) is
 * refused. Nothing of a page is executed or fetched.
 */
export const htmlReader: FormatReader = {
  formats: ['html'],
  async *read(source, limits) {
    if (!NAMES.test(source.name)) throw new UnsupportedInputError(source.name, 'html');
    const text = await decodeDocument(source, declaredEncoding);
    const pieces = tablePieces(text.pieces, limits);
    try {
      let next = await pieces.next();
      if (next.done) throw refused(source.name, 'without a table');
      while (!next.done) {
        const { table } = next.value;
        const rows = async function* (): AsyncGenerator<readonly NumberedRow[]> {
          for (; !next.done && next.value.table === table; next = await pieces.next()) yield next.value.rows;
        };
        const file = table === 1 ? source.name : `${source.name}#${table}`;
        yield* sheetBatches(rows(), { file, format: 'html', encoding: text.encoding, limits, bytes: source.size ?? 0 });
      }
    } catch (error) {
      throw error instanceof MarkupFault ? refused(source.name, error.message) : error;
    }
  },
};

const NAMES = /\.(xls|html?)(\.gz)?$/i;

function declaredEncoding(head: string): string | undefined {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : encodingName(label);
  } catch {
    return undefined;
  }
}

async function* tablePieces(pieces: AsyncIterable<string>, limits: ReadLimits): AsyncGenerator<TablePiece> {
  const rows = new TableRows(limits);
  const scanner = new MarkupScanner(rows, { isHtml: true });
  for await (const piece of pieces) {
    scanner.write(piece);
    yield* rows.take();
  }
  scanner.end();
  rows.end();
  yield* rows.take();
}

function refused(file: string, fault: string): UnsupportedInputError {
  return new UnsupportedInputError(file, 'html', {
    fault,
    remedy: 'open it in a browser to see what it is, and fetch the file again',
  });
}
