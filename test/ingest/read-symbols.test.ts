import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BatchColumns } from '../../src/ingest/batch-columns.js';
import { CellsBuilder } from '../../src/ingest/cells.js';
import { SymbolReader } from '../../src/ingest/read-symbols.js';
import { RowView } from '../../src/ingest/row-view.js';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';

describe('SymbolReader', () => {
  function read(cell: string, symbols = new SymbolDictionary()): { symbols: string[]; bad: string[] } {
    const to = new BatchColumns(1);
    const bad: string[] = [];
    new SymbolReader(new Map([['ipc', [0]]]), symbols).read(RowView.of([cell]), to, (_column, _code, value) => bad.push(value));
    return { symbols: [...to.symbol.values].map((id) => symbols.text(id)), bad };
  }

  test.each([
    ['H01M10/0525; H01M 10/0525; H01M10/0525(2010.01)I', ['H01M10/0525']],
    ['H01M 010/04 | B60L11/18', ['H01M10/04', 'B60L11/18']],
    ['A61K 31/00, 31/05', ['A61K31/00', 'A61K31/05']],
    ['H04W84/20,  // H04W88/04', ['H04W84/20', 'H04W88/04']],
    ['26-05', []],
    ['LOC(9)Cl.26-05', []],
    ["['C25B1/00', 'C25B3/00']", ['C25B1/00', 'C25B3/00']],
    ['H01M10/05 ', ['H01M10/05']],
    ['G06F17/30(2006.01)IG06Q30/00(2012.01)I', ['G06F17/30', 'G06Q30/00']],
    ['H04L 29/06 H04L 12/24; H04W4/00', ['H04L29/06', 'H04L12/24', 'H04W4/00']],
    ['A61K31/00-31/10', ['A61K31/00', 'A61K31/10']],
    ['H01M10/0525；B60L11/18、G06F17/30', ['H01M10/0525', 'B60L11/18', 'G06F17/30']],
  ])('%j', (cell, expected) => {
    expect(read(cell)).toEqual({ symbols: expected, bad: [] });
  });

  test('takes CPC beside IPC, and alone where IPC is missing', () => {
    const symbols = new SymbolDictionary();
    const fields = new Map([
      ['ipc', [0]],
      ['cpc', [1]],
    ] as const);
    const texts = (row: string[]): string[] => {
      const to = new BatchColumns(1);
      new SymbolReader(fields, symbols).read(RowView.of(row), to, () => undefined);
      return [...to.symbol.values].map((id) => symbols.text(id));
    };
    expect(texts(['F03D7/00', 'F03D7/00; Y02E10/72'])).toEqual(['F03D7/00', 'Y02E10/72']);
    expect(texts(['', 'F03D7/0224'])).toEqual(['F03D7/0224']);
  });

  test.each([
    ['H01M10/0525', 'A47B96/20; H01M10/0525', ['H01M10/0525', 'A47B96/20']],
    ['A47B96/20', 'A47B96/20; H01M10/0525', ['A47B96/20', 'H01M10/0525']],
    ['A47B96/20', 'A47B96/201', ['A47B96/20', 'A47B96/201']],
    ['A47B96/20', 'A47B96', ['A47B96/20', 'A47B96']],
    ['A47B96/20', '', ['A47B96/20']],
    ['-', 'H01M10/0525', ['H01M10/0525']],
  ])('puts the main symbol %j before %j', (main, all, expected) => {
    const fields = new Map([
      ['mainSymbol', [0]],
      ['ipc', [1]],
    ] as const);
    const text = `${main},${all}`;
    const stretches = new CellsBuilder({ text, units: Uint16Array.from(text, (one) => one.charCodeAt(0)) });
    stretches.push(0, main.length);
    stretches.push(main.length + 1, text.length);
    stretches.endRow();
    for (const row of [RowView.of([main, all]), new RowView().at(stretches.take(), 0)]) {
      const symbols = new SymbolDictionary();
      const to = new BatchColumns(1);
      new SymbolReader(fields, symbols).read(row, to, () => undefined);
      expect([...to.symbol.values].map((id) => symbols.text(id))).toEqual(expected);
    }
  });

  test('reports a run of which a part is no symbol as a whole', () => {
    expect(read('G06F17/30 G06Q30/0 H04L29/06').bad).toEqual(['G06F17/30 G06Q30/0 H04L29/06']);
  });

  test('reports what is no symbol', () => {
    expect(read('I01B 1/00; A01B 1/00; G06F 17/3').bad).toEqual(['I01B 1/00; G06F 17/3']);
  });

  test.each([
    ["A21B - BAKERS' OVENS; A21C: Machines, e.g. for dough", ['A21B', 'A21C']],
    ['G06F (Electric digital data processing), H04L Transmission', ['G06F', 'H04L']],
    ['G06F（电数字数据处理）；A21D：焙烤', ['G06F', 'A21D']],
    ['Data processing (G06F 17/30)', ['G06F17/30']],
    ['H01M10/0525: Rocking-chair batteries | B60L 11/18 - Vehicles', ['H01M10/0525', 'B60L11/18']],
    ['A21: Baking; A21D 13/00', ['A21D13/00']],
    ['H01M10/05 (EP,US); B60L11/18 (KR), G06F 17/30 (EP)', ['H01M10/05', 'B60L11/18', 'G06F17/30']],
    ['H01M 010/05 (EP,US),B60L11/18', ['H01M10/05', 'B60L11/18']],
    ['A21D: Bread, not covered by A23B or A23C; treatment thereof', ['A21D']],
  ])('leaves out titles: %j', (cell, expected) => {
    expect(read(cell)).toEqual({ symbols: expected, bad: [] });
  });

  test.each([
    ['A21: Baking; A23: Foods or foodstuffs', 'A21: Baking; A23: Foods or foodstuffs'],
    ['Baking', 'Baking'],
    ['A21', 'A21'],
    ['XYZ; H01M10/05', 'XYZ'],
    ['x99z; H01M10/05', 'x99z'],
    ['A61K 31/00, also with A61K 31/10', 'also with A61K 31/10'],
    ['G06F 17/3 Data; H01M10/05', 'G06F 17/3 Data'],
  ])('reports titles without a symbol, and a remark that holds one: %j', (cell, bad) => {
    expect(read(cell).bad).toEqual([bad]);
  });

  test('reports titles and classes only where no column of the row has a symbol', () => {
    const fields = new Map([
      ['ipc', [0]],
      ['cpc', [1]],
    ] as const);
    const reader = new SymbolReader(fields, new SymbolDictionary());
    const bad: [number, string][] = [];
    const to = new BatchColumns(3);
    for (const row of [
      ['A21: Baking', 'A21D 13/00'],
      ['', 'Baking; A21'],
      ['A23', ''],
    ]) {
      reader.read(RowView.of(row), to, (column, _code, value) => bad.push([column, value]));
      to.length++;
    }
    expect(bad).toEqual([
      [1, 'Baking; A21'],
      [0, 'A23'],
    ]);
  });

  test('knows a plain spelling by numbers exactly as the dictionary knows it by text', () => {
    const part = fc.tuple(
      fc.constantFrom('A', 'B', 'H', 'Y', 'I'),
      fc.constantFrom('00', '01', '60', '99'),
      fc.constantFrom('B', 'M', 'Z'),
      fc.constantFrom('', ' ', '  '),
      fc.constantFrom('0', '1', '10', '010', '999', '9999', '10000'),
      fc.constantFrom('/0', '/00', '/05', '/5', '/0525', '/052500', '/0525001', ''),
      fc.constantFrom('', '(2006.01)I', ' [2006.01]', 'x'),
    );
    fc.assert(
      fc.property(
        fc.array(
          part.map((parts) => parts.join('')),
          { minLength: 1, maxLength: 6 },
        ),
        (spellings) => {
          const dictionary = new SymbolDictionary();
          const ids = spellings.map((spelling) => dictionary.idOf(spelling)).filter((id) => id >= 0);
          const expected = [...new Set(ids)].map((id) => dictionary.text(id));
          expect(read(spellings.join(';')).symbols).toEqual(expected);
        },
      ),
    );
  });
});
