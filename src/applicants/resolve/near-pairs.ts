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
  const passes = Math.max(1, Math.ceil(texts.reduce((sum, text) => sum + text.length + 1, 0) / MOST_ENTRIES));
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
/** Above any index; a hash of 32 bits times this is a safe integer. */
const SPAN = 2 ** 21;
/** Shorter texts have too many neighbours; longer ones are no names. */
const SHORTEST = 5;
const LONGEST = 120;
const BASE = 0x01000193;

function pairsOfPass({ texts, words, isCommon }: Texts, pass: Pass, pairs: PairList): void {
  const entries = new EntryList();
  for (const [index, text] of texts.entries()) {
    if (index >= SPAN) break;
    if (text.length >= SHORTEST && text.length <= LONGEST) addShortened(text, index, pass, entries);
    if (words[index]!.length >= 2) addWithoutWord(words[index]!, isCommon, { index, ...pass }, entries);
  }
  const sorted = entries.sorted();
  for (let i = 0; i < sorted.length; i++) {
    const hash = Math.floor(sorted[i]! / SPAN);
    const end = Math.min(sorted.length, i + 1 + MOST_NEIGHBOURS);
    for (let k = i + 1; k < end && Math.floor(sorted[k]! / SPAN) === hash; k++) {
      const [a, b] = [sorted[i]! % SPAN, sorted[k]! % SPAN];
      if (texts[a] !== texts[b]) pairs.add(Math.min(a, b), Math.max(a, b));
    }
  }
}

/** Hashes of the ends of one text, made anew for each. */
const TAIL = new Int32Array(LONGEST + 1);

/** The hash of the text, and of the text without each of its characters in turn. */
function addShortened(text: string, index: number, { pass, passes }: Pass, entries: EntryList): void {
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
function addWithoutWord(
  words: readonly string[],
  isCommon: (word: string) => boolean,
  { index, pass, passes }: Pass & { readonly index: number },
  entries: EntryList,
): void {
  const common = words.map(isCommon);
  const telling = common.filter((one) => !one).length;
  for (let left = 0; left < words.length; left++) {
    if (telling - (common[left] ? 0 : 1) === 0) continue;
    let hash = left + 1;
    for (const [i, word] of words.entries()) {
      if (i === left) continue;
      for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), BASE);
      hash = Math.imul(hash ^ 0x20, BASE);
    }
    if (part(hash, passes) === pass) entries.add(hash, index);
  }
}

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
    const sorted = this.#entries.sorted();
    const own = sorted.filter((pair, i) => pair !== sorted[i - 1]);
    return Array.from(own, (pair): [number, number] => [Math.floor(pair / SPAN), pair % SPAN]);
  }
}

/** Pairs of a number of 32 bits and an index as safe integers, which sort fast. */
class EntryList {
  #values = new Float64Array(1 << 12);
  #length = 0;

  add(hash: number, index: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = (hash >>> 0) * SPAN + index;
  }

  sorted(): Float64Array {
    return this.#values.subarray(0, this.#length).sort();
  }
}
