import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/node/taxonomy-file.js';
import { parseSymbol } from '../../src/records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../../src/records/symbol-pattern.js';
import { parseSymbolCell } from '../../src/taxonomy/symbol-cell.js';
import { validateTaxonomy } from '../../src/taxonomy/validate-taxonomy.js';
import { WIPO_FIELDS, wipoFieldShares } from '../../src/taxonomy/wipo-fields.js';

const rounded = (symbols: string[]): [string, string][] =>
  wipoFieldShares(symbols).map(({ field, share }) => [field, share.toFixed(2)]);

describe("WIPO's fields", () => {
  test('are 35 in five sectors, in WIPO order, and a valid taxonomy', () => {
    expect(WIPO_FIELDS.industries.flatMap(({ areas }) => areas.map(({ id }) => Number(id)))).toEqual(
      Array.from({ length: 35 }, (_, k) => k + 1),
    );
    expect(() => validateTaxonomy(WIPO_FIELDS)).not.toThrow();
  });

  test('weigh an application as in the example of the EPO', () => {
    expect(rounded(['G06F3/01', 'G06F17/30', 'H04L29/06'])).toEqual([
      ['6', '0.67'],
      ['4', '0.33'],
    ]);
  });

  test.each([
    ['H10F10/14', '8'],
    ['A61K8/02', '14'],
    ['A61K31/00', '16'],
    ['G01N33/53', '11'],
    ['G01N21/00', '10'],
    ['B01D53/14', '24'],
    ['B01D61/00', '23'],
    ['H04N1/00', '3'],
    ['H04N7/18', '2'],
    ['H04N21/00', '4'],
    ['H04N23/60', '2'],
    ['G06Q10/00', '7'],
    ['F21S2/00', '1'],
    ['E21B43/00', '35'],
  ])('have %s in %s', (symbol, field) => {
    expect(wipoFieldShares([symbol])).toEqual([{ field, share: 1 }]);
  });

  test('count each symbol once and leave out what is no symbol or in no field', () => {
    expect(rounded(['G06F3/01', 'g06f 3/01 (2006.01)', 'H04L29/06', 'A61K', 'nonsense', 'Y02E10/50'])).toEqual([
      ['4', '0.50'],
      ['6', '0.50'],
    ]);
    expect(wipoFieldShares([])).toEqual([]);
  });

  test('have shares that sum to 1, and no share is 0', () => {
    const symbols = fc.constantFrom('G06F3/01', 'H04L1/00', 'A61K9/00', 'A61K31/10', 'C07D1/00', 'E01B1/00', 'Y02E1/00', 'x');
    fc.assert(
      fc.property(fc.array(symbols), (some) => {
        const shares = wipoFieldShares(some).map(({ share }) => share);
        expect(shares.every((share) => share > 0)).toBe(true);
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

const FOLDER = new URL('../../../shared/facts/taxonomy/', import.meta.url).pathname;

test.skipIf(!existsSync(FOLDER))(
  'every group of the IPC is in the field of the official table, and in one only (skipped when ../shared/facts/taxonomy is absent)',
  async () => {
    const { rows } = await readTable(`${FOLDER}wipo-35-fields.csv`);
    const at = ['field_no', 'ipc_prefixes'].map((name) => rows[0]!.indexOf(name)) as [number, number];
    const table = new Map<string, string>();
    for (const row of rows.slice(1)) for (const prefix of parseSymbolCell(row[at[1]]!).patterns) table.set(prefix, row[at[0]]!);
    const list = gunzipSync(readFileSync(`${FOLDER}ipc-symbols.tsv.gz`))
      .toString('utf8')
      .split('\n');
    const groups = new Set(
      list.map((line) => /^([A-H]\d\d[A-Z]\d+)\/00\t/.exec(line)?.[1]).filter((group) => group !== undefined),
    );
    const patterns = WIPO_FIELDS.industries.flatMap(({ areas }) =>
      areas.flatMap(({ id, clauses }) => clauses[0]!.ipc.map((text) => [id, parseSymbolPattern(text)] as const)),
    );
    const wrong: string[] = [];
    for (const group of groups) {
      const symbol = parseSymbol(`${group}/00`)!;
      const found = patterns.filter(([, pattern]) => matchesPattern(pattern, symbol)).map(([id]) => id);
      const official = table.get(group.slice(0, 4)) ?? table.get(`${group}/`);
      if (found.length > 1 || (official !== undefined && found[0] !== official)) wrong.push(`${group}: ${found} not ${official}`);
    }
    expect(groups.size).toBeGreaterThan(7000);
    expect(wrong).toEqual([]);
  },
);
