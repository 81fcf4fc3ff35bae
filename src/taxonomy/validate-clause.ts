import { parseSymbolPattern } from '../records/symbol-pattern.js';
import { clauseKeywords, termsOf } from './clause-keywords.js';
import { fault } from './fault.js';
import type { Area, Clause, KeywordLists } from './taxonomy.js';

/**
 * Checks one clause of an area: what `validateTaxonomy` says of clauses.
 *
 * @param at place of the clause in the taxonomy, for the message.
 * @throws RangeError naming the place.
 */
export function validateClause(area: Area, clause: Clause, at: string): void {
  if (clause.keywords === 'area' && area.keywords === undefined) {
    throw fault('keywords', 'area', `${at}.keywords`, 'give the area keywords');
  }
  const keywords = clauseKeywords(area, clause);
  checkForm(clause, termsOf(keywords).length > 0, at);
  checkPatterns(clause.ipc, `${at}.ipc`);
  checkPatterns(clause.ipcExcept ?? [], `${at}.ipcExcept`);
  checkWords(clause, keywords, at);
  if (!(clause.weight > 0 && clause.weight <= 1)) {
    throw fault('weight', clause.weight, `${at}.weight`, 'a weight is above 0 and at most 1');
  }
  if (clause.source.length === 0) throw fault('list', '[]', `${at}.source`, 'it needs at least one entry');
  for (const [k, one] of clause.source.entries()) {
    if (one.trim() === '') throw fault('text', one, `${at}.source[${k}]`, 'write at least one character');
  }
}

/**
 * Checks the terms of a list: two characters or more, none twice.
 *
 * @throws RangeError naming the place.
 */
export function validateTerms(lists: KeywordLists | undefined, at: string): void {
  const terms = termsOf(lists);
  terms.forEach((term, k) => {
    if ([...term.normalize('NFKC').trim()].length < 2) throw fault('term', term, at, 'a term needs two characters or more');
    if (terms.indexOf(term) !== k) throw fault('term', term, at, 'it is there twice');
  });
}

/** Which conditions go together. */
function checkForm(clause: Clause, hasKeywords: boolean, at: string): void {
  const { ipc, ipcExcept = [], symbols, onlyWithoutSymbols, alsoKeywords = [], near, stopWords, fields } = clause;
  if (ipc.length === 0 && !hasKeywords) throw fault('clause', '{}', at, 'it needs symbols or keywords');
  if (onlyWithoutSymbols && ipc.length > 0) {
    throw fault('clause', ipc.join(', '), at, 'only for records without symbols, it asks for none');
  }
  if (ipc.length === 0 && ipcExcept.length > 0)
    throw fault('ipcExcept', ipcExcept.join(', '), at, 'it needs symbols to except from');
  if (ipc.length === 0 && symbols !== undefined) throw fault('symbols', symbols, at, 'it needs symbols to choose from');
  if (alsoKeywords.length > 0 && !hasKeywords) throw fault('alsoKeywords', '', at, 'it needs keywords that they join');
  if (near !== undefined && alsoKeywords.length === 0) throw fault('near', near, at, 'it needs alsoKeywords to be near to');
  if (near !== undefined && !(Number.isInteger(near) && near >= 0)) {
    throw fault('near', near, `${at}.near`, 'write a whole number of characters, 0 or more');
  }
  if (fields === undefined) return;
  if (fields.length === 0) throw fault('list', '[]', `${at}.fields`, 'it needs at least one entry');
  if (new Set(fields).size < fields.length) throw fault('fields', fields.join(', '), `${at}.fields`, 'one is there twice');
  if (!hasKeywords && termsOf(stopWords).length === 0) throw fault('fields', fields.join(', '), at, 'it has no terms to search');
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

function checkWords({ alsoKeywords = [], stopWords }: Clause, keywords: KeywordLists | undefined, at: string): void {
  validateTerms(keywords, `${at}.keywords`);
  validateTerms(stopWords, `${at}.stopWords`);
  for (const [k, lists] of alsoKeywords.entries()) {
    validateTerms(lists, `${at}.alsoKeywords[${k}]`);
    if (termsOf(lists).length === 0) throw fault('list', '[]', `${at}.alsoKeywords[${k}]`, 'it needs at least one entry');
  }
  const stops = termsOf(stopWords);
  const both = [keywords, ...alsoKeywords].flatMap(termsOf).find((term) => stops.includes(term));
  if (both !== undefined) throw fault('term', both, at, 'it is both keyword and stop word');
}
