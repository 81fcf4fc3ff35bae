import { expect, test } from 'vitest';
import { parseSymbol } from '../../src/records/ipc-symbol.js';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';

/** IPC classes of the WIPO manual's pizza patents as its naive split counts them: `A23` and ` A23` apart. */
const PIZZA: readonly (readonly [symbol: string, count: number])[] = [
  ['A21D 13/00', 2218],
  ['G06Q 30/00', 1209],
  ['A23L 1/00', 1058],
  [' A23L 1/00', 785],
  ['B65D 85/36', 903],
  [' B65D 85/36', 480],
  ['H04L 29/06', 427],
  [' H04L 29/06', 320],
];

test('classes behind a blank fold into their class: A23 1843, B65 1383, H04 747 (T9)', () => {
  const counts = new Map<string, number>();
  for (const [text, count] of PIZZA) {
    const ipcClass = parseSymbol(text)!.subclass.slice(0, 3);
    counts.set(ipcClass, (counts.get(ipcClass) ?? 0) + count);
  }
  expect(Object.fromEntries(counts)).toEqual({ A21: 2218, G06: 1209, A23: 1843, B65: 1383, H04: 747 });
});

test('a symbol behind a blank has the id of the symbol', () => {
  const symbols = new SymbolDictionary();
  expect(PIZZA.map(([text]) => symbols.idOf(text))).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});
