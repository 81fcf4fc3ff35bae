import {
  filterShift,
  filterWord,
  firstSlot,
  followKey,
  gramKey,
  hashKey,
  SLOT_SIZE,
  type TermTrie,
  wordKey,
} from './scan-trie.js';
import { SEPARATOR, scanUnits, WORD } from './scan-units.js';

/** One spelling of one term, in the units of {@link scanUnits}. */
export interface Spelling {
  readonly text: string;
  readonly term: number;
}

/** Builds the forest. */
export function buildTrie(spellings: readonly Spelling[]): TermTrie {
  const roots = new Map<string, Node>();
  for (const { text, term } of spellings) {
    const head = headOf(text);
    const root = roots.get(head) ?? newNode(0);
    roots.set(head, root);
    addSpelling(root, text.slice(head.length), term);
  }
  return { ...hashHeads(roots), ...flatten([...roots.values()]) };
}

interface Node {
  readonly label: number;
  readonly children: Map<number, Node>;
  readonly terms: number[];
}

function newNode(label: number): Node {
  return { label, children: new Map(), terms: [] };
}

function headOf(text: string): string {
  const length = wordLength(text);
  return text.slice(0, length === 0 ? 2 : length);
}

function wordLength(text: string): number {
  let length = 0;
  while (length < text.length && scanUnits()[text.charCodeAt(length)]! & WORD) length++;
  return length;
}

function addSpelling(root: Node, rest: string, term: number): void {
  let node = root;
  for (let k = 0; k < rest.length; k++) {
    const label = rest.charCodeAt(k);
    const child = node.children.get(label) ?? newNode(label);
    node.children.set(label, child);
    node = child;
  }
  if (!node.terms.includes(term)) node.terms.push(term);
}

function hashHeads(roots: ReadonlyMap<string, Node>): Pick<TermTrie, 'wholeHeads' | 'follows' | 'slots' | 'heads'> {
  let length = 16 * SLOT_SIZE;
  while (length < roots.size * 2 * SLOT_SIZE) length *= 2;
  const [wholeHeads, follows] = [newFilter(), newFilter()];
  const slots = new Int32Array(length).fill(-1);
  const heads = [...roots.keys()];
  for (const [root, head] of heads.entries()) {
    const key = headKey(head);
    const hash = hashKey(key);
    const { children, terms } = roots.get(head)!;
    if (terms.length > 0) addTo(wholeHeads, hash);
    // a separator may follow even where no child says so, before an optional script change
    for (const unit of [SEPARATOR, ...children.keys()]) addTo(follows, hashKey(followKey(key, unit)));
    let at = firstSlot(hash, length);
    while (slots[at + 1] !== -1) at = (at + SLOT_SIZE) & (length - 1);
    slots.set([key, root], at);
  }
  return { wholeHeads, follows, slots, heads };
}

function newFilter(): Int32Array {
  return new Int32Array(FILTER_WORDS);
}

function addTo(filter: Int32Array, hash: number): void {
  filter[filterWord(hash)]! |= 1 << filterShift(hash);
}

function headKey(head: string): number {
  if (wordLength(head) === 0) return gramKey(head.charCodeAt(0), head.charCodeAt(1));
  let key = 0;
  for (let k = 0; k < head.length; k++) key = wordKey(key, head.charCodeAt(k));
  return key;
}

/** Numbers the nodes breadth first, so that the children of a node stand together. */
function flatten(roots: readonly Node[]): Pick<TermTrie, 'label' | 'firstChild' | 'firstTerm' | 'terms'> {
  const nodes = [...roots];
  const firstChild: number[] = [];
  const firstTerm: number[] = [];
  const terms: number[] = [];
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n]!;
    firstChild.push(nodes.length);
    firstTerm.push(terms.length);
    for (const child of [...node.children.values()].sort((a, b) => a.label - b.label)) nodes.push(child);
    for (const term of node.terms) terms.push(term);
  }
  return {
    label: Uint16Array.from(nodes, (node) => node.label),
    firstChild: Int32Array.from([...firstChild, nodes.length]),
    firstTerm: Int32Array.from([...firstTerm, terms.length]),
    terms: Int32Array.from(terms),
  };
}

/** 2^17 bits. */
const FILTER_WORDS = 4096;
