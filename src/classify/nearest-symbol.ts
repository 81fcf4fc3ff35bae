import { formatSymbol, type IpcSymbol } from '../records/ipc-symbol.js';
import { parseSymbolPattern, type SymbolPattern } from '../records/symbol-pattern.js';

/** The symbol of a record that shares most with a set of patterns. */
export interface NearestSymbol {
  readonly symbol: string;
  readonly pattern: string;
  /** The finest level that the two share; null when not even the section. */
  readonly shared: 'mainGroup' | 'subclass' | 'class' | 'section' | null;
}

/** The symbol and the pattern that share the finest level, the earlier ones when several do. Neither list is empty. */
export function nearestSymbol(symbols: readonly IpcSymbol[], patterns: readonly string[]): NearestSymbol {
  let best: NearestSymbol | null = null;
  for (const symbol of symbols) {
    for (const pattern of patterns) {
      const shared = sharedLevel(symbol, parseSymbolPattern(pattern));
      if (best === null || rankOf(shared) > rankOf(best.shared)) best = { symbol: formatSymbol(symbol), pattern, shared };
    }
  }
  return best!;
}

function sharedLevel({ subclass, mainGroup }: IpcSymbol, pattern: SymbolPattern): NearestSymbol['shared'] {
  const place = 'prefix' in pattern ? pattern.prefix : pattern.subclass;
  if (place === subclass) return pattern.level === 'subgroup' && pattern.mainGroup === mainGroup ? 'mainGroup' : 'subclass';
  if (place.slice(0, 3) === subclass.slice(0, 3)) return 'class';
  return place[0] === subclass[0] ? 'section' : null;
}

function rankOf(shared: NearestSymbol['shared']): number {
  return shared === null ? 0 : LEVELS.indexOf(shared) + 1;
}

const LEVELS = ['section', 'class', 'subclass', 'mainGroup'] as const;
