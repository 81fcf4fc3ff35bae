import { BlockReader } from './block-reader.js';
import type { ByteSource } from './byte-source.js';
import { type DecodeOptions, type DecodeState, decodeSource } from './decode-source.js';
import type { Preset } from './preset.js';
import { presetOf } from './preset-list.js';
import type { RowBatch, SourceTable } from './source-table.js';
import { textBlocks } from './text-blocks.js';

/** How to read rows, where the caller knows better than detection. */
export interface RowOptions extends DecodeOptions {
  /** Separator between cells, one character; detected when not given. */
  readonly delimiter?: string;
  /** Name of a vendor's preset, or one of the caller's own. */
  readonly preset?: string | Preset;
  /** Most characters of one record; a quote that is not closed within them is read as an ordinary character. 4,194,304 by default. */
  readonly maxRecordLength?: number;
}

/** Rows of one source, block by block; blank lines are left out, nothing else is. A source can be read once. */
export interface RowReader extends AsyncIterable<RowBatch> {
  /** The table, once the first batch or the end has been reached. */
  readonly table: SourceTable | null;
}

/**
 * Reads a delimited text as rows of strings: encoding, delimiter, preamble and header are found out, quotes and line ends of
 * every kind are understood, and memory does not grow with the file.
 *
 * @throws RangeError for an unknown preset, encoding or delimiter.
 * @throws UnsupportedInputError on iteration, when the source is no text.
 * @example readRows(bytesSource('a.csv', new Uint8Array(0))).table //=> null
 */
export function readRows(source: ByteSource, options: RowOptions = {}): RowReader {
  const preset = typeof options.preset === 'string' ? presetOf(options.preset) : options.preset;
  if (options.delimiter !== undefined && (options.delimiter.length !== 1 || '"\r\n\ufeff'.includes(options.delimiter))) {
    throw new RangeError(
      `readRecords: invalid delimiter: "${options.delimiter}"; give one character that is no quote or line end`,
    );
  }
  const found: { table: SourceTable | null } = { table: null };
  const batches = rowBatches(source, options, preset, found);
  return {
    get table() {
      return found.table;
    },
    [Symbol.asyncIterator]: () => batches,
  };
}

const MAX_RECORD_LENGTH = 1 << 22;

async function* rowBatches(
  source: ByteSource,
  { delimiter, maxRecordLength: maxLength = MAX_RECORD_LENGTH, ...decoding }: RowOptions,
  preset: Preset | undefined,
  found: { table: SourceTable | null },
): AsyncGenerator<RowBatch> {
  const state: DecodeState = { encoding: 'utf-8', bytes: 0 };
  const options = { file: source.name, maxLength, ...(delimiter !== undefined && { delimiter }), ...(preset && { preset }) };
  let reader: BlockReader | undefined;
  for await (const block of textBlocks(decodeSource(source, decoding, state))) {
    reader ??= new BlockReader(block, options, state);
    found.table = reader.table;
    yield reader.read(block);
  }
  if (reader) yield reader.read(null);
  found.table = { ...(reader?.table ?? NO_TABLE), file: source.name, encoding: state.encoding };
}

const NO_TABLE = { delimiter: ',', header: [], headerRow: 0, preamble: [] };
