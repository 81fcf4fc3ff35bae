import { parseSymbolPattern } from '../records/symbol-pattern.js';
import { areaIndex, type IndexedArea } from '../taxonomy/area-index.js';
import { clauseKeywords, termsOf } from '../taxonomy/clause-keywords.js';
import { coveredAreas } from '../taxonomy/covered-areas.js';
import { type Area, type Clause, type KeywordLists, type Taxonomy, TEXT_FIELDS } from '../taxonomy/taxonomy.js';
import { STOP_LIST, type TermUses, termUses } from './term-uses.js';
import { termVariants } from './term-variants.js';

/** A clause with the keywords of its area in place. */
export type ResolvedClause = Omit<Clause, 'keywords'> & { readonly keywords: KeywordLists | undefined };

/** The clauses of all areas in one row, in taxonomy order, with what deciding about them needs in flat columns. */
export interface ClauseTable extends TermUses {
  readonly areas: readonly IndexedArea[];
  /** Per area: those it yields to. */
  readonly yieldsTo: readonly (readonly number[])[];

  readonly clauses: readonly ResolvedClause[];
  /** Per clause: position of its area, and its position within the area. */
  readonly area: Uint16Array;
  readonly position: Uint8Array;
  readonly weight: Float64Array;
  /** Per clause: whether it asks for a symbol, for the main symbol, for the absence of symbols, of stop words (1 or 0 each). */
  readonly asksSymbol: Uint8Array;
  readonly asksMainSymbol: Uint8Array;
  readonly asksNoSymbol: Uint8Array;
  readonly asksAbsence: Uint8Array;
  /** Per clause: the keyword lists of which a term is needed, one bit each; 0 when it asks for no keyword. */
  readonly asksLists: Int32Array;
  /** Per clause: most characters between the keyword and the further terms, -1 when any distance will do. */
  readonly near: Int32Array;
  /** Per clause: the fields its terms are searched in, `1 << code` each. */
  readonly fields: Uint8Array;
  /** Per term: whether a clause asks that it be near others (1). */
  readonly hasNear: Uint8Array;
}

/**
 * Lays a taxonomy out for classification.
 *
 * @throws RangeError on a clause without symbols and keywords, on a pattern or term that cannot be compiled, on a weight outside (0, 1],
 * on more areas, clauses or keyword lists than the columns can number.
 */
export function compileClauses(taxonomy: Taxonomy): ClauseTable {
  const { areas, get } = areaIndex(taxonomy);
  const placed = areas.flatMap(({ area }, place) =>
    area.clauses.map((clause, position) => ({ clause: resolve(area, clause), place, position })),
  );
  if (areas.length > MOST_AREAS) {
    throw new RangeError(`compileClassifier: unsupported number of areas: ${areas.length}; at most ${MOST_AREAS}`);
  }
  for (const { clause, place, position } of placed) checkClause(clause, areas[place]!.area.id, position);
  const clauses = placed.map(({ clause }) => clause);
  const conditions = conditionsOf(clauses);
  const uses = termUses(clauses);
  return {
    areas,
    yieldsTo: areas.map((area) => coveredAreas(area).map((id) => get(id).index)),
    clauses,
    area: Uint16Array.from(placed, ({ place }) => place),
    position: Uint8Array.from(placed, ({ position }) => position),
    ...conditions,
    ...uses,
    hasNear: Uint8Array.from(uses.terms, (_, term) => Number(usesOf(uses, term).some((use) => conditions.near[use >> 5]! >= 0))),
  };
}

function usesOf({ useStart, use }: TermUses, term: number): Int32Array {
  return use.subarray(useStart[term], useStart[term + 1]);
}

type Conditions = Pick<
  ClauseTable,
  'weight' | 'asksSymbol' | 'asksMainSymbol' | 'asksNoSymbol' | 'asksAbsence' | 'asksLists' | 'near' | 'fields'
>;

function conditionsOf(clauses: readonly ResolvedClause[]): Conditions {
  return {
    weight: Float64Array.from(clauses, ({ weight }) => weight),
    asksSymbol: Uint8Array.from(clauses, ({ ipc }) => Number(ipc.length > 0)),
    asksMainSymbol: Uint8Array.from(clauses, ({ symbols }) => Number(symbols === 'main')),
    asksNoSymbol: Uint8Array.from(clauses, ({ onlyWithoutSymbols }) => Number(onlyWithoutSymbols === true)),
    asksAbsence: Uint8Array.from(clauses, ({ stopWords }) => Number(termsOf(stopWords).length > 0)),
    asksLists: Int32Array.from(clauses, listsOf),
    near: Int32Array.from(clauses, ({ near, alsoKeywords = [] }) => (alsoKeywords.length > 0 ? (near ?? -1) : -1)),
    fields: Uint8Array.from(clauses, fieldsOf),
  };
}

function resolve(area: Area, clause: Clause): ResolvedClause {
  return { ...clause, keywords: clauseKeywords(area, clause) };
}

function listsOf({ keywords, alsoKeywords = [] }: ResolvedClause): number {
  return termsOf(keywords).length === 0 ? 0 : 2 ** (1 + alsoKeywords.length) - 1;
}

function fieldsOf({ fields = TEXT_FIELDS }: ResolvedClause): number {
  return fields.reduce((bits, field) => bits | (1 << (1 + TEXT_FIELDS.indexOf(field))), 0);
}

function checkClause(clause: ResolvedClause, area: string, position: number): void {
  const where = `clause ${position} of area "${area}"`;
  const { ipc, ipcExcept = [], keywords, alsoKeywords = [], stopWords, weight } = clause;
  const invalid = (remedy: string, cause?: unknown) =>
    new RangeError(`compileClassifier: invalid clause: ${where}; ${remedy}`, { cause });
  const hasKeywords = termsOf(keywords).length > 0;
  if (ipc.length === 0 && !hasKeywords) throw invalid('it needs symbols or keywords');
  if (clause.onlyWithoutSymbols === true && ipc.length > 0) {
    throw invalid('one that is only for records without symbols asks for none');
  }
  if (alsoKeywords.length > 0 && !hasKeywords) throw invalid('alsoKeywords need keywords that they join');
  if (alsoKeywords.length >= STOP_LIST) throw invalid(`it has at most ${STOP_LIST - 1} lists of alsoKeywords`);
  if (!(weight > 0 && weight <= 1)) {
    throw new RangeError(`compileClassifier: invalid weight: ${weight} in ${where}; a weight is above 0 and at most 1`);
  }
  if (position >= MOST_CLAUSES) {
    throw new RangeError(`compileClassifier: unsupported number of clauses: ${where}; an area has at most ${MOST_CLAUSES}`);
  }
  try {
    for (const pattern of [...ipc, ...ipcExcept]) parseSymbolPattern(pattern);
    for (const term of [keywords, ...alsoKeywords, stopWords].flatMap(termsOf)) termVariants(term);
  } catch (cause) {
    throw invalid((cause as Error).message, cause);
  }
}

/** An area is numbered in 16 bits, a clause within its area in 8. */
const MOST_AREAS = 0x10000;
const MOST_CLAUSES = 0x100;
