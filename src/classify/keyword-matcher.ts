import type { ReadUnits } from '../util/text-units.js';
import type { OnHit } from './follow-terms.js';
import { headFilter } from './head-filter.js';
import { type ScanPlan, textScanner } from './scan-texts.js';
import { termForest } from './term-forest.js';
import { termImage } from './term-image.js';
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
 * AI, 'MAIN' does not). Case, width, traditional characters, hyphens, blanks and regular plurals are folded as {@link termVariants} says; a run
 * of blanks and hyphens counts as one, so a term is found across a line break.
 *
 * @throws RangeError on a term of fewer than two characters.
 * @example compileKeywords(['锂离子']).terms //=> ['锂离子']
 */
export function compileKeywords(terms: readonly string[], readUnits?: ReadUnits): KeywordMatcher {
  return { terms, scan: textScanner(scanPlan(terms), readUnits) };
}

/** What a scanner needs; nothing writes to it, so several may share it. */
export function scanPlan(terms: readonly string[]): ScanPlan {
  const forest = termForest(terms.flatMap((term, id) => termVariants(term).map((text) => ({ text, term: id }))));
  return { image: termImage(forest), filter: headFilter(forest) };
}
