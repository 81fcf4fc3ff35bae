import type { Area, Clause, KeywordLists } from './taxonomy.js';

/**
 * The keywords that a clause of an area asks for: its own, or those of the area; undefined when it asks for none.
 *
 * @throws RangeError when the clause points to keywords that the area does not have.
 */
export function clauseKeywords(area: Pick<Area, 'id' | 'keywords'>, { keywords }: Clause): KeywordLists | undefined {
  if (keywords !== 'area') return keywords;
  if (area.keywords !== undefined) return area.keywords;
  throw new RangeError(`taxonomy: missing keywords: area "${area.id}"; a clause of it asks for the keywords of the area`);
}

/** Both lists in one, Chinese terms first; empty when there are none. */
export function termsOf(lists: KeywordLists | undefined): readonly string[] {
  return lists === undefined ? [] : [...lists.zh, ...lists.en];
}
