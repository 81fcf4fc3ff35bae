import { isScriptChange, SEPARATOR, scanUnits } from './scan-units.js';
import { type TermNode, wordLength } from './term-forest.js';
import { hashKey, headKey, pairKey } from './term-image.js';

/**
 * What turns nearly all places of a text away before anything is looked up. An entry is found by a hash and has one bit for each remainder by 32 of a
 * unit that follows: 0 says that no term can begin so.
 */
export interface HeadFilter {
  /** By two units: the bit is that of the third. */
  readonly pairs: Int32Array;
  /** By a whole word: the bit is that of the first unit behind it that is no separator. */
  readonly words: Int32Array;
  /** Taken of a hash by `&`: as few entries are used as the heads need, so that they stay in the processor's cache. */
  readonly pairsMask: number;
  readonly wordsMask: number;
  /** Whether a head begins with a unit of class 0, such as a bracket. */
  readonly hasMarks: boolean;
}

/** Entries of a table of a filter, at most. */
export const FILTER_SIZE: number = 1 << 15;

/** How far a 32-bit hash is shifted to the right to give a place in a table. */
export const FILTER_SHIFT = 17;

/** Builds the filter for the heads of a forest. */
export function headFilter(forest: readonly TermNode[]): HeadFilter {
  const { classes } = scanUnits();
  const pairsMask = maskFor(forest.length);
  const wordsMask = maskFor(forest.filter(({ units }) => wordLength(units) > 0).length);
  const filter: HeadFilter = {
    pairs: new Int32Array(pairsMask + 1),
    words: new Int32Array(wordsMask + 1),
    pairsMask,
    wordsMask,
    hasMarks: forest.some(({ units }) => classes[units.charCodeAt(0)] === 0),
  };
  for (const root of forest) {
    if (wordLength(root.units) > 0)
      filter.words[(hashKey(headKey(root.units)) >>> FILTER_SHIFT) & wordsMask]! |= bitsBehindWord(root);
    addPairs(filter, root.units, followUnits(root));
  }
  return filter;
}

/** Four entries a head or more, as far as there are so many. */
function maskFor(heads: number): number {
  let size = 1 << 12;
  while (size < FILTER_SIZE && size < 4 * heads) size *= 2;
  return size - 1;
}

/** The units that may stand behind a head; null for any, because the head is a term itself. */
function followUnits({ units, terms, children }: TermNode): ReadonlySet<number> | null {
  if (terms.length > 0) return null;
  const follow = new Set([...children.keys()].map((unit) => unit.charCodeAt(0)));
  const { classes } = scanUnits();
  const last = units.charCodeAt(units.length - 1);
  const mayOpen = [...follow].some((unit) => isScriptChange(classes[last]!, classes[unit]!));
  return mayOpen || last === SEPARATOR ? follow.add(SEPARATOR) : follow;
}

/** The bits of the first units but separators that may stand behind a head. */
function bitsBehindWord({ terms, children }: TermNode): number {
  if (terms.length > 0) return -1;
  const behind = new Set<number>();
  for (const child of children.values()) {
    const first = child.units.charCodeAt(0);
    if (first !== SEPARATOR) behind.add(first);
    else if (child.units.length > 1) behind.add(child.units.charCodeAt(1));
    else for (const unit of child.children.keys()) behind.add(unit.charCodeAt(0));
  }
  return bitsOf(behind);
}

function bitsOf(units: Iterable<number>): number {
  let bits = 0;
  for (const unit of units) bits |= 1 << unit;
  return bits;
}

/** The first two units of a head and what may be third: of a word of one unit, the second is what follows it. */
function addPairs({ pairs, pairsMask }: HeadFilter, head: string, follow: ReadonlySet<number> | null): void {
  const add = (second: number, bits: number): void => {
    pairs[(hashKey(pairKey(head.charCodeAt(0), second)) >>> FILTER_SHIFT) & pairsMask]! |= bits;
  };
  if (head.length === 1) for (const second of follow!) add(second, -1);
  else {
    const third = head.length === 2 ? follow : [head.charCodeAt(2)];
    add(head.charCodeAt(1), third === null ? -1 : bitsOf(third));
  }
}
