import { parseSymbolPattern } from '../records/symbol-pattern.js';
import type { Bilingual } from '../util/bilingual.js';
import type { Area, Clause, Industry, KeywordLists, Taxonomy } from './taxonomy.js';

/**
 * Checks that a taxonomy can be classified with: names and ids present and unique, at least one industry, area and clause each, every
 * clause with symbols or keywords, patterns that parse, weights in (0, 1], terms of at least two characters, none twice in a clause or both
 * keyword and stop word. The first fault is thrown with its place.
 *
 * Area ids are unique across industries, because counts are reported by area alone.
 *
 * @throws RangeError naming the place, such as `industries[0].areas[2].clauses[1].weight`.
 */
export function validateTaxonomy({ id, version, name, industries }: Taxonomy): void {
  checkText(id, 'id');
  checkText(version, 'version');
  checkName(name, 'name');
  checkSome(industries, 'industries');
  const places = industries.flatMap(({ id, areas }, i) => [
    { id, kind: 'industry', at: `industries[${i}].id` },
    ...areas.map((area, k) => ({ id: area.id, kind: 'area', at: `industries[${i}].areas[${k}].id` })),
  ]);
  checkUnique(places);
  for (const [i, industry] of industries.entries()) checkIndustry(industry, `industries[${i}]`);
}

function checkIndustry({ id, name, areas }: Industry, at: string): void {
  checkText(id, `${at}.id`);
  checkName(name, `${at}.name`);
  checkSome(areas, `${at}.areas`);
  for (const [k, area] of areas.entries()) checkArea(area, `${at}.areas[${k}]`);
}

function checkArea({ id, name, clauses }: Area, at: string): void {
  checkText(id, `${at}.id`);
  checkName(name, `${at}.name`);
  checkSome(clauses, `${at}.clauses`);
  for (const [k, clause] of clauses.entries()) checkClause(clause, `${at}.clauses[${k}]`);
}

function checkClause({ ipc, ipcExcept = [], onlyWithoutSymbols, keywords, stopWords, weight, source }: Clause, at: string): void {
  const terms = termsOf(keywords);
  const stops = termsOf(stopWords);
  if (ipc.length === 0 && terms.length === 0) throw fault('clause', '{}', at, 'it needs symbols or keywords');
  if (onlyWithoutSymbols && ipc.length > 0)
    throw fault('clause', ipc.join(', '), at, 'only for records without symbols, it asks for none');
  if (!(weight > 0 && weight <= 1)) throw fault('weight', weight, `${at}.weight`, 'a weight is above 0 and at most 1');
  checkText(source, `${at}.source`);
  checkPatterns(ipc, `${at}.ipc`);
  checkPatterns(ipcExcept, `${at}.ipcExcept`);
  checkTerms(terms, `${at}.keywords`);
  checkTerms(stops, `${at}.stopWords`);
  const both = terms.find((term) => stops.includes(term));
  if (both !== undefined) throw fault('term', both, at, 'it is both keyword and stop word');
}

function checkPatterns(patterns: readonly string[], at: string): void {
  patterns.forEach((pattern, k) => {
    if (patterns.indexOf(pattern) !== k) throw fault('pattern', pattern, `${at}[${k}]`, 'it is there twice');
    try {
      parseSymbolPattern(pattern);
    } catch (cause) {
      throw fault('pattern', pattern, `${at}[${k}]`, 'write it like H01M, H01M10/ or H01M10/05', cause);
    }
  });
}

function checkTerms(terms: readonly string[], at: string): void {
  terms.forEach((term, k) => {
    if ([...term.normalize('NFKC').trim()].length < 2) throw fault('term', term, at, 'a term needs two characters or more');
    if (terms.indexOf(term) !== k) throw fault('term', term, at, 'it is there twice');
  });
}

function checkUnique(places: readonly { readonly id: string; readonly kind: string; readonly at: string }[]): void {
  const first = new Map<string, string>();
  for (const { id, kind, at } of places) {
    const earlier = first.get(`${kind} ${id}`);
    if (earlier !== undefined) throw fault(`${kind} id`, id, at, `${earlier} has it already`);
    first.set(`${kind} ${id}`, at);
  }
}

function checkName({ zh, en }: Bilingual, at: string): void {
  checkText(zh, `${at}.zh`);
  checkText(en, `${at}.en`);
}

function checkText(text: string, at: string): void {
  if (text.trim() === '') throw fault('text', text, at, 'write at least one character');
}

function checkSome(list: readonly unknown[], at: string): void {
  if (list.length === 0) throw fault('list', '[]', at, 'it needs at least one entry');
}

function fault(thing: string, value: unknown, at: string, remedy: string, cause?: unknown): RangeError {
  return new RangeError(`validateTaxonomy: invalid ${thing}: ${JSON.stringify(value)} at ${at}; ${remedy}`, { cause });
}

function termsOf(lists: KeywordLists | undefined): readonly string[] {
  return lists === undefined ? [] : [...lists.zh, ...lists.en];
}
