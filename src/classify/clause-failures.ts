import { formatSymbol, type IpcSymbol, parseSymbol } from '../records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../records/symbol-pattern.js';
import { clauseKeywords, termsOf } from '../taxonomy/clause-keywords.js';
import { type Area, type Clause, type KeywordLists, TEXT_FIELDS, type TextField } from '../taxonomy/taxonomy.js';
import type { ClassifiableRecord } from './classify-record.js';
import { patternHolding } from './explanation-words.js';
import { compileKeywords } from './keyword-matcher.js';
import { NearTerms, type Occurrence } from './near-terms.js';
import { type NearestSymbol, nearestSymbol } from './nearest-symbol.js';

/** A condition of a clause that a record does not meet. */
export type ClauseFailure =
  /** The clause asks for a symbol and the record has none that can be read. */
  | { readonly condition: 'no-symbols' }
  /** The clause speaks only for records without symbols; the first symbol of this one. */
  | { readonly condition: 'has-symbols'; readonly symbol: string }
  /** No symbol is in the set; the one that comes nearest. */
  | { readonly condition: 'symbol-missing'; readonly nearest: NearestSymbol }
  /** Every symbol in the set is excepted; the first of them and the exception it falls under. */
  | { readonly condition: 'symbol-excepted'; readonly symbol: string; readonly pattern: string }
  /** The clause asks for the main symbol, and only another one is in the set. */
  | { readonly condition: 'not-main-symbol'; readonly symbol: string; readonly main: string }
  /** No term of a list occurs in the fields; list 0 is `keywords`, from 1 on `alsoKeywords`. */
  | { readonly condition: 'keyword-missing'; readonly list: number; readonly fields: readonly TextField[] }
  /** Each list has a term, but nowhere near enough to each other. */
  | { readonly condition: 'not-near'; readonly near: number; readonly terms: readonly string[] }
  /** A stop word occurs; the first one. */
  | { readonly condition: 'stop-word'; readonly term: string; readonly field: TextField; readonly offset: number };

/** The conditions of a clause that a record does not meet, symbols first; none when the clause holds. */
export function clauseFailures(area: Area, clause: Clause, record: ClassifiableRecord): ClauseFailure[] {
  const keywords = clauseKeywords(area, clause);
  const lists = termsOf(keywords).length === 0 ? [] : [keywords, ...(clause.alsoKeywords ?? [])];
  const found = lists.map((list, k) => occurrencesOf(list, k, clause, record));
  const missing = found.flatMap((places, list): ClauseFailure[] =>
    places.length > 0 ? [] : [{ condition: 'keyword-missing', list, fields: fieldsOf(clause, record) }],
  );
  return [
    ...symbolFailures(clause, record.symbols),
    ...missing,
    ...(missing.length === 0 ? nearFailures(clause, lists, found) : []),
    ...stopWordFailures(clause, record),
  ];
}

function symbolFailures(
  { ipc, ipcExcept = [], symbols, onlyWithoutSymbols }: Clause,
  spellings: readonly string[],
): ClauseFailure[] {
  const all = spellings.map(parseSymbol).filter((symbol) => symbol !== null);
  const [main] = all.map(formatSymbol);
  if (onlyWithoutSymbols === true && main !== undefined) return [{ condition: 'has-symbols', symbol: main }];
  if (ipc.length === 0) return [];
  if (main === undefined) return [{ condition: 'no-symbols' }];
  const inSet = all.filter((symbol) => isIn(ipc, symbol));
  if (inSet.length === 0) return [{ condition: 'symbol-missing', nearest: nearestSymbol(all, ipc) }];
  const counting = inSet.filter((symbol) => !isIn(ipcExcept, symbol)).map(formatSymbol);
  if (counting.length === 0) {
    const symbol = formatSymbol(inSet[0]!);
    return [{ condition: 'symbol-excepted', symbol, pattern: patternHolding(ipcExcept, symbol)! }];
  }
  if (symbols !== 'main' || counting.includes(main)) return [];
  return [{ condition: 'not-main-symbol', symbol: counting[0]!, main }];
}

function isIn(patterns: readonly string[], symbol: IpcSymbol): boolean {
  return patterns.some((text) => matchesPattern(parseSymbolPattern(text), symbol));
}

/** The fields that a clause searches and the record has. */
function fieldsOf({ fields = TEXT_FIELDS }: Clause, record: ClassifiableRecord): TextField[] {
  const given = TEXT_FIELDS.filter((field) => fields.includes(field));
  const filled = given.filter((field) => (record[field] ?? '') !== '');
  return filled.length > 0 ? filled : given;
}

/** Places of the terms of a list in the fields of a clause, in order of fields and places. */
function occurrencesOf(lists: KeywordLists | undefined, list: number, clause: Clause, record: ClassifiableRecord): Occurrence[] {
  const { scan } = compileKeywords(termsOf(lists));
  const found: Occurrence[] = [];
  for (const field of fieldsOf(clause, record)) {
    const code = TEXT_FIELDS.indexOf(field);
    scan(record[field] ?? '', (term, start, end) => found.push({ list, term, field: code, start, end }));
  }
  return found;
}

function nearFailures(
  { near }: Clause,
  lists: readonly (KeywordLists | undefined)[],
  found: readonly (readonly Occurrence[])[],
): ClauseFailure[] {
  if (near === undefined || lists.length < 2) return [];
  const company = new NearTerms(Int32Array.of(near));
  const inOrder = found.flat().sort((a, b) => a.field - b.field || a.start - b.start);
  for (const occurrence of inOrder) company.add(0, 1, occurrence);
  if (company.find(0, 2 ** lists.length - 1) !== null) return [];
  return [{ condition: 'not-near', near, terms: lists.map((list, k) => termsOf(list)[found[k]![0]!.term]!) }];
}

function stopWordFailures(clause: Clause, record: ClassifiableRecord): ClauseFailure[] {
  const [first] = occurrencesOf(clause.stopWords, 0, clause, record);
  if (first === undefined) return [];
  const term = termsOf(clause.stopWords)[first.term]!;
  return [{ condition: 'stop-word', term, field: TEXT_FIELDS[first.field]!, offset: first.start }];
}
