import { type ReadUnits, readOneByOne } from '../util/text-units.js';
import { followTerms, followWord, type OnHit, type UnitsRead } from './follow-terms.js';
import { FILTER_SHIFT, FILTER_SIZE, type HeadFilter } from './head-filter.js';
import { pairRoot } from './pair-table.js';
import { END_UNIT, IDEOGRAPH, SEPARATOR, scanUnits, WORD } from './scan-units.js';
import { HASH_FACTOR, type TermImage, wordKey } from './term-image.js';

/** All that a scan looks at. */
export interface ScanPlan {
  readonly image: TermImage;
  readonly filter: HeadFilter;
}

/**
 * A scan over texts one after the other: reports the terms of a plan in a text by rising offset, at one offset the shortest first.
 *
 * A text is copied to an array and folded there, while the filter turns away nearly every place of it without a branch; what is left is looked up in the table
 * of heads, again without one, and then followed through the forest. All scans share their arrays, so `onHit` must not scan.
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
    const isDone = !plan.filter.hasMarks && isWordy(length) && scanByWord(plan, READ, onHit);
    if (!isDone) scanByPair(plan, READ, 0, filterPairs(plan.filter.pairsMask, length), onHit);
  };
}

/** Units of a text in {@link UNITS}; longer texts are filtered piece by piece. */
const WINDOW = 1 << 15;
const MARGIN = 4;

// Arrays that the compiler knows as constants are read twice as fast as those it is handed: hence one set for all scans, and the filter copied here.
const UNITS = new Uint16Array(WINDOW + MARGIN);
const PLACES = new Int32Array(WINDOW + MARGIN);
const FOUND = new Int32Array(WINDOW + MARGIN);
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
const keyOfWord = wordKey;
const rootOf = pairRoot;
const follow = followTerms;
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
  const step = Math.max(1, length >> 3);
  for (let at = step >> 1; at < length; at += step) {
    const kind = CLASSES[UNITS[at]!];
    if (kind === IN_WORD) balance++;
    else if (kind === IN_CHINESE) balance--;
  }
  return balance > 0;
}

/** Scans the text in {@link UNITS}, of which only the words matter. False, and nothing reported, when it has letters of Chinese and the like as well. */
function scanByWord({ image, filter }: ScanPlan, read: UnitsRead, onHit: OnHit): boolean {
  const bounds = findWords(read.length);
  if (bounds < 0) return false;
  const words = filterWords(filter, bounds);
  for (let k = 0; k < words; k++) wordOf(image, read, FOUND[k]!, PLACES[2 * k]!, PLACES[2 * k + 1]!, onHit);
  return true;
}

/** Folds {@link UNITS}, notes in {@link PLACES} where each word begins and ends and gives the number of these bounds, or -1 for a text that is not of words alone. */
function findWords(length: number): number {
  let count = 0;
  let kinds = 0;
  let before = 0;
  for (let at = 0; at <= length; at = (at + 2) | 0) {
    const first = CLASSES[foldAt(at)]!;
    const second = CLASSES[foldAt(at + 1)]!;
    kinds |= first | second;
    PLACES[count] = at;
    count = (count + ((before ^ first) & IN_WORD)) | 0;
    PLACES[count] = at + 1;
    count = (count + ((first ^ second) & IN_WORD)) | 0;
    before = second;
  }
  return (kinds & IN_CHINESE) === 0 ? count : -1;
}

/** Folds a unit of {@link UNITS} where it stands. */
function foldAt(at: number): number {
  const folded = FOLDS[UNITS[at]!]!;
  UNITS[at] = folded;
  return folded;
}

/** Keeps of {@link PLACES} the words that the filter lets be heads, with their keys in {@link FOUND}, and gives their number. */
function filterWords({ words, wordsMask }: HeadFilter, bounds: number): number {
  let count = 0;
  for (let k = 0; k < bounds; k = (k + 2) | 0) {
    const from = PLACES[k]!;
    const end = PLACES[k + 1]!;
    const key = keyBetween(UNITS, from, end);
    FOUND[count] = key;
    PLACES[2 * count] = from;
    PLACES[2 * count + 1] = end;
    count = (count + ((words[(Math.imul(key, HASH) >>> SHIFT) & wordsMask]! >>> unitBehind(end)) & 1)) | 0;
  }
  return count;
}

/** The first unit from an offset on that is no separator. */
function unitBehind(end: number): number {
  let at = end;
  while (UNITS[at] === BLANK) at++;
  return UNITS[at]!;
}

function keyBetween(units: Uint16Array, from: number, end: number): number {
  const length = end - from;
  return keyOfWord(units[from]!, units[from + (length >> 2)]!, units[from + (length >> 1)]!, units[end - 1]!, length);
}

/** Looks up the first of {@link PLACES}, which count from a unit of the text: first all heads, so that one need not wait for the other, then what follows. */
function scanByPair({ image }: ScanPlan, read: UnitsRead, start: number, places: number, onHit: OnHit): void {
  const { memory } = image;
  const heads = findHeads(image, read.units, start, places);
  for (let k = 0; k < heads; k++) {
    const from = PLACES[k]!;
    const root = FOUND[k]!;
    if (root === 0) wordAt(image, read, from, onHit);
    else if (from + 2 <= read.length) follow(memory, root, read, from, from + 2, onHit);
  }
}

/** Keeps of {@link PLACES} those with a head, and the units of words, with the address of the root or 0 in {@link FOUND}, and gives their number. */
function findHeads({ memory, pairsShift }: TermImage, units: Uint16Array, start: number, places: number): number {
  let count = 0;
  for (let k = 0; k < places; k = (k + 1) | 0) {
    const from = start + PLACES[k]!;
    const root = rootOf(memory, pairsShift, (units[from]! << 16) | units[from + 1]!);
    PLACES[count] = from;
    FOUND[count] = root;
    count = (count + (((root | -root) >>> 31) | (CLASSES[units[from]!]! & IN_WORD))) | 0;
  }
  return count;
}

/** Looks up the word that begins at an offset of the text, if one does. */
function wordAt(image: TermImage, read: UnitsRead, from: number, onHit: OnHit): void {
  const { units } = read;
  if (from > 0 && CLASSES[units[from - 1]!] === IN_WORD) return;
  let end = from + 1;
  while (CLASSES[units[end]!] === IN_WORD) end++;
  const key = keyBetween(units, from, end);
  wordOf(image, read, key, from, end, onHit);
}

/**
 * Folds the first units of {@link UNITS}, notes in {@link PLACES} where the filter lets a head begin among them, and gives their number. No branch depends on
 * the text; two places a turn, so that the last one noted may be the end of the text.
 */
function filterPairs(mask: number, length: number): number {
  let count = 0;
  let first = foldAt(0);
  let second = foldAt(1);
  for (let at = 0; at < length; at = (at + 2) | 0) {
    const third = foldAt(at + 2);
    const fourth = foldAt(at + 3);
    PLACES[count] = at;
    count = (count + ((PAIRS[(Math.imul((first << 16) | second, HASH) >>> SHIFT) & mask]! >>> third) & 1)) | 0;
    PLACES[count] = at + 1;
    count = (count + ((PAIRS[(Math.imul((second << 16) | third, HASH) >>> SHIFT) & mask]! >>> fourth) & 1)) | 0;
    first = third;
    second = fourth;
  }
  return count;
}

/** The filter works window by window, each with the first two units of the next; terms are followed in the whole text. */
function scanLong(plan: ScanPlan, text: string, readUnits: ReadUnits, onHit: OnHit): void {
  const units = new Uint16Array(text.length + MARGIN).fill(END_UNIT);
  readUnits(text, units);
  for (let at = 0; at < text.length; at++) units[at] = FOLDS[units[at]!]!;
  const read = { units, length: text.length, classes: CLASSES };
  for (let start = 0; start < text.length; start += WINDOW) {
    UNITS.set(units.subarray(start, start + WINDOW + 2));
    scanByPair(plan, read, start, filterPairs(plan.filter.pairsMask, Math.min(WINDOW, text.length - start)), onHit);
  }
}
