import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import Papa from 'papaparse';
import type { ReadOptions } from '../../../src/ingest/read-records.js';
import { encodeGb18030 } from './encode-gb18030.js';

/** A table of texts. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Write = (table: TextTable) => Uint8Array | Promise<Uint8Array>;

/** Cells of a text as programs write them: quotes doubled where needed, every cell quoted, none quoted, quotes behind a backslash. */
const DIALECTS: Readonly<Record<string, (table: TextTable) => string>> = {
  'comma.csv': (table) => csv(table, { delimiter: ',', newline: '\r\n' }),
  'semicolon.csv': (table) => csv(table, { delimiter: ';', newline: '\n', quotes: true }),
  'tab.tsv': ({ header, rows }) => [header, ...rows].map((row) => `${row.map(tabCell).join('\t')}\n`).join(''),
  'backslash.tsv': ({ header, rows }) =>
    [header, ...rows].map((row) => `${row.map((cell) => `"${cell.replace(/["\\]/g, '\\$&')}"`).join('\t')}\n`).join(''),
};

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8-mark': (text) => utf8(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  gb18030: encodeGb18030,
};

const TEXTS = Object.entries(DIALECTS).flatMap(([dialect, text]) =>
  Object.entries(ENCODINGS).map(([encoding, encode]): [string, Write] => [
    `${encoding}.${dialect}`,
    (table) => encode(text(table)),
  ]),
);

/** The table in each format that it is read back from, with the ending of the file's name. */
export const WRITERS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(TEXTS),
  ndjson: ({ header, rows }) => utf8(rows.map((row) => `${object(header, row)}\n`).join('')),
  json: ({ header, rows }) => utf8(`[${rows.map((row) => object(header, row)).join(',\n')}]`),
  xlsx: ({ header, rows }) => writeXlsx({ sheets: [{ name: 'data', rows: [[...header], ...rows.map((row) => [...row])] }] }),
  'html.xls': ({ header, rows }) =>
    utf8(`<html><meta charset="utf-8"><table>${[header, ...rows].map(htmlRow).join('')}</table></html>`),
  parquet: (table) =>
    new Uint8Array(parquetWriteBuffer({ columnData: columns(table).map(([name, data]) => ({ name, data, type: 'STRING' })) })),
  arrow: (table) => tableToIPC(tableFromArrays(columns(table)), { format: 'file' })!,
};

/** What a reader has to be told: the first lines of a file need not show its escape. */
export function hintsFor(ending: string): ReadOptions {
  return ending.endsWith('backslash.tsv') ? { escape: '\\' } : {};
}

function csv({ header, rows }: TextTable, config: Papa.UnparseConfig): string {
  return Papa.unparse([[...header], ...rows.map((row) => [...row])], config);
}

function tabCell(cell: string): string {
  return /^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function htmlRow(row: readonly string[]): string {
  const cells = row.map(
    (cell) =>
      `<td>${cell
        .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/ (?= |\n)|(?<=\n) /g, '&nbsp;')
        .replaceAll('\n', '<br>')}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

/** Names twice in a header stay twice. */
function object(header: readonly string[], row: readonly string[]): string {
  return `{${header.map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(row[i] ?? '')}`).join(',')}}`;
}

/** Column stores know a name but once: a second one of the name gets blanks, which the names of columns are compared without. */
function columns({ header, rows }: TextTable): [string, string[]][] {
  const seen = new Map<string, number>();
  return header.map((name, i) => {
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return [name + ' '.repeat(nth), rows.map((row) => row[i] ?? '')];
  });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
