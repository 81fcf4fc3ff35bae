import { textHash } from '../../util/repeated.js';
import { EntryList, PartedEntries, SPAN } from './parted-entries.js';

/**
 * Candidate pairs among texts: all that differ by one insertion, deletion, substitution or swap of neighbours, and all of two words or more
 * that differ in one word and share one that is not common. Found by sorting hashes of what is left when one character (or one word) is taken away, so the work grows with the
 * total length of the texts, not with the square of their number. In a run of equal hashes a text meets at most its next `MOST_NEIGHBOURS`,
 * and it takes part in at most `MOST_PAIRS` as the smaller index, so a family of a thousand names that differ in a number costs no more than
 * any other. No more than the first two million texts are looked at.
 *
 * Equal texts are no pair. Hashes may collide: whoever takes the pairs compares the texts. Pairs come each once, the smaller index first, in order.
 *
 * @example nearPairs(['samsung', 'samsumg', 'sony'], [[], [], []], () => false) //=> [[0, 1]]
 */
export function nearPairs(
  texts: readonly string[],
  words: readonly (readonly string[])[],
  isCommon: (word: string) => boolean,
): [number, number][] {
  const pairs = new PairList(texts.length);
  const passes = Math.max(1, Math.ceil(lengthOf(texts) / MOST_ENTRIES));
  for (let pass = 0; pass < passes; pass++) pairsOfPass({ texts, words, isCommon }, { pass, passes }, pairs);
  return pairs.distinct();
}

interface Texts {
  readonly texts: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly isCommon: (word: string) => boolean;
}

/** Hashes are taken in so many parts, one after the other, that each fits into memory. */
interface Pass {
  readonly pass: number;
  readonly passes: number;
}

/** Names that one name is compared with in a run of equal hashes. */
const MOST_NEIGHBOURS = 20;
const MOST_PAIRS = 24;
/** Hashes sorted at a time: 64 MB. */
const MOST_ENTRIES = 8_000_000;
/** Shorter texts have too many neighbours; longer ones are no names. */
const SHORTEST = 5;
const LONGEST = 120;
const BASE = 0x01000193;

function pairsOfPass(texts: Texts, pass: Pass, pairs: PairList): void {
  const all = new PartedEntries(Math.ceil(mostEntries(texts) / pass.passes));
  addEntries(texts, pass, all);
  const sorted = all.repeated();
  let head = -1;
  for (let i = 0, end = 0; i < sorted.length; i++) {
    const hash = Math.floor(sorted[i]! / SPAN);
    if (hash !== head) for (head = hash, end = i + 1; end < sorted.length && Math.floor(sorted[end]! / SPAN) === head; ) end++;
    const a = sorted[i]! % SPAN;
    for (let k = i + 1; k < Math.min(end, i + 1 + MOST_NEIGHBOURS); k++) {
      const b = sorted[k]! % SPAN;
      if (texts.texts[a] !== texts.texts[b]) pairs.add(Math.min(a, b), Math.max(a, b));
    }
  }
}

function addEntries({ texts, words, isCommon }: Texts, pass: Pass, entries: PartedEntries): void {
  const codesOf = wordCoder(isCommon);
  const size = Math.min(texts.length, SPAN);
  for (let index = 0; index < size; index++) {
    const text = texts[index]!;
    if (text.length >= SHORTEST && text.length <= LONGEST) addShortened(text, index, pass, entries);
    if (words[index]!.length >= 2) addWithoutWord(codesOf(words[index]!), index, pass, entries);
  }
}

/** One entry a character and one a text, and one a word. */
function mostEntries({ texts, words }: Texts): number {
  return lengthOf(texts) + words.reduce((sum, { length }) => sum + length, 0);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

/** Hashes of the ends of one text, made anew for each. */
const TAIL = new Int32Array(LONGEST + 1);

/** The hash of the text, and of the text without each of its characters in turn. */
function addShortened(text: string, index: number, { pass, passes }: Pass, entries: PartedEntries): void {
  const { length } = text;
  const tail = TAIL;
  tail[length] = 0;
  for (let i = length - 1; i >= 0; i--) tail[i] = (Math.imul(tail[i + 1]!, BASE) + text.charCodeAt(i)) | 0;
  if (part(tail[0]!, passes) === pass) entries.add(tail[0]!, index);
  let head = 0;
  let power = 1;
  for (let i = 0; i < length; i++) {
    const hash = (head + Math.imul(power, tail[i + 1]!)) | 0;
    if (part(hash, passes) === pass) entries.add(hash, index);
    head = (head + Math.imul(power, text.charCodeAt(i))) | 0;
    power = Math.imul(power, BASE);
  }
}

/** The hash of the words without each of them in turn, where one that is not common stays. */
function addWithoutWord(codes: Int32Array, index: number, { pass, passes }: Pass, entries: PartedEntries): void {
  let telling = 0;
  for (let i = 0; i < codes.length; i++) if ((codes[i]! & COMMON) === 0) telling++;
  if (telling === 0) return;
  for (let left = 0; left < codes.length; left++) {
    if (telling === 1 && (codes[left]! & COMMON) === 0) continue;
    let hash = left + 1;
    for (let i = 0; i < codes.length; i++) if (i !== left) hash = Math.imul(hash ^ codes[i]!, BASE);
    hash ^= hash >>> 15;
    if (part(hash, passes) === pass) entries.add(hash, index);
  }
}

/** The bit of a code that marks a common word. */
const COMMON = 1;

/** Gives words as numbers of 32 bits, the same for the same word. */
function wordCoder(isCommon: (word: string) => boolean): (words: readonly string[]) => Int32Array {
  const known = new Map<string, number>();
  return (words) => {
    const codes = CODES.length < words.length ? new Int32Array(words.length) : CODES.subarray(0, words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      let code = known.get(word);
      if (code === undefined) {
        code = (textHash(word) & ~COMMON) | (isCommon(word) ? COMMON : 0);
        known.set(word, code);
      }
      codes[i] = code;
    }
    return codes;
  };
}

/** Codes of the words of one name, made anew for each. */
const CODES = new Int32Array(64);

function part(hash: number, passes: number): number {
  return passes === 1 ? 0 : ((hash ^ (hash >>> 16)) >>> 0) % passes;
}

/** Pairs of indexes, each kept once. */
class PairList {
  readonly #entries = new EntryList();
  readonly #pairsOf: Uint8Array;

  constructor(size: number) {
    this.#pairsOf = new Uint8Array(size);
  }

  add(smaller: number, larger: number): void {
    if (this.#pairsOf[smaller]! >= MOST_PAIRS) return;
    this.#pairsOf[smaller]!++;
    this.#entries.add(smaller, larger);
  }

  distinct(): [number, number][] {
    this.#entries.sortFrom(0);
    const own = this.#entries.values.filter((pair, i, sorted) => pair !== sorted[i - 1]);
    return Array.from(own, (pair): [number, number] => [Math.floor(pair / SPAN), pair % SPAN]);
  }
}
