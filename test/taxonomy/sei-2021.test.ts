import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { readTable } from '../../src/node/taxonomy-file.js';
import { parseSymbol } from '../../src/records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../../src/records/symbol-pattern.js';
import { policyIndustry } from '../../src/taxonomy/crosswalk.js';
import { PLACEMENTS_2021, placementsOf } from '../../src/taxonomy/placements.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { SEI_2021 } from '../../src/taxonomy/sei-2021.js';
import { validateTaxonomy } from '../../src/taxonomy/validate-taxonomy.js';

const CLASSIFIER = compileClassifier(SEI_2021);
const codesOf = (symbol: string, title = ''): string[] =>
  classifyRecord(CLASSIFIER, { title, abstract: '', symbols: [symbol] }).map(({ area }) => area);

describe('the national classification of 2021', () => {
  test('has nine industries and 40 codes, each under its industry', () => {
    expect(SEI_2021.industries).toHaveLength(9);
    expect(SEI_2021.industries.flatMap(({ areas }) => areas)).toHaveLength(40);
    for (const { id, areas } of SEI_2021.industries) expect(areas.every((area) => area.id.startsWith(`${id}.`))).toBe(true);
    expect(() => validateTaxonomy(SEI_2021)).not.toThrow();
  });

  test.each([
    ['H01M10/0525', '5.2'],
    ['H01M10/0567', '3.3'],
    ['H01M2/16', '3.4'],
    ['H01G11/30', '1.2'],
    ['H02K1/27', '7.1'],
    ['F03D7/04', '6.2'],
    ['C07K16/28', '4.1'],
    ['B60L53/14', '5.3'],
  ])('has %s in %s, as the table has', (symbol, code) => {
    expect(codesOf(symbol)).toEqual([code]);
  });

  test.each([
    ['H01M50/403', '3.4'],
    ['H01M50/20', '5.2'],
    ['G06V10/00', '1.5'],
    ['H10F10/14', '6.3'],
    ['H10F39/10', '1.2'],
    ['H10K30/10', '6.3'],
    ['H10K59/10', '1.2'],
    ['H04L67/10', '8.1'],
    ['B64U10/13', '2.2'],
    ['F24J2/10', '6.3'],
    ['B60L11/18', '5.2'],
    ['B60L11/08', '5.1'],
    ['H04L41/06', '1.1'],
    ['H04L43/08', '1.1'],
    ['H04L45/02', '1.1'],
    ['H04L47/10', '1.1'],
    ['H04L49/25', '1.1'],
    ['H04L65/10', '8.1'],
    ['H04L69/16', '8.1'],
    ['H10B12/00', '1.2'],
    ['H10D30/01', '1.2'],
    ['H10H20/80', '1.2'],
    ['H10N50/10', '1.2'],
    ['H10N70/20', '1.2'],
    ['H10P14/00', '1.2'],
    ['H10W20/00', '1.2'],
    ['H10K39/10', '6.3'],
    ['F03D11/02', '6.2'],
    ['H05B45/10', '7.1'],
  ])('has the moved place %s in %s', (symbol, code) => {
    expect(codesOf(symbol)).toEqual([code]);
  });

  test('leaves out what the table leaves out', () => {
    expect(['A61K36/00', 'C10G11/00', 'G10K11/00', 'A47B1/00'].flatMap((symbol) => codesOf(symbol))).toEqual([]);
  });

  test('a keyword raises the weight and decides nothing', () => {
    const [plain, named] = ['一种装置', '变桨控制'].map((title) =>
      classifyRecord(CLASSIFIER, { title, abstract: '', symbols: ['F03D7/04'] }),
    );
    expect([plain![0]!.weight, named![0]!.weight]).toEqual([0.8, 1]);
    expect(codesOf('A47B1/00', '风力发电')).toEqual([]);
  });
});

describe('the account of placements', () => {
  test('names codes of the table, industries of the policy, and patterns that can be read', () => {
    const codes = new Set(SEI_2021.industries.flatMap(({ areas }) => areas.map(({ id }) => id)));
    for (const { codes: own, industry, ipc, reason } of PLACEMENTS_2021) {
      expect(own.every((code) => codes.has(code))).toBe(true);
      expect(SEI_2013.industries.map(({ id }) => id)).toContain(industry);
      expect(() => ipc.map(parseSymbolPattern)).not.toThrow();
      expect(reason.zh.length * reason.en.length).toBeGreaterThan(0);
    }
  });

  test('says only what differs: none stands where the crosswalk has it already', () => {
    for (const { codes, industry } of PLACEMENTS_2021) {
      expect(codes.filter((code) => policyIndustry(code, '2018') === industry)).toEqual([]);
    }
  });

  test.each([
    ['5.2', 'H01M8/04', ['new-energy']],
    ['3.4', 'H01M50/409', ['new-energy']],
    ['5.2', 'F16H61/02', ['high-end-equipment']],
    ['4.4', 'G01N33/53', ['next-gen-it', 'biomedicine']],
    ['6.2', 'F03D7/04', []],
    ['5.2', 'no symbol', []],
  ])('for %s and %s gives %j', (code, symbol, industries) => {
    expect(placementsOf(code, symbol).map(({ industry }) => industry)).toEqual(industries);
  });
});

const FOLDER = new URL('../../../shared/facts/taxonomy/', import.meta.url).pathname;

/** Expands the official table over all groups of the IPC: codes by symbol. Symbols without a wildcard stand for themselves alone. */
async function officialCodes(symbols: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await readTable(`${FOLDER}cnipa-sei-ipc-2021.csv`);
  const [code, ipc, except] = ['sei_code', 'ipc', 'ipc_excluded'].map((name) => rows[0]!.indexOf(name)) as [
    number,
    number,
    number,
  ];
  const bySubclass = new Map<string, string[]>();
  for (const symbol of symbols) bySubclass.set(symbol.slice(0, 4), [...(bySubclass.get(symbol.slice(0, 4)) ?? []), symbol]);
  const expand = (cell: string): string[] => cell.split(';').flatMap((token) => expandToken(token.trim(), bySubclass));
  const codes = new Map<string, Set<string>>();
  for (const row of rows.slice(1)) {
    const excluded = new Set(expand(row[except]!));
    for (const symbol of expand(row[ipc]!)) {
      if (!excluded.has(symbol)) codes.set(symbol, (codes.get(symbol) ?? new Set()).add(row[code]!));
    }
  }
  return codes;
}

function expandToken(token: string, bySubclass: ReadonlyMap<string, readonly string[]>): string[] {
  const text = token.replace('*', '');
  if (text === '') return [];
  if (text.length <= 4)
    return [...bySubclass].filter(([subclass]) => subclass.startsWith(text)).flatMap(([, symbols]) => symbols);
  const all = bySubclass.get(text.slice(0, 4)) ?? [];
  if (!text.includes('/')) return all.filter((symbol) => symbol.startsWith(`${text}/`));
  return all.filter((symbol) => (token.endsWith('*') ? symbol.startsWith(text) : symbol === text));
}

test.skipIf(!existsSync(FOLDER))(
  'the ranges hold the symbols of the official table under the same codes, all but 24 (skipped when ../shared/facts/taxonomy is absent)',
  async () => {
    const list = gunzipSync(readFileSync(`${FOLDER}ipc-symbols.tsv.gz`))
      .toString('utf8')
      .split('\n');
    const symbols = list.map((line) => line.split('\t', 1)[0]!).filter((symbol) => /^[A-H]\d\d[A-Z]\d+\//.test(symbol));
    const official = await officialCodes(symbols);
    const own = SEI_2021.industries.flatMap(({ areas }) =>
      areas.map(({ id, clauses }) => {
        const { ipc, ipcExcept = [] } = clauses.find(({ keywords }) => keywords === undefined)!;
        return { id, ipc: ipc.map(parseSymbolPattern), except: ipcExcept.map(parseSymbolPattern) };
      }),
    );
    const [missing, wrong]: [string[], string[]] = [[], []];
    for (const symbol of symbols) {
      const parsed = parseSymbol(symbol)!;
      const isIn = (patterns: readonly Parameters<typeof matchesPattern>[0][]): boolean =>
        patterns.some((pattern) => matchesPattern(pattern, parsed));
      const found = own.filter(({ ipc, except }) => isIn(ipc) && !isIn(except)).map(({ id }) => id);
      const right = official.get(symbol) ?? new Set();
      if (found.some((code) => !right.has(code))) wrong.push(symbol);
      if ([...right].some((code) => !found.includes(code))) missing.push(symbol);
    }
    expect(official.size).toBe(35_338);
    expect([wrong, missing.length]).toEqual([[], 24]);
  },
  60_000,
);
