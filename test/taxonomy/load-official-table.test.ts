import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { readTaxonomyFile } from '../../src/node/taxonomy-file.js';
import { parseKeywordCell } from '../../src/taxonomy/keyword-cell.js';
import { loadOfficialTable } from '../../src/taxonomy/load-official-table.js';
import { parseSymbolCell } from '../../src/taxonomy/symbol-cell.js';
import type { Taxonomy } from '../../src/taxonomy/taxonomy.js';

describe('a cell of symbols', () => {
  test.each([
    ['A61*; G16*;C02F', ['A61', 'G16', 'C02F']],
    ['H01M10*；h01m 10/ ，H01M10', ['H01M10/']],
    ['H01M10/05*,H01M10/0525、G01N 03/08', ['H01M10/05', 'H01M10/0525', 'G01N3/08']],
    ['H01L31/04-31/078', ['H01L31/04-31/078']],
    ['H01L31/04 - H01L31/078', ['H01L31/04-31/078']],
    ['B01D53/34-72', ['B01D53/34-53/72']],
    ['F02M39-71', ['F02M39/-71/']],
    ['C08F4/~8/', ['C08F4/-8/']],
    ['Ｆ０３Ｄ７／０４', ['F03D7/04']],
    ['A01G23/00', ['A01G23/00']],
    ['[G01M 3/08 or G01M 3/14] and E03', ['G01M3/08', 'G01M3/14']],
    ['', []],
  ])('%j is %j', (text, patterns) => {
    expect(parseSymbolCell(text).patterns).toEqual(patterns);
  });

  test('takes a main group symbol for the whole group on demand', () => {
    expect(parseSymbolCell('Y02A10/00;Y02A10/11', { mainGroupSymbols: 'whole' }).patterns).toEqual(['Y02A10/', 'Y02A10/11']);
  });

  test('says where a second symbol was asked for', () => {
    expect(parseSymbolCell('[F17D5/02 and E03]').isNarrowed).toBe(true);
    expect(parseSymbolCell('F17D5/02').isNarrowed).toBe(false);
  });

  test.each(['H01MM', '电池', 'H01M10/05-H02J7/00', 'H01M10/08-10/05', 'I01M', 'H01M10/5'])('%j is refused', (text) => {
    expect(() => parseSymbolCell(text)).toThrow('invalid symbol: ');
  });

  test('never throws anything but a RangeError', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        try {
          parseSymbolCell(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe('a cell of keywords', () => {
  test.each([
    ['锂离子;正极；磷酸铁锂', ['锂离子', '正极', '磷酸铁锂'], []],
    ['高端路由器、单槽位处理路由器等其他计算机制造', ['高端路由器', '单槽位处理路由器'], []],
    ['自动半自动电弧、等离子弧焊接机', ['自动半自动电弧', '等离子弧焊接机'], []],
    ['机动车(不含燃料汽车)', ['机动车'], ['燃料汽车']],
    ['（排除老年代步、摩托）', [], ['老年代步', '摩托']],
    ['不包含非机动车', [], ['非机动车']],
    ['汽车相关关键词', ['汽车'], []],
    ['产品相关关键词', [], []],
    ['GPU, reverse osmosis | 膜', ['GPU', 'reverse osmosis'], []],
  ])('%j: terms %j, stop words %j', (text, terms, stopWords) => {
    expect(parseKeywordCell(text)).toEqual({ terms, stopWords });
  });
});

const HEADER = ['id', 'industry', 'name', 'ipc', 'ipc_excluded', 'keywords', 'keywords_en'];
const clausesOf = (taxonomy: Taxonomy, id: string) =>
  taxonomy.industries.flatMap(({ areas }) => areas).find((area) => area.id === id)!.clauses;

describe('a table', () => {
  test('gives each row a clause with its exclusions, keywords and source', () => {
    const taxonomy = loadOfficialTable(
      [
        HEADER,
        ['wind', 'energy', '风电', 'F03D*', 'F03D3*', '变桨(不含船)', 'pitch'],
        ['wind', 'energy', '', 'H02K7/18', '', '', ''],
      ],
      { id: 'mine', source: 'own table' },
    );
    expect(taxonomy.industries).toEqual([
      {
        id: 'energy',
        name: { zh: 'energy', en: 'energy' },
        areas: [
          {
            id: 'wind',
            name: { zh: '风电', en: '风电' },
            namedInPolicy: false,
            clauses: [
              {
                ipc: ['F03D'],
                ipcExcept: ['F03D3/'],
                keywords: { zh: ['变桨'], en: ['pitch'] },
                weight: 1,
                source: ['own table: wind'],
              },
              { ipc: ['H02K7/18'], weight: 0.8, source: ['own table: wind'] },
            ],
          },
        ],
      },
    ]);
  });

  test('weighs by the documented scheme', () => {
    const rows = [
      ['own-and-term', 'x', '', 'A01B1*', '', '词语', ''],
      ['shared-and-term', 'x', '', 'A01B3*', '', '词语', ''],
      ['own', 'x', '', 'A01B5*', '', '', ''],
      ['broad-and-term', 'x', '', 'A61*', '', '词语', ''],
      ['shared', 'x', '', 'A01B3*', '', '', ''],
      ['term', 'x', '', '', '', '词语', ''],
    ];
    const taxonomy = loadOfficialTable([HEADER, ...rows], { id: 'mine' });
    expect(rows.map(([id]) => clausesOf(taxonomy, id!)[0]!.weight)).toEqual([1, 0.9, 0.8, 0.7, 0.5, 0.4]);
  });

  test('takes a weight of its own, and a partial cover as shared', () => {
    const taxonomy = loadOfficialTable(
      [
        ['code', 'ipc', 'weight', 'coverage'],
        ['1', 'A01B1*', '0.3', ''],
        ['2', 'A01B3*', '', 'partial'],
      ],
      { id: 'mine' },
    );
    expect([clausesOf(taxonomy, '1')[0]!.weight, clausesOf(taxonomy, '2')[0]!.weight]).toEqual([0.3, 0.5]);
  });

  test('lets keywords strengthen instead of decide on demand', () => {
    const taxonomy = loadOfficialTable([HEADER, ['a', 'x', '', 'A01B1*', '', '词语', '']], { id: 'm', keywordsAs: 'strength' });
    expect(clausesOf(taxonomy, 'a').map(({ weight, keywords }) => [weight, keywords !== undefined])).toEqual([
      [1, true],
      [0.8, false],
    ]);
  });

  test('finds industries in the first part of codes, in symbols, in levels, or makes one of the whole', () => {
    const ids = (rows: string[][]): string[] =>
      loadOfficialTable(rows, { id: 'whole' }).industries.flatMap(({ id, areas }) => areas.map((area) => `${id} ${area.id}`));
    expect(
      ids([
        ['code', 'ipc'],
        ['1.1', 'A01B1*'],
        ['2.1.3', 'A01B3*'],
      ]),
    ).toEqual(['1 1.1', '2 2.1.3']);
    expect(
      ids([
        ['symbol', 'title'],
        ['Y02', 'all'],
        ['Y02E', 'energy'],
        ['Y02E10/50', 'solar'],
      ]),
    ).toEqual(['Y02E Y02E10/50']);
    expect(
      ids([
        ['level1', 'level2', 'ipc'],
        ['1. Air', '1.1. Cars', 'F01N*'],
        ['1. Air', 'NA', 'B01D53*'],
      ]),
    ).toEqual(['1 1.1']);
    expect(
      ids([
        ['topic', 'ipc'],
        ['Forests', 'A01G23*'],
      ]),
    ).toEqual(['whole Forests']);
    expect(
      ids([
        ['sector', 'code', 'ipc'],
        ['a', '1.1', 'A01B1*'],
        ['b', '1.1', 'A01B3*'],
      ]),
    ).toEqual(['a a/1.1', 'b b/1.1']);
  });

  test('names row and column of a cell that cannot be read', () => {
    expect(() =>
      loadOfficialTable(
        [
          ['id', 'ipc'],
          ['a', 'A01B*'],
          ['b', 'battery'],
        ],
        { id: 'm' },
      ),
    ).toThrow(
      'loadOfficialTable: invalid symbol: "BATTERY"; write it like H01M, H01M10*, H01M10/05 or H01M10/02-10/06 (row 3, column "ipc")',
    );
    expect(() =>
      loadOfficialTable(
        [
          ['id', 'ipc', 'weight'],
          ['a', 'A01B*', '2'],
        ],
        { id: 'm' },
      ),
    ).toThrow('(row 2, column "weight")');
  });

  test('refuses a header without what it needs', () => {
    expect(() => loadOfficialTable([['id', 'colour']], { id: 'm' })).toThrow(
      'loadOfficialTable: missing column: symbols or keywords;',
    );
    expect(() => loadOfficialTable([['ipc']], { id: 'm' })).toThrow('loadOfficialTable: missing column: the area;');
    expect(() => loadOfficialTable([['id', 'ipc']], { id: 'm', columns: { name: 'idd' } })).toThrow('did you mean "id"?');
    expect(() =>
      loadOfficialTable(
        [
          ['id', 'ipc'],
          ['a', ''],
        ],
        { id: 'm' },
      ),
    ).toThrow('loadOfficialTable: missing rows: "m";');
  });
});

describe("a user's own ten lines", () => {
  test('classify', async () => {
    const taxonomy = await readTaxonomyFile('examples/own-taxonomy.csv', { id: 'own' });
    const classifier = compileClassifier(taxonomy);
    const areas = (title: string, ...symbols: string[]): string[] =>
      classifyRecord(classifier, { title, abstract: '', symbols }).map(({ area }) => area);
    expect(taxonomy.industries.map(({ id, areas: own }) => [id, own.length])).toEqual([
      ['water', 5],
      ['energy', 5],
    ]);
    expect(areas('反渗透海水淡化装置', 'C02F1/44')).toEqual(['desalination']);
    expect(areas('一种膜组件', 'C02F1/44')).toEqual([]);
    expect(areas('垂直轴风机', 'F03D3/06')).toEqual(['vertical-wind']);
    expect(areas('燃气表与水表', 'G01F1/00')).toEqual([]);
    expect(areas('锂电池', 'H01M4/90')).toEqual([]);
  });
});

/** File, options, industries, areas, clauses. */
const TABLES = [
  ['cnipa-sei-ipc-2021.csv', {}, 9, 40, 312],
  ['cnipa-green-tech.csv', {}, 12, 141, 153],
  ['cnipa-new-three-2024.csv', {}, 3, 49, 66],
  ['cnipa-key-digital-2023-selected.csv', {}, 6, 58, 58],
  ['wipo-35-fields.csv', {}, 5, 35, 35],
  ['oecd-env-tech-2015.csv', {}, 6, 59, 191],
  ['y02-y04s-2022.02.tsv', { mainGroupSymbols: 'whole' }, 9, 372, 372],
  ['wipo-ipc-green-inventory.csv', {}, 1, 170, 170],
] as const;
const FOLDER = new URL('../../../shared/facts/taxonomy/', import.meta.url).pathname;

describe.skipIf(!existsSync(FOLDER))('official tables (skipped when ../shared/facts/taxonomy is absent)', () => {
  test.each(TABLES)('%s loads with options %j: %i industries, %i areas, %i clauses', async (file, options, ...counts) => {
    const { industries } = await readTaxonomyFile(FOLDER + file, { id: file, ...options });
    const areas = industries.flatMap((industry) => industry.areas);
    expect([industries.length, areas.length, areas.flatMap(({ clauses }) => clauses).length]).toEqual(counts);
    expect(compileClassifier(await readTaxonomyFile(FOLDER + file, { id: file, ...options })).areas).toHaveLength(areas.length);
  });

  test('a record finds its place in several of them', async () => {
    const find = async (file: string, symbols: string[], title = ''): Promise<string[]> => {
      const taxonomy = await readTaxonomyFile(FOLDER + file, { id: file, mainGroupSymbols: 'whole' });
      return classifyRecord(compileClassifier(taxonomy), { title, abstract: '', symbols }).map(({ area }) => area);
    };
    expect(await find('y02-y04s-2022.02.tsv', ['Y02E10/541'])).toEqual(['Y02E10/00', 'Y02E10/541']);
    expect(await find('oecd-env-tech-2015.csv', ['B01D53/56'])).toEqual(['1.1.1']);
    expect(await find('cnipa-new-three-2024.csv', ['H01M4/58'], '一种锂离子电池磷酸铁锂正极材料')).toContain('2.1.1');
    expect(await find('cnipa-new-three-2024.csv', ['H01M4/58'], '一种铅酸电池')).not.toContain('2.1.1');
  });
});
