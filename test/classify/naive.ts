import type { Assignment } from '../../src/classify/assignment.js';
import type { ClassifiableRecord } from '../../src/classify/classify-record.js';
import type { Area, Clause, KeywordLists, Taxonomy } from '../../src/taxonomy/taxonomy.js';
import { foldText } from '../../src/util/fold-text.js';

/** Kinds of the few characters that generated texts use; everything else is a symbol. */
const LATIN = 'a-z0-9ä';
const CHINESE = '锂离子电车\ud800-\udfff';

/** All occurrences of a term, by one regular expression tried at every offset. */
export function naiveOffsets(term: string, text: string): number[] {
  const regexp = new RegExp(termSource(term), 'y');
  const folded = foldText(text);
  return [...folded].length === 0
    ? []
    : Array.from({ length: folded.length }, (_, at) => at).filter((at) => matchesAt(regexp, folded, at));
}

function matchesAt(regexp: RegExp, text: string, at: number): boolean {
  regexp.lastIndex = at;
  return regexp.test(text);
}

function termSource(term: string): string {
  const latin = new RegExp(`[${LATIN}]`);
  const chinese = new RegExp(`[${CHINESE}]`);
  const parts = foldText(term).split(/[ -]+/).filter(Boolean);
  const units = parts.join(' ').split('');
  let source = '';
  units.forEach((unit, k) => {
    const before = units[k - 1] ?? '';
    const after = units[k + 1] ?? '';
    const changes = (a: string, b: string) => (latin.test(a) && chinese.test(b)) || (chinese.test(a) && latin.test(b));
    if (unit === ' ') source += changes(before, after) ? '[ -]*' : '[ -]+';
    else source += (changes(before, unit) ? '[ -]*' : '') + unit.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  });
  if (/[^aeiou]y$/.test(source) && /[a-z]y$/.test(source)) source = `${source.slice(0, -1)}(?:y|ys|ies)`;
  else if (/(?:[sxzo]|[cs]h)$/.test(source)) source += '(?:s|es)?';
  else if (/[a-z]$/.test(source)) source += 's?';
  const first = latin.test(units[0] ?? '') ? `(?<![${LATIN}])` : '';
  const last = latin.test(units.at(-1) ?? '') ? `(?![${LATIN}])` : '';
  return first + source + last;
}

/** Decides whether a symbol is in the set of a pattern. */
export type Holds = (pattern: string, symbol: string) => boolean;

/** The classification of one record, straight from the definition. */
export function naiveClassify(taxonomy: Taxonomy, record: ClassifiableRecord, holds: Holds): Assignment[] {
  const found = taxonomy.industries.flatMap((industry, i) => {
    const matched = industry.areas.flatMap((area, a) =>
      bestOfArea(area, record, holds).map((best) => ({ ...best, order: i * 1000 + a, industry: industry.id, area })),
    );
    return matched.some(({ area }) => !area.umbrella) ? matched.filter(({ area }) => !area.umbrella) : matched;
  });
  return found
    .sort((a, b) => b.weight - a.weight || Number(b.isMain) - Number(a.isMain) || a.order - b.order)
    .map(({ industry, area, weight, evidence }) => ({ industry, area: area.id, weight, evidence }));
}

type Match = Pick<Assignment, 'weight' | 'evidence'> & { readonly isMain: boolean };

function bestOfArea(area: Area, record: ClassifiableRecord, holds: Holds): Match[] {
  const matches = area.clauses.flatMap((clause, position) => matchOf(clause, position, record, holds));
  return matches
    .sort((a, b) => b.weight - a.weight || Number(b.isMain) - Number(a.isMain) || a.evidence.clause - b.evidence.clause)
    .slice(0, 1);
}

function matchOf(clause: Clause, position: number, { title, abstract, symbols }: ClassifiableRecord, holds: Holds): Match[] {
  const inAny = (patterns: readonly string[], symbol: string) => patterns.some((pattern) => holds(pattern, symbol));
  const symbol = symbols.find((text) => inAny(clause.ipc, text) && !inAny(clause.ipcExcept ?? [], text)) ?? null;
  if (clause.ipc.length > 0 && symbol === null) return [];
  if (clause.onlyWithoutSymbols && symbols.length > 0) return [];
  if (firstTerm(clause.stopWords, title) || firstTerm(clause.stopWords, abstract)) return [];
  const asksKeyword = [...(clause.keywords?.zh ?? []), ...(clause.keywords?.en ?? [])].length > 0;
  const inTitle = firstTerm(clause.keywords, title);
  const hit = inTitle ?? firstTerm(clause.keywords, abstract);
  if (asksKeyword && hit === null) return [];
  const field = hit === null ? 'ipc' : inTitle === null ? 'abstract' : 'title';
  const evidence = { clause: position, symbol, term: hit?.term ?? null, field, offset: hit?.offset ?? null } as const;
  return [{ weight: clause.weight, isMain: symbol !== null && symbol === symbols[0], evidence }];
}

/** The keyword that begins first; the terms of generated taxonomies never begin at one place together. */
function firstTerm(lists: KeywordLists | undefined, text: string): { term: string; offset: number } | null {
  const hits = [...(lists?.zh ?? []), ...(lists?.en ?? [])].flatMap((term) =>
    naiveOffsets(term, text).map((offset) => ({ term, offset })),
  );
  return hits.sort((a, b) => a.offset - b.offset)[0] ?? null;
}
