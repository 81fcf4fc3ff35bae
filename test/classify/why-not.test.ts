import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { type ClassifiableRecord, classifyRecord } from '../../src/classify/classify-record.js';
import { explainAbsence } from '../../src/classify/explain-absence.js';
import { whyNot } from '../../src/classify/why-not.js';
import type { Clause } from '../../src/taxonomy/taxonomy.js';
import { anyRecord, anyTaxonomy } from './arbitraries.js';
import { area, clause, taxonomy, words } from './taxonomy-fixture.js';

const record = (given: Partial<ClassifiableRecord>): ClassifiableRecord => ({ title: '', abstract: '', symbols: [], ...given });

function failuresOf(given: Partial<Clause>, of: Partial<ClassifiableRecord>) {
  return whyNot(record(of), 'a', taxonomy({ one: [area('a', [clause(given)])] })).clauses[0]!.failures;
}

describe('whyNot: symbols', () => {
  test('says when the record has none that can be read', () => {
    expect(failuresOf({ ipc: ['H01M'] }, {})).toEqual([{ condition: 'no-symbols' }]);
    expect(failuresOf({ ipc: ['H01M'] }, { symbols: ['?'] })).toEqual([{ condition: 'no-symbols' }]);
  });

  test.each([
    [['H01M4/02', 'H01M10/06'], { symbol: 'H01M10/06', pattern: 'H01M10/05', shared: 'mainGroup' }],
    [['G06F1/00', 'h01m 4/02'], { symbol: 'H01M4/02', pattern: 'H01M10/05', shared: 'subclass' }],
    [['H02J7/00', 'H01L31/04'], { symbol: 'H01L31/04', pattern: 'H01M10/05', shared: 'class' }],
    [['H02J7/00', 'A61P1/00'], { symbol: 'H02J7/00', pattern: 'H01M10/05', shared: 'section' }],
    [['A61K9/00', 'G06F1/00'], { symbol: 'A61K9/00', pattern: 'H01M10/05', shared: null }],
  ])('names the nearest of %j', (symbols, nearest) => {
    expect(failuresOf({ ipc: ['H01M10/05', 'B60L'] }, { symbols })).toEqual([{ condition: 'symbol-missing', nearest }]);
  });

  test('names an excepted symbol with its exception, unless another one counts', () => {
    const given = { ipc: ['H01M'], ipcExcept: ['H01M8/', 'H01M6/'] };
    expect(failuresOf(given, { symbols: ['H02J7/00', 'H01M6/02'] })).toEqual([
      { condition: 'symbol-excepted', symbol: 'H01M6/02', pattern: 'H01M6/' },
    ]);
    expect(failuresOf(given, { symbols: ['H01M6/02', 'H01M4/02'] })).toEqual([]);
  });

  test('names the main symbol where another one is in the set', () => {
    const given = { ipc: ['H01M'], symbols: 'main' } as const;
    expect(failuresOf(given, { symbols: ['H02J7/00', 'H01M6/02'] })).toEqual([
      { condition: 'not-main-symbol', symbol: 'H01M6/02', main: 'H02J7/00' },
    ]);
    expect(failuresOf(given, { symbols: ['H01M6/02', 'H02J7/00'] })).toEqual([]);
  });

  test('names a symbol that a clause for records without symbols cannot stand', () => {
    const given = { keywords: words('电池'), onlyWithoutSymbols: true };
    expect(failuresOf(given, { title: '电池', symbols: ['H02J7/00'] })).toEqual([
      { condition: 'has-symbols', symbol: 'H02J7/00' },
    ]);
    expect(failuresOf(given, { title: '电池' })).toEqual([]);
  });
});

describe('whyNot: words', () => {
  test('names the lists without a term and the fields that were searched', () => {
    const given = { keywords: words('锂电'), alsoKeywords: [words('隔膜'), words('陶瓷')] };
    expect(failuresOf(given, { title: '隔膜', claims: '隔膜' })).toEqual([
      { condition: 'keyword-missing', list: 0, fields: ['title', 'claims'] },
      { condition: 'keyword-missing', list: 2, fields: ['title', 'claims'] },
    ]);
    expect(failuresOf({ keywords: words('锂电'), fields: ['abstract'] }, { title: '锂电' })).toEqual([
      { condition: 'keyword-missing', list: 0, fields: ['abstract'] },
    ]);
  });

  test('names terms that stand too far apart', () => {
    const given = { keywords: words('锂电'), alsoKeywords: [words('涂层', '隔膜')], near: 2 };
    expect(failuresOf(given, { title: '锂电一二三隔膜' })).toEqual([{ condition: 'not-near', near: 2, terms: ['锂电', '隔膜'] }]);
    expect(failuresOf(given, { title: '锂电一二隔膜' })).toEqual([]);
    const far = '一二三四五六七八';
    expect(failuresOf({ ...given, near: 0 }, { title: `${far}隔膜`, abstract: `锂电隔膜${far}隔膜` })).toEqual([]);
  });

  test('names the first stop word and where it stands', () => {
    expect(failuresOf({ keywords: words('锂电'), stopWords: words('玩具') }, { title: '锂电', abstract: '一种玩具' })).toEqual([
      { condition: 'stop-word', term: '玩具', field: 'abstract', offset: 2 },
    ]);
  });

  test('names every condition that failed', () => {
    const given = { ipc: ['H01M'], keywords: words('锂电'), stopWords: words('玩具') };
    expect(failuresOf(given, { title: '玩具' }).map(({ condition }) => condition)).toEqual([
      'no-symbols',
      'keyword-missing',
      'stop-word',
    ]);
  });
});

describe('whyNot: umbrellas', () => {
  const scheme = taxonomy({
    energy: [area('all', [clause({ ipc: ['H01M'] })], true), area('lithium', [clause({ ipc: ['H01M10/0525'] })])],
    other: [area('elsewhere', [clause({ ipc: ['H01M'] })])],
  });

  test('name the areas of their industry that they yield to', () => {
    expect(whyNot(record({ symbols: ['H01M10/0525'] }), 'all', scheme)).toEqual({
      industry: 'energy',
      area: 'all',
      isAssigned: false,
      yieldsTo: ['lithium'],
      clauses: [{ clause: 0, failures: [] }],
    });
    expect(whyNot(record({ symbols: ['H01M4/02'] }), 'all', scheme)).toMatchObject({ isAssigned: true, yieldsTo: [] });
  });

  test('no other area yields to any', () => {
    expect(whyNot(record({ symbols: ['H01M4/02'] }), 'lithium', scheme)).toMatchObject({ isAssigned: false, yieldsTo: [] });
  });

  test('an area that does not exist is refused', () => {
    expect(() => whyNot(record({}), 'lithum', scheme)).toThrow('unknown area: "lithum"; did you mean "lithium"?');
  });
});

describe('whyNot: properties', () => {
  test('agrees with the classifier on every area', () => {
    fc.assert(
      fc.property(anyTaxonomy, anyRecord, (scheme, given) => {
        const assigned = classifyRecord(compileClassifier(scheme), given).map((found) => found.area);
        for (const { areas } of scheme.industries) {
          for (const { id } of areas) {
            const trial = whyNot(given, id, scheme);
            const holds = trial.clauses.some(({ failures }) => failures.length === 0);
            expect([trial.isAssigned, holds && trial.yieldsTo.length === 0]).toEqual([
              assigned.includes(id),
              assigned.includes(id),
            ]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('explainAbsence', () => {
  const scheme = taxonomy({
    energy: [
      area(
        'cells',
        [
          clause({ ipc: ['H01M', 'H02J'], ipcExcept: ['H01M8/'], symbols: 'main' }),
          clause({
            ipc: ['H01M'],
            keywords: { zh: ['锂电', '电池', '电芯', '隔膜', '极片', '正极'], en: ['cell'] },
            alsoKeywords: [words('陶瓷')],
            near: 4,
            stopWords: words('玩具'),
          }),
          clause({ keywords: words('锂电池组'), onlyWithoutSymbols: true }),
          clause({ keywords: words('锂电池包'), onlyWithoutSymbols: true }),
        ],
        true,
      ),
      area('packs', [clause({ ipc: ['H01M50/20'] })]),
    ],
  });
  const absence = (given: Partial<ClassifiableRecord>, lang: 'zh' | 'en') => explainAbsence(record(given), 'cells', scheme, lang);

  test('goes through the clauses, those that fail alike together', () => {
    const given = { title: '一种玩具', symbols: ['H01L31/04', 'H01M4/02'] };
    expect(absence(given, 'zh')).toBe(
      '该申请不在“energy业”产业的“cells（中文）”中。' +
        '规则 1：要求主分类号，而 H01M4/02 不是主分类号（主分类号是 H01L31/04）。' +
        '规则 2：标题中没有检索词“锂电”、“电池”、“电芯”、“隔膜”、“极片”等 6 个；标题中没有检索词“陶瓷”；标题第 3 个字符起有排除词“玩具”。' +
        '规则 3、4：只用于没有分类号的申请，而该申请有分类号 H01L31/04。',
    );
    expect(absence(given, 'en')).toBe(
      'The application is not in "cells" (energy). ' +
        'Rule 1: it asks for the main symbol, and H01M4/02 is not it (that is H01L31/04). ' +
        'Rule 2: the title has none of the terms "cell"; the title has none of the terms "陶瓷"; the stop word "玩具" stands in the title at character 3. ' +
        'Rules 3, 4: it is only for records without symbols, and this one has H01L31/04.',
    );
  });

  test.each([
    [{}, '要求分类号 H01M、H02J，而该申请没有分类号', 'it asks for H01M, H02J, and the record has no symbols'],
    [
      { symbols: ['H01L31/04'] },
      '最接近的是 H01L31/04（只到同一大类）',
      'the nearest of the record is H01L31/04 (the same class only)',
    ],
    [
      { symbols: ['A61K9/00'] },
      '该申请的分类号（如 A61K9/00）都在别的部',
      'the symbols of the record (such as A61K9/00) are of other sections',
    ],
    [{ symbols: ['H01M8/02'] }, '分类号 H01M8/02 属于被排除的 H01M8/', 'the symbol H01M8/02 is excepted by H01M8/'],
    [
      { symbols: ['A61K9/00', 'H01M4/02'], title: '电池一二三四五陶瓷', abstract: '无' },
      '检索词“电池”与“陶瓷”相距超过 4 个字符',
      'the terms "电池" and "陶瓷" stand more than 4 characters apart',
    ],
    [
      { title: '甲', abstract: '乙', claims: '丙' },
      '标题、摘要、权利要求中没有检索词“锂电池组”',
      'the title or abstract or claims has none of the terms "锂电池组"',
    ],
    [
      { symbols: ['H01M50/20'] },
      '规则 1：条件满足，但这是概括性领域，让位于它所涵盖的更具体领域“packs（中文）”',
      'Rule 1: it holds, but the area is an umbrella and yields to the more specific "packs" that it covers',
    ],
  ])('says of %j what failed', (given, zh, en) => {
    expect(absence(given, 'zh')).toContain(zh);
    expect(absence(given, 'en')).toContain(en);
  });

  test('says why a record is in the area when it is', () => {
    expect(absence({ symbols: ['H01M4/02'] }, 'zh')).toBe(
      '归入“energy业”的“cells（中文）”领域：主分类号 H01M4/02 属于 H01M；权重 1；依据：domain-knowledge。',
    );
  });

  test('has no Latin words in Chinese sentences but symbols, ids and names of the scheme', () => {
    fc.assert(
      fc.property(anyTaxonomy, anyRecord, (any, given) => {
        for (const { areas } of any.industries) {
          for (const { id } of areas) {
            const text = explainAbsence(given, id, any, 'zh').replace(/“[^”]*”|domain-knowledge|[A-Z]\d*[A-Z]?[\d/-]*/g, '');
            expect(text).not.toMatch(/[A-Za-z]{2}/);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
