import type { IpcSymbol } from '../records/ipc-symbol.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import { matchesPattern, parseSymbolPattern, type SymbolPattern } from '../records/symbol-pattern.js';
import type { Clause } from '../taxonomy/taxonomy.js';

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
export function compileSymbolRules(clauses: readonly Clause[]): SymbolRules {
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
 * The clauses each symbol of a dictionary satisfies, worked out once per distinct symbol: those of symbol `id` are
 * `clause[start[id] .. start[id + 1])`, ascending. A symbol that a clause excepts does not count for it; another symbol of the
 * same record may.
 */
export class SymbolClauses {
  readonly start: number[] = [0];
  readonly clause: number[] = [];
  readonly #rules: SymbolRules;
  readonly #symbols: SymbolDictionary;

  constructor(rules: SymbolRules, symbols: SymbolDictionary) {
    this.#rules = rules;
    this.#symbols = symbols;
  }

  /** Takes up the symbols that have joined the dictionary since the last call. */
  update(): void {
    for (let id = this.start.length - 1; id < this.#symbols.size; id++) {
      for (const clause of matchingClauses(this.#rules, this.#symbols.symbol(id))) this.clause.push(clause);
      this.start.push(this.clause.length);
    }
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
