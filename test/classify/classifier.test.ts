import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/classify/assignment.js';
import { assignmentAt } from '../../src/classify/assignment-at.js';
import { type ClassifiableBatch, compileClassifier } from '../../src/classify/classifier.js';
import { type ClassifiableRecord, classifyRecord } from '../../src/classify/classify-record.js';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import type { Area, Clause, Taxonomy, TextField } from '../../src/taxonomy/taxonomy.js';
import { anyRecord, anyTaxonomy, holds } from './arbitraries.js';
import { naiveClassify } from './naive.js';
import { area, clause, taxonomy, words } from './taxonomy-fixture.js';

function classify(scheme: Taxonomy, record: Partial<ClassifiableRecord>): Assignment[] {
  return classifyRecord(compileClassifier(scheme), { title: '', abstract: '', symbols: [], ...record });
}

/** Areas of a record under a scheme of one industry with one area per list of clauses. */
function areasOf(clauses: Readonly<Record<string, readonly Clause[]>>, record: Partial<ClassifiableRecord>): string[] {
  const areas = Object.entries(clauses).map(([id, list]) => area(id, list));
  return classify(taxonomy({ energy: areas }), record).map((found) => found.area);
}

function batchOf(records: readonly ClassifiableRecord[], symbols = new SymbolDictionary()): ClassifiableBatch {
  const ids = records.map((record) => record.symbols.map((text) => symbols.idOf(text)));
  const ends = ids.map((_, i) => ids.slice(0, i + 1).flat().length);
  return {
    length: records.length,
    title: records.map(({ title }) => title),
    abstract: records.map(({ abstract }) => abstract),
    claims: records.map(({ claims = '' }) => claims),
    symbolStart: Uint32Array.from([0, ...ends]),
    symbol: Int32Array.from(ids.flat()),
    symbols,
  };
}

function classifyAll(scheme: Taxonomy, batch: ClassifiableBatch): Assignment[][] {
  const classifier = compileClassifier(scheme);
  const assignments = classifier.classify(batch);
  return Array.from({ length: batch.length }, (_, i) =>
    Array.from({ length: assignments.start[i + 1]! - assignments.start[i]! }, (_, k) =>
      assignmentAt(classifier, batch, assignments, assignments.start[i]! + k),
    ),
  );
}

describe('symbols', () => {
  test('are compared by level: G06F1/ does not hold G06F11/00', () => {
    const clauses = { computers: [clause({ ipc: ['G06F1/'] })] };
    expect(areasOf(clauses, { symbols: ['G06F 11/00'] })).toEqual([]);
    expect(areasOf(clauses, { symbols: ['G06F 1/16'] })).toEqual(['computers']);
  });

  test('match patterns of section, class and subclass', () => {
    const clauses = {
      a: [clause({ ipc: ['H'] })],
      b: [clause({ ipc: ['H01'] })],
      c: [clause({ ipc: ['H01M'] })],
      d: [clause({ ipc: ['H02'] })],
    };
    expect(areasOf(clauses, { symbols: ['H01M 10/0525'] })).toEqual(['a', 'b', 'c']);
  });

  test('that are excepted do not count, another symbol of the record does', () => {
    const clauses = { solar: [clause({ ipc: ['H01L31/'], ipcExcept: ['H01L31/08-31/14'] })] };
    expect(areasOf(clauses, { symbols: ['H01L31/10'] })).toEqual([]);
    expect(areasOf(clauses, { symbols: ['H01L31/10', 'H01L31/04'] })).toEqual(['solar']);
  });

  test('an exception of one clause leaves the other clauses of the area alone', () => {
    const clauses = { solar: [clause({ ipc: ['H01L31/'], ipcExcept: ['H01L31/10'] }), clause({ ipc: ['H01L'], weight: 0.5 })] };
    expect(areasOf(clauses, { symbols: ['H01L31/10'] })).toEqual(['solar']);
  });

  test('a clause only for records without symbols is silent when a record has any', () => {
    const clauses = { a: [clause({ keywords: words('无人机'), onlyWithoutSymbols: true })] };
    expect(areasOf(clauses, { title: '无人机', symbols: [] })).toEqual(['a']);
    expect(areasOf(clauses, { title: '无人机', symbols: ['A47B1/00'] })).toEqual([]);
    expect(areasOf(clauses, { title: '无人机', symbols: ['no symbol'] })).toEqual(['a']);
  });

  test('a record without symbols meets only clauses that ask for none', () => {
    const clauses = { a: [clause({ ipc: ['H01M'], keywords: words('电池') })], b: [clause({ keywords: words('电池') })] };
    expect(areasOf(clauses, { title: '电池' })).toEqual(['b']);
  });

  test('that cannot be read are passed over', () => {
    expect(areasOf({ a: [clause({ ipc: ['H01M'] })] }, { symbols: ['???', 'H01M 10/05'] })).toEqual(['a']);
  });
});

describe('main symbols and CPC', () => {
  const main = { a: [clause({ ipc: ['H01M'], symbols: 'main' })], b: [clause({ ipc: ['H01M'], symbols: 'any' })] };

  test('a clause of the main symbol takes the first symbol of the record alone', () => {
    expect(areasOf(main, { symbols: ['H01M4/02', 'H02J7/00'] })).toEqual(['a', 'b']);
    expect(areasOf(main, { symbols: ['H02J7/00', 'H01M4/02'] })).toEqual(['b']);
    expect(areasOf(main, { symbols: ['unreadable', 'H01M4/02'] })).toEqual(['a', 'b']);
  });

  test('so does one that asks for keywords too', () => {
    const clauses = { a: [clause({ ipc: ['H01M'], symbols: 'main', keywords: words('电池') })] };
    expect(areasOf(clauses, { title: '电池', symbols: ['H01M4/02', 'H02J7/00'] })).toEqual(['a']);
    expect(areasOf(clauses, { title: '电池', symbols: ['H02J7/00', 'H01M4/02'] })).toEqual([]);
  });

  test('an excepted main symbol is not made up for by another one', () => {
    const clauses = { a: [clause({ ipc: ['H01M'], ipcExcept: ['H01M8/'], symbols: 'main' })] };
    expect(areasOf(clauses, { symbols: ['H01M8/02', 'H01M4/02'] })).toEqual([]);
  });

  test('a record that has only CPC symbols is classified by them, the first being its main symbol', () => {
    expect(areasOf(main, { symbols: ['H01M2300/0065', 'Y02E60/10'] })).toEqual(['a', 'b']);
    expect(areasOf({ a: [clause({ ipc: ['Y02E60/10'] })] }, { symbols: ['Y02E60/10'] })).toEqual(['a']);
  });
});

describe('several lists of keywords', () => {
  const both = {
    a: [clause({ ipc: ['G06T'], keywords: words('深度学习', '神经网络'), alsoKeywords: [words('医学', '病灶'), words('图像')] })],
  };

  test('need a term each, wherever they stand', () => {
    const symbols = ['G06T7/00'];
    expect(areasOf(both, { symbols, title: '图像中的病灶', abstract: '用神经网络' })).toEqual(['a']);
    expect(areasOf(both, { symbols, title: '医学图像' })).toEqual([]);
    expect(areasOf(both, { symbols, title: '医学', abstract: '深度学习' })).toEqual([]);
    expect(areasOf(both, { symbols, title: '深度学习的医学', claims: '图像' })).toEqual(['a']);
  });

  test('may share a term, which then serves both', () => {
    const clauses = { a: [clause({ keywords: words('电池'), alsoKeywords: [words('电池', '锂电')] })] };
    expect(areasOf(clauses, { title: '电池' })).toEqual(['a']);
    expect(areasOf(clauses, { title: '锂电' })).toEqual([]);
  });

  test('are stopped by a stop word like any other', () => {
    const stopped = { a: [{ ...both.a[0]!, stopWords: words('游戏') }] };
    const record = { symbols: ['G06T7/00'], title: '医学图像', abstract: '深度学习' };
    expect(areasOf(stopped, record)).toEqual(['a']);
    expect(areasOf(stopped, { ...record, claims: '游戏' })).toEqual([]);
  });

  test('give the first of the keywords as evidence, not of the further lists', () => {
    const scheme = taxonomy({ one: [area('a', both.a)] });
    const [found] = classify(scheme, { symbols: ['G06T7/00'], title: '医学图像', abstract: '一种神经网络和深度学习' });
    expect(found!.evidence).toMatchObject({ term: '神经网络', field: 'abstract', offset: 2 });
    const nested = taxonomy({ one: [area('a', [clause({ keywords: words('锂电'), alsoKeywords: [words('锂电池')] })])] });
    expect(classify(nested, { title: '锂电池' })[0]!.evidence).toMatchObject({ term: '锂电', offset: 0 });
  });
});

describe('terms near each other', () => {
  const near = (distance: number, ...more: string[]) => ({
    a: [clause({ keywords: words('锂电'), alsoKeywords: [words('隔膜'), ...more.map((term) => words(term))], near: distance })],
  });

  test('have at most so many characters between them, in either order', () => {
    expect(areasOf(near(3), { title: '锂电一二三隔膜' })).toEqual(['a']);
    expect(areasOf(near(2), { title: '锂电一二三隔膜' })).toEqual([]);
    expect(areasOf(near(3), { title: '隔膜一二三锂电' })).toEqual(['a']);
    expect(areasOf(near(2), { title: '隔膜一二三锂电' })).toEqual([]);
    expect(areasOf(near(0), { title: '锂电隔膜' })).toEqual(['a']);
    expect(areasOf(near(0), { title: '锂电的隔膜' })).toEqual([]);
  });

  test('are as near as the longest of them reaches', () => {
    const clauses = { a: [clause({ keywords: words('锂电'), alsoKeywords: [words('隔膜材料系统', '膜材')], near: 2 })] };
    expect(areasOf(clauses, { title: '隔膜材料系统一二锂电' })).toEqual(['a']);
    expect(areasOf(clauses, { title: '隔膜材料系统一二三锂电' })).toEqual([]);
  });

  test('are named in the first field that has them', () => {
    const scheme = taxonomy({ one: [area('a', near(1).a)] });
    expect(classify(scheme, { title: '锂电隔膜', abstract: '锂电隔膜' })[0]!.evidence).toMatchObject({
      field: 'title',
      offset: 0,
    });
  });

  test('are named by the longest keyword of a place', () => {
    const scheme = taxonomy({
      one: [area('a', [clause({ keywords: words('锂电', '锂电池'), alsoKeywords: [words('隔膜')], near: 9 })])],
    });
    expect(classify(scheme, { title: '锂电池隔膜，锂电' })[0]!.evidence).toMatchObject({ term: '锂电池', offset: 0 });
  });

  test('may overlap', () => {
    const clauses = { a: [clause({ keywords: words('锂电池'), alsoKeywords: [words('电池隔膜')], near: 0 })] };
    expect(areasOf(clauses, { title: '锂电池隔膜' })).toEqual(['a']);
  });

  test('stand in one field', () => {
    expect(areasOf(near(50), { title: '锂电', abstract: '隔膜' })).toEqual([]);
    expect(areasOf(near(50), { title: '锂电', abstract: '锂电用隔膜' })).toEqual(['a']);
    expect(areasOf(near(50), { claims: '锂电用隔膜' })).toEqual(['a']);
  });

  test('are all near one and the same keyword', () => {
    expect(areasOf(near(1, '陶瓷'), { title: '陶瓷锂电隔膜' })).toEqual(['a']);
    expect(areasOf(near(1, '陶瓷'), { title: '陶瓷锂电一二三四锂电隔膜' })).toEqual([]);
  });

  test('are looked for in the right field, however many places there are', () => {
    const far = '一二三四五六七八';
    expect(areasOf(near(0), { title: `${far}隔膜${far}隔膜`, abstract: '锂电隔膜' })).toEqual(['a']);
    expect(areasOf(near(0), { title: `${far}隔膜`, abstract: `锂电隔膜${far}隔膜` })).toEqual(['a']);
  });

  test('may be any of many places; evidence names the keyword that has company', () => {
    const scheme = taxonomy({ one: [area('a', near(1).a)] });
    const [found] = classify(scheme, { title: '锂电一二三锂电', abstract: '隔膜。锂电一二三锂电，隔膜' });
    expect(found!.evidence).toMatchObject({ term: '锂电', field: 'abstract', offset: 3 });
    expect(classify(scheme, { title: '锂电一二三锂电', abstract: '锂电一二三四锂电一隔膜' })[0]!.evidence).toMatchObject({
      offset: 6,
    });
  });

  test('do not carry over to the next record', () => {
    const scheme = taxonomy({ one: [area('a', near(5).a)] });
    const records = ['锂电隔膜', '隔膜', '锂电', '锂电隔膜'].map((title) => ({ title, abstract: '', symbols: [] }));
    expect(classifyAll(scheme, batchOf(records)).map((list) => list.length)).toEqual([1, 0, 0, 1]);
  });
});

describe('fields', () => {
  const only = (...fields: TextField[]) => ({ a: [clause({ keywords: words('无人机'), stopWords: words('玩具'), fields })] });

  test('are all that the record has, unless the clause names some', () => {
    const anywhere = { a: [clause({ keywords: words('无人机') })] };
    for (const field of ['title', 'abstract', 'claims']) expect(areasOf(anywhere, { [field]: '无人机' })).toEqual(['a']);
  });

  test('that a clause names are the only ones its keywords count in', () => {
    expect(areasOf(only('title'), { title: '无人机' })).toEqual(['a']);
    expect(areasOf(only('title'), { abstract: '无人机', claims: '无人机' })).toEqual([]);
    expect(areasOf(only('abstract', 'claims'), { title: '无人机' })).toEqual([]);
    expect(areasOf(only('claims'), { title: '无人机', claims: '无人机' })).toEqual(['a']);
  });

  test('that a clause does not name may hold its stop words', () => {
    expect(areasOf(only('title'), { title: '无人机', abstract: '玩具' })).toEqual(['a']);
    expect(areasOf(only('title'), { title: '玩具无人机' })).toEqual([]);
  });

  test('of evidence come in the order title, abstract, claims', () => {
    const scheme = taxonomy({ one: [area('a', [clause({ keywords: words('无人机') })])] });
    const fieldOf = (record: Partial<ClassifiableRecord>) => classify(scheme, record)[0]!.evidence.field;
    expect(fieldOf({ claims: '无人机', abstract: '无人机', title: '无人机' })).toBe('title');
    expect(fieldOf({ claims: '无人机', abstract: '无人机' })).toBe('abstract');
    expect(fieldOf({ claims: '无人机' })).toBe('claims');
  });

  test('a batch without claims is classified by title and abstract', () => {
    const scheme = taxonomy({ one: [area('a', only('claims').a), area('b', [clause({ keywords: words('无人机') })])] });
    const { claims: _, ...batch } = batchOf([{ title: '无人机', abstract: '', symbols: [] }]);
    expect([...compileClassifier(scheme).classify(batch).area]).toEqual([1]);
  });
});

describe('keywords of the area', () => {
  const shared = (keywords: Area['keywords'] & object): Area => ({
    ...area('a', [clause({ ipc: ['H01M'], keywords: 'area' }), clause({ ipc: ['H02J'], keywords: words('充电') })]),
    keywords,
  });

  test('stand in for those of a clause that says so', () => {
    const scheme = taxonomy({ one: [shared(words('隔膜'))] });
    expect(classify(scheme, { symbols: ['H01M50/40'], title: '隔膜' })[0]).toMatchObject({
      evidence: { clause: 0, term: '隔膜' },
    });
    expect(classify(scheme, { symbols: ['H01M50/40'], title: '充电' })).toEqual([]);
    expect(classify(scheme, { symbols: ['H02J7/00'], title: '隔膜' })).toEqual([]);
  });

  test('that the area does not have are refused', () => {
    const scheme = taxonomy({ one: [area('a', [clause({ ipc: ['H01M'], keywords: 'area' })])] });
    expect(() => compileClassifier(scheme)).toThrow('taxonomy: missing keywords: area "a"');
  });
});

describe('words', () => {
  const wind = { control: [clause({ ipc: ['F03D'], keywords: { zh: ['变桨', '偏航'], en: ['pitch control'] } })] };

  test('any keyword in title or abstract is enough, and one is needed', () => {
    expect(areasOf(wind, { symbols: ['F03D7/04'], title: '偏航系统' })).toEqual(['control']);
    expect(areasOf(wind, { symbols: ['F03D7/04'], abstract: 'Pitch-control unit' })).toEqual(['control']);
    expect(areasOf(wind, { symbols: ['F03D7/04'], title: '叶片', abstract: '叶片' })).toEqual([]);
  });

  test('keywords without the symbol are not enough', () => {
    expect(areasOf(wind, { symbols: ['F03B7/04'], title: '变桨' })).toEqual([]);
  });

  test('a stop word in title or abstract ends the clause, with and without keywords', () => {
    const clauses = {
      a: [clause({ ipc: ['A61K36/'], stopWords: words('饲料') })],
      b: [clause({ ipc: ['A61K'], keywords: words('中药'), stopWords: words('兽用') })],
    };
    expect(areasOf(clauses, { symbols: ['A61K36/28'], title: '中药组合物' })).toEqual(['a', 'b']);
    expect(areasOf(clauses, { symbols: ['A61K36/28'], title: '中药组合物', abstract: '用于饲料' })).toEqual(['b']);
    expect(areasOf(clauses, { symbols: ['A61K36/28'], title: '兽用中药' })).toEqual(['a']);
  });

  test('a stop word in the abstract ends a clause whose keyword is in the title', () => {
    const clauses = { a: [clause({ ipc: ['B64C'], keywords: words('无人机'), stopWords: words('玩具') })] };
    expect(areasOf(clauses, { symbols: ['B64C39/02'], title: '无人机', abstract: '玩具' })).toEqual([]);
    expect(areasOf(clauses, { symbols: ['B64C39/02'], title: '无人机', abstract: '模型' })).toEqual(['a']);
  });

  test('a stop word of a clause by keyword alone counts too, before and after the keyword', () => {
    const clauses = { a: [clause({ keywords: words('无人机'), stopWords: words('玩具') })] };
    expect(areasOf(clauses, { title: '玩具无人机' })).toEqual([]);
    expect(areasOf(clauses, { title: '无人机', abstract: '玩具' })).toEqual([]);
    expect(areasOf(clauses, { title: '无人机' })).toEqual(['a']);
  });

  test('Latin keywords match whole words, Chinese ones anywhere', () => {
    const clauses = { ai: [clause({ ipc: ['G06N'], keywords: { zh: ['神经网络'], en: ['AI'] } })] };
    expect(areasOf(clauses, { symbols: ['G06N3/02'], title: 'MAIN unit' })).toEqual([]);
    expect(areasOf(clauses, { symbols: ['G06N3/02'], title: 'AI芯片' })).toEqual(['ai']);
    expect(areasOf(clauses, { symbols: ['G06N3/02'], title: '卷积神经网络训练' })).toEqual(['ai']);
  });

  test('a word is used by every clause and area that lists it', () => {
    const clauses = {
      a: [clause({ ipc: ['G06N'], keywords: words('学习') })],
      b: [clause({ ipc: ['G06N'], keywords: words('学习') })],
    };
    expect(areasOf(clauses, { symbols: ['G06N3/02'], title: '机器学习' })).toEqual(['a', 'b']);
  });
});

describe('evidence', () => {
  const scheme = taxonomy({ energy: [area('wind', [clause({ ipc: ['F03D'], keywords: words('变桨', '变桨距', '轮毂') })])] });
  const evidence = (record: Partial<ClassifiableRecord>) => classify(scheme, { symbols: ['F03D7/04'], ...record })[0]?.evidence;

  test('prefers the title, then the first place, then the longest term there', () => {
    expect(evidence({ title: '风机变桨距与轮毂', abstract: '轮毂' })).toEqual({
      clause: 0,
      symbol: 'F03D7/04',
      term: '变桨距',
      field: 'title',
      offset: 2,
    });
    expect(evidence({ title: '风机', abstract: '用轮毂与变桨' })).toEqual({
      clause: 0,
      symbol: 'F03D7/04',
      term: '轮毂',
      field: 'abstract',
      offset: 1,
    });
  });

  test('names the first symbol of the record that satisfies the clause, in canonical form', () => {
    const found = evidence({ symbols: ['H02K1/00', 'f03d 9/00 (2006.01)', 'F03D7/04'], title: '轮毂' });
    expect(found).toMatchObject({ symbol: 'F03D9/00' });
  });

  test('has no term and no offset when symbols decided, and no symbol when words did', () => {
    const byOne = taxonomy({
      energy: [area('a', [clause({ ipc: ['F03D'] })]), area('b', [clause({ keywords: words('风机') })])],
    });
    expect(classify(byOne, { symbols: ['F03D7/04'], title: '大风机' }).map((found) => found.evidence)).toEqual([
      { clause: 0, symbol: 'F03D7/04', term: null, field: 'ipc', offset: null },
      { clause: 0, symbol: null, term: '风机', field: 'title', offset: 1 },
    ]);
  });

  test('does not carry over to the next record', () => {
    const clauses = [clause({ ipc: ['F03D'], keywords: words('变桨') }), clause({ ipc: ['F03D9/'], weight: 0.5 })];
    const records = [
      { title: '变桨', abstract: '', symbols: ['F03D7/04'] },
      { title: '', abstract: '', symbols: ['F03D7/04'] },
      { title: '', abstract: '', symbols: ['F03D9/00'] },
    ];
    const found = classifyAll(taxonomy({ energy: [area('wind', clauses)] }), batchOf(records));
    expect(found.map((list) => list.map(({ evidence: { clause: k, term } }) => [k, term]))).toEqual([
      [[0, '变桨']],
      [],
      [[1, null]],
    ]);
  });
});

describe('strength and order', () => {
  const weights = (record: Partial<ClassifiableRecord>, ...clauses: Clause[]) =>
    classify(taxonomy({ energy: [area('a', clauses)] }), record);

  test('an area takes its strongest clause that matches', () => {
    const list = [
      clause({ ipc: ['H01M10/'], weight: 0.3 }),
      clause({ ipc: ['H01M'], keywords: words('锂'.repeat(2)), weight: 1 }),
      clause({ ipc: ['H01M'], weight: 0.7 }),
    ];
    const [found] = weights({ symbols: ['H01M10/05'] }, ...list);
    expect(found).toMatchObject({ weight: 0.7, evidence: { clause: 2 } });
  });

  test('of equal clauses that of the main symbol wins, then the earlier', () => {
    const list = [clause({ ipc: ['H02J'] }), clause({ ipc: ['H01M'] }), clause({ ipc: ['H01M10/'] })];
    expect(weights({ symbols: ['H01M10/05', 'H02J7/00'] }, ...list)[0]).toMatchObject({ evidence: { clause: 1 } });
    expect(weights({ symbols: ['A61K9/00', 'H01M10/05', 'H02J7/00'] }, ...list)[0]).toMatchObject({ evidence: { clause: 0 } });
  });

  test('areas come by weight, then main symbol, then taxonomy order', () => {
    const clauses = {
      first: [clause({ ipc: ['H02J'], weight: 0.8 })],
      second: [clause({ ipc: ['H01M'], weight: 0.8 })],
      third: [clause({ ipc: ['H02J'], weight: 0.8 })],
      fourth: [clause({ ipc: ['H02J'], weight: 0.9 })],
    };
    expect(areasOf(clauses, { symbols: ['H01M10/05', 'H02J7/00'] })).toEqual(['fourth', 'second', 'first', 'third']);
  });

  test('gives the weight as the taxonomy writes it, not its 32-bit neighbour', () => {
    expect(weights({ symbols: ['H01M10/05'] }, clause({ ipc: ['H01M'], weight: 0.7 }))[0]?.weight).toBe(0.7);
  });
});

describe('umbrellas', () => {
  const scheme = taxonomy({
    energy: [
      area('batteries', [clause({ ipc: ['H01M'] })], true),
      area('lithium', [clause({ ipc: ['H01M10/0525'], weight: 0.5 })]),
    ],
    vehicles: [area('vehicle-batteries', [clause({ ipc: ['H01M'], keywords: words('汽车') })], true)],
  });
  const areas = (record: Partial<ClassifiableRecord>) => classify(scheme, record).map((found) => found.area);

  test('yield to a more specific area of the same industry, even a weaker one', () => {
    expect(areas({ symbols: ['H01M10/0525'] })).toEqual(['lithium']);
  });

  test('keep what nothing more specific takes', () => {
    expect(areas({ symbols: ['H01M4/02'] })).toEqual(['batteries']);
  });

  test('yield in an industry that follows industries without areas', () => {
    const areas = [area('batteries', [clause({ ipc: ['H01M'] })], true), area('lithium', [clause({ ipc: ['H01M10/0525'] })])];
    expect(classify(taxonomy({ none: [], nothing: [], energy: areas }), { symbols: ['H01M10/0525'] })).toHaveLength(1);
  });

  test('that name what they cover yield to nothing else', () => {
    const named = taxonomy({
      energy: [
        area('batteries', [clause({ ipc: ['H01M'] })], ['lithium']),
        area('lithium', [clause({ ipc: ['H01M10/0525'] })]),
        area('grid', [clause({ ipc: ['H02J'] })]),
      ],
    });
    const areas = (...symbols: string[]) => classify(named, { symbols }).map((found) => found.area);
    expect(areas('H01M4/02', 'H02J3/38')).toEqual(['batteries', 'grid']);
    expect(areas('H01M10/0525', 'H02J3/38')).toEqual(['lithium', 'grid']);
  });

  test('do not yield to an area of another industry', () => {
    expect(areas({ symbols: ['H01M10/0525'], title: '汽车' })).toEqual(['vehicle-batteries', 'lithium']);
  });
});

describe('batches', () => {
  const scheme = taxonomy({ energy: [area('a', [clause({ ipc: ['H01M'] })])], health: [area('b', [clause({ ipc: ['A61K'] })])] });

  test('areas of all industries are numbered in one row', () => {
    expect(compileClassifier(scheme).areas.map(({ industry, area: { id } }) => [industry.id, id])).toEqual([
      ['energy', 'a'],
      ['health', 'b'],
    ]);
  });

  test('an empty batch gives empty columns', () => {
    expect(compileClassifier(scheme).classify(batchOf([])).start).toEqual(Uint32Array.of(0));
  });

  test('symbols that join the dictionary between batches are classified', () => {
    const classifier = compileClassifier(scheme);
    const symbols = new SymbolDictionary();
    const record = (symbol: string) => [{ title: '', abstract: '', symbols: [symbol] }];
    expect([...classifier.classify(batchOf(record('H01M4/02'), symbols)).area]).toEqual([0]);
    expect([...classifier.classify(batchOf(record('A61K9/00'), symbols)).area]).toEqual([1]);
    expect([...classifier.classify(batchOf(record('A61K9/00'))).area]).toEqual([1]);
    expect([...classifier.classify(batchOf(record('H01M4/02'), symbols)).area]).toEqual([0]);
  });

  test('texts are read only as far as they can change the outcome', () => {
    const clauses = [clause({ ipc: ['H01M'], weight: 0.5 }), clause({ ipc: ['A61K'], keywords: words('中药') })];
    const classifier = compileClassifier(taxonomy({ energy: [area('a', clauses)] }));
    const read: string[] = [];
    const traced = (name: string) =>
      new Proxy(['中药'], {
        get(texts, key) {
          read.push(name);
          return Reflect.get(texts, key);
        },
      });
    const batch = (symbol: string) => ({
      ...batchOf([{ title: '', abstract: '', symbols: [symbol] }]),
      title: traced('title'),
      abstract: traced('abstract'),
    });
    expect([...classifier.classify(batch('H01M4/02')).area, ...read]).toEqual([0]);
    expect([...classifier.classify(batch('A61K9/00')).area, ...read]).toEqual([0, 'title']);
    expect([...classifier.classify(batch('H01M4/02')).area, ...read]).toEqual([0, 'title']);
  });

  test('a taxonomy is compiled once, and each classifier keeps its own state', () => {
    const [one, other] = [compileClassifier(scheme), compileClassifier(scheme)];
    expect(other.terms).toBe(one.terms);
    const [first, second] = [batchOf([{ title: '', abstract: '', symbols: ['H01M4/02'] }]), batchOf([])];
    expect([one.classify(first).area.length, other.classify(second).area.length, one.classify(first).area.length]).toEqual([
      1, 0, 1,
    ]);
  });

  test('assignmentAt refuses an entry that does not exist', () => {
    const classifier = compileClassifier(scheme);
    const batch = batchOf([]);
    expect(() => assignmentAt(classifier, batch, classifier.classify(batch), 0)).toThrow(RangeError);
  });
});

describe('compileClassifier refuses', () => {
  const compile =
    (...clauses: Clause[]) =>
    () =>
      compileClassifier(taxonomy({ energy: [area('a', clauses)] }));

  test('a clause without symbols and keywords, stop words or not', () => {
    expect(compile(clause({ keywords: words(), stopWords: words('玩具') }))).toThrow(/invalid clause: clause 0 of area "a"/);
  });

  test('further lists without keywords, and too many of them', () => {
    const lists = (count: number) => Array.from({ length: count }, () => words('电池'));
    expect(compile(clause({ ipc: ['H01M'], alsoKeywords: lists(1) }))).toThrow(/alsoKeywords need keywords/);
    expect(compile(clause({ keywords: words('锂电'), alsoKeywords: lists(30) }))).not.toThrow();
    expect(compile(clause({ keywords: words('锂电'), alsoKeywords: lists(31) }))).toThrow(/at most 30 lists/);
    expect(compile(clause({ keywords: words('锂电'), alsoKeywords: [words('膜')] }))).toThrow(/"膜"/);
  });

  test('a weight outside (0, 1]', () => {
    for (const weight of [0, -1, 1.1, Number.NaN]) expect(compile(clause({ ipc: ['H01M'], weight }))).toThrow(/invalid weight/);
  });

  test('a pattern or a term that cannot be compiled', () => {
    expect(compile(clause({ ipc: ['H1M'] }))).toThrow(/^compileClassifier: invalid clause: clause 0 of area "a"; .*"H1M"/);
    expect(compile(clause({ ipc: ['H01M'], ipcExcept: ['?'] }))).toThrow(/clause 0 of area "a"; .*"\?"/);
    expect(compile(clause({ keywords: words('汽车', '车') }))).toThrow(/clause 0 of area "a"; .*"车"/);
  });

  test('more clauses than an area can number', () => {
    expect(compile(...Array.from({ length: 256 }, () => clause({ ipc: ['H01M'] })))).not.toThrow();
    expect(compile(...Array.from({ length: 257 }, () => clause({ ipc: ['H01M'] })))).toThrow(/at most 256/);
  });
});

describe('properties', () => {
  test('a batch is classified as the definition says, record by record', () => {
    fc.assert(
      fc.property(anyTaxonomy, fc.array(anyRecord, { maxLength: 6 }), (scheme, records) => {
        expect(classifyAll(scheme, batchOf(records))).toEqual(records.map((record) => naiveClassify(scheme, record, holds)));
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([[null], [{ title: 'battery' }], [{ title: '', abstract: '', symbols: 'H01M10/05' }], [{ title: '', symbols: [] }]])(
  '%j is no record',
  (record) => {
    expect(() => classifyRecord(compileClassifier(SEI_2013), record as unknown as ClassifiableRecord)).toThrow(
      new TypeError(
        'classifyRecord: invalid record: give title and abstract as texts, which may be empty, and a list of symbols.',
      ),
    );
  },
);
