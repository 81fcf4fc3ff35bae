import { type ColumnDescription, describeColumns, type TableDescription } from '../ingest/describe-columns.js';
import type { LineSample, PassedOver } from '../ingest/passed-over.js';
import { decodeUtf8 } from './decode-utf8.js';
import { fileSource } from './file-source.js';
import { NODE_READERS } from './node-readers.js';
import { sourceOf } from './preset-file.js';

/** What is recognised in a file, and why, as text for a terminal; `source` as for {@link sourceOf}. */
export async function columnsText(path: string, source?: string): Promise<string> {
  const options = { readers: NODE_READERS, decodeUtf8, ...(source !== undefined && { preset: sourceOf(source) }) };
  const tables = await describeColumns(fileSource(path), options);
  return tables.map((table) => tableText(table, source)).join('\n');
}

function tableText(table: TableDescription, source: string | undefined): string {
  const { file, format, encoding, headerRow, vendor, preset, signature, isPatentTable, passedOver, columns } = table;
  const unrecognised = source === undefined ? 'no vendor recognised by its columns' : `given as ${source}`;
  const by = signature === null ? unrecognised : `recognised by ${signature.join(', ')}`;
  const lines = [
    `${file}: ${[format, encoding, headerRow > 0 ? `header in row ${headerRow}` : 'no header row'].filter((part) => part !== '').join(', ')}`,
    `  ${vendor} (${preset}): ${by}`,
    ...(isPatentTable
      ? []
      : ['  no column of patent numbers: every row will be rejected; name the columns in a JSON file and give it with --source']),
    ...passedTexts(passedOver),
    ...columns.map((column) => `  ${column.name || '(no name)'}: ${meaning(column)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function passedTexts({ above, below, comments }: PassedOver): string[] {
  const told = ({ lines, first }: LineSample, place: string): string[] =>
    lines === 0
      ? []
      : [
          `  ${lines} ${lines === 1 ? 'line' : 'lines'} ${place}, no ${lines === 1 ? 'row' : 'rows'}: ${first.join(' / ').replace(/\s+/g, ' ')}`,
        ];
  return [...told(above, 'above the header'), ...told(below, 'below the table'), ...told(comments, 'of remarks')];
}

function meaning({ fields, by, nearest, samples }: ColumnDescription): string {
  const shown = samples.length === 0 ? 'always blank' : `e.g. ${samples[0]!.replace(/\s+/g, ' ')}`;
  if (fields.length > 0) return `${fields.join(', ')}${by === 'generic' ? ' (by its general name)' : ''}; ${shown}`;
  return `not used${nearest === null ? '' : ` (nearest known name: ${nearest.name}, ${nearest.field})`}; ${shown}`;
}
