import { gunzipSync } from 'node:zlib';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { readRows } from '../../src/ingest/read-rows.js';
import { type InputFormat, sniffFormat } from '../../src/ingest/sniff-format.js';
import type { ByteSpan } from '../../src/ingest/text/byte-spans.js';
import { UnsupportedInputError } from '../../src/ingest/unsupported-input-error.js';
import { NODE_READERS } from '../../src/node/node-readers.js';

/** What reading one file came to. */
export interface Account {
  /** Rows, records and rejections add up, and spans cover every byte and every row; a refusal covers the whole file. */
  readonly trouble: string | null;
  readonly isRefused: boolean;
}

/** Reads a file twice, as rows with their spans and as records, and checks that nothing is unaccounted for. */
export async function accountOf(name: string, bytes: Uint8Array): Promise<Account> {
  try {
    const tiling = await tilingTrouble(name, bytes);
    if (tiling !== null) return { trouble: tiling, isRefused: false };
    const { report, [Symbol.asyncIterator]: records } = readRecords(bytesSource(name, bytes), { readers: NODE_READERS });
    for await (const batch of { [Symbol.asyncIterator]: records }) if (batch.length < 0) break;
    const { rows, records: good, rejected } = report;
    return { trouble: rows === good + rejected ? null : `${rows} rows, ${good} records, ${rejected} rejected`, isRefused: false };
  } catch (error) {
    if (error instanceof UnsupportedInputError) return { trouble: null, isRefused: true };
    return { trouble: `threw ${String(error).slice(0, 160)}`, isRefused: false };
  }
}

/** Spans exist of texts only, each text of an archive by itself; other formats need not be read for them. */
async function tilingTrouble(name: string, bytes: Uint8Array): Promise<string | null> {
  if (!WITH_TEXTS.has(sniffFormat(bytes))) return null;
  const ends = new Map<string, number>();
  let [spans, rows, gaps] = [0, 0, 0];
  const onSpan = ({ file, kind, from, to }: ByteSpan): void => {
    if (from !== (ends.get(file) ?? 0) || to < from) gaps++;
    ends.set(file, to);
    if (kind === 'record' || kind === 'reject') spans++;
  };
  for await (const { table, rows: some } of readRows(bytesSource(name, bytes), { readers: NODE_READERS, onSpan })) {
    if (table.format === undefined || table.format === 'text') rows += some.length;
  }
  const size = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).length : bytes.length;
  const end = ends.get(name) ?? size;
  if (gaps > 0 || end !== size) return `spans cover ${end} of ${size} bytes with ${gaps} gaps`;
  return spans === rows ? null : `${spans} spans of rows, ${rows} rows`;
}

const WITH_TEXTS: ReadonlySet<InputFormat> = new Set(['text', 'gzip', 'zip', 'xlsx']);
