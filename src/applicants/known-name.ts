import data from './data/known-names.json' with { type: 'json' };
import type { ApplicantType } from './party.js';
import type { TypedName } from './typed-name.js';

/** Type of a name in the list of well-known applicants, compared as a whole but for a region at the end, or undefined. */
export function knownName(folded: string): TypedName | undefined {
  if (folded.length > LONGEST) return undefined;
  const known = KNOWN.get(folded);
  if (known || !REGION_ENDS.has(folded.slice(folded.lastIndexOf(' ') + 1))) return known;
  const region = REGIONS.find((word) => folded.endsWith(word));
  return region ? KNOWN.get(folded.slice(0, -region.length)) : undefined;
}

/** {@link knownName} of words parted by blanks. */
export function knownWords(words: readonly string[]): TypedName | undefined {
  return FIRST_WORDS.has(words[0] ?? '') ? knownName(words.join(' ')) : undefined;
}

/** True for long words of well-known applicants, whose spelling is beyond doubt. */
export function isKnownWord(word: string): boolean {
  return KNOWN_WORDS.has(word);
}

const { source: _source, regions, ...types } = data;
const REGIONS = regions.map((region) => ` ${region}`);
const REGION_ENDS: ReadonlySet<string> = new Set(regions.map((region) => region.slice(region.lastIndexOf(' ') + 1)));
const KNOWN: ReadonlyMap<string, TypedName> = new Map(
  (Object.entries(types) as [ApplicantType, string[]][]).flatMap(([type, names]) =>
    names.map((name) => [name, { type, rule: `known:${name}` }] as const),
  ),
);
const FIRST_WORDS: ReadonlySet<string> = new Set(Array.from(KNOWN.keys(), (name) => name.split(' ')[0]!));
const LONG_WORD = 9;
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  types.enterprise.flatMap((name) => name.split(' ').filter((word) => word.length >= LONG_WORD)),
);
const LONGEST = Math.max(...[...KNOWN.keys()].map((name) => name.length)) + Math.max(...REGIONS.map((word) => word.length));
