import type { Assignment } from '../../src/index.js';
import { parseSymbol } from '../../src/records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern, type SymbolPattern } from '../../src/records/symbol-pattern.js';
import type { Taxonomy } from '../../src/taxonomy/taxonomy.js';
import type { SetRecord } from './read-set.js';

/** Why a record is not in the industry that its set is about. */
export interface Miss {
  readonly record: SetRecord;
  readonly reason:
    | 'no symbols'
    | 'symbols outside every area'
    | 'keyword missing'
    | 'other industry only'
    | 'symbols in other industries, keyword missing';
  /** Nearest clause of the expected industry when a keyword is missing, industries given otherwise, or ''. */
  readonly detail: string;
}

/** Finds the reason of a miss; patterns of the taxonomy are parsed once. */
export function missExplainer(taxonomy: Taxonomy): (record: SetRecord, expected: string, given: readonly Assignment[]) => Miss {
  const bySubclass = new Map<string, PlacedClause[]>();
  const clauses = taxonomy.industries.flatMap(({ id, areas }) =>
    areas.flatMap((area) => area.clauses.map((clause, k) => ({ industry: id, name: `${area.id} clause ${k}`, clause }))),
  );
  const placed = clauses.map(
    ({ industry, name, clause: { ipc, ipcExcept = [] } }): PlacedClause => ({
      industry,
      name,
      patterns: ipc.map(parseSymbolPattern),
      except: ipcExcept.map(parseSymbolPattern),
    }),
  );
  const clausesOf = (symbol: string): PlacedClause[] => {
    const known = bySubclass.get(symbol);
    if (known !== undefined) return known;
    const parsed = parseSymbol(symbol)!;
    const found = placed.filter(
      ({ patterns, except }) =>
        patterns.some((pattern) => matchesPattern(pattern, parsed)) && !except.some((pattern) => matchesPattern(pattern, parsed)),
    );
    bySubclass.set(symbol, found);
    return found;
  };
  return (record, expected, given) => {
    const industries = [...new Set(given.map(({ industry }) => industry))].join(', ');
    if (record.symbols.length === 0) return { record, reason: 'no symbols', detail: industries };
    const met = record.symbols.flatMap((symbol) => clausesOf(symbol).map((clause) => ({ symbol, ...clause })));
    if (met.length === 0) return { record, reason: 'symbols outside every area', detail: '' };
    const near = met.find(({ industry }) => industry === expected);
    if (near !== undefined) return { record, reason: 'keyword missing', detail: `${near.name} by ${near.symbol}` };
    if (given.length > 0) return { record, reason: 'other industry only', detail: industries };
    return { record, reason: 'symbols in other industries, keyword missing', detail: `${met[0]!.name} by ${met[0]!.symbol}` };
  };
}

interface PlacedClause {
  readonly industry: string;
  readonly name: string;
  readonly patterns: readonly SymbolPattern[];
  readonly except: readonly SymbolPattern[];
}
