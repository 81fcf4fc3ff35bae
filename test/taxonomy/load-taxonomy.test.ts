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
          { ipc: ['B01D71/'], keywords: { zh: ['中空纤维'], en: ['hollow fiber'] }, weight: 1, source: 'own definition' },
        ],
      },
      {
        id: 'sludge',
        name: { zh: 'sludge', en: 'sludge' },
        namedInPolicy: false,
        clauses: [{ ipc: ['C02F11/'], stopWords: { zh: ['食品'], en: [] }, weight: 0.5, source: 'own definition' }],
      },
    ]);
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
    [{ id: 'a', colour: 1 }, RangeError, 'unknown field: "colour" at the top; known are id, version, name, industries'],
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
