import { isScriptChange, readUnits, SEPARATOR } from './scan-units.js';

/** Called for an occurrence: position of the term in the list, and its offset in the text in UTF-16 units. */
export type OnHit = (term: number, offset: number) => void;

/**
 * Spellings as a forest in flat arrays. The root of a tree stands for the head of its spellings: their first word, or their
 * first two units when they do not begin with a word. Every other node stands for one more unit.
 */
export interface TermTrie {
  /** 16 KB bitmap over the hashes of the heads that are a whole term: whatever follows them, they are looked up. */
  readonly wholeHeads: Int32Array;
  /** The same over the heads together with a unit that may follow them. The two turn away most positions of a text. */
  readonly follows: Int32Array;
  /** Open-addressing table of a power of two slots, {@link SLOT_SIZE} numbers each: key of a head, its root (-1: free slot). */
  readonly slots: Int32Array;
  /** The spelled head of each root; roots are the first nodes. */
  readonly heads: readonly string[];
  /** The unit that leads to a node; 0 for roots. */
  readonly label: Uint16Array;
  /** Children of node n: `firstChild[n] .. firstChild[n + 1])`, by rising label. */
  readonly firstChild: Int32Array;
  /** Terms that end at node n: `terms[firstTerm[n] .. firstTerm[n + 1])`, rising. */
  readonly firstTerm: Int32Array;
  readonly terms: Int32Array;
}

/**
 * Reports the terms of a trie in a text: by rising offset, at one offset the shortest first.
 *
 * A word is looked up whole where it ends, any other unit together with the next one; the filters turn nearly all of them away. What the
 * loop needs stands in this file, where the compiler can inline it.
 */
export function scanTrie(trie: TermTrie, text: string, onHit: OnHit): void {
  const units = readUnits(text);
  const { wholeHeads, follows } = trie;
  const length = text.length;
  let from = 0;
  let last = units[0]!;
  let word = wordKey(0, last);
  for (let at = 1; at <= length; at++) {
    const unit = units[at]!;
    if ((last & unit) < 0) {
      word = wordKey(word, unit);
      continue;
    }
    const isWord = last < 0;
    const key = isWord ? word : gramKey(last, unit);
    const headEnd = isWord ? at : at + 1;
    const hash = hashKey(key);
    const followHash = hashKey(followKey(key, units[headEnd]!));
    const isWholeHead = wholeHeads[filterWord(hash)]! >>> filterShift(hash);
    const mayFollow = follows[filterWord(followHash)]! >>> filterShift(followHash);
    if (((isWholeHead | mayFollow) & 1) !== 0) report(trie, key, hash, units, from, headEnd, length, onHit);
    from = at;
    last = unit;
    word = wordKey(0, unit);
  }
}

/** Looks up the head that the text has between two offsets and reports the terms that begin with it. */
function report(
  trie: TermTrie,
  key: number,
  hash: number,
  units: Int32Array,
  from: number,
  headEnd: number,
  length: number,
  onHit: OnHit,
): void {
  const { slots, heads } = trie;
  for (let at = firstSlot(hash, slots.length); slots[at + 1] !== -1; at = (at + SLOT_SIZE) & (slots.length - 1)) {
    if (slots[at] !== key) continue;
    const root = slots[at + 1]!;
    if (headEnd <= length && isHead(heads[root]!, units, from, headEnd)) walk(trie, root, units, from, headEnd, length, onHit);
  }
}

function isHead(head: string, units: Int32Array, from: number, headEnd: number): boolean {
  if (headEnd - from !== head.length) return false;
  for (let k = 0; k < head.length; k++) if ((units[from + k]! & 0xffff) !== head.charCodeAt(k)) return false;
  return true;
}

/** Follows the text from below a root as far as the tree goes and reports the terms that end on the way. */
function walk(
  trie: TermTrie,
  root: number,
  units: Int32Array,
  from: number,
  headEnd: number,
  length: number,
  onHit: OnHit,
): void {
  const { firstTerm, terms } = trie;
  let node = root;
  let at = headEnd;
  let last = units[at - 1]!;
  if (last === SEPARATOR) at = skipSeparators(units, at, length);
  while (node !== -1) {
    let unit = units[at]!;
    if ((last & unit) >= 0) for (let t = firstTerm[node]!; t < firstTerm[node + 1]!; t++) onHit(terms[t]!, from);
    if (at >= length) return;
    at++;
    if (unit === SEPARATOR) {
      at = skipSeparators(units, at, length);
      if (at < length && isScriptChange(last, units[at]!)) unit = units[at++]!;
    }
    node = childOf(trie, node, unit & 0xffff);
    last = unit;
  }
}

function skipSeparators(units: Int32Array, from: number, length: number): number {
  let at = from;
  while (at < length && units[at] === SEPARATOR) at++;
  return at;
}

function childOf(trie: TermTrie, node: number, unit: number): number {
  const { firstChild, label } = trie;
  let low = firstChild[node]!;
  let high = firstChild[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = label[middle]!;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Key of a head of two units. */
export function gramKey(first: number, second: number): number {
  return (first << 16) | (second & 0xffff);
}

/** Key of a head that is a word: its key so far and its next unit. */
export function wordKey(soFar: number, unit: number): number {
  return (Math.imul(soFar, 31) + (unit & 0xffff)) | 0;
}

/** Hash of a key, by Knuth's multiplication: the upper bits are the good ones. */
export function hashKey(key: number): number {
  return Math.imul(key, 0x9e3779b1);
}

/** Word of the filter in which a hash has its bit. */
export function filterWord(hash: number): number {
  return hash >>> 20;
}

/** Position of the bit of a hash in its word of the filter. */
export function filterShift(hash: number): number {
  return (hash >>> 15) & 31;
}

/** Place in the slot table where the search for a hash begins; `length` of the table is a power of two. */
export function firstSlot(hash: number, length: number): number {
  return (hash >>> (1 + Math.clz32(length))) & -SLOT_SIZE;
}

/** Key of a head and the unit behind it. */
export function followKey(key: number, next: number): number {
  return (Math.imul(key, 0x85ebca6b) ^ (next & 0xffff)) | 0;
}

/** Numbers per slot. */
export const SLOT_SIZE = 2;
