import { isScriptChange, SEPARATOR, scanUnits } from './scan-units.js';
import { type TermNode, wordLength } from './term-forest.js';
import { hashKey, headKey, pairKey } from './term-image.js';

/**
 * What turns nearly all places of a text away before anything is looked up. An entry is found by a hash and has one bit for each remainder by 32 of the
 * unit that follows: 0 says that no term can begin so. Units are folded.
 */
export interface HeadFilter {
  /** By two units: the bit is that of the third. */
  readonly pairs: Int32Array;
  /** By a whole word: the bit is that of the unit behind it. */
  readonly words: Int32Array;
}

/** Entries of either table of a filter. */
export const FILTER_SIZE: number = 1 << 15;

/** How far a 32-bit hash is shifted to the right to give a place in a table. */
export const FILTER_SHIFT = 17;

/** Builds the filter for the heads of a forest. */
export function headFilter(forest: readonly TermNode[]): HeadFilter {
  const filter: HeadFilter = { pairs: new Int32Array(FILTER_SIZE), words: new Int32Array(FILTER_SIZE) };
  for (const root of forest) {
    const follow = followUnits(root);
    if (wordLength(root.units) > 0) filter.words[hashKey(headKey(root.units)) >>> FILTER_SHIFT]! |= bitsOf(follow);
    addPairs(filter.pairs, root.units, follow);
  }
  return filter;
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

function bitsOf(units: ReadonlySet<number> | null): number {
  if (units === null) return -1;
  let bits = 0;
  for (const unit of units) bits |= 1 << unit;
  return bits;
}

/** The first two units of a head and what may be third: of a word of one unit, the second is what follows it. */
function addPairs(pairs: Int32Array, head: string, follow: ReadonlySet<number> | null): void {
  const first = head.charCodeAt(0);
  if (head.length === 1) {
    for (const second of follow!) pairs[hashKey(pairKey(first, second)) >>> FILTER_SHIFT] = -1;
  } else {
    pairs[hashKey(pairKey(first, head.charCodeAt(1))) >>> FILTER_SHIFT]! |=
      head.length === 2 ? bitsOf(follow) : 1 << head.charCodeAt(2);
  }
}
