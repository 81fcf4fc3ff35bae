import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRows } from '../../src/ingest/read-rows.js';
import { NODE_READERS } from '../../src/node/node-readers.js';
import { type PlainRecord, readSource } from '../../test/ingest/formats/read-source.js';
import { hintsFor, type TextTable, WRITERS } from '../../test/ingest/formats/write-table.js';
import type { Figure } from './figure.js';

const SAMPLES = pathToFileURL('data-samples/');

/** Every sample written in every dialect, encoding and format, and read back: the records must be those of the sample itself. */
export const roundTrips: readonly Figure[] = [
  {
    id: 'round-trips',
    name: 'Samples read back as the same records (4 dialects x 4 encodings, JSON, NDJSON, XLSX, HTML, Parquet, Arrow)',
    target: '100% identical',
    needs: [],
    run: async () => {
      let [all, same] = [0, 0];
      const notes: string[] = [];
      for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.csv'))) {
        const bytes = readFileSync(new URL(name, SAMPLES));
        const { records } = await readSource(name, bytes);
        const table = await tableOf(name, bytes);
        for (const [ending, write] of Object.entries(WRITERS)) {
          const again = await readSource(`again.${ending}`, await write(table), hintsFor(ending));
          const different = differencesOf(records, again.records);
          all += records.length;
          same += records.length - different.length;
          if (different.length > 0) notes.push(`${name} as ${ending}: ${different.length} differ, first ${different[0]}`);
        }
      }
      return { value: `${same} of ${all} records identical`, isPass: same === all, notes };
    },
  },
];

async function tableOf(name: string, bytes: Uint8Array): Promise<TextTable> {
  const rows: (readonly string[])[] = [];
  let header: readonly string[] = [];
  for await (const batch of readRows(bytesSource(name, bytes), { readers: NODE_READERS })) {
    header = batch.table.header;
    rows.push(...batch.rows.map((row) => header.map((_, i) => row[i] ?? '')));
  }
  return { header, rows };
}

/** Records that are not the same, as the first field that differs. */
function differencesOf(expected: readonly PlainRecord[], found: readonly PlainRecord[]): string[] {
  if (expected.length !== found.length)
    return Array.from(expected, () => `${expected.length} records, ${found.length} read back`);
  return expected.flatMap((record, i) => {
    const field = Object.keys(record).find((name) => JSON.stringify(record[name]) !== JSON.stringify(found[i]![name]));
    return field === undefined
      ? []
      : [`record ${i}: ${field}: ${JSON.stringify(record[field])} came as ${JSON.stringify(found[i]![field])}`];
  });
}
