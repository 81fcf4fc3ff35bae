import { nearest } from '../util/suggest.js';
import type { ByteSource } from './byte-source.js';
import { cellValue } from './cell-value.js';
import { foldHeader } from './fold-header.js';
import { headerWords } from './header-words.js';
import { NOTHING_PASSED, type PassedOver, withLines, withPassed } from './passed-over.js';
import type { Field, Preset } from './preset.js';
import { PRESETS } from './preset-list.js';
import { genericEn } from './presets/generic-en.js';
import { genericZh } from './presets/generic-zh.js';
import { type RowOptions, readRows } from './read-rows.js';
import { type RecognisedColumns, recogniseColumns } from './recognise-columns.js';
import type { InputFormat } from './sniff-format.js';
import type { RowBatch, SourceTable } from './source-table.js';

/** What was recognised of one table, and why. */
export interface TableDescription {
  readonly file: string;
  readonly format: InputFormat;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly preamble: readonly string[];
  /** Lines that are no rows, as far as was read. */
  readonly passedOver: PassedOver;
  readonly preset: string;
  readonly vendor: string;
  /** The columns by which the vendor was recognised; null when the caller named the preset, gave one without signatures, or only generic names were found. */
  readonly signature: readonly string[] | null;
  /** Whether the table has a column of patent numbers, without which every row is rejected. */
  readonly isPatentTable: boolean;
  readonly columns: readonly ColumnDescription[];
}

/** What one column was taken for. */
export interface ColumnDescription {
  readonly name: string;
  /** What it means; several where a preset reads it twice, none where nothing uses it. */
  readonly fields: readonly Field[];
  /** Who knew the name: the vendor's preset, or a generic dictionary; '' for a column that is not used. */
  readonly by: '' | 'preset' | 'generic';
  /** For a column that is not used: the known name most like it, and what that would mean. */
  readonly nearest: { readonly name: string; readonly field: Field } | null;
  /** The first values that are not blank, at most three of 60 characters. */
  readonly samples: readonly string[];
}

/**
 * What would be read of a file, and why: for every table the vendor with the columns that gave it away, for every column the field it
 * fills or the known name nearest to it. Of a plain text table only the first megabyte is read; other files whole.
 *
 * @throws the same errors as {@link readRows}.
 * @example (await describeColumns(bytesSource('a.csv', new TextEncoder().encode('申请号,发明名秤\nCN201010100001.5,风机'))))[0].columns[1].nearest //=> { name: '发明名称', field: 'title' }
 */
export async function describeColumns(source: ByteSource, options: RowOptions = {}): Promise<TableDescription[]> {
  const tables: OpenTable[] = [];
  for await (const { table, rows, footer = [], comments, bytes } of readRows(source, options)) {
    const last = tables.at(-1);
    if (last === undefined || (last.table !== table && table.continues !== true)) tables.push(opened(table));
    const open = tables.at(-1)!;
    open.table = table;
    open.passedOver = withPassed(open.passedOver, footer, comments);
    if (open.rows.length < SAMPLED) open.rows.push(...rows.slice(0, SAMPLED).map((row) => row.map((cell) => cell.slice(0, 60))));
    if (bytes > MOST_READ && table.format === undefined && table.file === source.name) break;
  }
  return tables.map((table) => describeTable(table, options));
}

const SAMPLED = 50;
const MOST_READ = 1 << 20;

interface OpenTable {
  table: SourceTable;
  passedOver: PassedOver;
  readonly rows: (readonly string[])[];
}

function opened(table: SourceTable): OpenTable {
  return { table, rows: [], passedOver: { ...NOTHING_PASSED, above: withLines(undefined, table.preamble) } };
}

function describeTable({ table, rows, passedOver }: OpenTable, options: RowOptions): TableDescription {
  const recognised = recogniseColumns(table.header, options);
  const { preset, fields } = recognised;
  return {
    file: table.file,
    format: table.format ?? 'text',
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerRow: table.headerRow,
    preamble: table.preamble,
    passedOver,
    preset: preset.name,
    vendor: preset.vendor,
    signature: typeof options.preset === 'string' ? null : signatureIn(preset, table.header),
    isPatentTable: [...(fields.get('application') ?? []), ...(fields.get('publication') ?? [])].length > 0,
    columns: table.header.map((name, i) => describeColumn(name, i, recognised, rows)),
  };
}

/** The names of the header that make up the first of the preset's signatures. */
function signatureIn({ signatures }: Preset, header: readonly string[]): readonly string[] | null {
  const names = new Map(header.map((name) => [foldHeader(name), name]));
  const found = signatures.find((signature) => signature.every((name) => names.has(foldHeader(name))));
  return found === undefined ? null : found.map((name) => names.get(foldHeader(name))!);
}

function describeColumn(
  name: string,
  i: number,
  { preset, fields }: RecognisedColumns,
  rows: RowBatch['rows'],
): ColumnDescription {
  const own = [...fields].filter(([, columns]) => columns.includes(i)).map(([field]) => field);
  const isNamed = own.some((field) => preset.columns[field]?.some((one) => foldHeader(one) === foldHeader(name)));
  const values = rows.map((row) => cellValue(row[i])).filter((value) => value !== '');
  return {
    name: name.trim(),
    fields: own,
    by: own.length === 0 ? '' : isNamed && preset !== genericZh && preset !== genericEn ? 'preset' : 'generic',
    nearest: own.length === 0 && name.trim() !== '' ? nearestName(name) : null,
    samples: [...new Set(values)].slice(0, 3),
  };
}

/** A name of some vendor that the column's looks like; an exact one stands in a preset that was not chosen, or for a field that is taken. */
function nearestName(name: string): { name: string; field: Field } | null {
  const folded = foldHeader(name);
  const near = folded.length > 80 ? null : nearest(folded, [...headerWords().keys()]);
  const field = near === null ? undefined : headerWords().get(near);
  return near === null || field === undefined ? null : { name: spelling(near, field), field };
}

/** How a preset writes a name that is known folded. */
function spelling(folded: string, field: Field): string {
  return PRESETS.flatMap(({ columns }) => columns[field] ?? []).find((name) => foldHeader(name) === folded) ?? folded;
}
