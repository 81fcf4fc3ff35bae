import { termsOf } from '../taxonomy/clause-keywords.js';
import type { Clause, KeywordLists } from '../taxonomy/taxonomy.js';

/** What the terms of a list of clauses are for. */
export interface TermUses {
  /** Every distinct keyword and stop word, as the taxonomy writes it, in order of first mention. */
  readonly terms: readonly string[];
  /** The uses of term t are `use[useStart[t] .. useStart[t + 1])`: clause times 32 plus list. */
  readonly useStart: Int32Array;
  readonly use: Int32Array;
}

/** Lists of a clause are numbered: 0 its keywords, from 1 on its alsoKeywords, this one its stop words. */
export const STOP_LIST = 31;

/** Turns the lists of terms per clause round into lists of clauses per term; a clause is known by its position. */
export function termUses(
  clauses: readonly (Pick<Clause, 'alsoKeywords' | 'stopWords'> & { readonly keywords: KeywordLists | undefined })[],
): TermUses {
  const byTerm = new Map<string, number[]>();
  clauses.forEach(({ keywords, alsoKeywords = [], stopWords }, clause) => {
    const file = (lists: KeywordLists | undefined, list: number): void => {
      for (const term of new Set(termsOf(lists))) {
        const uses = byTerm.get(term) ?? [];
        byTerm.set(term, uses);
        uses.push(clause * 32 + list);
      }
    };
    file(keywords, 0);
    alsoKeywords.forEach((lists, k) => {
      file(lists, 1 + k);
    });
    file(stopWords, STOP_LIST);
  });
  const uses = [...byTerm.values()];
  const useStart = new Int32Array(uses.length + 1);
  uses.forEach((list, t) => {
    useStart[t + 1] = useStart[t]! + list.length;
  });
  return { terms: [...byTerm.keys()], useStart, use: Int32Array.from(uses.flat()) };
}
