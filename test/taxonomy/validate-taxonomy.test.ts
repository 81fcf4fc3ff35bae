import { describe, expect, test } from 'vitest';
import type { Area, Clause, Taxonomy } from '../../src/taxonomy/taxonomy.js';
import { validateTaxonomy } from '../../src/taxonomy/validate-taxonomy.js';

const CLAUSE: Clause = { ipc: ['H01M10/'], weight: 1, source: ['domain knowledge'] };

const KEYWORDS = { zh: ['隔膜'], en: ['separator'] };

describe('validateTaxonomy', () => {
  test('accepts a small taxonomy', () => expect(() => validateTaxonomy(withClause({}))).not.toThrow());

  test('accepts a clause of keywords alone', () => {
    expect(() => validateTaxonomy(withClause({ ipc: [], keywords: { zh: ['海水淡化'], en: [] } }))).not.toThrow();
  });

  test.each<Partial<Clause>>([
    { symbols: 'main' },
    { keywords: KEYWORDS, alsoKeywords: [KEYWORDS, KEYWORDS] },
    { keywords: KEYWORDS, alsoKeywords: [KEYWORDS], near: 0 },
    { keywords: KEYWORDS, fields: ['title', 'claims'] },
    { stopWords: KEYWORDS, fields: ['abstract'] },
  ])('accepts the clause %j', (change) => {
    expect(() => validateTaxonomy(withClause(change))).not.toThrow();
  });

  test('accepts keywords of the area, and checks them', () => {
    const shared = (zh: string[]) => ({
      ...withClause({}),
      industries: [industry('b', { ...area('c', [{ ...CLAUSE, keywords: 'area' }]), keywords: { zh, en: [] } })],
    });
    expect(() => validateTaxonomy(shared(['隔膜']))).not.toThrow();
    expect(() => validateTaxonomy(shared(['膜']))).toThrow('invalid term: "膜" at industries[0].areas[0].keywords');
    expect(() => validateTaxonomy(shared(['隔膜', '隔膜']))).toThrow('at industries[0].areas[0].keywords; it is there twice');
  });

  test('accepts an umbrella over finer areas of its industry, and over nothing else', () => {
    const over = (...umbrella: string[]) => ({
      ...withClause({}),
      industries: [
        industry('b', { ...area('c', [CLAUSE]), umbrella }, area('d', [CLAUSE]), { ...area('e', [CLAUSE]), umbrella: true }),
        industry('f', area('g', [CLAUSE])),
      ],
    });
    const at = 'at industries[0].areas[0].umbrella';
    expect(() => validateTaxonomy(over('d'))).not.toThrow();
    for (const id of ['c', 'e', 'g']) {
      expect(() => validateTaxonomy(over('d', id))).toThrow(`invalid area: "${id}" ${at}[1]; name areas of the same industry`);
    }
    expect(() => validateTaxonomy(over())).toThrow(at);
  });

  test.each<[Partial<Clause>, string]>([
    [{ ipc: [] }, 'invalid clause: "{}" at industries[0].areas[0].clauses[0]; it needs symbols or keywords'],
    [{ ipc: [], keywords: { zh: [], en: [] } }, 'invalid clause'],
    [{ weight: 0 }, 'invalid weight: 0 at industries[0].areas[0].clauses[0].weight; a weight is above 0 and at most 1'],
    [{ weight: 1.01 }, 'invalid weight: 1.01'],
    [{ weight: Number.NaN }, 'invalid weight'],
    [{ source: [] }, 'invalid list: "[]" at industries[0].areas[0].clauses[0].source; it needs at least one entry'],
    [{ source: ['x', ''] }, 'invalid text: "" at industries[0].areas[0].clauses[0].source[1]'],
    [{ ipc: ['H01M 10/00'] }, 'invalid pattern: "H01M 10/00" at industries[0].areas[0].clauses[0].ipc[0]'],
    [{ ipc: ['H01M', 'H01M'] }, 'invalid pattern: "H01M" at industries[0].areas[0].clauses[0].ipc[1]; it is there twice'],
    [{ ipcExcept: ['?'] }, 'invalid pattern: "?" at industries[0].areas[0].clauses[0].ipcExcept[0]'],
    [{ keywords: { zh: ['膜'], en: [] } }, 'invalid term: "膜" at industries[0].areas[0].clauses[0].keywords; a term needs two'],
    [{ keywords: { zh: [], en: [' a '] } }, 'invalid term: " a "'],
    [
      { keywords: { zh: ['隔膜'], en: ['隔膜'] } },
      'invalid term: "隔膜" at industries[0].areas[0].clauses[0].keywords; it is there twice',
    ],
    [{ stopWords: { zh: ['膜'], en: [] } }, 'at industries[0].areas[0].clauses[0].stopWords; a term needs two'],
    [
      { keywords: { zh: ['隔膜'], en: [] }, stopWords: { zh: ['隔膜'], en: [] } },
      'invalid term: "隔膜" at industries[0].areas[0].clauses[0]; it is both keyword and stop word',
    ],
    [{ keywords: 'area' }, 'invalid keywords: "area" at industries[0].areas[0].clauses[0].keywords; give the area keywords'],
    [{ ipc: [], keywords: KEYWORDS, ipcExcept: ['H01M8/'] }, 'invalid ipcExcept: "H01M8/"'],
    [
      { ipc: [], keywords: KEYWORDS, symbols: 'main' },
      'invalid symbols: "main" at industries[0].areas[0].clauses[0]; it needs symbols',
    ],
    [
      { alsoKeywords: [KEYWORDS] },
      'invalid alsoKeywords: "" at industries[0].areas[0].clauses[0]; it needs keywords that they join',
    ],
    [
      { keywords: KEYWORDS, alsoKeywords: [{ zh: [], en: [] }] },
      'invalid list: "[]" at industries[0].areas[0].clauses[0].alsoKeywords[0]; it needs at least one entry',
    ],
    [
      { keywords: KEYWORDS, alsoKeywords: [KEYWORDS, { zh: ['膜'], en: [] }] },
      'invalid term: "膜" at industries[0].areas[0].clauses[0].alsoKeywords[1]; a term needs two',
    ],
    [
      { keywords: KEYWORDS, alsoKeywords: [{ zh: ['汽车'], en: [] }], stopWords: { zh: ['汽车'], en: [] } },
      'both keyword and stop word',
    ],
    [{ keywords: KEYWORDS, near: 5 }, 'invalid near: 5 at industries[0].areas[0].clauses[0]; it needs alsoKeywords'],
    [
      { keywords: KEYWORDS, alsoKeywords: [KEYWORDS], near: -1 },
      'invalid near: -1 at industries[0].areas[0].clauses[0].near; write',
    ],
    [{ keywords: KEYWORDS, alsoKeywords: [KEYWORDS], near: 1.5 }, 'invalid near: 1.5'],
    [{ keywords: KEYWORDS, fields: [] }, 'invalid list: "[]" at industries[0].areas[0].clauses[0].fields'],
    [{ keywords: KEYWORDS, fields: ['title', 'title'] }, 'invalid fields: "title, title"'],
    [{ fields: ['title'] }, 'invalid fields: "title" at industries[0].areas[0].clauses[0]; it has no terms to search'],
    [
      { onlyWithoutSymbols: true },
      'invalid clause: "H01M10/" at industries[0].areas[0].clauses[0]; only for records without symbols',
    ],
  ])('refuses the clause %j', (change, message) => {
    expect(() => validateTaxonomy(withClause(change))).toThrow(RangeError);
    expect(() => validateTaxonomy(withClause(change))).toThrow(message);
  });

  test.each<[string, Partial<Taxonomy>, string]>([
    ['an empty id', { id: '' }, 'invalid text: "" at id'],
    ['an empty version', { version: ' ' }, 'invalid text: " " at version'],
    ['a missing English name', { name: { zh: '名', en: '' } }, 'invalid text: "" at name.en'],
    ['a document without an English name', { documents: { d: { zh: '文件', en: ' ' } } }, 'invalid text: " " at documents.d.en'],
    ['no industry', { industries: [] }, 'invalid list: "[]" at industries; it needs at least one entry'],
    ['an industry without areas', { industries: [{ id: 'b', name: nameOfAll(), areas: [] }] }, 'at industries[0].areas'],
    ['an area without clauses', { industries: [industry('b', area('c', []))] }, 'at industries[0].areas[0].clauses'],
    [
      'an industry twice',
      { industries: [industry('b', area('c')), industry('b', area('d'))] },
      'invalid industry id: "b" at industries[1].id; industries[0].id has it already',
    ],
    [
      'an area in two industries',
      { industries: [industry('b', area('c')), industry('d', area('c'))] },
      'invalid area id: "c" at industries[1].areas[0].id; industries[0].areas[0].id has it already',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => validateTaxonomy({ ...withClause({}), ...change })).toThrow(message);
  });
});

function withClause(change: Partial<Clause>): Taxonomy {
  return { id: 'a', version: '1', name: nameOfAll(), industries: [industry('b', area('c', [{ ...CLAUSE, ...change }]))] };
}

function industry(id: string, ...areas: Area[]) {
  return { id, name: nameOfAll(), areas };
}

function area(id: string, clauses: readonly Clause[] = [CLAUSE]): Area {
  return { id, name: nameOfAll(), namedInPolicy: false, clauses };
}

function nameOfAll() {
  return { zh: '名', en: 'name' };
}
