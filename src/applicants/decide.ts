import type { LedgerDecision } from './ledger-decisions.js';
import type { EntryNode } from './name-entries.js';
import { LinkSet } from './resolve/link-set.js';
import { byWeight, type Links, type NodeLink } from './resolve/name-node.js';
import type { Spelling } from './spelling.js';

/** Links after decisions. */
export interface Decided extends Links {
  /** Node that each node went to in the end. */
  readonly rootOf: (node: number) => number;
  readonly renamed: ReadonlyMap<number, string>;
  /** Parent node of a node; null where nothing was decided of parents at all. */
  readonly parents: ReadonlyMap<number, number> | null;
  readonly unapplied: readonly LedgerDecision[];
}

/** Keys after decisions to split: a spelling split off gets itself as its key, marked where another party has that key. */
export function splitKeys(
  spellings: readonly Spelling[],
  keys: readonly string[],
  decisions: readonly LedgerDecision[],
): readonly string[] {
  const apart = new Set(decisions.flatMap((one) => (one.decision === 'split' ? [one.spelling] : [])));
  if (apart.size === 0) return keys;
  const taken = new Set(keys.filter((_, i) => !apart.has(spellings[i]!.name)));
  const own = new Map<string, string>();
  for (const name of apart) {
    let key = name;
    while (taken.has(key)) key += ' #';
    taken.add(key);
    own.set(name, key);
  }
  return keys.map((key, i) => own.get(spellings[i]!.name) ?? key);
}

/** Applies decisions on keys: what was accepted comes first, what was rejected is neither made nor listed, spellings split off are left alone. */
export function decideLinks(nodes: readonly EntryNode[], found: Links, decisions: readonly LedgerDecision[]): Decided {
  const set = new LinkSet(nodes.length);
  if (decisions.length === 0) return undecided(nodes, found, set);
  const find = finder(nodes);
  const rejected = new Set<string>();
  const unapplied = decisions.filter((one) => !isKnown(one, find));
  const split = new Set(decisions.flatMap((one) => (one.decision === 'split' ? [find(one.spelling)] : [])));
  for (const one of decisions) {
    if (unapplied.includes(one) || !('other' in one)) continue;
    const [to, from] = [find(one.key)!, find(one.other)!];
    if (one.decision === 'accept') set.propose({ from, to, rule: 'decision', relation: 'same', confidence: 1 });
    if (one.decision === 'reject') rejected.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  const isFree = ({ from, to }: NodeLink): boolean => !rejected.has(`${from} ${to}`) && !split.has(from) && !split.has(to);
  for (const link of found.links) if (isFree(link)) set.propose(link);
  for (const link of found.toConfirm) if (isFree(link)) set.list(link);
  const listed = set.toConfirm(nodes, byWeight(nodes)).filter(isFree);
  return {
    ...namesAndParents(decisions, unapplied, find, set),
    links: set.links,
    toConfirm: listed,
    rootOf: (node) => set.rootOf(node),
    unapplied,
  };
}

/** A pair listed for its code may have gone to other names since, so the list is drawn up again from where they went. */
function undecided(nodes: readonly EntryNode[], { links, toConfirm }: Links, set: LinkSet): Decided {
  for (const link of links) set.propose(link);
  for (const link of toConfirm) set.list(link);
  const listed = set.toConfirm(nodes, byWeight(nodes));
  return { links, toConfirm: listed, rootOf: (node) => set.rootOf(node), renamed: new Map(), parents: null, unapplied: [] };
}

type Find = (keyOrSpelling: string) => number | undefined;

/** A node by its key, else by the spelling shown for it. */
function finder(nodes: readonly EntryNode[]): Find {
  let byName: Map<string, number> | undefined;
  const byKey = new Map(nodes.map(({ key }, i) => [key, i]));
  return (text) => {
    const found = byKey.get(text);
    if (found !== undefined) return found;
    byName ??= new Map(nodes.map(({ name }, i) => [name, i]));
    return byName.get(text);
  };
}

function isKnown(one: LedgerDecision, find: Find): boolean {
  if (one.decision === 'split') return find(one.spelling) !== undefined;
  return find(one.key) !== undefined && (!('other' in one) || find(one.other) !== undefined);
}

function namesAndParents(
  decisions: readonly LedgerDecision[],
  unapplied: readonly LedgerDecision[],
  find: Find,
  set: LinkSet,
): Pick<Decided, 'renamed' | 'parents'> {
  const renamed = new Map<number, string>();
  const parents = new Map<number, number>();
  for (const one of decisions) {
    if (unapplied.includes(one)) continue;
    if (one.decision === 'rename') renamed.set(set.rootOf(find(one.key)!), one.name);
    if (one.decision === 'parent-of') parents.set(set.rootOf(find(one.other)!), set.rootOf(find(one.key)!));
  }
  return { renamed, parents: parents.size > 0 ? parents : null };
}
