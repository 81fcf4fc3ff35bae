import type { ByteSource } from '../byte-source.js';
import { type DecodeOptions, type DecodeState, decodeSource } from '../decode-source.js';
import type { Preset } from '../preset.js';
import type { RowBatch, SourceTable } from '../source-table.js';
import { type ByteSpan, ByteSpans } from './byte-spans.js';
import type { TextBatch } from './text-batch.js';
import { textBlocks, withNewlines } from './text-blocks.js';
import { TextReader } from './text-reader.js';

/** How to read a delimited text, where the caller knows better than detection. */
export interface TextOptions extends DecodeOptions {
  /** Separator between cells; detected when not given. */
  readonly delimiter?: string;
  /** What stands around cells that hold separators, '' for nothing; detected when not given. */
  readonly quote?: string;
  /** What makes a quote inside a quoted cell an ordinary character: the quote again, or a backslash; detected when not given. */
  readonly escape?: string;
  /** What a line of remarks begins with, '' for nothing; detected when not given. */
  readonly comment?: string;
  /** Names of the columns of a file that has no header. */
  readonly columns?: readonly string[];
  /** False when every line below the header is a row: none is looked at as a note, a total or the header of another table. Default true. */
  readonly hasNotes?: boolean;
  /** Most characters of one record; a quote that is not closed within them is read as an ordinary character. 4,194,304 by default. */
  readonly maxRecordLength?: number;
  /** Told of every stretch of a text, in order: what it is, and where. */
  readonly onSpan?: (span: ByteSpan) => void;
}

/**
 * Reads a delimited text as rows of strings, block by block and table by table: encoding, dialect, preamble, header, notes and further
 * tables are found out. Memory does not grow with the file.
 *
 * @throws RangeError for an unknown encoding.
 */
export async function* readText(source: ByteSource, options: TextOptions, preset: Preset | undefined): AsyncGenerator<RowBatch> {
  const { delimiter, quote, escape: sign, comment, columns, hasNotes = true } = options;
  const { maxRecordLength: maxLength = MAX_RECORD_LENGTH, onSpan, readUnits } = options;
  const { name: file } = source;
  const spans = onSpan && new ByteSpans(file, onSpan);
  const state: DecodeState = {
    encoding: 'utf-8',
    bytes: 0,
    mended: 0,
    misread: '',
    onBytes: spans && ((bytes, name) => spans.see(bytes, name)),
  };
  let reader: TextReader | undefined;
  let head = '';
  const start = (): TextReader =>
    new TextReader(
      head,
      { delimiter, quote, escape: sign, comment, columns, preset, hasNotes, readUnits, file, maxLength, spans },
      state,
    );
  for await (const block of textBlocks(decodeSource(source, options, state))) {
    if (reader) yield* reader.read(block);
    else {
      head += withNewlines(block);
      if (!isEnough(head)) continue;
      reader = start();
      yield* reader.read(head);
    }
  }
  if (!reader && head !== '') {
    reader = start();
    yield* reader.read(head);
  }
  const last: TextBatch[] | undefined = reader?.read(null);
  if (last === undefined) {
    spans?.rest('blank', 0);
    yield { ...NO_ROWS, table: { ...NO_TABLE, file }, encoding: state.encoding };
    return;
  }
  last.at(-1)!.encoding = state.encoding;
  if (state.mended > 0) last.at(-1)!.mended = state.mended;
  if (state.misread !== '') last.at(-1)!.misread = state.misread;
  yield* last;
}

const MAX_RECORD_LENGTH = 1 << 22;

/** Whether a text holds lines enough to find its table by; one without line ends is not waited for. */
function isEnough(head: string): boolean {
  if (head.length >= MOST_HEAD) return true;
  let end = -1;
  for (let line = 0; line < LEAST_LINES; line++) {
    end = head.indexOf('\n', end + 1);
    if (end === -1) return false;
  }
  return true;
}

const LEAST_LINES = 10;
const MOST_HEAD = 1 << 20;

const NO_TABLE: SourceTable = { file: '', encoding: 'utf-8', delimiter: ',', header: [], headerRow: 0, preamble: [] };
const NO_ROWS = { rows: [], numbers: [], reread: [], isDamaged: false, bytes: 0 };
