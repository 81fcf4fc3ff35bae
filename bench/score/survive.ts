import { accountOf } from './accounts.js';
import { bytesOf, filesOf, isPresent } from './corpora.js';
import { cpuMs } from './cpu.js';
import type { Figure } from './figure.js';

/** Everything that the corpora hold in the way of exports: each file is one input. */
const FOLDERS = [
  'corpora/duckdb/data/csv',
  'corpora/pollock/polluted_files/csv',
  'corpora/pollock/survey_sample/csv',
  'corpora/csv-spectrum/csvs',
  'corpora/csv-test-data/csv',
  'corpora/csvw/tests',
  'corpora/json-test-suite/test_parsing',
  'corpora/json-test-suite/test_transform',
  'corpora/papaparse/tests',
  'corpora/blns',
  'corpora/hostile/csv',
  'corpora/hostile/json',
  'corpora/hostile/xlsx',
  'corpora/hostile/xml',
  'corpora/hostile/rules',
  'data',
];

const MOST_MS = 2000;
const MOST_BYTES = 256 << 20;
/** Bytes from which a file is worth a clean heap before it. */
const LARGE = 1 << 19;

interface Survey {
  readonly files: number;
  readonly refused: number;
  readonly died: readonly string[];
  readonly unaccounted: readonly string[];
}

/** Figures 4 and 5: no file crashes the reader, takes long or much memory; every row and every byte of each is accounted for. */
export const survive: readonly Figure[] = [
  {
    id: '4',
    name: 'Files survived (no crash, <= 2 s, <= 256 MB each)',
    target: '100%',
    needs: ['corpora'],
    run: async () => {
      const { files, refused, died } = await survey();
      return { value: `${files - died.length} of ${files} (${refused} refused by name)`, isPass: died.length === 0, notes: died };
    },
  },
  {
    id: '5',
    name: 'Accounting closes (rows = records + rejected; every byte in one span)',
    target: '100%',
    needs: ['corpora'],
    run: async () => {
      const { files, unaccounted } = await survey();
      return { value: `${files - unaccounted.length} of ${files}`, isPass: unaccounted.length === 0, notes: unaccounted };
    },
  },
];

let known: Promise<Survey> | undefined;

function survey(): Promise<Survey> {
  known ??= readAll();
  return known;
}

async function readAll(): Promise<Survey> {
  const paths = FOLDERS.filter(isPresent)
    .flatMap(filesOf)
    .filter((path) => !/\/(MANIFEST|README)\.md$|LICENSE$/.test(path));
  const keys = Object.keys(Object.prototype).length;
  let refused = 0;
  const [died, unaccounted]: [string[], string[]] = [[], []];
  for (const path of paths) {
    const bytes = bytesOf(path);
    if (bytes.length > LARGE) globalThis.gc?.();
    const [memory, start] = [process.memoryUsage().rss, cpuMs()];
    const { trouble, isRefused } = await accountOf(path, bytes);
    const ms = cpuMs() - start;
    const grown = process.memoryUsage().rss - memory;
    if (isRefused) refused++;
    if (trouble !== null) (trouble.startsWith('threw') ? died : unaccounted).push(`${path}: ${trouble}`);
    if (ms > 2 * MOST_MS) died.push(`${path}: ${(ms / 2).toFixed(0)} ms`);
    if (grown > MOST_BYTES) died.push(`${path}: ${(grown / 2 ** 20).toFixed(0)} MB`);
    if (Object.keys(Object.prototype).length !== keys) died.push(`${path}: pollutes Object.prototype`);
  }
  return { files: paths.length, refused, died, unaccounted };
}
