import { buildTrie } from './build-trie.js';
import { type OnHit, scanTrie } from './scan-trie.js';
import { termVariants } from './term-variants.js';

/** Finds any number of search terms in one pass over a text. */
export interface KeywordMatcher {
  readonly terms: readonly string[];
  /** Reports every occurrence of every term, overlapping ones too: by rising offset, at one offset the shortest first. */
  scan(text: string, onHit: OnHit): void;
}

/**
 * Compiles search terms into a matcher whose time depends on the length of the text, not on the number of terms.
 *
 * Chinese terms match as substrings, Latin ones as whole words: a letter or digit at either end of a term must not continue
 * into another letter or digit of the text, and a change between Latin and Chinese is such an end ('AI芯片' holds the word
 * AI, 'MAIN' does not). Case, width, hyphens, blanks and regular plurals are folded as {@link termVariants} says; a run of blanks
 * and hyphens counts as one, so a term is found across a line break.
 *
 * @throws RangeError on a term of fewer than two characters.
 * @example compileKeywords(['锂离子']).terms //=> ['锂离子']
 */
export function compileKeywords(terms: readonly string[]): KeywordMatcher {
  const trie = buildTrie(terms.flatMap((term, id) => termVariants(term).map((text) => ({ text, term: id }))));
  return { terms, scan: (text, onHit) => scanTrie(trie, text, onHit) };
}
