import { describe, expect, test } from 'vitest';
import { clauseKeywords } from '../../src/taxonomy/clause-keywords.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { validateTaxonomy } from '../../src/taxonomy/validate-taxonomy.js';

const AREAS = SEI_2013.industries.flatMap(({ areas }) => areas);
const CLAUSES = AREAS.flatMap((area) =>
  area.clauses.map((clause, k) => ({ place: `${area.id}[${k}]`, ...clause, keywords: clauseKeywords(area, clause) })),
);
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
    const known = Object.keys(SEI_2013.documents!);
    const odd = CLAUSES.flatMap(({ place, source }) => source.map((one) => [place, one] as const)).filter(
      ([, one]) => !known.includes(one.replace(/: .+$/, '')),
    );
    expect(odd).toEqual([]);
    const used = new Set(CLAUSES.flatMap(({ source }) => source.map((one) => one.replace(/: .+$/, ''))));
    expect(known.filter((id) => !used.has(id))).toEqual([]);
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
  const terms = CLAUSES.flatMap(({ place, keywords, alsoKeywords = [], stopWords }) =>
    [keywords, ...alsoKeywords, stopWords].flatMap((lists) => (lists ? [{ place, ...lists }] : [])),
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

  test('that stand alone are phrases of three characters or two words, a long technical word, or a name', () => {
    const alone = CLAUSES.filter(({ ipc }) => ipc.length === 0);
    const short = alone.flatMap(({ place, keywords }) => [
      ...keywords!.zh.filter((term) => [...term].length < 3).map((term) => [place, term]),
      ...keywords!.en.filter((term) => !/[ -]|^[a-z]{9,}$|^(?:CRISPR|LiFePO4)/.test(term)).map((term) => [place, term]),
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
