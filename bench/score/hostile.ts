import { HOSTILE_FILES } from '../../test/ingest/formats/hostile-files.js';
import { readSource } from '../../test/ingest/formats/read-source.js';
import { bytesOf, filesOf } from './corpora.js';
import { cpuMs } from './cpu.js';
import type { Figure } from './figure.js';

const MOST_MS = 500;
const MOST_BYTES = 64 << 20;

/** The hostile documents and workbooks: what their manifest expects, record by record, within the time and memory of a bomb. */
export const hostile: readonly Figure[] = ['json', 'xml', 'xlsx'].map((kind) => ({
  id: `hostile-${kind}`,
  name: `Hostile ${kind.toUpperCase()} comes out as its manifest says (<= ${MOST_MS} ms, <= ${MOST_BYTES >> 20} MB each)`,
  target: 'all',
  needs: ['corpora/hostile'],
  run: async () => {
    const keys = Object.keys(Object.prototype).length;
    const notes: string[] = [];
    const paths = filesOf(`corpora/hostile/${kind}`);
    for (const path of paths) {
      const name = path.replace('corpora/hostile/', '');
      globalThis.gc?.();
      const [memory, start] = [process.memoryUsage().rss, cpuMs()];
      const outcome = await outcomeOf(name, bytesOf(path));
      const [ms, grown] = [cpuMs() - start, process.memoryUsage().rss - memory];
      if (!isExpected(outcome, HOSTILE_FILES[name])) notes.push(`${name}: ${JSON.stringify(outcome)}`);
      if (ms > MOST_MS || grown > MOST_BYTES) notes.push(`${name}: ${ms.toFixed(0)} ms, ${(grown / 2 ** 20).toFixed(0)} MB`);
    }
    if (Object.keys(Object.prototype).length !== keys) notes.push('Object.prototype is polluted');
    return { value: `${paths.length - notes.length} of ${paths.length}`, isPass: notes.length === 0, notes };
  },
}));

type Outcome = string | readonly [rows: number, unreadable: number];

/** The refusal, or the rows read and those of them that were rejected as damaged. */
async function outcomeOf(name: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    const { report } = await readSource(name.split('/').at(-1)!, bytes);
    return [report.rows, report.issuesByCode['unreadable-row'] ?? 0];
  } catch (error) {
    return String(error);
  }
}

function isExpected(outcome: Outcome, expected: Outcome | undefined): boolean {
  if (typeof outcome !== 'string') return JSON.stringify(outcome) === JSON.stringify(expected);
  return typeof expected === 'string' && outcome.startsWith('UnsupportedInputError') && outcome.includes(expected);
}
