import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRows } from '../../src/ingest/read-rows.js';
import type { ByteSpan } from '../../src/ingest/text/byte-spans.js';
import { UnsupportedInputError } from '../../src/ingest/unsupported-input-error.js';
import { seededRandom } from '../../src/util/random.js';
import { cpuMs } from './cpu.js';
import type { Figure } from './figure.js';

const SEED = 20_261_122;
const COUNT = 100_000;
const SECONDS = 60;

/** Figure 6: hostile texts made up, and small exports with a few bytes changed; what comes out is held against what went in, row by row. */
export const generated: readonly Figure[] = [
  {
    id: '6',
    name: `Generated inputs, nothing lost (seed ${SEED})`,
    target: '>= 100,000 in 60 s, 0 lost, 0 uncaught',
    needs: [],
    run: async () => {
      const start = cpuMs();
      const notes: string[] = [];
      let [count, refused, slowest] = [0, 0, 0];
      for (const bytes of inputs()) {
        const before = cpuMs();
        const trouble = await troubleOf(bytes);
        slowest = Math.max(slowest, cpuMs() - before);
        count++;
        if (trouble === 'refused') refused++;
        else if (trouble !== null)
          notes.push(`${trouble}: ${JSON.stringify(Buffer.from(bytes).toString('latin1')).slice(0, 400)}`);
      }
      const seconds = (cpuMs() - start) / 1000;
      const value = `${count} in ${seconds.toFixed(0)} s, ${notes.length} wrong, ${refused} refused by name, slowest ${slowest.toFixed(0)} ms`;
      return { value, isPass: notes.length === 0 && count >= COUNT && seconds <= SECONDS, notes };
    },
  },
];

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

/** Half made up from scratch, half mutated. */
function* inputs(): Generator<Uint8Array> {
  const texts = fc.array(fc.constantFrom(...UNITS), { maxLength: 60 });
  for (const units of fc.sample(texts, { numRuns: COUNT / 2, seed: SEED })) yield Buffer.from(units.join(''));
  const bases = samples();
  const random = seededRandom(SEED);
  for (let i = 0; i < COUNT / 2; i++) yield mutated(bases[i % bases.length]!, random);
}

/** The beginnings of the project's own fixtures: every vendor, several encodings. */
function samples(): Uint8Array[] {
  const folder = new URL('../../test/fixtures/ingest/', import.meta.url);
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

async function troubleOf(bytes: Uint8Array): Promise<string | null> {
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
  const lost = written.findIndex(
    ({ from, to }, i) => letters(textOf(bytes.subarray(from, to), encoding)) !== letters(rows[i]!.join('')),
  );
  return lost === -1 ? null : `letters of row ${lost} differ`;
}

/** Some versions of Node read windows-1252 as Latin-1 unless asked for a part of a stream. */
function textOf(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** What no dialect can take for a delimiter, a quote or a blank. */
function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}\ufffd\0]/gu) ?? []).join('');
}
