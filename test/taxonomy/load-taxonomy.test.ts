import { describe, expect, test } from 'vitest';
import { loadTaxonomy } from '../../src/taxonomy/load-taxonomy.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

const TEN_LINES = {
  id: 'water',
  industries: [
    {
      id: 'treatment',
      name: '水处理',
      areas: [
        {
          id: 'membranes',
          name: { zh: '膜', en: 'Membranes' },
          clauses: [{ ipc: ['B01D71/'], keywords: ['中空纤维', 'hollow fiber'] }],
        },
        { id: 'sludge', clauses: [{ ipc: ['C02F11/'], weight: 0.5, stopWords: { zh: ['食品'] } }] },
      ],
    },
  ],
};

describe('loadTaxonomy', () => {
  test('gives the built-in taxonomy back as it is', () => {
    expect(loadTaxonomy(JSON.parse(JSON.stringify(SEI_2013)))).toEqual(SEI_2013);
  });

  test('fills in what a short file leaves out', () => {
    const { version, name, industries } = loadTaxonomy(TEN_LINES);
    expect([version, name, industries[0]!.name]).toEqual(['1', { zh: 'water', en: 'water' }, { zh: '水处理', en: '水处理' }]);
    expect(industries[0]!.areas).toEqual([
      {
        id: 'membranes',
        name: { zh: '膜', en: 'Membranes' },
        namedInPolicy: false,
        clauses: [
          { ipc: ['B01D71/'], keywords: { zh: ['中空纤维'], en: ['hollow fiber'] }, weight: 1, source: ['own definition'] },
        ],
      },
      {
        id: 'sludge',
        name: { zh: 'sludge', en: 'sludge' },
        namedInPolicy: false,
        clauses: [{ ipc: ['C02F11/'], stopWords: { zh: ['食品'], en: [] }, weight: 0.5, source: ['own definition'] }],
      },
    ]);
  });

  test('reads every field of a taxonomy', () => {
    const clauses = [
      {
        ipc: ['H01M'],
        ipcExcept: ['H01M8/'],
        symbols: 'main',
        keywords: 'area',
        alsoKeywords: [['隔膜', 'separator'], { en: ['film'] }],
        near: 10,
        stopWords: ['玩具'],
        fields: ['title', 'claims'],
        weight: 0.5,
        source: ['doc: 1.2', 'my notes'],
      },
      { onlyWithoutSymbols: true, keywords: ['锂电'], source: 'one text' },
    ];
    const scheme = loadTaxonomy({
      id: 'full',
      documents: { doc: { zh: '文件', en: 'document' }, note: '笔记' },
      industries: [{ id: 'b', areas: [{ id: 'c', umbrella: true, keywords: ['电池', 'battery'], clauses }] }],
    });
    const covering = {
      id: 'd',
      industries: [
        {
          id: 'b',
          areas: [
            { id: 'c', umbrella: ['e'], clauses: [{ ipc: ['H01M'] }] },
            { id: 'e', clauses: [{ ipc: ['H01M'] }] },
          ],
        },
      ],
    };
    expect(loadTaxonomy(covering).industries[0]!.areas[0]!.umbrella).toEqual(['e']);
    expect(scheme.documents).toEqual({ doc: { zh: '文件', en: 'document' }, note: { zh: '笔记', en: '笔记' } });
    expect(scheme.industries[0]!.areas[0]).toEqual({
      id: 'c',
      name: { zh: 'c', en: 'c' },
      namedInPolicy: false,
      umbrella: true,
      keywords: { zh: ['电池'], en: ['battery'] },
      clauses: [
        {
          ...clauses[0],
          alsoKeywords: [
            { zh: ['隔膜'], en: ['separator'] },
            { zh: [], en: ['film'] },
          ],
          stopWords: { zh: ['玩具'], en: [] },
        },
        { ipc: [], onlyWithoutSymbols: true, keywords: { zh: ['锂电'], en: [] }, weight: 1, source: ['one text'] },
      ],
    });
    expect(loadTaxonomy(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
  });

  test('does not change what it reads', () => {
    const before = JSON.stringify(TEN_LINES);
    loadTaxonomy(TEN_LINES);
    expect(JSON.stringify(TEN_LINES)).toBe(before);
  });

  test.each([
    [null, TypeError, 'loadTaxonomy: invalid value: null at the top; it must be an object'],
    [[], TypeError, 'loadTaxonomy: invalid value: [] at the top; it must be an object'],
    [{ id: 'a' }, TypeError, 'loadTaxonomy: missing value at industries; it must be a list'],
    [{ id: ' ', industries: [] }, RangeError, 'loadTaxonomy: invalid value: " " at id; write at least one character'],
    [{ id: 'a', industris: [] }, RangeError, 'loadTaxonomy: unknown field: "industris" at the top; did you mean "industries"?'],
    [
      { id: 'a', colour: 1 },
      RangeError,
      'unknown field: "colour" at the top; known are id, version, name, documents, industries',
    ],
    [withClause({ ipc: 'H01M' }), TypeError, 'invalid value: "H01M" at industries[0].areas[0].clauses[0].ipc; it must be a list'],
    [withClause({ ipc: [7] }), TypeError, 'invalid value: 7 at industries[0].areas[0].clauses[0].ipc[0]; it must be a text'],
    [
      withClause({ keyword: ['膜'] }),
      RangeError,
      'unknown field: "keyword" at industries[0].areas[0].clauses[0]; did you mean "keywords"?',
    ],
    [
      withClause({ ipc: ['H01M'], weight: '1' }),
      TypeError,
      'at industries[0].areas[0].clauses[0].weight; it must be a finite number',
    ],
    [
      withClause({ ipc: ['H01M'], symbols: 'first' }),
      RangeError,
      'at industries[0].areas[0].clauses[0].symbols; write "any" or "main"',
    ],
    [
      withClause({ keywords: ['隔膜'], fields: ['titel'] }),
      RangeError,
      'invalid value: "titel" at industries[0].areas[0].clauses[0].fields[0]; known are title, abstract, claims',
    ],
    [withClause({ keywords: 'areas' }), TypeError, 'at industries[0].areas[0].clauses[0].keywords; it must be an object'],
    [withClause({ keywords: ['隔膜'], near: '5' }), TypeError, 'clauses[0].near; it must be a finite number'],
    [{ id: 'a', documents: [], industries: [] }, TypeError, 'invalid value: [] at documents; it must be an object'],
    [withClause({ ipc: ['H01M'], weight: 2 }), RangeError, 'invalid weight: 2 at industries[0].areas[0].clauses[0].weight'],
    [withClause({ ipc: ['H01 M'] }), RangeError, 'invalid pattern: "H01 M" at industries[0].areas[0].clauses[0].ipc[0]'],
  ])('refuses %j', (json, kind, message) => {
    expect(() => loadTaxonomy(json)).toThrow(kind);
    expect(() => loadTaxonomy(json)).toThrow(message);
  });
});

function withClause(clause: object) {
  return { id: 'a', industries: [{ id: 'b', areas: [{ id: 'c', clauses: [clause] }] }] };
}
