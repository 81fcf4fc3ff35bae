import { compareText } from '../util/compare.js';
import { typeOfParts } from './applicant-type.js';
import { nameParts } from './name-parts.js';
import { normaliseParts } from './normalise-name.js';
import { parseApplicantType } from './parse-applicant-type.js';
import type { HarmonisationLevel, MergeLedgerEntry, Party } from './party.js';
import type { TypedName } from './typed-name.js';

/** Options of {@link harmonise}. */
export interface HarmoniseOptions {
  /** `exact` keeps every spelling apart; `normalised` (default) merges spellings with one key. */
  readonly level?: HarmonisationLevel;
  /** The vendor's word for each name's type, name by name; fills in only where the name itself says nothing. */
  readonly vendorTypes?: readonly (string | null)[];
}

/** Names merged into parties. */
export interface Harmonisation {
  /** Ordered by key, in code unit order. */
  readonly parties: readonly Party[];
  /** Party index of each name index. */
  readonly partyOf: Uint32Array;
  /** Spellings that met another spelling or were more than folded, by key, then as in `Party.spellings`. */
  readonly ledger: readonly MergeLedgerEntry[];
}

/**
 * Merges spellings of one applicant. `names` are distinct published spellings (a repeated one counts once more for its
 * spelling), `counts` the applications published under each.
 *
 * No spelling is lost: `parties[partyOf[i]].spellings` holds `names[i]`, so undoing the ledger gives back the originals.
 *
 * @throws RangeError if `counts` or `vendorTypes` are not as long as `names`, or the level is unknown.
 * @example harmonise(['某某（天津）有限公司', '某某(天津)有限责任公司'], [1, 2]).parties.map((party) => party.name) //=> ['某某(天津)有限责任公司']
 */
export function harmonise(
  names: readonly string[],
  counts: ArrayLike<number>,
  { level = 'normalised', vendorTypes }: HarmoniseOptions = {},
): Harmonisation {
  checkArguments(names, counts, level, vendorTypes);
  const spellings = names.map((name) => readSpelling(name, level));
  const groups = groupByKey(spellings);
  const keys = [...groups.keys()].sort(compareText);
  const partyOf = new Uint32Array(names.length);
  const parties: Party[] = [];
  const ledger: MergeLedgerEntry[] = [];
  for (const key of keys) {
    const members = groups.get(key)!;
    for (const index of members) partyOf[index] = parties.length;
    const ranked = rankSpellings(members, spellings, counts);
    parties.push(partyFrom(key, ranked, vendorTypes));
    for (const { spelling, count } of ranked) {
      if (ranked.length > 1 || spelling.changed) ledger.push({ spelling: spelling.name, key, rule: spelling.rule, count });
    }
  }
  return { parties, partyOf, ledger };
}

interface Spelling {
  readonly name: string;
  readonly key: string;
  readonly typed: TypedName;
  readonly rule: string;
  /** True when the key is more than the spelling in lower case with single blanks. */
  readonly changed: boolean;
}

interface RankedSpelling {
  readonly spelling: Spelling;
  readonly index: number;
  readonly count: number;
}

function checkArguments(
  names: readonly string[],
  counts: ArrayLike<number>,
  level: string,
  vendorTypes: readonly (string | null)[] | undefined,
): void {
  if (level !== 'exact' && level !== 'normalised') {
    throw new RangeError(`harmonise: unknown level: "${level}"; use "exact" or "normalised".`);
  }
  if (counts.length !== names.length) {
    throw new RangeError(`harmonise: invalid counts: ${counts.length} for ${names.length} names; give one count a name.`);
  }
  if (vendorTypes && vendorTypes.length !== names.length) {
    throw new RangeError(
      `harmonise: invalid vendorTypes: ${vendorTypes.length} for ${names.length} names; give one a name, or null.`,
    );
  }
}

function readSpelling(name: string, level: HarmonisationLevel): Spelling {
  const parts = nameParts(name);
  const typed = typeOfParts(parts);
  if (level === 'exact') return { name, key: name, typed, rule: '', changed: false };
  const { key, rule } = normaliseParts(parts, typed);
  return { name, key, typed, rule, changed: key !== name.toLowerCase().replace(/\s+/g, ' ').trim() };
}

function groupByKey(spellings: readonly Spelling[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  spellings.forEach(({ key }, index) => {
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

function rankSpellings(members: readonly number[], spellings: readonly Spelling[], counts: ArrayLike<number>): RankedSpelling[] {
  const byName = new Map<string, RankedSpelling>();
  for (const index of members) {
    const spelling = spellings[index]!;
    const same = byName.get(spelling.name);
    byName.set(spelling.name, { spelling, index: same?.index ?? index, count: counts[index]! + (same?.count ?? 0) });
  }
  return [...byName.values()].sort((a, b) => b.count - a.count || compareText(a.spelling.name, b.spelling.name));
}

function partyFrom(key: string, ranked: readonly RankedSpelling[], vendorTypes: readonly (string | null)[] | undefined): Party {
  const own = ranked.find(({ spelling }) => spelling.typed.type !== 'unknown')?.spelling.typed;
  const { type, rule } = own ?? vendorType(ranked, vendorTypes) ?? ranked[0]!.spelling.typed;
  return { key, name: ranked[0]!.spelling.name, type, rule, spellings: ranked.map(({ spelling }) => spelling.name) };
}

function vendorType(
  ranked: readonly RankedSpelling[],
  vendorTypes: readonly (string | null)[] | undefined,
): TypedName | undefined {
  for (const { index } of ranked) {
    const word = vendorTypes?.[index];
    const type = word ? parseApplicantType(word) : null;
    if (word && type) return { type, rule: `vendor:${word}` };
  }
  return undefined;
}
