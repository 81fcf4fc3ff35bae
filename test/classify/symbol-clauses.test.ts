import { describe, expect, test } from 'vitest';
import { compileSymbolRules, SymbolClauses } from '../../src/classify/symbol-clauses.js';
import { SymbolDictionary } from '../../src/records/symbol-dictionary.js';
import { clause } from './taxonomy-fixture.js';

describe('SymbolClauses', () => {
  const CLAUSES = [
    clause({ ipc: ['H01M10/', 'H01M', 'H'] }),
    clause({ ipc: ['H01'], ipcExcept: ['H01M10/05'] }),
    clause({ ipc: ['H01M10/05-10/06', 'A61K'] }),
    clause({ ipc: [] }),
    ...Array.from({ length: 40 }, (_, k) => clause({ ipc: [k % 2 === 0 ? 'A61K' : 'A61P'] })),
  ];
  const rules = compileSymbolRules(CLAUSES);
  /** Clauses 0 and 2 ask for a keyword. */
  const asksLists = Int32Array.from(CLAUSES, (_, k) => Number(k === 0 || k === 2));

  function bitsOf({ bits, width }: SymbolClauses, id: number): number[] {
    return CLAUSES.flatMap((_, k) => ((bits[id * width + (k >> 5)]! >>> k) & 1 ? [k] : []));
  }

  function clausesOf(symbol: string): { all: number[]; plain: number[]; wordy: number } {
    const symbols = new SymbolDictionary();
    const clauses = new SymbolClauses(rules, asksLists, symbols);
    symbols.idOf(symbol);
    clauses.update();
    return {
      all: bitsOf(clauses, 0),
      plain: [...clauses.plain.subarray(clauses.plainStart[0], clauses.plainStart[1])],
      wordy: clauses.wordy[0]!,
    };
  }

  test('knows each clause whatever level its patterns have, those without keywords by themselves', () => {
    expect(clausesOf('H01M10/06')).toEqual({ all: [0, 1, 2], plain: [1], wordy: 2 });
    expect(clausesOf('H02J7/00')).toEqual({ all: [0], plain: [], wordy: 1 });
    expect(clausesOf('B60L50/60')).toEqual({ all: [], plain: [], wordy: 0 });
  });

  test('numbers more clauses than a word has bits', () => {
    const even = Array.from({ length: 20 }, (_, k) => 4 + 2 * k);
    expect(clausesOf('A61K9/00')).toEqual({ all: [2, ...even], plain: even, wordy: 1 });
  });

  test('leaves out a clause that excepts the symbol', () => {
    expect(clausesOf('H01M10/0525')).toEqual({ all: [0, 2], plain: [], wordy: 2 });
  });

  test('takes up symbols as the dictionary grows and keeps those it has', () => {
    const symbols = new SymbolDictionary();
    const clauses = new SymbolClauses(rules, asksLists, symbols);
    clauses.update();
    expect([...clauses.plainStart]).toEqual([0]);
    symbols.idOf('H01J7/00');
    clauses.update();
    symbols.idOf('A61K9/00');
    clauses.update();
    expect([bitsOf(clauses, 0), bitsOf(clauses, 1).slice(0, 3)]).toEqual([
      [0, 1],
      [2, 4, 6],
    ]);
    expect([[...clauses.plainStart], clauses.plain[0], [...clauses.wordy]]).toEqual([[0, 1, 21], 1, [1, 1]]);
  });
});
