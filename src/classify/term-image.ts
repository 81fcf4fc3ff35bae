import { pairShift, pairTable, setPairRoot } from './pair-table.js';
import { type TermNode, wordLength } from './term-forest.js';

/**
 * A forest of terms in one array of numbers, so that following a text touches few places of memory.
 *
 * First comes the {@link pairTable} of heads of two units, then an open-addressing table of heads that are words, with as many slots of the same kind as are
 * a power of two. Then the nodes: number of terms, the terms, number of children, and for each child, by rising first unit, that unit
 * and the child's address. In front of a node stand the number of its units and the units, but for the root of two units, which are in its key.
 */
export interface TermImage {
  readonly memory: Int32Array;
  /** Length of the table of pairs, which comes first. */
  readonly pairsLength: number;
  readonly pairsShift: number;
  /** Length of the table of words, which comes next. */
  readonly wordsLength: number;
}

/** Writes a forest down. */
export function termImage(forest: readonly TermNode[]): TermImage {
  const words = forest.filter(({ units }) => wordLength(units) > 0);
  const pairs = forest.filter(({ units }) => wordLength(units) === 0);
  const memory = pairTable(pairs.map(({ units }) => headKey(units)));
  const pairsLength = memory.length;
  const pairsShift = pairShift(pairsLength);
  const wordsLength = tableLength(words.length);
  for (let k = 0; k < wordsLength; k++) memory.push(0);
  for (const root of pairs) setPairRoot(memory, pairsShift, headKey(root.units), writeNode(root, memory));
  for (const root of words) {
    const slot = freeSlot(memory, pairsLength, wordsLength, headKey(root.units));
    memory[slot + 1] = memory.length;
    writeUnits(root.units, memory);
    writeNode(root, memory);
  }
  return { memory: Int32Array.from(memory), pairsLength, pairsShift, wordsLength };
}

/** Key of a head of two units. Different pairs have different keys. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second;
}

/** Key of a word, of its length and four of its units: the first, those at a quarter and at half of it, and the last. Different words may share a key. */
export function wordKey(first: number, quarter: number, middle: number, last: number, length: number): number {
  return (Math.imul((first << 16) | last, 0x85ebca6b) + Math.imul((quarter << 16) | middle, 0xc2b2ae35) + length) | 0;
}

/** Hash of a key, by Knuth's multiplication: the upper bits are the good ones. */
export function hashKey(key: number): number {
  return Math.imul(key, HASH_FACTOR);
}

/** 2^32 over the golden ratio. */
export const HASH_FACTOR = 0x9e3779b1;

/** Place where the search for a hash begins in a table of a power of two numbers. */
export function firstSlot(hash: number, length: number): number {
  return (hash >>> (1 + Math.clz32(length))) & -2;
}

/** Key of the units of a root. */
export function headKey(head: string): number {
  if (wordLength(head) === 0) return pairKey(head.charCodeAt(0), head.charCodeAt(1));
  const { length } = head;
  const unit = (at: number): number => head.charCodeAt(at);
  return wordKey(unit(0), unit(length >> 2), unit(length >> 1), unit(length - 1), length);
}

function tableLength(heads: number): number {
  let length = 16;
  while (length < 4 * heads) length *= 2;
  return length;
}

/** Takes the next free slot for a key. */
function freeSlot(memory: number[], start: number, length: number, key: number): number {
  let slot = firstSlot(hashKey(key), length);
  while (memory[start + slot + 1] !== 0) slot = (slot + 2) & (length - 1);
  memory[start + slot] = key;
  return start + slot;
}

/** Appends a node and all below it, and gives its address. */
function writeNode({ terms, children }: TermNode, memory: number[]): number {
  const address = memory.length;
  memory.push(terms.length, ...terms, children.size);
  const sorted = [...children.values()].sort((a, b) => a.units.charCodeAt(0) - b.units.charCodeAt(0));
  let slot = memory.length;
  for (const child of sorted) memory.push(child.units.charCodeAt(0), 0);
  for (const child of sorted) {
    memory[slot + 1] = memory.length;
    writeUnits(child.units, memory);
    writeNode(child, memory);
    slot += 2;
  }
  return address;
}

function writeUnits(units: string, memory: number[]): void {
  memory.push(units.length);
  for (let k = 0; k < units.length; k++) memory.push(units.charCodeAt(k));
}
