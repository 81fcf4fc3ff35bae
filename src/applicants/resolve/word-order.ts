import { isOrganisationWord } from '../word-groups.js';
import type { Named } from './equal-forms.js';
import { grouped } from './grouped.js';
import { isMainForm } from './latin-canonical.js';
import { isLawPlace } from './legal-phrases.js';
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
    const whole = members.filter((i) => !isOfficeForm(nodes[i]!));
    for (const from of others) {
      if (!typesAgree(nodes[from]!.type, nodes[to!]!.type)) continue;
      const words = [canonical[from]!.words, canonical[to!]!.words] as const;
      const isInverted = whole.length === 1 && (from === whole[0] || to === whole[0]) && isInversion(...words);
      const confidence = isInverted ? 0.95 : confidenceOf(words[0]);
      set.propose({ from, to: to!, rule: 'word-order', relation: 'same', confidence });
    }
  }
}

/** `UNIV OHIO STATE`, as the American and the European office write it: whatever the order of the name, the kind of body comes first. */
function isOfficeForm({ key }: NameNode): boolean {
  return /^univ (?!of )/.test(key);
}

/**
 * Whether two names, one in the form of offices, differ only in where `university` stands, and more than a place is left of them. `Science technology` may be
 * either side of it.
 */
function isInversion(a: readonly string[], b: readonly string[]): boolean {
  const [rest, other] = [withoutUniversity(a), withoutUniversity(b)];
  const isSame = rest.length === other.length && rest.every((word, i) => word === other[i]);
  return isSame && !isPlaceWithTwo(rest) && !(rest.includes('science') && rest.includes('technology'));
}

function withoutUniversity(words: readonly string[]): readonly string[] {
  const at = words.indexOf('university');
  return words.filter((_, i) => i !== at);
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
