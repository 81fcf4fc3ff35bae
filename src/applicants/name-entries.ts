import { compareText } from '../util/compare.js';
import { parseApplicantType } from './parse-applicant-type.js';
import type { ApplicantType } from './party.js';
import type { NameNode } from './resolve/name-node.js';
import type { Spelling } from './spelling.js';
import type { TypedName } from './typed-name.js';

/** A published name with what the data say of it. */
export interface NameEntry {
  readonly spelling: Spelling;
  /** Key after codes and decisions to split. */
  readonly key: string;
  readonly count: number;
  /** What the vendor says of its type, as a word, and read. */
  readonly vendorWord: string;
  readonly vendorType: ApplicantType | null;
}

/** Spellings with their keys and what the data say of them. */
export function nameEntries(
  spellings: readonly Spelling[],
  keys: readonly string[],
  counts: ArrayLike<number>,
  vendorTypes: readonly (string | null)[] | undefined,
): NameEntry[] {
  return spellings.map((spelling, i) => {
    const vendorWord = vendorTypes?.[i] ?? '';
    const vendorType = vendorWord === '' ? null : parseApplicantType(vendorWord);
    return { spelling, key: keys[i]!, count: counts[i]!, vendorWord, vendorType };
  });
}

/** A node with the entries that it is made of, as indexes, in the order in which spellings are shown: most applications first, then by code unit. */
export interface EntryNode extends NameNode {
  readonly members: readonly number[];
  /** The spelling to show. */
  readonly name: string;
}

/** The nodes of entries, one a key, ordered by key. Nearly every key has one entry: it is its own slot; keys of several have the place of their group, as its complement. */
export function nodesOf(entries: readonly NameEntry[]): EntryNode[] {
  const slots = new Map<string, number>();
  const groups: number[][] = [];
  for (let i = 0; i < entries.length; i++) {
    const { key } = entries[i]!;
    const slot = slots.get(key);
    if (slot === undefined) slots.set(key, i);
    else if (slot < 0) groups[~slot]!.push(i);
    else slots.set(key, ~(groups.push([slot, i]) - 1));
  }
  // without a comparator strings sort by code unit, and several times as fast
  return [...slots.keys()].sort().map((key) => {
    const slot = slots.get(key)!;
    return slot < 0 ? nodeOf(key, ranked(groups[~slot]!, entries), entries) : soleNode(slot, entries);
  });
}

/** Entries in the order in which spellings are shown; entries of one spelling stand together and count together. */
export function ranked(members: readonly number[], entries: readonly NameEntry[]): number[] {
  if (members.length === 1) return [...members];
  const counts = new Map<string, number>();
  for (const i of members) {
    const { spelling, count } = entries[i]!;
    counts.set(spelling.name, count + (counts.get(spelling.name) ?? 0));
  }
  const countOf = (i: number): number => counts.get(entries[i]!.spelling.name)!;
  return [...members].sort(
    (a, b) => countOf(b) - countOf(a) || compareText(entries[a]!.spelling.name, entries[b]!.spelling.name),
  );
}

/** The type of ranked entries: what the first name that says anything says, else the vendor. */
export function typeOfEntries(members: readonly number[], entries: readonly NameEntry[]): TypedName {
  const own = members.find((i) => entries[i]!.spelling.typed.type !== 'unknown');
  if (own !== undefined) return entries[own]!.spelling.typed;
  const said = members.find((i) => entries[i]!.vendorType !== null);
  if (said === undefined) return entries[members[0]!]!.spelling.typed;
  return { type: entries[said]!.vendorType!, rule: `vendor:${entries[said]!.vendorWord}` };
}

function soleNode(member: number, entries: readonly NameEntry[]): EntryNode {
  const { key, spelling, count, vendorType } = entries[member]!;
  const { name, typed, rule, latinKey } = spelling;
  return {
    key,
    members: [member],
    name,
    type: typed.type === 'unknown' && vendorType !== null ? vendorType : typed.type,
    count,
    isFormed: rule.includes('legal-form:'),
    latinKeys: latinKey === null ? NO_KEYS : [latinKey],
  };
}

const NO_KEYS: readonly string[] = [];

function nodeOf(key: string, members: readonly number[], entries: readonly NameEntry[]): EntryNode {
  return {
    key,
    members,
    name: entries[members[0]!]!.spelling.name,
    type: typeOfEntries(members, entries).type,
    count: members.reduce((sum, i) => sum + entries[i]!.count, 0),
    isFormed: members.some((i) => entries[i]!.spelling.rule.includes('legal-form:')),
    latinKeys: members.flatMap((i) => entries[i]!.spelling.latinKey ?? []),
  };
}
