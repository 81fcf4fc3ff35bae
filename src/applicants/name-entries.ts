import { compareText } from '../util/compare.js';
import { textOrder } from '../util/text-order.js';
import { parseApplicantType } from './parse-applicant-type.js';
import type { ApplicantType } from './party.js';
import type { NameNode } from './resolve/name-node.js';
import type { Spelling } from './spelling.js';
import type { TypedName } from './typed-name.js';

/** Published names with what the data say of them, entry by entry. */
export interface NameEntries {
  readonly spellings: readonly Spelling[];
  /** Keys after codes and decisions to split. */
  readonly keys: readonly string[];
  readonly counts: ArrayLike<number>;
  /** What the vendor says of each one's type, read; null where it says nothing of any. */
  readonly vendorTypes: readonly (VendorType | null)[] | null;
}

/** A vendor's word for the type of an applicant, and what it means. */
export interface VendorType {
  readonly word: string;
  readonly type: ApplicantType;
}

/** Reads a vendor's words for types; the same word gives the same object. */
export function readVendorTypes(words: readonly (string | null)[]): (VendorType | null)[] {
  const known = new Map<string, VendorType | null>();
  return words.map((word) => {
    if (!word) return null;
    let read = known.get(word);
    if (read === undefined) {
      const type = parseApplicantType(word);
      read = type === null ? null : { word, type };
      known.set(word, read);
    }
    return read;
  });
}

/** A node with the entries that it is made of, as indexes, in the order in which spellings are shown: most applications first, then by code unit. */
export interface EntryNode extends NameNode {
  readonly members: readonly number[];
  /** The spelling to show. */
  readonly name: string;
}

/** The nodes of entries, one a key, ordered by key. */
export function nodesOf(entries: NameEntries): EntryNode[] {
  const { keys } = entries;
  const order = textOrder(keys);
  const nodes: EntryNode[] = [];
  for (let start = 0; start < order.length; ) {
    const key = keys[order[start]!]!;
    let end = start + 1;
    while (end < order.length && keys[order[end]!] === key) end++;
    const isSole = end === start + 1;
    nodes.push(
      isSole ? soleNode(order[start]!, entries) : nodeOf(key, ranked([...order.subarray(start, end)], entries), entries),
    );
    start = end;
  }
  return nodes;
}

/** Entries in the order in which spellings are shown; entries of one spelling stand together and count together. */
export function ranked(members: readonly number[], { spellings, counts }: NameEntries): number[] {
  if (members.length === 1) return [...members];
  const countOfName = new Map<string, number>();
  for (const i of members) {
    const { name } = spellings[i]!;
    countOfName.set(name, counts[i]! + (countOfName.get(name) ?? 0));
  }
  const countOf = (i: number): number => countOfName.get(spellings[i]!.name)!;
  return [...members].sort((a, b) => countOf(b) - countOf(a) || compareText(spellings[a]!.name, spellings[b]!.name));
}

/** The type of ranked entries: what the first name that says anything says, else the vendor. */
export function typeOfEntries(members: readonly number[], entries: NameEntries): TypedName {
  const { spellings, vendorTypes } = entries;
  for (const i of members) if (spellings[i]!.typed.type !== 'unknown') return spellings[i]!.typed;
  for (const i of members) {
    const said = vendorTypes?.[i];
    if (said) return { type: said.type, rule: `vendor:${said.word}` };
  }
  return spellings[members[0]!]!.typed;
}

function soleNode(member: number, entries: NameEntries): EntryNode {
  const { name, typed, rule, latinKey } = entries.spellings[member]!;
  return {
    key: entries.keys[member]!,
    members: [member],
    name,
    type: typed.type === 'unknown' ? (entries.vendorTypes?.[member]?.type ?? typed.type) : typed.type,
    count: entries.counts[member]!,
    isFormed: rule.includes('legal-form:'),
    latinKeys: latinKey === null ? NO_KEYS : [latinKey],
  };
}

const NO_KEYS: readonly string[] = [];

function nodeOf(key: string, members: readonly number[], entries: NameEntries): EntryNode {
  const { spellings, counts } = entries;
  return {
    key,
    members,
    name: spellings[members[0]!]!.name,
    type: typeOfEntries(members, entries).type,
    count: members.reduce((sum, i) => sum + counts[i]!, 0),
    isFormed: members.some((i) => spellings[i]!.rule.includes('legal-form:')),
    latinKeys: members.flatMap((i) => spellings[i]!.latinKey ?? []),
  };
}
