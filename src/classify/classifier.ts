import type { RecordBatch } from '../records/record-batch.js';
import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import type { IndexedArea } from '../taxonomy/area-index.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import type { ReadUnits } from '../util/text-units.js';
import { AreaRanking } from './area-ranking.js';
import type { AssignmentBatch } from './assignment.js';
import { AssignmentColumns } from './assignment-columns.js';
import { ClauseHits } from './clause-hits.js';
import { type ClauseTable, compileClauses } from './clause-table.js';
import { type KeywordMatcher, scanPlan } from './keyword-matcher.js';
import { type ScanPlan, textScanner } from './scan-texts.js';
import { compileSymbolRules, SymbolClauses, type SymbolRules } from './symbol-clauses.js';

/** The columns of a batch that decide its areas. */
export type ClassifiableBatch = Pick<RecordBatch, 'length' | 'title' | 'abstract' | 'symbolStart' | 'symbol' | 'symbols'> & {
  /** Claims of record i, '' for none; left out when the source gives no claims. */
  readonly claims?: readonly string[];
};

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

/** Options of {@link compileClassifier}. */
export interface ClassifierOptions {
  /** A faster way to copy a text into an array, where the platform has one (the Node entry passes one). */
  readonly readUnits?: ReadUnits;
}

/**
 * Compiles a taxonomy into a classifier. What can be shared is compiled once per taxonomy object and kept as long as the object lives.
 *
 * A record is in an area when one clause of it holds; a clause holds when all that it states does:
 *
 * - Symbols: a symbol of the record is in the set of `ipc` and not in that of `ipcExcept`; another symbol of the record may make up for an excepted one.
 *   With `symbols: 'main'` only the first symbol of the record counts. IPC and CPC symbols count alike, so a record that has only CPC is classified by it;
 *   a record without symbols meets only clauses that ask for none, and those with `onlyWithoutSymbols` meet no other.
 * - Keywords: one of `keywords` occurs, and one of each list of `alsoKeywords`, anywhere in the fields of the clause. With `near` some keyword has a
 *   term of each further list in its own field with at most that many UTF-16 units between the two; terms that touch or overlap have none between them.
 * - Stop words: none occurs in the fields of the clause.
 * - Fields: those that the clause names, else title, abstract and claims, as far as the record has them.
 *
 * How terms are found, {@link compileKeywords} says. The strongest clause gives weight and evidence (greater weight, then main symbol, then clause order); an
 * umbrella area yields to the areas it covers; areas come strongest first. Evidence names the first symbol in the record's order that counts
 * and the first of `keywords` (with `near`: that has its company) in title, else abstract, else claims; at one place the longest.
 *
 * @throws RangeError on a clause, pattern or term that cannot be compiled; TypeError on what is no taxonomy.
 * @example compileClassifier(SEI_2013).areas.length //=> 240
 */
export function compileClassifier(taxonomy: Taxonomy, { readUnits }: ClassifierOptions = {}): Classifier {
  if (!Array.isArray(taxonomy?.industries))
    throw new TypeError(
      'compileClassifier: invalid taxonomy: it has no industries; give one such as SEI_2013, or what a loader returned.',
    );
  const shared = compiled(taxonomy);
  const { table, plan } = shared;
  const scan = textScanner(plan, readUnits);
  const hits = new ClauseHits(table);
  const ranking = new AreaRanking(table);
  const clausesOf = symbolClauses(shared);
  return {
    taxonomy,
    areas: table.areas,
    terms: table.terms,
    classify(batch) {
      const columns = new AssignmentColumns(batch.length);
      const symbolClauses = clausesOf(batch.symbols);
      for (let record = 0; record < batch.length; record++) {
        hits.begin(symbolClauses, batch.symbol, batch.symbolStart[record]!, batch.symbolStart[record + 1]!);
        addTexts(hits, scan, batch, record);
        hits.finish();
        ranking.rank(hits);
        for (let k = 0; k < ranking.count; k++) columns.push(table, hits, ranking.clauses[k]!);
        columns.endRecord();
      }
      return columns.finish();
    },
  };
}

/** What no classification writes to. */
interface Compiled {
  readonly table: ClauseTable;
  readonly plan: ScanPlan;
  readonly rules: SymbolRules;
}

const known = new WeakMap<Taxonomy, Compiled>();

function compiled(taxonomy: Taxonomy): Compiled {
  const found = known.get(taxonomy);
  if (found !== undefined) return found;
  const table = compileClauses(taxonomy);
  const made = { table, plan: scanPlan(table.terms), rules: compileSymbolRules(table.clauses) };
  known.set(taxonomy, made);
  return made;
}

/** Every dictionary keeps its own table, for as long as the dictionary lives. */
function symbolClauses({ rules, table }: Compiled): (symbols: SymbolDictionary) => SymbolClauses {
  const tables = new WeakMap<SymbolDictionary, SymbolClauses>();
  return (symbols) => {
    const found = tables.get(symbols) ?? new SymbolClauses(rules, table.asksLists, symbols);
    tables.set(symbols, found);
    found.update();
    return found;
  };
}

/** The text is read only as far as it can change the outcome. */
function addTexts(hits: ClauseHits, scan: KeywordMatcher['scan'], batch: ClassifiableBatch, record: number): void {
  const { title, abstract, claims } = batch;
  if (!hits.needsText) return;
  hits.beginField(1);
  scan(title[record]!, hits.onHit);
  if (!hits.needsText) return;
  hits.beginField(2);
  scan(abstract[record]!, hits.onHit);
  if (claims === undefined || !hits.needsText) return;
  hits.beginField(3);
  scan(claims[record]!, hits.onHit);
}
