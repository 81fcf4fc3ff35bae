import type { IpcSymbol } from '../records/ipc-symbol.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import { matchesPattern, parseSymbolPattern, type SymbolPattern } from '../records/symbol-pattern.js';
import type { Clause } from '../taxonomy/taxonomy.js';
import { Growable } from '../util/growable.js';

/** The symbol conditions of a list of clauses, filed so that a symbol meets few of them. */
export interface SymbolRules {
  /** By subclass, class or section, as far as the pattern gives it. */
  readonly byPlace: ReadonlyMap<string, readonly SymbolRule[]>;
  /** Per clause: symbols that do not count for it. */
  readonly except: readonly (readonly SymbolPattern[])[];
}

interface SymbolRule {
  readonly clause: number;
  readonly pattern: SymbolPattern;
}

/** Files the patterns of clauses; a clause is known by its position in the list. */
export function compileSymbolRules(clauses: readonly Pick<Clause, 'ipc' | 'ipcExcept'>[]): SymbolRules {
  const byPlace = new Map<string, SymbolRule[]>();
  clauses.forEach(({ ipc }, clause) => {
    for (const pattern of ipc.map(parseSymbolPattern)) {
      const place = 'prefix' in pattern ? pattern.prefix : pattern.subclass;
      const rules = byPlace.get(place) ?? [];
      byPlace.set(place, rules);
      rules.push({ clause, pattern });
    }
  });
  return { byPlace, except: clauses.map(({ ipcExcept = [] }) => ipcExcept.map(parseSymbolPattern)) };
}

/**
 * The clauses whose set each symbol of a dictionary is in, worked out once per distinct symbol. A symbol that a clause excepts is not in its set; another
 * symbol of the same record may be.
 */
export class SymbolClauses {
  /** Those of symbol `id` as one bit per clause, from word `id * width` on, 32 clauses a word. Like the other columns good until the next `update`. */
  bits: Int32Array = new Int32Array(0);
  /** 32-bit words per symbol. */
  readonly width: number;
  /** Those of symbol `id` that ask for no keyword: `plain[plainStart[id] .. plainStart[id + 1])`, ascending. */
  plainStart: Int32Array = new Int32Array(1);
  plain: Int32Array = new Int32Array(0);
  /** How many of those of symbol `id` ask for a keyword. */
  wordy: Int32Array = new Int32Array(0);

  readonly #rules: SymbolRules;
  readonly #asksLists: Int32Array;
  readonly #symbols: SymbolDictionary;
  readonly #bits = new Growable(Int32Array);
  readonly #plainStart = new Growable(Int32Array).push(0);
  readonly #plain = new Growable(Int32Array);
  readonly #wordy = new Growable(Int32Array);

  /** @param asksLists per clause: 0 when it asks for no keyword. */
  constructor(rules: SymbolRules, asksLists: Int32Array, symbols: SymbolDictionary) {
    this.#rules = rules;
    this.#asksLists = asksLists;
    this.#symbols = symbols;
    this.width = (asksLists.length + 31) >>> 5;
  }

  /** Takes up the symbols that have joined the dictionary since the last call. */
  update(): void {
    for (let id = this.#wordy.length; id < this.#symbols.size; id++) this.#add(this.#symbols.symbol(id));
    this.bits = this.#bits.values;
    this.plainStart = this.#plainStart.values;
    this.plain = this.#plain.values;
    this.wordy = this.#wordy.values;
  }

  #add(symbol: IpcSymbol): void {
    const words = new Int32Array(this.width);
    let wordy = 0;
    for (const clause of matchingClauses(this.#rules, symbol)) {
      words[clause >> 5]! |= 1 << clause;
      if (this.#asksLists[clause] === 0) this.#plain.push(clause);
      else wordy++;
    }
    for (const word of words) this.#bits.push(word);
    this.#plainStart.push(this.#plain.length);
    this.#wordy.push(wordy);
  }
}

function matchingClauses({ byPlace, except }: SymbolRules, symbol: IpcSymbol): number[] {
  const found = new Set<number>();
  for (const length of PLACE_LENGTHS) {
    for (const { clause, pattern } of byPlace.get(symbol.subclass.slice(0, length)) ?? []) {
      if (!found.has(clause) && matchesPattern(pattern, symbol)) found.add(clause);
    }
  }
  return [...found].filter((clause) => !except[clause]!.some((pattern) => matchesPattern(pattern, symbol))).sort((a, b) => a - b);
}

/** Subclass, class, section. */
const PLACE_LENGTHS = [4, 3, 1];
