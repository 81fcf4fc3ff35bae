import { expect, test } from 'vitest';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';

test('gives all spellings of a symbol one id, in the order met', () => {
  const symbols = new SymbolDictionary();
  expect(symbols.idOf('H01M 10/0525')).toBe(0);
  expect(symbols.idOf('C12P 7')).toBe(1);
  expect(symbols.idOf('h01m10/0525(2010.01)I')).toBe(0);
  expect(symbols.size).toBe(2);
  expect(symbols.text(0)).toBe('H01M10/0525');
  expect(symbols.symbol(1)).toEqual({ subclass: 'C12P', mainGroup: 7, subgroup: null });
});

test('gives -1 for what is no symbol, also the second time', () => {
  const symbols = new SymbolDictionary();
  expect([symbols.idOf('G05D/'), symbols.idOf('G05D/'), symbols.size]).toEqual([-1, -1, 0]);
});
