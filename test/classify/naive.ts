import type { Assignment } from '../../src/classify/assignment.js';
import type { ClassifiableRecord } from '../../src/classify/classify-record.js';
import type { Area, Clause, KeywordLists, Taxonomy, TextField } from '../../src/taxonomy/taxonomy.js';
import { foldText } from '../../src/util/fold-text.js';

/** Kinds of the few characters that generated texts use; everything else is a symbol. */
const LATIN = 'a-z0-9ä';
const CHINESE = '锂离子电车\ud800-\udfff';

/** All occurrences of a term, by one regular expression tried at every offset. */
export function naivePlaces(term: string, text: string): { start: number; end: number }[] {
  const regexp = new RegExp(termSource(term), 'y');
  const folded = foldText(text);
  return Array.from({ length: folded.length }, (_, start) => start).flatMap((start) => {
    regexp.lastIndex = start;
    return regexp.test(folded) ? [{ start, end: regexp.lastIndex }] : [];
  });
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
    const covers = ({ umbrella }: Area, other: Area) =>
      !other.umbrella && (umbrella === true || (Array.isArray(umbrella) && umbrella.includes(other.id)));
    return matched.filter(({ area }) => !matched.some((other) => covers(area, other.area)));
  });
  return found
    .sort((a, b) => b.weight - a.weight || Number(b.isMain) - Number(a.isMain) || a.order - b.order)
    .map(({ industry, area, weight, evidence }) => ({ industry, area: area.id, weight, evidence }));
}

type Match = Pick<Assignment, 'weight' | 'evidence'> & { readonly isMain: boolean };

function bestOfArea(area: Area, record: ClassifiableRecord, holds: Holds): Match[] {
  const matches = area.clauses.flatMap((clause, position) => matchOf(area, clause, position, record, holds));
  return matches
    .sort((a, b) => b.weight - a.weight || Number(b.isMain) - Number(a.isMain) || a.evidence.clause - b.evidence.clause)
    .slice(0, 1);
}

function matchOf(area: Area, clause: Clause, position: number, record: ClassifiableRecord, holds: Holds): Match[] {
  const { symbols } = record;
  const inAny = (patterns: readonly string[], symbol: string) => patterns.some((pattern) => holds(pattern, symbol));
  const counting = clause.symbols === 'main' ? symbols.slice(0, 1) : symbols;
  const symbol = counting.find((text) => inAny(clause.ipc, text) && !inAny(clause.ipcExcept ?? [], text)) ?? null;
  if (clause.ipc.length > 0 && symbol === null) return [];
  if (clause.onlyWithoutSymbols && symbols.length > 0) return [];
  const places = (lists: KeywordLists | undefined) => placesOf(lists, clause, record);
  if (places(clause.stopWords).length > 0) return [];
  const keywords = clause.keywords === 'area' ? area.keywords : clause.keywords;
  const asksKeyword = [...(keywords?.zh ?? []), ...(keywords?.en ?? [])].length > 0;
  const others = (clause.alsoKeywords ?? []).map(places);
  const hit = places(keywords).find((one) => others.every((list) => list.some((other) => isNear(one, other, clause.near))));
  if (asksKeyword && hit === undefined) return [];
  const evidence = {
    clause: position,
    symbol,
    term: hit?.term ?? null,
    field: hit?.field ?? 'ipc',
    offset: hit?.start ?? null,
  } as const;
  return [{ weight: clause.weight, isMain: symbol !== null && symbol === symbols[0], evidence }];
}

interface Place {
  readonly term: string;
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
}

/** All places of all terms in the fields of a clause: title first, then abstract, then claims, by offset; at one place the longest first. */
function placesOf(lists: KeywordLists | undefined, { fields }: Clause, record: ClassifiableRecord): Place[] {
  return (['title', 'abstract', 'claims'] as const)
    .filter((field) => fields === undefined || fields.includes(field))
    .flatMap((field) =>
      [...(lists?.zh ?? []), ...(lists?.en ?? [])]
        .flatMap((term) => naivePlaces(term, record[field] ?? '').map((place) => ({ term, field, ...place })))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    );
}

function isNear(one: Place, other: Place, near: number | undefined): boolean {
  if (near === undefined) return true;
  return one.field === other.field && Math.max(other.start - one.end, one.start - other.end) <= near;
}
