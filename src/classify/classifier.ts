import type { RecordBatch } from '../records/record-batch.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import type { IndexedArea } from '../taxonomy/area-index.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { AreaRanking } from './area-ranking.js';
import type { AssignmentBatch } from './assignment.js';
import { AssignmentColumns } from './assignment-columns.js';
import { ClauseHits } from './clause-hits.js';
import { type ClauseTable, compileClauses } from './clause-table.js';
import { compileKeywords, type KeywordMatcher } from './keyword-matcher.js';
import { compileSymbolRules, SymbolClauses } from './symbol-clauses.js';

/** The columns of a batch that decide its areas. */
export type ClassifiableBatch = Pick<RecordBatch, 'length' | 'title' | 'abstract' | 'symbolStart' | 'symbol' | 'symbols'>;

/** A taxonomy ready to classify records with. */
export interface Classifier {
  readonly taxonomy: Taxonomy;
  /** All areas in one row, in taxonomy order: what the `area` column of an AssignmentBatch indexes. */
  readonly areas: readonly IndexedArea[];
  /** All search terms as the taxonomy writes them: what the `term` column indexes. */
  readonly terms: readonly string[];
  /** The areas of every record of a batch, each with its evidence. */
  classify(batch: ClassifiableBatch): AssignmentBatch;
}

/**
 * Compiles a taxonomy into a classifier.
 *
 * A record is in an area when one clause of it holds: any symbol of the record is in the clause's set and not excepted, and a
 * keyword occurs in title or abstract, and no stop word does. A record without symbols meets only clauses that ask for none. The
 * strongest clause gives weight and evidence (greater weight, then main symbol, then clause order); an umbrella area yields to
 * any other area of its industry; areas come strongest first. Evidence names the first symbol in the record's order and the first
 * keyword of the title, else of the abstract (at one place the longest).
 *
 * @throws RangeError on a clause, pattern or term that cannot be compiled.
 * @example compileClassifier(SEI_2013).areas.length //=> 240
 */
export function compileClassifier(taxonomy: Taxonomy): Classifier {
  const table = compileClauses(taxonomy);
  const matcher = compileKeywords(table.terms);
  const hits = new ClauseHits(table);
  const ranking = new AreaRanking(table);
  const clausesOf = symbolClauses(table);
  return {
    taxonomy,
    areas: table.areas,
    terms: table.terms,
    classify(batch) {
      const columns = new AssignmentColumns(batch.length);
      const symbolClauses = clausesOf(batch.symbols);
      for (let record = 0; record < batch.length; record++) {
        addSymbols(hits, symbolClauses, batch, record);
        addTexts(hits, matcher, batch, record);
        ranking.rank(hits);
        for (let k = 0; k < ranking.count; k++) columns.push(table, hits, ranking.clauses[k]!);
        columns.endRecord();
      }
      return columns.finish();
    },
  };
}

/** Every dictionary keeps its own table, for as long as the dictionary lives. */
function symbolClauses(table: ClauseTable): (symbols: SymbolDictionary) => SymbolClauses {
  const rules = compileSymbolRules(table.clauses);
  const known = new WeakMap<SymbolDictionary, SymbolClauses>();
  return (symbols) => {
    const found = known.get(symbols) ?? new SymbolClauses(rules, symbols);
    known.set(symbols, found);
    found.update();
    return found;
  };
}

function addSymbols(
  hits: ClauseHits,
  { start, clause }: SymbolClauses,
  { symbolStart, symbol }: ClassifiableBatch,
  record: number,
): void {
  const first = symbolStart[record]!;
  const end = symbolStart[record + 1]!;
  hits.begin(first < end ? symbol[first]! : -1);
  for (let j = first; j < end; j++) {
    const id = symbol[j]!;
    for (let k = start[id]!; k < start[id + 1]!; k++) hits.addSymbol(id, clause[k]!);
  }
}

/** The text is read only as far as it can change the outcome. */
function addTexts(hits: ClauseHits, matcher: KeywordMatcher, { title, abstract }: ClassifiableBatch, record: number): void {
  if (!hits.needsText) return;
  hits.beginField(1);
  matcher.scan(title[record]!, hits.onHit);
  if (!hits.needsText) return;
  hits.beginField(2);
  matcher.scan(abstract[record]!, hits.onHit);
}
