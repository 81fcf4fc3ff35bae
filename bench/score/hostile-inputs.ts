import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { readRows } from '../../src/ingest/read-rows.js';
import type { ByteSpan } from '../../src/ingest/text/byte-spans.js';
import { UnsupportedInputError } from '../../src/ingest/unsupported-input-error.js';
import { seededRandom } from '../../src/util/random.js';

/** Hostile texts: half made up from scratch, half small exports of the project's own with a few bytes changed. Same seed, same texts. */
export function* hostileInputs(seed: number, count: number): Generator<Uint8Array> {
  const texts = fc.array(fc.constantFrom(...UNITS), { maxLength: 60 });
  for (const units of fc.sample(texts, { numRuns: count / 2, seed })) yield Buffer.from(units.join(''));
  const bases = samples();
  const random = seededRandom(seed);
  for (let i = 0; i < count / 2; i++) yield mutated(bases[i % bases.length]!, random);
}

const UNITS = [
  '"',
  '"',
  '""',
  ',',
  ',',
  ',',
  '\n',
  '\n',
  '\r',
  '\r\n',
  ';',
  '\t',
  '|',
  ' ',
  "'",
  '\\',
  '#',
  ':',
  '一',
  '電',
  '池',
  '𠀀',
  'é',
  '\ufeff',
  '\0',
].concat([
  'a',
  'B',
  '1',
  '2.5',
  '2020-01-02',
  'CN201310033299.6',
  '申请号',
  '标题',
  'id',
  'Total',
  'Note:',
  '__proto__',
  '\n\n',
  ',,',
  '","',
  '\u2028',
  '\ud800',
]);

/** The beginnings of the project's own fixtures: every vendor, several encodings. */
function samples(): Uint8Array[] {
  const folder = pathToFileURL('test/fixtures/ingest/');
  const names = readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name));
  return names.sort().map((name) => new Uint8Array(readFileSync(new URL(name, folder)).subarray(0, 600)));
}

const BYTES = [0, 9, 10, 13, 32, 34, 39, 44, 59, 92, 124, 0x80, 0xa0, 0xe4, 0xff];

function mutated(base: Uint8Array, random: () => number): Uint8Array {
  const bytes = base.slice();
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    bytes[Math.floor(random() * bytes.length)] =
      random() < 0.6 ? BYTES[Math.floor(random() * BYTES.length)]! : Math.floor(random() * 256);
  }
  return bytes;
}

/**
 * What is wrong with how the rows of an input are read: null for nothing, 'refused' for an error that names the fault. What comes out is held
 * against what went in, byte by byte and row by row.
 */
export async function troubleOfRows(bytes: Uint8Array): Promise<string | null> {
  const spans: ByteSpan[] = [];
  const rows: (readonly string[])[] = [];
  let encoding = 'utf-8';
  try {
    for await (const batch of readRows(bytesSource('generated.csv', bytes), { onSpan: (span) => spans.push(span) })) {
      for (const row of batch.rows) rows.push(row);
      if (batch.table.format !== undefined && batch.table.format !== 'text') return 'refused';
      encoding = batch.encoding ?? encoding;
    }
  } catch (error) {
    return error instanceof UnsupportedInputError ? 'refused' : `threw ${String(error)}`;
  }
  let at = 0;
  for (const { from, to } of spans) {
    if (from !== at || to < from) return 'a gap between spans';
    at = to;
  }
  if (at !== bytes.length) return `spans end at ${at} of ${bytes.length}`;
  const written = spans.filter(({ kind }) => kind === 'record' || kind === 'reject');
  if (written.length !== rows.length) return `${written.length} spans of rows, ${rows.length} rows`;
  const textOf = textReader(encoding);
  const lost = written.findIndex(({ from, to }, i) => letters(textOf(bytes.subarray(from, to))) !== letters(rows[i]!.join('')));
  return lost === -1 ? null : `letters of row ${lost} differ`;
}

/** Some versions of Node read windows-1252 as Latin-1 unless asked for a part of a stream. */
function textReader(encoding: string): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** What no dialect can take for a delimiter, a quote or a blank. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}\ufffd\0]+/gu, '');
}

/** What is wrong with how the records of an input are counted; slower than {@link troubleOfRows}. */
export async function troubleOfRecords(bytes: Uint8Array): Promise<string | null> {
  try {
    const reader = readRecords(bytesSource('generated.csv', bytes));
    let [rows, records] = [0, 0];
    for await (const batch of reader) {
      rows += batch.rows;
      records += batch.length;
    }
    const { report } = reader;
    const isTold = report.rows === rows && report.records === records && rows === records + report.rejected;
    return isTold ? null : `${rows} rows, ${records} records, ${report.rejected} rejected`;
  } catch (error) {
    return error instanceof UnsupportedInputError ? 'refused' : `records: threw ${String(error)}`;
  }
}
