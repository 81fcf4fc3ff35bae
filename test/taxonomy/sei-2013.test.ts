import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type IpcSymbol, parseSymbol } from '../../src/records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../../src/records/symbol-pattern.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { validateTaxonomy } from '../../src/taxonomy/validate-taxonomy.js';

const AREAS = SEI_2013.industries.flatMap(({ areas }) => areas);
const CLAUSES = AREAS.flatMap(({ id, clauses }) => clauses.map((clause, k) => ({ place: `${id}[${k}]`, ...clause })));
const HAN = /\p{Script=Han}/u;

describe('the taxonomy of the 2013 policy', () => {
  test('is valid', () => expect(() => validateTaxonomy(SEI_2013)).not.toThrow());

  test('has the industries of the policy in its order, with the numbers of areas it asks for', () => {
    expect(SEI_2013.industries.map(({ id, name, areas }) => [id, name.zh, areas.length])).toEqual([
      ['biomedicine', '生物医药', 30],
      ['new-materials', '新材料', 30],
      ['next-gen-it', '新一代信息技术', 50],
      ['high-end-equipment', '高端装备制造', 50],
      ['energy-saving-environmental', '节能环保', 20],
      ['new-energy', '新能源', 50],
      ['new-energy-vehicles', '新能源汽车', 10],
    ]);
  });

  test('marks the 43 areas the policy names, by industry', () => {
    const named = SEI_2013.industries.map(({ areas }) => areas.filter(({ namedInPolicy }) => namedInPolicy).length);
    expect(named).toEqual([5, 7, 8, 7, 6, 7, 3]);
  });

  test('has kebab-case ids', () => {
    const odd = [...SEI_2013.industries, ...AREAS].map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
    expect(odd).toEqual([]);
  });

  test('names every area in Chinese and English, Latin letters in Chinese names only as accepted abbreviations', () => {
    for (const { name } of AREAS) {
      expect(name.zh).toMatch(HAN);
      expect(name.zh.replace(/LED|IPv6/g, '')).not.toMatch(/[A-Za-z]/);
      expect(name.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test('no two areas share a name', () => {
    expect(new Set(AREAS.map(({ name }) => name.zh)).size).toBe(240);
    expect(new Set(AREAS.map(({ name }) => name.en.toLowerCase())).size).toBe(240);
  });

  test('has the documented umbrellas', () => {
    const umbrellas = AREAS.filter(({ umbrella }) => umbrella).map(({ id }) => id);
    expect(umbrellas).toEqual([
      'nanotechnology-applications',
      'large-complete-equipment',
      'power-systems',
      'key-basic-components',
      'green-batteries',
      'solar-cells',
      'wind-key-components',
      'battery-electric-vehicle-integration',
    ]);
  });
});

describe('clauses', () => {
  test('have a weight of the documented scheme that fits their form', () => {
    const odd = CLAUSES.filter(({ ipc, keywords, weight }) => {
      if (ipc.length === 0) return weight !== 0.4;
      return ![...(keywords ? [1, 0.9, 0.7] : [0.8, 0.6, 0.5])].includes(weight);
    });
    expect(odd.map(({ place, weight }) => [place, weight])).toEqual([]);
  });

  test('name the document that supports them', () => {
    const known = /^(2013 policy|CNIPA |WIPO technology fields|OECD ENV-TECH|CPC: |State Council|domain knowledge)/;
    const odd = CLAUSES.flatMap(({ place, source }) => source.split('; ').map((one) => [place, one] as const)).filter(
      ([, one]) => !known.test(one),
    );
    expect(odd).toEqual([]);
  });

  test('are not repeated within an area', () => {
    for (const { clauses } of AREAS) expect(new Set(clauses.map((clause) => JSON.stringify(clause))).size).toBe(clauses.length);
  });

  test('except nothing that they do not include', () => {
    const outside = CLAUSES.flatMap(({ place, ipc, ipcExcept = [] }) =>
      ipcExcept.filter((except) => !ipc.some((pattern) => except.startsWith(pattern.slice(0, 3)))).map((e) => [place, e]),
    );
    expect(outside).toEqual([]);
  });
});

describe('search terms', () => {
  const terms = CLAUSES.flatMap(({ place, keywords, stopWords }) =>
    [keywords, stopWords].flatMap((lists) => (lists ? [{ place, ...lists }] : [])),
  );

  test('are filed by language', () => {
    expect(terms.flatMap(({ place, zh }) => zh.filter((term) => !HAN.test(term)).map((term) => [place, term]))).toEqual([]);
    expect(
      terms.flatMap(({ place, en }) => en.filter((term) => !/^[\x20-\x7e]+$/.test(term)).map((term) => [place, term])),
    ).toEqual([]);
  });

  test('hold no word that would flood an area', () => {
    const odd = terms.flatMap(({ place, zh, en }) =>
      [...zh, ...en].filter((term) => FLOODING.has(term.toLowerCase())).map((term) => [place, term]),
    );
    expect(odd).toEqual([]);
  });

  test('that stand alone are phrases of four characters or two words, or a name', () => {
    const alone = CLAUSES.filter(({ ipc }) => ipc.length === 0);
    const short = alone.flatMap(({ place, keywords }) => [
      ...keywords!.zh.filter((term) => [...term].length < 4).map((term) => [place, term]),
      ...keywords!.en.filter((term) => !/[ -]|^(?:CRISPR|LiFePO4)/.test(term)).map((term) => [place, term]),
    ]);
    expect(short).toEqual([]);
  });

  test('come in both languages wherever a symbol gates them', () => {
    const oneSided = CLAUSES.filter(
      ({ ipc, keywords }) => ipc.length > 0 && keywords && !(keywords.zh.length && keywords.en.length),
    );
    expect(oneSided.map(({ place }) => place)).toEqual([]);
  });
});

const FLOODING = new Set(
  (
    '装置 系统 方法 设备 工艺 材料 产品 技术 结构 部件 组件 控制 处理 制备 应用 使用 数据 信息 单元 模块 终端 信道 化合物 组合物 溶液 电路 ' +
    'device system method apparatus equipment process material product technology structure component control treatment preparation ' +
    'application use data information unit module compound composition solution circuit machine plant'
  ).split(' '),
);

const SYMBOL_LIST = new URL('../../../shared/facts/taxonomy/ipc-symbols.tsv.gz', import.meta.url);

/** Places that the list of IPC 2016.01 and 2023.01 does not hold: the semiconductor classes of 2025 and 2026, CPC alone, and older editions. */
const BEYOND_THE_LIST = [
  ...['H10D', 'H10F', 'H10H', 'H10P', 'H10W', 'Y02A', 'Y02B', 'Y02C', 'Y02E', 'Y02T', 'Y02W', 'Y04S', 'C12Y', 'H04L63/'],
  ...['G06F19/30-19/36', 'H01M4/383', 'A61K35/78-35/84', 'G06F17/60'],
];

describe('symbols', () => {
  test.skipIf(!existsSync(SYMBOL_LIST))('exist in an edition of the scheme (skipped without the shared symbol list)', () => {
    const lines = gunzipSync(readFileSync(SYMBOL_LIST)).toString('utf8').trim().split('\n').slice(1);
    const places = bySubclass(lines.map((line) => parseSymbol(line.slice(0, line.indexOf('\t')))!));
    const patterns = new Set(CLAUSES.flatMap(({ ipc, ipcExcept = [] }) => [...ipc, ...ipcExcept]));
    const missing = [...patterns].filter((text) => {
      if (BEYOND_THE_LIST.some((beyond) => text.startsWith(beyond))) return false;
      const pattern = parseSymbolPattern(text);
      if ('prefix' in pattern) return ![...places.keys()].some((subclass) => subclass.startsWith(pattern.prefix));
      return !(places.get(pattern.subclass) ?? []).some((symbol) => matchesPattern(pattern, symbol));
    });
    expect(missing).toEqual([]);
  });
});

function bySubclass(symbols: readonly IpcSymbol[]): Map<string, IpcSymbol[]> {
  const places = new Map<string, IpcSymbol[]>();
  for (const symbol of symbols) {
    const place = places.get(symbol.subclass) ?? [];
    places.set(symbol.subclass, place);
    place.push(symbol);
  }
  return places;
}
