import type { ByteSource } from '../byte-source.js';
import type { FormatReader, ReadLimits } from '../format-reader.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { decodeDocument } from './decode-document.js';
import { jsonRecords, recordOf } from './json-records.js';
import { JsonFault, parseJson } from './json-value.js';
import { type DocumentRecord, RecordTable } from './record-table.js';

/**
 * Reads JSON: a list of objects, an API's answer that holds one (PatentsView, Lens, EPO OPS ...), a single object, or one object a
 * line (NDJSON, of any length). Names of members become columns, see {@link flatten}.
 *
 * @throws UnsupportedInputError with the place, when nothing of the document can be read.
 */
export const jsonReader: FormatReader = {
  formats: ['json'],
  async *read(source, limits) {
    const text = await decodeDocument(source);
    const { lines, rest } = await firstLines(text.pieces);
    const table = new RecordTable(source.name, 'json', text.encoding, limits.maxColumns);
    const records = isLines(lines, limits) ? lineRecords(joined(lines, rest), limits) : wholeRecords(source, lines, rest, limits);
    for await (const record of records) {
      table.add(record);
      if (table.isFull) yield table.take(text.bytes);
    }
    yield table.take(text.bytes);
  },
};

/** Text up to the second line that is not blank, and what follows. */
async function firstLines(pieces: AsyncIterable<string>): Promise<{ lines: string; rest: AsyncIterator<string> }> {
  const rest = pieces[Symbol.asyncIterator]();
  let lines = '';
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    lines += next.value;
    if (lines.length > LONGEST_LINE || linesOf(lines).length > 2) break;
  }
  return { lines, rest };
}

/** The first lines that are not blank. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < 3; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    if (line.trim() !== '') lines.push(line);
    start = end === -1 ? text.length : end + 1;
  }
  return lines;
}

/** Characters of a line up to which a text may be one object a line. */
const LONGEST_LINE = 1 << 24;

/** Whether the first line is a value by itself and something follows, or the second begins as only another object can. */
function isLines(text: string, { maxDepth }: ReadLimits): boolean {
  const [first = '', second = ''] = linesOf(text);
  if (second === '' || !first.trimStart().startsWith('{')) return false;
  if (second.startsWith('{') && first.trim() !== '{') return true;
  try {
    parseJson(first, maxDepth);
    return true;
  } catch {
    return false;
  }
}

async function* joined(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** One record a line; a line that is no object is a record with a fault. */
async function* lineRecords(
  pieces: AsyncIterable<string>,
  { maxDepth, maxCellLength }: ReadLimits,
): AsyncGenerator<DocumentRecord> {
  let carry = '';
  let number = 0;
  for await (const piece of pieces) {
    const lines = (carry + piece).split('\n');
    carry = lines.pop()!;
    for (const line of lines) {
      number++;
      if (line.trim() !== '') yield lineRecord(line, number, maxDepth);
    }
    if (carry.length > maxCellLength * 4) throw new JsonFault(carry.length, `a line end within ${maxCellLength * 4} characters`);
  }
  if (carry.trim() !== '') yield lineRecord(carry, ++number, maxDepth);
}

function lineRecord(line: string, number: number, maxDepth: number): DocumentRecord {
  try {
    return recordOf(parseJson(line, maxDepth), number);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { number, cells: [['', line]], fault: error.message };
  }
}

async function* wholeRecords(
  { name }: ByteSource,
  first: string,
  rest: AsyncIterator<string>,
  limits: ReadLimits,
): AsyncGenerator<DocumentRecord> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of joined(first, rest)) {
    parts.push(piece);
    length += piece.length;
    if (length > limits.maxDocumentBytes) {
      throw refusal(name, `of more than ${limits.maxDocumentBytes} characters`, 'write it as one object a line (NDJSON)');
    }
  }
  try {
    const text = parts.join('');
    yield* jsonRecords(text, limits.maxDepth);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw refusal(name, `that breaks ${error.message}`, 'fetch it again');
  }
}

function refusal(file: string, fault: string, remedy: string): UnsupportedInputError {
  return new UnsupportedInputError(file, 'json', { fault, remedy });
}
