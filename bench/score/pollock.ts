import Papa from 'papaparse';
import { bytesOf, filesOf, isPresent, jsonOf, POLLOCK_REAL } from './corpora.js';
import type { Figure } from './figure.js';
import { pollockScore } from './pollock-measures.js';
import { type Grid, gridOf, readFirstTable, readTables } from './read-grid.js';

const FOLDER = 'corpora/pollock';

/** Figures 1 and 2: the 2,290 polluted files, as stored and with CR LF restored; the lower of the two counts. */
export const pollock: readonly Figure[] = [
  {
    id: '1',
    name: 'Pollock simple, told nothing',
    target: '>= 9.985',
    needs: [FOLDER],
    run: async () => {
      const { simple, worst } = await polluted();
      return { value: simple.map((one) => one.toFixed(4)).join(' stored, '), isPass: Math.min(...simple) >= 9.985, notes: worst };
    },
  },
  {
    id: '2',
    name: 'Pollock weighted, told nothing',
    target: '>= 9.95',
    needs: [FOLDER],
    run: async () => {
      const { weighted } = await polluted();
      return { value: weighted.map((one) => one.toFixed(4)).join(' stored, '), isPass: Math.min(...weighted) >= 9.95 };
    },
  },
  {
    id: '3',
    name: 'Pollock real files, told nothing',
    target: '>= 9.50, header F1 >= 0.92',
    needs: [POLLOCK_REAL],
    run: survey,
  },
];

interface Polluted {
  readonly simple: readonly number[];
  readonly weighted: readonly number[];
  readonly worst: readonly string[];
}

let known: Promise<Polluted> | undefined;

function polluted(): Promise<Polluted> {
  known ??= scorePolluted();
  return known;
}

async function scorePolluted(): Promise<Polluted> {
  const weights = jsonOf(`${FOLDER}/pollock_weights.json`) as Readonly<Record<string, number>>;
  const files = filesOf(`${FOLDER}/polluted_files/csv`);
  const losses = new Map<string, number>();
  const [simple, weighted]: [number[], number[]] = [[], []];
  for (const restore of [false, true]) {
    let [sum, weightedSum, weight] = [0, 0, 0];
    for (const path of files) {
      const name = path.split('/').at(-1)!;
      const clean = cleanGrid(path.replace('/csv/', '/clean/'));
      const stored = bytesOf(path);
      const isCrlf = restore && !/record_delimiter_0x[AD]\.csv$/.test(name);
      const loaded = await readFirstTable(name, isCrlf ? withReturns(stored) : stored);
      const { total } = pollockScore(clean, gridOf(loaded));
      sum += total;
      weightedSum += total * (weights[name] ?? 0);
      weight += weights[name] ?? 0;
      const kind = name.replace(/\d+/g, 'N');
      if (total < 10) losses.set(kind, (losses.get(kind) ?? 0) + 10 - total);
    }
    simple.push(sum / files.length);
    weighted.push(weightedSum / weight);
  }
  const worst = [...losses].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return { simple, weighted, worst: worst.map(([kind, loss]) => `${(loss / 2).toFixed(2)} points lost on ${kind}`) };
}

/** The clean files of the survey name the columns of a table without header `col_0`, `col_1` ... */
async function survey(): Promise<{ value: string; isPass: boolean; notes: readonly string[] }> {
  const files = filesOf(`${POLLOCK_REAL}/csv`).filter((path) => isPresent(path.replace('/csv/', '/clean/')));
  let [sum, headers] = [0, 0];
  const losses: [number, string][] = [];
  for (const path of files) {
    const loaded = withHeader(asOne(await readTables(path.split('/').at(-1)!, bytesOf(path))));
    const { total, header } = pollockScore(cleanGrid(path.replace('/csv/', '/clean/')), gridOf(loaded));
    sum += total;
    headers += header.f1;
    losses.push([total, `${total.toFixed(2)} ${path.split('/').at(-1)!}`]);
  }
  const [mean, headerF1] = [sum / files.length, headers / files.length];
  const notes = losses.sort((a, b) => a[0] - b[0]).slice(0, 10);
  return {
    value: `${mean.toFixed(3)}, header F1 ${headerF1.toFixed(3)} (${files.length} files)`,
    isPass: mean >= 9.5 && headerF1 >= 0.92,
    notes: notes.map(([, note]) => note),
  };
}

/** The clean files take all tables of a file for one: the headers of later ones are rows, the first one again (which is rejected) is none. */
function asOne(tables: readonly Grid[]): Grid {
  const [first = { header: [], rows: [] }, ...others] = tables;
  const isFirst = (row: readonly string[]): boolean => row.join('\0') === first.header.join('\0');
  return { header: first.header, rows: [...first.rows, ...others.flatMap(gridOf).filter((row) => !isFirst(row))] };
}

function withHeader({ header, rows }: Grid): Grid {
  if (header.length > 0 || rows.length === 0) return { header, rows };
  const width = Math.max(...rows.map((row) => row.length));
  return { header: Array.from({ length: width }, (_, i) => `col_${i}`), rows };
}

function cleanGrid(path: string): string[][] {
  const text = new TextDecoder().decode(bytesOf(path)).replace(/\r?\n$/, '');
  return text === '' ? [] : Papa.parse<string[]>(text, { delimiter: ',' }).data;
}

function withReturns(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}
