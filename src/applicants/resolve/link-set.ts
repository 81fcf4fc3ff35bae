import { MERGE_BAR, type NameNode, type NodeLink } from './name-node.js';

/**
 * Links between nodes, under construction. A node that was linked stands for nothing any more: whatever is said of it is said of the node it
 * went to, the root.
 */
export class LinkSet {
  readonly #to: Int32Array;
  readonly #links: NodeLink[] = [];
  readonly #listed: NodeLink[] = [];

  constructor(size: number) {
    this.#to = new Int32Array(size);
    for (let node = 0; node < size; node++) this.#to[node] = node;
  }

  /** The node that a node has gone to, itself when it has not. */
  rootOf(node: number): number {
    let at = node;
    while (this.#to[at] !== at) at = this.#to[at]!;
    return at;
  }

  isRoot(node: number): boolean {
    return this.#to[node] === node;
  }

  /** Links two nodes when the confidence reaches the bar, else lists them. The roots are linked; equal roots are one already. */
  propose(link: NodeLink): void {
    const from = this.rootOf(link.from);
    const to = this.rootOf(link.to);
    if (from === to) return;
    if (link.confidence < MERGE_BAR) {
      this.#listed.push(link);
      return;
    }
    this.#to[from] = to;
    this.#links.push({ ...link, from, to });
  }

  /** Lists a pair to be confirmed whatever its confidence. */
  list(link: NodeLink): void {
    this.#listed.push(link);
  }

  get links(): readonly NodeLink[] {
    return this.#links;
  }

  /** Pairs listed and still apart, each pair of roots once with its highest confidence, surest first. */
  toConfirm(nodes: readonly NameNode[], order: (a: number, b: number) => number): NodeLink[] {
    const best = new Map<string, NodeLink>();
    for (const link of this.#listed) {
      const pair = this.#atRoots(link, order);
      if (pair === null) continue;
      const id = `${pair.from} ${pair.to}`;
      if (pair.confidence > (best.get(id)?.confidence ?? 0)) best.set(id, pair);
    }
    return [...best.values()].sort(
      (a, b) => b.confidence - a.confidence || order(a.to, b.to) || (nodes[a.from]!.key < nodes[b.from]!.key ? -1 : 1),
    );
  }

  /** Of two names of one body, the one on fewer applications goes to the other; a part goes to the whole. */
  #atRoots(link: NodeLink, order: (a: number, b: number) => number): NodeLink | null {
    const from = this.rootOf(link.from);
    const to = this.rootOf(link.to);
    if (from === to) return null;
    return link.relation === 'same' && order(from, to) < 0 ? { ...link, from: to, to: from } : { ...link, from, to };
  }
}
