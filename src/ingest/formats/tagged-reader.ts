import type { FormatReader } from '../format-reader.js';
import { decodeDocument } from './decode-document.js';
import { derwentCells } from './derwent-cells.js';
import { greenbookRecords, isGreenbookStart } from './greenbook.js';
import { type DocumentRecord, RecordTable } from './record-table.js';

/**
 * Reads the field-tagged text of Derwent Innovations Index and Web of Science: `PT` begins a record and `ER` ends it, a line that begins
 * with blanks continues the field before it. A record without end is a fault. Also the USPTO's full texts of 1976 to 2001.
 */
export const taggedReader: FormatReader = {
  formats: ['tagged'],
  async *read(source, limits) {
    const text = await decodeDocument(source);
    const table = new RecordTable(source.name, 'tagged', text.encoding, limits.maxColumns);
    for await (const record of recordsOf(linesOf(text.pieces))) {
      table.add(record);
      if (table.isFull) yield table.take(text.bytes);
    }
    yield table.take(text.bytes);
  },
};

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let carry = '';
  for await (const piece of pieces) {
    const lines = (carry + piece).split(/\r\n|\n|\r(?!$)/);
    carry = lines.pop()!;
    yield* lines;
  }
  if (carry !== '') yield carry;
}

/** Green Book files begin with a line of their own or with their first grant, the others with a tag of two letters. */
async function* recordsOf(lines: AsyncGenerator<string>): AsyncGenerator<DocumentRecord> {
  const { value: first = '' } = (await lines.next()) as { readonly value?: string };
  const isGreenbook = first.startsWith('HHHHH') || isGreenbookStart(first);
  yield* isGreenbook ? greenbookRecords(from(first, lines)) : records(from(first, lines));
}

async function* from(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Records under the number of the line on which they begin. */
async function* records(lines: AsyncIterable<string>): AsyncGenerator<DocumentRecord> {
  let fields = new Map<string, string[]>();
  let [line, start, tag] = [0, 0, ''];
  for await (const text of lines) {
    line++;
    const [, found, value = ''] = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(text) ?? [];
    if (found === 'ER') {
      yield { number: start || line, cells: derwentCells(fields) };
      fields = new Map();
      [start, tag] = [0, ''];
    } else if (found !== undefined && !OUTSIDE.has(found)) {
      if (fields.size === 0) start = line;
      fields.set(found, [...(fields.get(found) ?? []), value.trim()]);
      tag = found;
    } else if (tag !== '' && /^\s+\S/.test(text)) {
      fields.get(tag)!.push(text.trim());
    }
  }
  if (fields.size > 0) yield { number: start, cells: derwentCells(fields), fault: 'the record has no end (ER)' };
}

/** Tags of the file, not of a record. */
const OUTSIDE: ReadonlySet<string> = new Set(['FN', 'VR', 'EF']);
