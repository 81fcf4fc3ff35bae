import { gzipSync } from 'node:zlib';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { UnsupportedInputError } from '../../src/ingest/unsupported-input-error.js';
import { NODE_READERS } from '../../src/node/node-readers.js';
import { bytesOf, filesOf } from './corpora.js';
import { cpuMs } from './cpu.js';
import type { Figure } from './figure.js';

const MOST_MS = 500;
const MOST_BYTES = 64 << 20;

/** Figure 9: files that unpack, expand or nest to far more than they are; each must be refused by name, or read within the bounds. */
export const bombs: readonly Figure[] = [
  {
    id: '9',
    name: 'Bombs refused or read (<= 500 ms, <= 64 MB each)',
    target: 'all',
    needs: ['corpora/hostile'],
    run: async () => {
      const hostile = ['xlsx', 'xml', 'json'].flatMap((kind) => filesOf(`corpora/hostile/${kind}`));
      const inputs = [...hostile.map((path): [string, Uint8Array] => [path.split('/').at(-1)!, bytesOf(path)]), ...made()];
      await attempt('warm.xlsx', bytesOf('corpora/hostile/xlsx/good.xlsx'));
      await attempt('warm.xml', bytesOf('corpora/hostile/xml/truncated.xml'));
      const notes: string[] = [];
      let refused = 0;
      for (const [name, bytes] of inputs) {
        globalThis.gc?.();
        const [memory, start] = [process.memoryUsage().rss, cpuMs()];
        const outcome = await attempt(name, bytes);
        const [ms, grown] = [cpuMs() - start, process.memoryUsage().rss - memory];
        if (outcome === 'refused') refused++;
        if (outcome.startsWith('threw') || ms > MOST_MS || grown > MOST_BYTES)
          notes.push(`${name}: ${outcome}, ${ms.toFixed(0)} ms, ${(grown / 2 ** 20).toFixed(0)} MB`);
      }
      return {
        value: `${inputs.length - notes.length} of ${inputs.length} (${refused} refused)`,
        isPass: notes.length === 0,
        notes,
      };
    },
  },
];

/** Gzip files of many members, each of which unpacks to 16 MiB of one letter: 0.25 to 10 GiB in all. */
function made(): [string, Uint8Array][] {
  const member = gzipSync(new Uint8Array(16 << 20).fill(97));
  return [16, 64, 640].map((count) => [`bomb-${count}.csv.gz`, Buffer.concat(Array.from({ length: count }, () => member))]);
}

async function attempt(name: string, bytes: Uint8Array): Promise<string> {
  try {
    let rows = 0;
    for await (const batch of readRecords(bytesSource(name, bytes), { readers: NODE_READERS })) rows += batch.rows;
    return `${rows} rows`;
  } catch (error) {
    return error instanceof UnsupportedInputError ? 'refused' : `threw ${String(error).slice(0, 100)}`;
  }
}
