import { isCreditCode } from './code-keys.js';
import { grouped } from './resolve/grouped.js';
import { byWeight, type Links, type NameNode, type NodeLink, typesAgree } from './resolve/name-node.js';

/**
 * Links names that one code stands for. A unified social credit code decides by itself. A vendor's key or standardised name joins names whose types do
 * not contradict each other, and persons only when it is a number, since a standardised personal name tells nobody apart; what it may not join
 * is listed. Each name has one code, so codes cannot chain.
 */
export function linkByCode(nodes: readonly NameNode[], codes: ReadonlyMap<string, string>): Links {
  if (codes.size === 0) return { links: [], toConfirm: [] };
  const links: NodeLink[] = [];
  const toConfirm: NodeLink[] = [];
  const order = byWeight(nodes);
  for (const members of grouped(nodes.length, (i) => codes.get(nodes[i]!.key) ?? null)) {
    const [to, ...others] = members.sort(order);
    for (const from of others) {
      const code = codes.get(nodes[from]!.key)!;
      const link = { from, to: to!, rule: `code:${code}`, relation: 'same' as const };
      if (isCreditCode(code)) links.push({ ...link, confidence: 1 });
      else if (mayJoin(nodes[from]!, nodes[to!]!, code)) links.push({ ...link, confidence: 0.98 });
      else toConfirm.push({ ...link, confidence: 0.7 });
    }
  }
  return { links, toConfirm };
}

function mayJoin(a: NameNode, b: NameNode, code: string): boolean {
  const isPerson = a.type === 'person' || b.type === 'person';
  return typesAgree(a.type, b.type) && (!isPerson || /\d/.test(code.slice(code.indexOf(':') + 1)));
}
