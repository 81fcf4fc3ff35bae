import type { Area, Clause, Taxonomy } from '../../src/taxonomy/taxonomy.js';

/** A clause with weight 1 from nowhere in particular, unless told otherwise. */
export function clause(given: Partial<Clause>): Clause {
  return { ipc: [], weight: 1, source: ['domain-knowledge'], ...given };
}

/** An area whose name is its id. */
export function area(id: string, clauses: readonly Clause[], umbrella: Area['umbrella'] = false): Area {
  return { id, name: { zh: `${id}（中文）`, en: id }, namedInPolicy: false, ...(umbrella ? { umbrella } : {}), clauses };
}

/** A taxonomy from industry ids to areas. */
export function taxonomy(industries: Readonly<Record<string, readonly Area[]>>): Taxonomy {
  return {
    id: 'fixture',
    version: '1',
    name: { zh: '试验', en: 'fixture' },
    industries: Object.entries(industries).map(([id, areas]) => ({ id, name: { zh: `${id}业`, en: id }, areas })),
  };
}

/** Keyword lists of Chinese or other terms; the matcher does not care which list a term is in. */
export function words(...zh: string[]): { zh: string[]; en: string[] } {
  return { zh, en: [] };
}
