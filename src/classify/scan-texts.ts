import { type ReadUnits, readOneByOne } from '../util/text-units.js';
import { followPair, followWord, type OnHit, type UnitsRead } from './follow-terms.js';
import { FILTER_SHIFT, FILTER_SIZE, type HeadFilter } from './head-filter.js';
import { END_UNIT, IDEOGRAPH, SEPARATOR, scanUnits, WORD } from './scan-units.js';
import { HASH_FACTOR, hashKey, type TermImage, wordKey } from './term-image.js';

/** All that a scan looks at. */
export interface ScanPlan {
  readonly image: TermImage;
  readonly filter: HeadFilter;
}

/**
 * A scan over texts one after the other: reports the terms of a plan in a text by rising offset, at one offset the shortest first.
 *
 * A text is copied to an array, where the filter turns away nearly every place of it without a branch; what is left is looked up in the table of heads
 * and followed through the forest. All scans share their arrays, so `onHit` must not scan.
 */
export function textScanner(plan: ScanPlan, readUnits: ReadUnits = readOneByOne): (text: string, onHit: OnHit) => void {
  prepare();
  return (text, onHit) => {
    const length = text.length;
    usePlan(plan);
    if (length > WINDOW) {
      scanLong(plan, text, readUnits, onHit);
      return;
    }
    readUnits(text, UNITS);
    for (let k = 0; k < MARGIN; k++) UNITS[length + k] = END_UNIT;
    READ.length = length;
    if (isWordy(length)) scanByWord(plan, READ, onHit);
    else scanByPair(plan, READ, 0, filterPairs(length), onHit);
  };
}

/** Units of a text in {@link UNITS}; longer texts are filtered piece by piece. */
const WINDOW = 1 << 15;
const MARGIN = 4;

// Arrays that the compiler knows as constants are read twice as fast as those it is handed: hence one set for all scans, and the filter copied here.
const UNITS = new Uint16Array(WINDOW + MARGIN);
const PLACES = new Int32Array(WINDOW + MARGIN);
const PAIRS = new Int32Array(FILTER_SIZE);
const FOLDS = new Uint16Array(0x10000);
const CLASSES = new Uint8Array(0x10000);
const READ = { units: UNITS, length: 0, classes: CLASSES };
let planInUse: ScanPlan | null = null;

// Imported constants are looked up at every use, those of this file are folded into the code.
const HASH = HASH_FACTOR;
const SHIFT = FILTER_SHIFT;
const BLANK = SEPARATOR;
const IN_WORD = WORD;
const IN_CHINESE = IDEOGRAPH;
const addToKey = wordKey;
const hashOf = hashKey;
const pair = followPair;
const wordOf = followWord;

function prepare(): void {
  const { folds, classes } = scanUnits();
  FOLDS.set(folds);
  CLASSES.set(classes);
}

function usePlan(plan: ScanPlan): void {
  if (planInUse === plan) return;
  PAIRS.set(plan.filter.pairs);
  planInUse = plan;
}

/** Whether a text should be scanned word by word, because most of it is words. Either way finds the same. */
function isWordy(length: number): boolean {
  let balance = 0;
  const step = Math.max(1, length >> 4);
  for (let at = step >> 1; at < length; at += step) {
    const kind = CLASSES[FOLDS[UNITS[at]!]!];
    if (kind === IN_WORD) balance++;
    else if (kind === IN_CHINESE) balance--;
  }
  return balance > 0;
}

/** Scans the text in {@link UNITS}. */
function scanByWord({ image, filter: { words } }: ScanPlan, read: UnitsRead, onHit: OnHit): void {
  const { length } = read;
  for (let at = 0; at < length; at++) UNITS[at] = FOLDS[UNITS[at]!]!;
  for (let at = 0; at < length; ) {
    const from = at;
    const first = UNITS[at++]!;
    if (first === BLANK) continue;
    if (CLASSES[first] !== IN_WORD) {
      const second = UNITS[at]!;
      if (((PAIRS[Math.imul((first << 16) | second, HASH) >>> SHIFT]! >>> UNITS[at + 1]!) & 1) === 0) continue;
      pair(image, read, from, onHit);
    } else {
      let key = addToKey(0, first);
      let unit = UNITS[at]!;
      while (CLASSES[unit] === IN_WORD) {
        key = addToKey(key, unit);
        unit = UNITS[++at]!;
      }
      const hash = hashOf(key);
      if (((words[hash >>> SHIFT]! >>> unit) & 1) === 1) wordOf(image, read, key, from, at, onHit);
    }
  }
}

/** Looks up the first of {@link PLACES}, which count from a unit of the text. */
function scanByPair({ image }: ScanPlan, read: UnitsRead, start: number, places: number, onHit: OnHit): void {
  const { units } = read;
  for (let k = 0; k < places; k++) {
    const from = start + PLACES[k]!;
    const first = units[from]!;
    if (CLASSES[first] !== IN_WORD) {
      pair(image, read, from, onHit);
    } else if (from === 0 || CLASSES[units[from - 1]!] !== IN_WORD) {
      let key = 0;
      let end = from;
      for (let unit = first; CLASSES[unit] === IN_WORD; unit = units[++end]!) key = addToKey(key, unit);
      wordOf(image, read, key, from, end, onHit);
    }
  }
}

/**
 * Folds the first units of {@link UNITS}, notes in {@link PLACES} where the filter lets a head begin, and gives their number. No branch depends on the text;
 * two places a turn, so that the last one noted may be the end of the text.
 */
function filterPairs(length: number): number {
  let count = 0;
  let first = FOLDS[UNITS[0]!]!;
  let second = FOLDS[UNITS[1]!]!;
  for (let at = 0; at < length; at = (at + 2) | 0) {
    const third = FOLDS[UNITS[at + 2]!]!;
    const fourth = FOLDS[UNITS[at + 3]!]!;
    UNITS[at] = first;
    UNITS[at + 1] = second;
    PLACES[count] = at;
    count = (count + ((PAIRS[Math.imul((first << 16) | second, HASH) >>> SHIFT]! >>> third) & 1)) | 0;
    PLACES[count] = at + 1;
    count = (count + ((PAIRS[Math.imul((second << 16) | third, HASH) >>> SHIFT]! >>> fourth) & 1)) | 0;
    first = third;
    second = fourth;
  }
  return count;
}

/** The filter works window by window, each with the first two units of the next; terms are followed in the whole text. */
function scanLong(plan: ScanPlan, text: string, readUnits: ReadUnits, onHit: OnHit): void {
  const units = new Uint16Array(text.length + MARGIN);
  readUnits(text, units);
  for (let at = 0; at < units.length; at++) units[at] = at < text.length ? FOLDS[units[at]!]! : END_UNIT;
  const read = { units, length: text.length, classes: CLASSES };
  for (let start = 0; start < text.length; start += WINDOW) {
    UNITS.set(units.subarray(start, start + WINDOW + 2));
    scanByPair(plan, read, start, filterPairs(Math.min(WINDOW, text.length - start)), onHit);
  }
}

/** Reads a text unit by unit: what every platform can. */
