import { scanUnits, WORD } from './scan-units.js';

/** One spelling of one term, in the units of {@link scanUnits}. */
export interface Spelling {
  readonly text: string;
  readonly term: number;
}

/** One or more units of spellings, what may follow them and the terms that end with them; the children begin with different units. */
export interface TermNode {
  units: string;
  children: Map<string, TermNode>;
  terms: number[];
}

/**
 * Spellings as trees by their head: their first word, or their first two units when they do not begin with a word. The root of a tree has the head
 * for its units.
 */
export function termForest(spellings: readonly Spelling[]): TermNode[] {
  const roots = new Map<string, TermNode>();
  for (const { text, term } of spellings) {
    const head = text.slice(0, wordLength(text) || 2);
    const root = roots.get(head) ?? newNode(head);
    roots.set(head, root);
    addSpelling(root, text.slice(head.length), term);
  }
  return [...roots.values()];
}

/** The units at the beginning of a text that make up a word. */
export function wordLength(text: string): number {
  let length = 0;
  while (length < text.length && scanUnits().classes[text.charCodeAt(length)] === WORD) length++;
  return length;
}

function newNode(units: string): TermNode {
  return { units, children: new Map(), terms: [] };
}

function addSpelling(root: TermNode, rest: string, term: number): void {
  let node = root;
  for (let at = 0; at < rest.length; ) {
    const child = node.children.get(rest[at]!) ?? newNode(rest.slice(at));
    node.children.set(rest[at]!, child);
    const common = commonLength(child.units, rest, at);
    if (common < child.units.length) split(child, common);
    at += common;
    node = child;
  }
  node.terms.push(term);
}

function commonLength(units: string, text: string, from: number): number {
  let length = 0;
  while (length < units.length && units[length] === text[from + length]) length++;
  return length;
}

/** Puts the units of a node from a position on, and all that it has, into a node below it. */
function split(node: TermNode, at: number): void {
  const below: TermNode = { units: node.units.slice(at), children: node.children, terms: node.terms };
  node.units = node.units.slice(0, at);
  node.children = new Map([[below.units[0]!, below]]);
  node.terms = [];
}
