import { isOrganisationWord } from '../word-groups.js';
import type { Named } from './equal-forms.js';
import { grouped } from './grouped.js';
import { isLawPlace, isMainForm } from './latin-canonical.js';
import type { LinkSet } from './link-set.js';
import { byWeight, type NameNode, typesAgree } from './name-node.js';

/**
 * Links Latin names of the same words in another order: `LILLY ELI & CO`, `UNIV BRANDEIS`. Listed only: names of common words alone (American General,
 * General American), universities named after a state or a city that has two (`UNIV WASHINGTON`), and universities of more words than the name (Zhejiang
 * Sci-Tech University is not Zhejiang University of Science and Technology).
 */
export function linkWordOrder({ nodes, canonical }: Named, set: LinkSet): void {
  const isCandidate = (i: number): boolean => {
    const name = canonical[i];
    return name !== null && name !== undefined && name.words.length > 1 && set.isRoot(i) && !mayBePerson(nodes[i]!);
  };
  const groups = grouped(nodes.length, (i) =>
    isCandidate(i) ? `${[...canonical[i]!.words].sort().join(' ')}|${canonical[i]!.law}` : null,
  );
  const order = byWeight(nodes);
  for (const members of groups) {
    const [to, ...others] = members.sort(order);
    for (const from of others) {
      if (!typesAgree(nodes[from]!.type, nodes[to!]!.type)) continue;
      set.propose({ from, to: to!, rule: 'word-order', relation: 'same', confidence: confidenceOf(canonical[from]!.words) });
    }
  }
}

/** A name without form of which nothing is known may be a person's. */
export function mayBePerson({ type, isFormed }: NameNode): boolean {
  return type === 'person' || (type === 'unknown' && !isFormed);
}

/** True for words that by themselves tell no body from others. */
export function isCommonWord(word: string): boolean {
  return isMainForm(word) || isOrganisationWord(word) || COMMON_WORDS.has(word);
}

function confidenceOf(words: readonly string[]): number {
  const own = words.filter((word) => !isCommonWord(word));
  if (own.length === 0) return 0.8;
  if (!words.includes('university')) return 0.95;
  return words.length === own.length + 1 && !isPlaceWithTwo(own) ? 0.95 : 0.8;
}

/** Places with both an X University and a University of X, whichever order the words have come in. */
function isPlaceWithTwo(words: readonly string[]): boolean {
  const place = words.join(' ');
  return isLawPlace(place) || TWO_UNIVERSITIES.has(place);
}

const TWO_UNIVERSITIES: ReadonlySet<string> = new Set([
  'miami',
  'york',
  'dublin',
  'manila',
  'westminster',
  'wales',
  'warsaw',
  'phoenix',
]);

/** Places and qualities that trade names are made of. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'american america united states north south east west northern southern eastern western new first central pacific atlantic ' +
    'european europe asia china global world universal standard delaware california texas washington york city state royal imperial federal ' +
    'public private modern premier quality superior supreme continental eastern business trade commercial consolidated allied associated'
  ).split(' '),
);
