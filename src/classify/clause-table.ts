import { parseSymbolPattern } from '../records/symbol-pattern.js';
import { areaIndex, type IndexedArea } from '../taxonomy/area-index.js';
import type { Clause, KeywordLists, Taxonomy } from '../taxonomy/taxonomy.js';
import { termVariants } from './term-variants.js';

/** The clauses of all areas in one row, in taxonomy order, with what deciding about them needs in flat columns. */
export interface ClauseTable {
  readonly areas: readonly IndexedArea[];
  readonly industryCount: number;
  /** Per area: position of its industry, and whether it is an umbrella (1). */
  readonly industry: Uint16Array;
  readonly umbrella: Uint8Array;

  readonly clauses: readonly Clause[];
  /** Per clause: position of its area, and its position within the area. */
  readonly area: Uint16Array;
  readonly position: Uint8Array;
  readonly weight: Float64Array;
  /** Per clause: whether it asks for a symbol, a keyword, the absence of stop words (1 or 0 each). */
  readonly asksSymbol: Uint8Array;
  /** Per clause: whether it speaks only for records without symbols. */
  readonly asksNoSymbol: Uint8Array;
  readonly asksKeyword: Uint8Array;
  readonly asksAbsence: Uint8Array;

  /** Every distinct keyword and stop word, as the taxonomy writes it, in order of first mention. */
  readonly terms: readonly string[];
  /** Per term: the clauses that have it as a keyword, and those that have it as a stop word. */
  readonly keywordOf: readonly (readonly number[])[];
  readonly stopWordOf: readonly (readonly number[])[];
}

/**
 * Lays a taxonomy out for classification.
 *
 * @throws RangeError on a clause without symbols and keywords, on a pattern or term that cannot be compiled, on a weight outside (0, 1],
 * on more areas or clauses than the columns of an AssignmentBatch can number.
 */
export function compileClauses(taxonomy: Taxonomy): ClauseTable {
  const { areas } = areaIndex(taxonomy);
  const placed = areas.flatMap(({ area }, place) => area.clauses.map((clause, position) => ({ clause, place, position })));
  if (areas.length > MOST_AREAS) {
    throw new RangeError(`compileClassifier: unsupported number of areas: ${areas.length}; at most ${MOST_AREAS}`);
  }
  for (const { clause, place, position } of placed) checkClause(clause, areas[place]!.area.id, position);
  const clauses = placed.map(({ clause }) => clause);
  return {
    areas,
    industryCount: taxonomy.industries.length,
    industry: Uint16Array.from(areas, ({ industry }) => taxonomy.industries.indexOf(industry)),
    umbrella: Uint8Array.from(areas, ({ area }) => Number(area.umbrella === true)),
    clauses,
    area: Uint16Array.from(placed, ({ place }) => place),
    position: Uint8Array.from(placed, ({ position }) => position),
    weight: Float64Array.from(clauses, ({ weight }) => weight),
    asksSymbol: Uint8Array.from(clauses, ({ ipc }) => Number(ipc.length > 0)),
    asksNoSymbol: Uint8Array.from(clauses, ({ onlyWithoutSymbols }) => Number(onlyWithoutSymbols === true)),
    asksKeyword: Uint8Array.from(clauses, ({ keywords }) => Number(termsOf(keywords).length > 0)),
    asksAbsence: Uint8Array.from(clauses, ({ stopWords }) => Number(termsOf(stopWords).length > 0)),
    ...indexTerms(clauses),
  };
}

function checkClause(clause: Clause, area: string, position: number): void {
  const where = `clause ${position} of area "${area}"`;
  const terms = [...termsOf(clause.keywords), ...termsOf(clause.stopWords)];
  if (clause.ipc.length === 0 && termsOf(clause.keywords).length === 0) {
    throw new RangeError(`compileClassifier: invalid clause: ${where}; it needs symbols or keywords`);
  }
  if (clause.onlyWithoutSymbols === true && clause.ipc.length > 0) {
    throw new RangeError(
      `compileClassifier: invalid clause: ${where}; one that is only for records without symbols asks for none`,
    );
  }
  if (!(clause.weight > 0 && clause.weight <= 1)) {
    throw new RangeError(`compileClassifier: invalid weight: ${clause.weight} in ${where}; a weight is above 0 and at most 1`);
  }
  if (position >= MOST_CLAUSES) {
    throw new RangeError(`compileClassifier: unsupported number of clauses: ${where}; an area has at most ${MOST_CLAUSES}`);
  }
  try {
    for (const pattern of [...clause.ipc, ...(clause.ipcExcept ?? [])]) parseSymbolPattern(pattern);
    for (const term of terms) termVariants(term);
  } catch (cause) {
    throw new RangeError(`compileClassifier: invalid clause: ${where}; ${(cause as Error).message}`, { cause });
  }
}

function indexTerms(clauses: readonly Clause[]): Pick<ClauseTable, 'terms' | 'keywordOf' | 'stopWordOf'> {
  const ids = new Map<string, number>();
  for (const { keywords, stopWords } of clauses) {
    for (const term of [...termsOf(keywords), ...termsOf(stopWords)]) if (!ids.has(term)) ids.set(term, ids.size);
  }
  return {
    terms: [...ids.keys()],
    keywordOf: clausesByTerm(
      ids,
      clauses.map(({ keywords }) => keywords),
    ),
    stopWordOf: clausesByTerm(
      ids,
      clauses.map(({ stopWords }) => stopWords),
    ),
  };
}

function clausesByTerm(ids: ReadonlyMap<string, number>, lists: readonly (KeywordLists | undefined)[]): number[][] {
  const byTerm: number[][] = Array.from(ids, () => []);
  lists.forEach((list, clause) => {
    for (const term of new Set(termsOf(list))) byTerm[ids.get(term)!]!.push(clause);
  });
  return byTerm;
}

function termsOf(lists: KeywordLists | undefined): readonly string[] {
  return lists === undefined ? [] : [...lists.zh, ...lists.en];
}

/** An area is numbered in 16 bits, a clause within its area in 8. */
const MOST_AREAS = 0x10000;
const MOST_CLAUSES = 0x100;
