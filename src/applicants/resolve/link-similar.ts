import type { Canonical } from './canonical.js';
import { DataEvidence } from './data-evidence.js';
import type { Named } from './equal-forms.js';
import type { LinkSet } from './link-set.js';
import type { Likeness } from './misspelling.js';
import { byWeight, MERGE_BAR, type NodeLink, typesAgree } from './name-node.js';
import { nearPairs } from './near-pairs.js';

/**
 * Links roots that are alike. Every link goes straight to a main name: a name that was linked takes no others, and one that took others is not
 * linked on, so no chain of likenesses can drift. A name that is as like to two main names is listed, not linked.
 */
export function linkSimilar(named: Named, set: LinkSet): void {
  const alike = alikePairs(named, set);
  const order = byWeight(named.nodes, (node, i) => node.count + (alike.degree.get(i) ?? 0) / MOST_DEGREE);
  const wanted = new Map<number, NodeLink[]>();
  for (const { a, b, likeness } of alike.pairs) {
    const [to, from] = order(a, b) < 0 ? [a, b] : [b, a];
    const links = wanted.get(from);
    const link: NodeLink = { from, to, relation: 'same', ...likeness };
    if (links) links.push(link);
    else wanted.set(from, [link]);
  }
  linkToMainNames(wanted, order, set);
}

interface AlikePairs {
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly likeness: Likeness }[];
  /** How many names a name is sure to be one with; of names on as many applications, the one near to most is the main one. */
  readonly degree: ReadonlyMap<number, number>;
}

function alikePairs(named: Named, set: LinkSet): AlikePairs {
  const { nodes, canonical } = named;
  const roots: number[] = [];
  for (let i = 0; i < nodes.length; i++) if (canonical[i] && set.isRoot(i) && nodes[i]!.type !== 'person') roots.push(i);
  const forms = roots.map((i) => canonical[i]!);
  const evidence = new DataEvidence(named, forms);
  const pairs: { a: number; b: number; likeness: Likeness }[] = [];
  const degree = new Map<number, number>();
  for (const [p, q] of nearNames(forms, evidence)) {
    const [a, b] = [roots[p]!, roots[q]!];
    const likeness = typesAgree(nodes[a]!.type, nodes[b]!.type) ? evidence.likeness(a, b) : null;
    if (likeness === null || likeness.confidence < LIST_BAR) continue;
    pairs.push({ a, b, likeness });
    if (likeness.confidence < MERGE_BAR) continue;
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  return { pairs, degree };
}

/** Pairs of names near in their main words, or as written: `machenes` is near to `machines`, not to `machine`. */
function nearNames(forms: readonly Canonical[], evidence: DataEvidence): [number, number][] {
  const owners = forms.map((_, i) => i);
  const texts = forms.map(({ form }) => form);
  const words = forms.map((name) => name.words);
  for (let i = 0; i < forms.length; i++) {
    const name = forms[i]!;
    const text = name.written === name.words ? '' : name.written.join('');
    if (text === '' || text === name.form) continue;
    owners.push(i);
    texts.push(text);
    words.push([]);
  }
  const telling = evidence.telling();
  const near = nearPairs(texts, words, (word) => !telling.has(word));
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const pair of near) {
    const [p, q] = [owners[pair[0]]!, owners[pair[1]]!];
    const [a, b] = p < q ? [p, q] : [q, p];
    const id = a * forms.length + b;
    if (a === b || seen.has(id)) continue;
    seen.add(id);
    pairs.push([a, b]);
  }
  return pairs;
}

function linkToMainNames(wanted: ReadonlyMap<number, NodeLink[]>, order: (a: number, b: number) => number, set: LinkSet): void {
  const hasTaken = new Set<number>();
  for (const from of [...wanted.keys()].sort(order)) {
    const links = wanted.get(from)!.sort((a, b) => b.confidence - a.confidence || order(a.to, b.to));
    const best = links[0]!;
    const isAmbiguous = links.some(
      (link) =>
        link !== best &&
        link.confidence >= MERGE_BAR &&
        link.confidence === best.confidence &&
        set.rootOf(link.to) !== set.rootOf(best.to),
    );
    const isFree = set.isRoot(best.to) && !hasTaken.has(from) && !isAmbiguous;
    for (const link of links) if (link !== best || !isFree) set.list(link);
    if (!isFree) continue;
    set.propose(best);
    if (best.confidence >= MERGE_BAR) hasTaken.add(best.to);
  }
}

/** Above any degree: it only parts names on as many applications. */
const MOST_DEGREE = 2 ** 20;
/** Likeness below this is not worth a reader's time. */
const LIST_BAR = 0.75;
