import { type AliasGroup, aliasTable } from './alias-table.js';
import { type BilingualPair, linkBilingual } from './bilingual-pairs.js';
import { canonicalOf } from './canonical.js';
import { linkEqualForms } from './equal-forms.js';
import { LinkSet } from './link-set.js';
import { linkSimilar } from './link-similar.js';
import { byWeight, type Links, type NameNode, type NodeLink } from './name-node.js';
import { linkOmittedForms, linkParts } from './parts.js';
import { linkWordOrder } from './word-order.js';

/** What `resolved` knows beside the names. */
export interface ResolveOptions {
  readonly aliases?: readonly AliasGroup[];
  /** Names in two scripts that stand in one record. */
  readonly pairs?: readonly BilingualPair[];
  /** Links that stand already. */
  readonly links?: readonly NodeLink[];
}

/**
 * Links names that are one body. First by equality, which cannot drift: aliases, canonical form, word order, omitted forms, branches; then by
 * likeness, each name straight to a main name. Persons are never linked.
 */
export function resolveNodes(nodes: readonly NameNode[], { aliases, pairs = [], links = [] }: ResolveOptions): Links {
  const canonical = nodes.map(({ key, type }) => (type === 'person' ? null : canonicalOf(key)));
  const named = { nodes, canonical };
  const set = new LinkSet(nodes.length);
  for (const link of links) set.propose(link);
  linkEqualForms(named, aliasTable(aliases), set);
  linkWordOrder(named, set);
  linkOmittedForms(named, set);
  linkBilingual(named, pairs, set);
  linkSimilar(named, set);
  linkParts(named, set);
  return { links: set.links, toConfirm: set.toConfirm(nodes, byWeight(nodes)) };
}
