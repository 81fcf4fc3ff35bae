import * as xlsx from '@e965/xlsx';
import { jsonOf } from './corpora.js';
import type { Figure } from './figure.js';
import { readFirstTable } from './read-grid.js';

/** Figure 7: naughty strings written by plain writers, in six places of a table, and read back. */
export const roundTrip: readonly Figure[] = [
  {
    id: '7',
    name: 'Naughty strings round trip (6 places x CSV, TSV, JSON, NDJSON, XLSX)',
    target: '100% exact',
    needs: ['corpora/blns'],
    run: async () => {
      const strings = jsonOf('corpora/blns/blns.json') as readonly string[];
      let [all, exact, refused] = [0, 0, 0];
      const notes: string[] = [];
      for (const [format, write] of Object.entries(WRITERS)) {
        for (const place of PLACES) {
          const wrong = await wrongIn(strings, place, format, write);
          all += strings.length;
          const silent = wrong.filter((one) => !one.includes('UnsupportedInputError'));
          exact += strings.length - wrong.length;
          refused += wrong.length - silent.length;
          for (const one of silent.slice(0, 2)) notes.push(`${format}, ${place}: ${one}`);
        }
      }
      return {
        value: `${exact} of ${all} exact, ${refused} refused by name`,
        isPass: exact + refused === all && refused <= MOST_REFUSED,
        notes,
      };
    },
  },
];

/** A tiny table one of whose two names of columns is made of control characters is taken for binary, and said to be. */
const MOST_REFUSED = 4;

const PLACES = ['first cell', 'middle cell', 'last cell', 'every cell', 'beside blanks', 'column name'] as const;
type Place = (typeof PLACES)[number];
type Write = (grid: readonly (readonly string[])[]) => Uint8Array;

const WRITERS: Readonly<Record<string, Write>> = {
  csv: (grid) => delimited(grid, ','),
  tsv: (grid) => delimited(grid, '\t'),
  json: (grid) => Buffer.from(JSON.stringify(objectsOf(grid))),
  ndjson: (grid) =>
    Buffer.from(
      objectsOf(grid)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    ),
  xlsx: (grid) => {
    const sheet = xlsx.utils.aoa_to_sheet(grid.map((row) => row.map((cell) => ({ t: 's', v: cell }))));
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, sheet, 'Sheet1');
    return new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  },
};

function delimited(grid: readonly (readonly string[])[], delimiter: string): Uint8Array {
  const lines = grid.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter));
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

function objectsOf([header, ...rows]: readonly (readonly string[])[]): object[] {
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i]])));
}

const HEADER = ['id', 'first name', 'second name', 'third name'];

/** The strings that do not come back as they were, each with what came instead. */
async function wrongIn(strings: readonly string[], place: Place, format: string, write: Write): Promise<string[]> {
  if (place !== 'column name') {
    const rows = strings.map((text, i) => rowOf(text, i, place));
    const table = await readFirstTable(`naughty.${format}`, write([HEADER, ...rows]));
    return rows.flatMap((row, i) =>
      sameCells(row, table.rows[i]) ? [] : [`${JSON.stringify(row)} came as ${JSON.stringify(table.rows[i])}`],
    );
  }
  const wrong: string[] = [];
  for (const text of strings) {
    const header = ['id', text, 'third name'];
    const table = await readFirstTable(`naughty.${format}`, write([header, ['1', '2', '3'], ['4', '5', '6']])).catch(refusal);
    const isSame = format.endsWith('json')
      ? sameCells([...header].sort(), [...table.header].sort())
      : sameCells(header, table.header);
    if (text !== '' && !isSame) wrong.push(`${JSON.stringify(text)} came as ${JSON.stringify(table.header)}`);
  }
  return wrong;
}

/** A file that is mostly control characters is no text. */
function refusal(error: unknown): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return { header: [String(error)], rows: [] };
}

function rowOf(text: string, i: number, place: Place): readonly string[] {
  const cells: Readonly<Record<string, readonly string[]>> = {
    'first cell': [text, `A${i}`, 'b', 'c'],
    'middle cell': [`A${i}`, text, 'b', 'c'],
    'last cell': [`A${i}`, 'b', 'c', text],
    'every cell': [`A${i}`, text, text, text],
    'beside blanks': [`A${i}`, '', text, ''],
  };
  return cells[place]!;
}

/** Empty cells at the end may be left out. */
function sameCells(expected: readonly string[], found: readonly string[] | undefined): boolean {
  return (
    found !== undefined &&
    expected.every((cell, i) => cell === (found[i] ?? '')) &&
    found.slice(expected.length).every((cell) => cell === '')
  );
}
