import { type TermNode, wordLength } from './term-forest.js';

/**
 * A forest of terms in one array of numbers, so that following a text touches few places of memory.
 *
 * First come two open-addressing tables of a power of two slots of two numbers, key of a head and address of its root (0 for a free slot): one for heads of
 * two units, one for heads that are words. Then the nodes: number of terms, the terms, number of children, and for each child, by rising first unit, that unit
 * and the child's address. In front of a node stand the number of its units and the units, but for the root of two units, which are in its key.
 */
export interface TermImage {
  readonly memory: Int32Array;
  /** Length of the table of pairs, which comes first. */
  readonly pairsLength: number;
  /** Length of the table of words, which comes next. */
  readonly wordsLength: number;
}

/** Writes a forest down. */
export function termImage(forest: readonly TermNode[]): TermImage {
  const words = forest.filter(({ units }) => wordLength(units) > 0);
  const pairs = forest.filter(({ units }) => wordLength(units) === 0);
  const pairsLength = tableLength(pairs.length);
  const wordsLength = tableLength(words.length);
  const memory: number[] = new Array<number>(pairsLength + wordsLength).fill(0);
  for (const root of pairs) {
    const slot = freeSlot(memory, 0, pairsLength, headKey(root.units));
    memory[slot + 1] = writeNode(root, memory);
  }
  for (const root of words) {
    const slot = freeSlot(memory, pairsLength, wordsLength, headKey(root.units));
    memory[slot + 1] = memory.length;
    writeUnits(root.units, memory);
    writeNode(root, memory);
  }
  return { memory: Int32Array.from(memory), pairsLength, wordsLength };
}

/** Key of a head of two units. Different pairs have different keys. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second;
}

/** Key of a word so far and its next unit; a word has the key of its last unit. Different words may share a key. */
export function wordKey(soFar: number, unit: number): number {
  return (Math.imul(soFar, 31) + unit) | 0;
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
  let key = 0;
  for (let k = 0; k < head.length; k++) key = wordKey(key, head.charCodeAt(k));
  return key;
}

function tableLength(heads: number): number {
  let length = 16;
  while (length < 6 * heads) length *= 2;
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
