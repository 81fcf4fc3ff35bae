import { formatSymbol, parseSymbol } from '../records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern, type SymbolPattern } from '../records/symbol-pattern.js';
import data from './data/wipo-fields.json' with { type: 'json' };
import type { Area, Taxonomy } from './taxonomy.js';

/**
 * WIPO's 35 technology fields in five sectors, by IPC alone: ids `1` to `35` in WIPO's numbering.
 *
 * A partition of the IPC: a symbol is in one field at most (a symbol that gives only a subclass which WIPO divides, such as `A61K`, is in
 * none). Source: U. Schmoch, Concept of a technology classification for country comparisons, WIPO 2008, with its later revisions;
 * places opened by the IPC since (H10, G06V, B64U, H04N 23 and 25) stand where their predecessors did.
 *
 * @example WIPO_FIELDS.industries.map(({ areas }) => areas.length) //=> [8, 5, 11, 8, 3]
 */
export const WIPO_FIELDS: Taxonomy = {
  id: 'wipo-fields',
  version: '1.0.0',
  name: { zh: 'WIPO 35个技术领域', en: 'WIPO technology fields' },
  documents: { wipo: { zh: 'WIPO技术领域对照表', en: 'WIPO IPC technology concordance' } },
  industries: data.map(({ areas, ...sector }) => ({ ...sector, areas: areas.map(areaOf) })),
};

function areaOf({ id, name, ipc }: (typeof data)[number]['areas'][number]): Area {
  return { id, name, namedInPolicy: false, clauses: [{ ipc, weight: 0.8, source: [`wipo: ${id}`] }] };
}

/** The part of an application that belongs to a field. */
export interface FieldShare {
  /** WIPO's number of the field, as text: an area id of {@link WIPO_FIELDS}. */
  readonly field: string;
  /** In (0, 1]; the shares of one application sum to 1. */
  readonly share: number;
}

/**
 * The WIPO fields of one application with their weights: the share of its distinct IPC symbols that fall into each field, the greatest first,
 * then by number. Symbols in no field are not counted; without any the list is empty.
 *
 * Source of the rule: EPO, PATSTAT Data Catalog, table TLS230_APPLN_TECHN_FIELD, whose example is an application with two symbols in
 * G06F and one in H04L: 0.67 for field 6 and 0.33 for field 4.
 *
 * @example wipoFieldShares(['G06F3/01', 'G06F17/30', 'H04L29/06']).map(({ field, share }) => [field, share.toFixed(2)]) //=> [['6', '0.67'], ['4', '0.33']]
 */
export function wipoFieldShares(symbols: readonly string[]): FieldShare[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const symbol of new Set(symbols.map(canonical))) {
    const field = fieldOf(symbol);
    if (field === null) continue;
    counts.set(field, (counts.get(field) ?? 0) + 1);
    all++;
  }
  return [...counts]
    .map(([field, count]) => ({ field, share: count / all }))
    .sort((a, b) => b.share - a.share || Number(a.field) - Number(b.field));
}

function canonical(text: string): string {
  const symbol = parseSymbol(text);
  return symbol === null ? '' : formatSymbol(symbol);
}

function fieldOf(text: string): string | null {
  const symbol = parseSymbol(text);
  if (symbol === null) return null;
  fields ??= compileFields();
  return fields.find(({ patterns }) => patterns.some((pattern) => matchesPattern(pattern, symbol)))?.field ?? null;
}

interface FieldPatterns {
  readonly field: string;
  readonly patterns: readonly SymbolPattern[];
}

let fields: readonly FieldPatterns[] | undefined;

function compileFields(): FieldPatterns[] {
  return data.flatMap(({ areas }) => areas.map(({ id, ipc }) => ({ field: id, patterns: ipc.map(parseSymbolPattern) })));
}
