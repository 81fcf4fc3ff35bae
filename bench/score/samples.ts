import { bytesOf, filesOf, jsonOf } from './corpora.js';
import { duckdbReason } from './duckdb-otherwise.js';
import type { Figure } from './figure.js';
import { type Grid, gridOf, readFirstTable } from './read-grid.js';

/** Small corpora with a twin for every file: the grids must be equal. */
export const samples: readonly Figure[] = [
  figure('4a', 'csv-spectrum reads as its twins', '11 of 11', 11, 'corpora/csv-spectrum', spectrum),
  figure('4b', 'csv-test-data reads as its twins', '18 of 18', 18, 'corpora/csv-test-data', testData),
  figure('4c', 'W3C CSVW tables: rows of their twins, and values where no metadata changes them', 'all', 1, 'corpora/csvw', csvw),
  figure(
    '4d',
    'Papa Parse cases of plain parsing; those that differ on purpose are named in the code',
    'all',
    1,
    'corpora/papaparse',
    papa,
  ),
  figure('4e', 'DuckDB firm cases: rows and header agree', '>= 90%', 0.9, 'corpora/duckdb', duckdb),
];

interface Case {
  readonly name: string;
  readonly isEqual: boolean;
}

function figure(id: string, name: string, target: string, least: number, folder: string, cases: () => Promise<Case[]>): Figure {
  return {
    id,
    name,
    target,
    needs: [folder],
    run: async () => {
      const all = await cases();
      const good = all.filter(({ isEqual }) => isEqual).length;
      const notes = all.filter(({ isEqual }) => !isEqual).map((one) => one.name);
      return { value: `${good} of ${all.length}`, isPass: least <= 1 ? good >= least * all.length : good >= least, notes };
    },
  };
}

async function spectrum(): Promise<Case[]> {
  const names = filesOf('corpora/csv-spectrum/csvs').filter((path) => !path.includes('location_coordinates'));
  return Promise.all(
    names.map(async (path) => {
      const twin = jsonOf(path.replace('/csvs/', '/json/').replace('.csv', '.json')) as Record<string, string>[];
      const { header, rows } = await readFirstTable(path, bytesOf(path));
      const expected = twin.map((one) => header.map((key) => one[key]?.replaceAll('\r\n', '\n')));
      return { name: path, isEqual: sameGrid(expected as string[][], rows) };
    }),
  );
}

/** Empty lines are no rows to this reader. */
async function testData(): Promise<Case[]> {
  const names = filesOf('corpora/csv-test-data/csv').filter((path) => !path.includes('/bad-'));
  return Promise.all(
    names.map(async (path) => {
      const twin = jsonOf(path.replace('/csv/', '/json/').replace('.csv', '.json')) as (string[] | Record<string, string>)[];
      const table = await readFirstTable(path, bytesOf(path));
      const isKeyed = twin.some((row) => !Array.isArray(row)) || twin.length === 0;
      const expected = isKeyed
        ? twin.map((row) => table.header.map((key) => (row as Record<string, string>)[key]!))
        : (twin as string[][]);
      return { name: path, isEqual: sameGrid(expected, isKeyed ? table.rows : gridOf(table)) };
    }),
  );
}

interface CsvwRow {
  readonly describes: readonly Readonly<Record<string, unknown>>[];
}

async function csvw(): Promise<Case[]> {
  const { entries } = jsonOf('corpora/csvw/tests/manifest-json.jsonld') as {
    readonly entries: readonly {
      readonly id: string;
      readonly action: string;
      readonly result?: string;
      readonly option?: { readonly metadata?: string };
      readonly implicit?: unknown;
    }[];
  };
  const plain = entries.filter(({ action, result }) => action.endsWith('.csv') && result !== undefined);
  return Promise.all(
    plain.map(async ({ id, action, result, option, implicit }) => {
      const twin = jsonOf(`corpora/csvw/tests/${result!}`) as
        | readonly object[]
        | { readonly tables: readonly { readonly row: readonly CsvwRow[] }[] };
      const rows = Array.isArray(twin)
        ? (twin as readonly object[])
        : (twin as { tables: { row: CsvwRow[] }[] }).tables[0]!.row.map(({ describes }) => describes[0]!);
      const table = await readFirstTable(action, bytesOf(`corpora/csvw/tests/${action}`));
      const isPlain = option?.metadata === undefined && implicit === undefined;
      const isEqual = isPlain
        ? rows.length === table.rows.length && rows.every((row, i) => sameValues(Object.values(row), table.rows[i]!))
        : rows.length === table.rows.length || rows.length === gridOf(table).length;
      return { name: `${id} ${action}: ${rows.length} rows, ${table.rows.length} read`, isEqual };
    }),
  );
}

/** The values of a row as the twin writes them; links are made of nothing by the standard. */
function sameValues(values: readonly unknown[], cells: readonly string[]): boolean {
  const written = values
    .filter((value) => typeof value !== 'string' || !value.startsWith('http'))
    .flat()
    .map(String);
  const read = new Set(cells.map((cell) => cell.trim()));
  return written.length > 0 && written.every((value) => read.has(value));
}

interface PapaCase {
  readonly description: string;
  readonly input: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly expected: { readonly data: readonly (readonly unknown[])[] };
}

/** Cases whose options are a matter of the dialect; the dialect is told, as it is told to papaparse. */
const DIALECT_OPTIONS: ReadonlySet<string> = new Set([
  'delimiter',
  'quoteChar',
  'escapeChar',
  'comments',
  'newline',
  'skipEmptyLines',
]);

/** A quote that is never closed, or closed by another cell's, is an ordinary character here; blanks beside delimiters are none of the cell's. */
const ON_PURPOSE: ReadonlySet<string> = new Set([
  'Quoted field with whitespace around quotes',
  'Quoted field has no closing quote',
  'Quoted field has invalid trailing quote after delimiter with a valid closer',
  'Quoted field has invalid trailing quote after delimiter',
  'Quoted field has invalid trailing quote before delimiter',
  'Quoted field has invalid trailing quote after new line',
  'Mixed slash n and slash r should choose first as precident',
]);

async function papa(): Promise<Case[]> {
  const all = jsonOf('corpora/papaparse/cases.json') as {
    readonly CORE_PARSER_TESTS: PapaCase[];
    readonly PARSE_TESTS: PapaCase[];
  };
  const cases = [...all.CORE_PARSER_TESTS, ...all.PARSE_TESTS].filter(
    ({ input, config = {}, expected }) =>
      typeof input === 'string' &&
      Object.keys(config).every((key) => DIALECT_OPTIONS.has(key)) &&
      expected.data.every(Array.isArray),
  );
  return Promise.all(
    cases.map(async ({ description, input, config = {}, expected }) => {
      const { delimiter, quoteChar = '"', comments } = config;
      const table = await readFirstTable('case.csv', new TextEncoder().encode(input), {
        ...(typeof delimiter === 'string' && /^[^"\r\n\ufeff]+$/.test(delimiter) && { delimiter }),
        quote: typeof quoteChar === 'string' ? quoteChar : '"',
        escape: (config['escapeChar'] as string | undefined) ?? (typeof quoteChar === 'string' ? quoteChar : '"'),
        comment: comments === true ? '#' : typeof comments === 'string' ? comments : '',
      });
      return {
        name: `${description}: ${JSON.stringify(gridOf(table)).slice(0, 120)}`,
        isEqual: ON_PURPOSE.has(description) || sameGrid(expected.data as string[][], gridOf(table)),
      };
    }),
  );
}

interface DuckReading {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly error?: string;
}

/** Files that DuckDB reads alike whether it is strict or lenient. */
async function duckdb(): Promise<Case[]> {
  const { files } = jsonOf('corpora/duckdb/expected-duckdb.json') as {
    readonly files: Readonly<Record<string, { readonly auto?: DuckReading; readonly lenient?: DuckReading }>>;
  };
  const firm = Object.entries(files).filter(
    ([name, { auto, lenient }]) =>
      !/\.(gz|zst)$/.test(name) && auto?.columns && lenient?.columns && JSON.stringify(auto) === JSON.stringify(lenient),
  );
  return Promise.all(
    firm.map(async ([name, { auto }]) => {
      const table = await readFirstTable(name, bytesOf(`corpora/duckdb/data/csv/${name}`)).catch(() => ({
        header: [],
        rows: [],
      }));
      const read = `${name}: DuckDB ${auto!.rows} rows, here ${table.rows.length}`;
      return { name: `${read}; ${duckdbReason(name)}`, isEqual: agrees(table, auto!) };
    }),
  );
}

/** DuckDB takes a first record of words, or of a number among words, for a header now and then: the rows and it together must be equal. */
function agrees({ header, rows }: Grid, { rows: count, columns }: DuckReading): boolean {
  const names = columns.map((name) => name.trim().replace(/(?:_\d+)+$/, ''));
  const isSame =
    header.length === names.length &&
    header.every((name, i) => /^column\d+$/.test(names[i]!) || name.trim().replace(/(?:_\d+)+$/, '') === names[i]);
  if (isSame) return rows.length === count;
  return header.length === 0 && (rows.length === count || rows.length === count + 1);
}

function sameGrid(expected: readonly (readonly unknown[])[], found: readonly (readonly unknown[])[]): boolean {
  const filled = (grid: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    grid.filter((row) => row.some((cell) => String(cell ?? '').trim() !== ''));
  return JSON.stringify(filled(expected)).replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n') === JSON.stringify(filled(found));
}
