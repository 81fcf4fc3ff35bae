import { describe, expect, test } from 'vitest';
import { compileSymbolRules, SymbolClauses } from '../../src/classify/symbol-clauses.js';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';
import { clause } from './taxonomy-fixture.js';

describe('SymbolClauses', () => {
  const rules = compileSymbolRules([
    clause({ ipc: ['H01M10/', 'H01M', 'H'] }),
    clause({ ipc: ['H01'], ipcExcept: ['H01M10/05'] }),
    clause({ ipc: ['H01M10/05-10/06', 'A61K'] }),
    clause({ ipc: [] }),
  ]);

  function clausesOf(symbol: string): number[] {
    const symbols = new SymbolDictionary();
    const clauses = new SymbolClauses(rules, symbols);
    symbols.idOf(symbol);
    clauses.update();
    return clauses.clause.slice(clauses.start[0], clauses.start[1]);
  }

  test('lists each clause once and in order, whatever level its patterns have', () => {
    expect(clausesOf('H01M10/06')).toEqual([0, 1, 2]);
    expect(clausesOf('H02J7/00')).toEqual([0]);
    expect(clausesOf('A61K9/00')).toEqual([2]);
    expect(clausesOf('B60L50/60')).toEqual([]);
  });

  test('leaves out a clause that excepts the symbol', () => {
    expect(clausesOf('H01M10/0525')).toEqual([0, 2]);
  });

  test('takes up symbols as the dictionary grows and keeps those it has', () => {
    const symbols = new SymbolDictionary();
    const clauses = new SymbolClauses(rules, symbols);
    clauses.update();
    expect(clauses.start).toEqual([0]);
    symbols.idOf('H02J7/00');
    clauses.update();
    symbols.idOf('A61K9/00');
    clauses.update();
    expect([clauses.start, clauses.clause]).toEqual([
      [0, 1, 2],
      [0, 2],
    ]);
  });
});
