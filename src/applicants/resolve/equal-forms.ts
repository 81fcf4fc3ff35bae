import type { Alias, AliasTable } from './alias-table.js';
import type { Canonical } from './canonical.js';
import { grouped } from './grouped.js';
import type { LinkSet } from './link-set.js';
import { byWeight, type NameNode, typesAgree } from './name-node.js';

/** What the rules look at: the nodes and their canonical forms, null for persons. */
export interface Named {
  readonly nodes: readonly NameNode[];
  readonly canonical: readonly (Canonical | null)[];
}

/**
 * Links names of one canonical form and one law, and names of one alias group. Different laws of one form stay apart and are listed, but for a
 * name that nowhere bears a form: it goes to the only law there is.
 */
export function linkEqualForms({ nodes, canonical }: Named, aliasOf: AliasTable, set: LinkSet): void {
  const aliases = nodes.map(({ isFormed }, i) => (canonical[i] ? aliasOf(canonical[i], isFormed) : undefined));
  const groups = grouped(nodes.length, (i) => (canonical[i] ? (aliases[i] ? `=${aliases[i].group}` : canonical[i].form) : null));
  const order = byWeight(nodes);
  const named: AliasedNames = { nodes, canonical: canonical as readonly Canonical[], aliases };
  for (const members of groups) {
    const lawOf = (i: number): string => (aliases[i] ? '' : canonical[i]!.law);
    const subs = [...new Set(members.map(lawOf))].map((law) => members.filter((i) => lawOf(i) === law).sort(order));
    for (const sub of subs) for (const from of sub.slice(1)) linkSpelling(named, from, sub[0]!, set);
    if (subs.length > 1) linkLaws(named, subs, set);
  }
}

interface AliasedNames {
  readonly nodes: readonly NameNode[];
  readonly canonical: readonly Canonical[];
  readonly aliases: readonly (Alias | undefined)[];
}

function linkSpelling({ nodes, canonical, aliases }: AliasedNames, from: number, to: number, set: LinkSet): void {
  const rule = aliases[from]?.rule ?? writingRule(nodes, canonical, from, to);
  const agree = rule.includes('misspelled-form') || typesAgree(nodes[from]!.type, nodes[to]!.type);
  const isSure = aliases[from] !== undefined || (agree && !(rule === 'blank' && nodes[from]!.type === 'unknown'));
  set.propose({ from, to, rule, relation: 'same', confidence: isSure ? (aliases[from] ? 0.99 : 0.97) : 0.8 });
}

function writingRule(nodes: readonly NameNode[], canonical: readonly Canonical[], from: number, to: number): string {
  const rules = new Set([...canonical[from]!.rules, ...canonical[to]!.rules]);
  if (rules.size > 0) return [...rules].join('; ');
  return nodes[from]!.key.replaceAll(' ', '') === nodes[to]!.key.replaceAll(' ', '') ? 'blank' : 'word-form';
}

function linkLaws({ nodes, canonical }: AliasedNames, subs: readonly (readonly number[])[], set: LinkSet): void {
  const order = byWeight(nodes);
  const heads = subs.map((sub) => sub[0]!).sort(order);
  const bare = subs.find((sub) => canonical[sub[0]!]!.law === '' && sub.every((i) => !nodes[i]!.isFormed));
  for (const from of heads.slice(1)) {
    const to = heads[0]!;
    const isOmitted =
      subs.length === 2 && (bare?.[0] === from || bare?.[0] === to) && typesAgree(nodes[from]!.type, nodes[to]!.type);
    const laws = `${canonical[from]!.law || 'co'}~${canonical[to]!.law || 'co'}`;
    if (isOmitted) set.propose({ from, to, rule: 'form-omitted', relation: 'same', confidence: 0.95 });
    else set.list({ from, to, rule: `legal-form:${laws}`, relation: 'same', confidence: 0.8 });
  }
}
