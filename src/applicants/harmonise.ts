import { describeGiven } from '../util/check-given.js';
import { checkNames } from '../util/check-names.js';
import { keysByCode, mainCodes } from './code-keys.js';
import { linkByCode } from './code-links.js';
import { cutNames } from './cut-names.js';
import { decideLinks, splitKeys } from './decide.js';
import type { Harmonisation } from './harmonisation.js';
import type { LedgerDecision } from './ledger-decisions.js';
import { type EntryNode, type NameEntries, nodesOf, readVendorTypes } from './name-entries.js';
import { partiesOf } from './parties-of.js';
import { HARMONISATION_LEVELS, type HarmonisationLevel } from './party.js';
import { recordPairs } from './record-pairs.js';
import { distinctNames } from './repeated-names.js';
import type { AliasGroup } from './resolve/alias-table.js';
import type { Links } from './resolve/name-node.js';
import { resolveNodes } from './resolve/resolve-nodes.js';
import { readSpelling } from './spelling.js';

/** Options of {@link harmonise}. */
export interface HarmoniseOptions {
  /** Default `normalised`; see {@link HARMONISATION_LEVELS}. */
  readonly level?: HarmonisationLevel;
  /** The vendor's word for each name's type, name by name; fills in only where the name itself says nothing. */
  readonly vendorTypes?: readonly (string | null)[];
  /** The vendor's code for each name's bearer (unified social credit code, or `vendor:key`), name by name; not used at level `exact`. */
  readonly codes?: readonly (string | null)[];
  /** Names that one body bears or bore, beside the well-known ones; used at level `resolved`. */
  readonly aliases?: readonly AliasGroup[];
  /** What a reader of the ledger decided. */
  readonly decisions?: readonly LedgerDecision[];
  /** Applicants of each application, as name indexes: those of i are `values[start[i] .. start[i + 1])`. Finds the two scripts of a name at level `resolved`. */
  readonly lists?: { readonly start: ArrayLike<number>; readonly values: ArrayLike<number> };
}

/**
 * Merges spellings of one applicant. `names` are distinct published spellings (a repeated one counts once more for its
 * spelling), `counts` the applications published under each; without them each name counts once.
 *
 * No spelling is lost: `parties[partyOf[i]].spellings` holds `names[i]`, so undoing the ledger gives back the originals.
 *
 * @throws RangeError if `counts`, `vendorTypes` or `codes` are not as long as `names`, or the level or an option is unknown.
 * @example harmonise(['某某（天津）有限公司', '某某(天津)有限责任公司'], [1, 2]).parties.map((party) => party.name) //=> ['某某(天津)有限责任公司']
 * @example harmonise(['样例（津海）有限公司', '样例(津海)有限公司']).parties.length //=> 1
 * @example harmonise(['IBM CORP', 'INTERNATL BUSINESS MACHINES'], [1, 2], { level: 'resolved' }).parties.length //=> 1
 */
export function harmonise(
  names: readonly string[],
  counts: ArrayLike<number> = onceEach(names),
  options: HarmoniseOptions = {},
): Harmonisation {
  checkArguments(names, counts, options);
  const distinct = distinctNames(names, counts, options);
  if (distinct === null) return harmoniseDistinct(names, counts, options);
  const merged = harmoniseDistinct(distinct.names, distinct.counts, distinct.options);
  return { ...merged, partyOf: distinct.placeOf.map((place) => merged.partyOf[place]!) };
}

function onceEach(names: readonly string[]): ArrayLike<number> {
  if (!Array.isArray(names)) throw new TypeError(`harmonise: invalid names: ${describeGiven(names)}; give a list of texts.`);
  return names.map(() => 1);
}

function harmoniseDistinct(names: readonly string[], counts: ArrayLike<number>, options: HarmoniseOptions): Harmonisation {
  const { level = 'normalised', decisions = [], codes, vendorTypes } = options;
  const spellings = names.map((name, i) => readSpelling(name, level, codes?.[i] || null));
  const keys = splitKeys(spellings, keysByCode(spellings, counts), decisions);
  const entries: NameEntries = { spellings, keys, counts, vendorTypes: vendorTypes ? readVendorTypes(vendorTypes) : null };
  const nodes = nodesOf(entries);
  const byCode = linkByCode(nodes, mainCodes(spellings, counts, keys));
  const found = level === 'resolved' ? resolved(entries, nodes, byCode, options) : byCode;
  return { level, ...partiesOf(entries, nodes, decideLinks(nodes, found, decisions)) };
}

function resolved(entries: NameEntries, nodes: readonly EntryNode[], byCode: Links, { lists, aliases }: HarmoniseOptions): Links {
  const pairs = lists ? recordPairs(lists, entries, nodes) : [];
  const { links, toConfirm } = resolveNodes(nodes, { links: byCode.links, pairs, ...(aliases && { aliases }) });
  return { links, toConfirm: [...byCode.toConfirm, ...toConfirm, ...cutNames(entries, nodes)] };
}

const OPTION_NAMES = Object.keys({ level: 0, vendorTypes: 0, codes: 0, aliases: 0, decisions: 0, lists: 0 } satisfies Record<
  keyof HarmoniseOptions,
  0
>);

function checkArguments(names: readonly string[], counts: ArrayLike<number>, options: HarmoniseOptions): void {
  checkNames(options, OPTION_NAMES, 'harmonise');
  const { level, vendorTypes, codes } = options;
  if (level !== undefined && !HARMONISATION_LEVELS.includes(level)) {
    throw new RangeError(`harmonise: unknown level: "${level}"; use "exact", "normalised" or "resolved".`);
  }
  if (counts.length !== names.length) {
    throw new RangeError(`harmonise: invalid counts: ${counts.length} for ${names.length} names; give one count a name.`);
  }
  for (const [what, given] of Object.entries({ vendorTypes, codes })) {
    if (given && given.length !== names.length) {
      throw new RangeError(`harmonise: invalid ${what}: ${given.length} for ${names.length} names; give one a name, or null.`);
    }
  }
}
