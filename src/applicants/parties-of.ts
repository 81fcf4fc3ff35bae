import type { Decided } from './decide.js';
import type { Harmonisation } from './harmonisation.js';
import { type EntryNode, type NameEntries, ranked, typeOfEntries } from './name-entries.js';
import type { KeyPair, MergeLedgerEntry, Party, TypeDisagreement } from './party.js';
import type { NodeLink } from './resolve/name-node.js';

/** Parties, ledger and lists of entries whose links are decided. */
export function partiesOf(entries: NameEntries, nodes: readonly EntryNode[], decided: Decided): Omit<Harmonisation, 'level'> {
  const others = othersOf(nodes, decided);
  const linkFrom = new Map(decided.links.map((link) => [link.from, link]));
  const partyOf = new Uint32Array(entries.spellings.length);
  const indexOf = new Uint32Array(nodes.length);
  const parties: Party[] = [];
  const ledger: MergeLedgerEntry[] = [];
  const typeDisagreements: TypeDisagreement[] = [];
  const counts: number[] = [];
  for (let root = 0; root < nodes.length; root++) {
    if (decided.rootOf(root) !== root) continue;
    const joined = others.get(root);
    const members = joined === undefined ? NO_OTHERS : [root, ...joined];
    const order =
      joined === undefined
        ? nodes[root]!.members
        : ranked(
            members.flatMap((node) => nodes[node]!.members),
            entries,
          );
    let count = 0;
    for (const i of order) {
      partyOf[i] = parties.length;
      count += entries.counts[i]!;
    }
    indexOf[root] = parties.length;
    const party = partyOfEntries(nodes[root]!.key, order, entries, decided, root, nodes);
    parties.push(party);
    counts.push(count);
    addToLedger(ledger, party.key, order, entries, pathsOf(members, nodes, linkFrom));
    const disagreement = disagreementOf(party, order, entries, count);
    if (disagreement) typeDisagreements.push(disagreement);
  }
  const merges = decided.links.map((link) => pairOf(link, (node) => [nodes[node]!.key, nodes[node]!.name, nodes[node]!.count]));
  const toConfirm = decided.toConfirm.map((link) =>
    pairOf(link, (node) => [nodes[node]!.key, parties[indexOf[node]!]!.name, counts[indexOf[node]!]!]),
  );
  return { parties, partyOf, ledger, merges, toConfirm, typeDisagreements, unapplied: decided.unapplied };
}

/** Nodes that went to another, by that one, in the order of keys. */
function othersOf(nodes: readonly EntryNode[], { rootOf }: Decided): ReadonlyMap<number, readonly number[]> {
  const others = new Map<number, number[]>();
  for (let node = 0; node < nodes.length; node++) {
    const root = rootOf(node);
    if (root === node) continue;
    const members = others.get(root);
    if (members) members.push(node);
    else others.set(root, [node]);
  }
  return others;
}

function partyOfEntries(
  key: string,
  order: readonly number[],
  entries: NameEntries,
  { renamed, parents }: Decided,
  root: number,
  nodes: readonly EntryNode[],
): Party {
  const { type, rule } = typeOfEntries(order, entries);
  const spellings =
    order.length === 1 ? [entries.spellings[order[0]!]!.name] : [...new Set(order.map((i) => entries.spellings[i]!.name))];
  const party = { key, name: renamed.get(root) ?? spellings[0]!, type, rule, spellings };
  if (parents === null) return party;
  const parent = parents.get(root);
  return { ...party, parent: parent === undefined ? null : nodes[parent]!.key };
}

/** How a node came to its party. */
interface Path {
  readonly rules: readonly string[];
  readonly confidence: number;
}

const NO_OTHERS: readonly number[] = [];
const NO_PATHS: ReadonlyMap<string, Path> = new Map();

function pathsOf(
  members: readonly number[],
  nodes: readonly EntryNode[],
  linkFrom: ReadonlyMap<number, NodeLink>,
): ReadonlyMap<string, Path> {
  if (members.length === 0) return NO_PATHS;
  const paths = new Map<string, Path>();
  for (const node of members) {
    const rules: string[] = [];
    let confidence = 1;
    for (let link = linkFrom.get(node); link; link = linkFrom.get(link.to)) {
      rules.push(link.rule);
      confidence = Math.min(confidence, link.confidence);
    }
    if (rules.length > 0) paths.set(nodes[node]!.key, { rules, confidence });
  }
  return paths;
}

function addToLedger(
  ledger: MergeLedgerEntry[],
  key: string,
  order: readonly number[],
  entries: NameEntries,
  paths: ReadonlyMap<string, Path>,
): void {
  const { spellings, keys, counts } = entries;
  if (order.length === 1 && paths.size === 0) {
    const { name, rule, changed } = spellings[order[0]!]!;
    if (changed) ledger.push({ spelling: name, key, rule, count: counts[order[0]!]! });
    return;
  }
  const lines = new Map<string, MergeLedgerEntry>();
  for (const i of order) {
    const spelling = spellings[i]!;
    const ownKey = keys[i]!;
    const path = paths.get(ownKey);
    const id = `${spelling.name}\n${ownKey}`;
    const known = lines.get(id);
    const rule = [...(spelling.rule === '' ? [] : [spelling.rule]), ...(path?.rules ?? [])].join('; ');
    const line = { spelling: spelling.name, key, rule, count: counts[i]! + (known?.count ?? 0) };
    lines.set(id, path ? { ...line, ownKey, confidence: path.confidence } : line);
  }
  const isMerge = lines.size > 1;
  for (const i of order) {
    const id = `${spellings[i]!.name}\n${keys[i]}`;
    const line = lines.get(id);
    if (line && (isMerge || spellings[i]!.changed)) ledger.push(line);
    lines.delete(id);
  }
}

function disagreementOf(party: Party, order: readonly number[], entries: NameEntries, count: number): TypeDisagreement | null {
  const { vendorTypes } = entries;
  if (vendorTypes === null) return null;
  const speaker = order.find((i) => vendorTypes[i] !== null);
  if (speaker === undefined) return null;
  const said = vendorTypes[speaker]!.type;
  const { key, name, type, rule } = party;
  return type === 'unknown' || said === type ? null : { key, name, type, rule, vendorType: said, count };
}

function pairOf(
  { from, to, relation, rule, confidence }: NodeLink,
  of: (node: number) => readonly [key: string, name: string, count: number],
): KeyPair {
  const [key, name, count] = of(to);
  const [other, otherName, otherCount] = of(from);
  return { key, name, other, otherName, relation, rule, confidence, count, otherCount };
}
