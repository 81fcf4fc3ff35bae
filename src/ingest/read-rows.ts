import type { ByteSource } from './byte-source.js';
import { DEFAULT_READ_LIMITS, type FormatReader, type ReadLimits } from './format-reader.js';
import { BUILT_IN_READERS } from './formats/built-in.js';
import { withDerwentCells } from './formats/derwent-table.js';
import { withMendedCells } from './mend-cells.js';
import { peekSource } from './peek-source.js';
import type { OwnPreset, Preset } from './preset.js';
import { presetOf } from './preset-list.js';
import { type InputFormat, sniffFormat } from './sniff-format.js';
import type { RowBatch, SourceTable } from './source-table.js';
import { readText, type TextOptions } from './text/read-text.js';
import { UnsupportedInputError } from './unsupported-input-error.js';

/** How to read rows, where the caller knows better than detection. */
export interface RowOptions extends TextOptions {
  /** Name of a vendor's preset, or a layout of one's own such as `{ columns: { application: '案卷号' } }`. Default: recognised from the header of each table. */
  readonly preset?: string | OwnPreset;
  /** Readers of formats beyond text, JSON, XLSX, HTML tables, gzip and ZIP, such as `parquetReader` of `patent-landscape/parquet`. The Node entry adds all. */
  readonly readers?: readonly FormatReader[];
  /** Bounds against hostile files; those not given are {@link DEFAULT_READ_LIMITS}. */
  readonly limits?: Partial<ReadLimits>;
}

/** Rows of one source, block by block; blank lines are left out, nothing else is. A stream can be read once, other sources again. */
export interface RowReader extends AsyncIterable<RowBatch> {
  /** The table under way, once the first batch has been reached; at the end the last one. */
  readonly table: SourceTable | null;
}

/**
 * Reads a file as rows of strings. Of a delimited text, encoding, delimiter, preamble and header are found out, quotes and line ends
 * of every kind are understood, and memory does not grow with the file; other formats are left to their readers. A file can hold
 * several tables: `table` of a batch says to which one its rows belong.
 *
 * @throws RangeError for an unknown preset, encoding or delimiter.
 * @throws UnsupportedInputError on iteration, when nothing reads the format of the source, or it is damaged or beyond a limit.
 * @example readRows(bytesSource('a.csv', new Uint8Array(0))).table //=> null
 */
export function readRows(source: ByteSource, options: RowOptions = {}): RowReader {
  const preset = options.preset === undefined ? undefined : presetOf(options.preset);
  if (options.delimiter !== undefined && !/^[^"\r\n\ufeff]+$/.test(options.delimiter)) {
    throw new RangeError(`readRecords: invalid delimiter: "${options.delimiter}"; give one that holds no quote or line end`);
  }
  const found: { table: SourceTable | null } = { table: null };
  const batches = notingTable(withDerwentCells(withMendedCells(tablesOf(source, options, preset, 0))), found);
  return {
    get table() {
      return found.table;
    },
    [Symbol.asyncIterator]: () => batches,
  };
}

async function* notingTable(batches: AsyncIterable<RowBatch>, found: { table: SourceTable | null }): AsyncGenerator<RowBatch> {
  for await (const batch of batches) {
    found.table = batch.encoding === undefined ? batch.table : { ...batch.table, encoding: batch.encoding };
    yield batch;
  }
}

/** The tables of a source in whatever format; `depth` counts the archives it is in. */
async function* tablesOf(
  source: ByteSource,
  options: RowOptions,
  preset: Preset | undefined,
  depth: number,
): AsyncGenerator<RowBatch> {
  const { head, source: whole } = await peekSource(source, HEAD);
  const format = formatOf(source.name, head);
  if (format === 'text') {
    yield* readText(whole, options, preset);
    return;
  }
  const reader = [...(options.readers ?? []), ...BUILT_IN_READERS].find(({ formats }) => formats.includes(format));
  if (reader === undefined) throw new UnsupportedInputError(source.name, format);
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  if (depth > limits.maxNesting) {
    throw new UnsupportedInputError(source.name, format, {
      fault: `inside more than ${limits.maxNesting} others`,
      remedy: 'unpack the outer ones, or raise limits.maxNesting',
    });
  }
  yield* reader.read(whole, limits, (inner) => tablesOf(inner, options, preset, depth + 1));
}

/** The bytes decide; but whatever calls itself JSON is meant to be, however it begins. */
function formatOf(name: string, head: Uint8Array): InputFormat {
  const format = sniffFormat(head);
  return format === 'text' && head.length > 0 && /\.(json|ndjson|jsonl)$/i.test(name) ? 'json' : format;
}

/** Bytes that tell the format of a file. */
const HEAD = 4096;
