import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';
import { symbolColumns } from '../../src/store/symbol-columns.js';

function columnsOf(...lists: readonly (readonly string[])[]) {
  const symbols = new SymbolDictionary();
  const ids = lists.map((list) => list.map((text) => symbols.idOf(text)));
  const start = Uint32Array.from([0, ...ids.map((_, i) => ids.slice(0, i + 1).flat().length)]);
  return symbolColumns({ start, values: Int32Array.from(ids.flat()) }, symbols);
}

test('keeps subclasses in the order of the symbols, each once', () => {
  const { lists } = columnsOf(['H01M10/0525', 'A01B1/00', 'H01M4/02'], [], ['A01B']);
  expect(lists.subclasses).toEqual(['A01B', 'H01M']);
  expect([...lists.subclass.start]).toEqual([0, 2, 2, 3]);
  expect([...lists.subclass.values]).toEqual([1, 0, 0]);
});

test('counts symbols and the squares of their numbers in each main group', () => {
  const { details } = columnsOf(['H01M10/0525', 'H01M10/04', 'A01B1/00'], ['A01B'], ['A01B01/00', 'A01C01/01']);
  expect([...details.symbolCount!]).toEqual([3, 0, 2]);
  expect([...details.symbolSquares!]).toEqual([5, 0, 2]);
});

test('has no counts where no symbol names a main group', () => {
  expect(columnsOf(['A01B']).details).toEqual({ symbolCount: null, symbolSquares: null });
  expect(columnsOf().details).toEqual({ symbolCount: null, symbolSquares: null });
});

test('squares lie between the number of symbols and its square', () => {
  const list = fc.uniqueArray(fc.constantFrom('A01B1/00', 'A01B1/02', 'A01B3/00', 'A01C1/00', 'A01C1/02'));
  fc.assert(
    fc.property(fc.array(list, { minLength: 1 }), (all) => {
      const { symbolCount, symbolSquares } = columnsOf(...all).details;
      all.forEach((own, i) => {
        expect(symbolCount?.[i] ?? 0).toBe(own.length);
        const groups = own.map((text) => text.split('/')[0]);
        const squares = [...new Set(groups)].reduce((sum, name) => sum + groups.filter((one) => one === name).length ** 2, 0);
        expect(symbolSquares?.[i] ?? 0).toBe(squares);
      });
    }),
  );
});
