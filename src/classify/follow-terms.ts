import { IDEOGRAPH, SEPARATOR, WORD } from './scan-units.js';
import { firstSlot, HASH_FACTOR, type TermImage } from './term-image.js';

// The compiler folds constants of this file into the code; imported ones it looks up at every use.
const HASH = HASH_FACTOR;
const slotOf = firstSlot;
const BLANK = SEPARATOR;
const IN_WORD = WORD;
const SCRIPT_CHANGE = WORD | IDEOGRAPH;

/** Called for an occurrence: position of the term in the list, its offset in the text in UTF-16 units, and that of the first unit behind it. */
export type OnHit = (term: number, offset: number, end: number) => void;

/** A text under way: its units, folded, with an end mark behind them, and the class of every unit there is. */
export interface UnitsRead {
  readonly units: Uint16Array;
  readonly length: number;
  readonly classes: Uint8Array;
}

/** Looks up the word between two offsets of the text, by the hash of its key, and reports the terms that begin with it, the shortest first. */
export function followWord(
  { memory, pairsLength, wordsLength }: TermImage,
  read: UnitsRead,
  key: number,
  from: number,
  wordEnd: number,
  onHit: OnHit,
): void {
  const hash = Math.imul(key, HASH);
  for (let slot = slotOf(hash, wordsLength); ; slot = (slot + 2) & (wordsLength - 1)) {
    const root = memory[pairsLength + slot + 1]!;
    if (root === 0) return;
    if (memory[pairsLength + slot] === key && hasUnits(memory, root, read, from, wordEnd)) {
      followTerms(memory, root + 1 + wordEnd - from, read, from, wordEnd, onHit);
      return;
    }
  }
}

function hasUnits(memory: Int32Array, root: number, { units }: UnitsRead, from: number, end: number): boolean {
  if (memory[root] !== end - from) return false;
  for (let k = from; k < end; k++) if (units[k] !== memory[root + 1 + k - from]) return false;
  return true;
}

/**
 * Follows the text from a root as far as the tree goes and reports the terms that end on the way. Blanks and hyphens in a row count as one, and as none
 * where the script changes.
 */
export function followTerms(
  memory: Int32Array,
  root: number,
  read: UnitsRead,
  from: number,
  headEnd: number,
  onHit: OnHit,
): void {
  const { units, length, classes } = read;
  let node = root;
  let at = headEnd;
  let last = units[at - 1]!;
  if (last === BLANK) at = skipBlanks(read, at);
  for (;;) {
    const terms = memory[node]!;
    if (terms > 0 && (classes[last]! & classes[units[at]!]! & IN_WORD) === 0) {
      for (let k = 1; k <= terms; k++) onHit(memory[node + k]!, from, at);
    }
    const children = node + 1 + terms;
    if (memory[children] === 0) return;
    /** Where the next unit to meet stands, 0 for the first of a child, and how many are left. */
    let wanted = 0;
    let left = 0;
    do {
      if (at >= length) return;
      let unit = units[at++]!;
      if (unit === BLANK) {
        at = skipBlanks(read, at);
        if ((classes[last]! | classes[units[at]!]!) === SCRIPT_CHANGE) unit = units[at++]!;
      }
      last = unit;
      if (wanted === 0) {
        const child = childOf(memory, children, unit);
        if (child === 0) return;
        left = memory[child]! - 1;
        wanted = child + 2;
      } else {
        if (memory[wanted++] !== unit) return;
        left--;
      }
    } while (left > 0);
    node = wanted;
  }
}

function skipBlanks({ units }: UnitsRead, from: number): number {
  let at = from;
  while (units[at] === BLANK) at++;
  return at;
}

/** Address of the child that begins with a unit, 0 for none; `children` is where their number stands. */
function childOf(memory: Int32Array, children: number, unit: number): number {
  let low = 0;
  let high = memory[children]!;
  if (high === 1) return memory[children + 1] === unit ? memory[children + 2]! : 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = memory[children + 1 + 2 * middle]!;
    if (found === unit) return memory[children + 2 + 2 * middle]!;
    if (found < unit) low = middle + 1;
    else high = middle;
  }
  return 0;
}
