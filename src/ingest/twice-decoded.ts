/**
 * Mends text that was UTF-8, was read as windows-1252 and saved again (`FÃ¼r`, `â€“`). It is mended only where that is certain: some sequence
 * that no text has otherwise, and next to no other character beyond ASCII that is not part of such a sequence. So `SÃO PAULO`, `CAFÉ”` and
 * `100 Å³` stay. What was lost on the way (`FÃ_r`) stays too.
 */
export class TwiceDecoded {
  /** Sequences mended so far. */
  mended = 0;
  /** Characters seen: sequences, those of them that are no coincidence, and characters that are part of none. */
  #sequences = 0;
  #sure = 0;
  #others = 0;
  #looks = 0;
  /** What is left where text was saved the wrong way again and again. */
  readonly #again: TwiceDecoded | undefined;

  constructor(depth = 1) {
    this.#again = depth < DEEPEST ? new TwiceDecoded(depth + 1) : undefined;
  }

  /** Gathers evidence from a stretch of the text; only the first stretches are looked at. */
  look(text: string): void {
    if (!this.isOpen) return;
    this.#looks++;
    this.#count(text);
    if (this.isCertain && this.#again !== undefined) this.#again.look(text.replace(SEQUENCE, (one) => characterOf(one) ?? one));
  }

  /** A stretch of the text, mended if that is certain by now. */
  mend(text: string): string {
    if (!this.isCertain) return text;
    const once = text.replace(SEQUENCE, (sequence) => this.#character(sequence));
    return this.#again === undefined ? once : this.#again.mend(once);
  }

  /** Whether further stretches would be looked at. */
  get isOpen(): boolean {
    return this.#looks < MOST_LOOKS && this.#sequences + this.#others < ENOUGH;
  }

  /** Whether the text looked at was decoded twice. */
  get isCertain(): boolean {
    return this.#sure > 0 && this.#others <= MOST_OTHERS * this.#sequences;
  }

  #count(text: string): void {
    for (const [, sequence = '', lost] of text.matchAll(BEYOND_ASCII)) {
      if (characterOf(sequence) === null) this.#others += lost === undefined ? 1 : 0;
      else {
        this.#sequences++;
        if (SURE.test(sequence)) this.#sure++;
      }
      if (this.#sequences + this.#others >= ENOUGH) return;
    }
  }

  #character(sequence: string): string {
    const character = characterOf(sequence);
    if (character === null) return sequence;
    this.mended++;
    return character;
  }
}

/** Length of the beginning of a sequence that a text ends with and that the next stretch may complete. */
export function openEnd(text: string): number {
  return OPEN_END.exec(text.slice(-LONGEST_OPEN))?.[0].length ?? 0;
}

const LONGEST_OPEN = 3;
const MOST_LOOKS = 16;
const ENOUGH = 400;
/** Characters that are part of no sequence, for each sequence, up to which chance is excluded. */
const MOST_OTHERS = 0.05;
/** Text may have been saved the wrong way again and again. */
const DEEPEST = 3;

/** What windows-1252 reads for the bytes 0x80 to 0x9f; those it has no character for stay control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** A byte inside a character of UTF-8, as windows-1252 and as Latin-1 read it. */
const INNER = `[${HIGH}\u0080-\u00bf]`;
const SEQUENCES = `[\u00c2-\u00df]${INNER}|[\u00e0-\u00ef]${INNER}{2}|[\u00f0-\u00f4]${INNER}{3}`;
const SEQUENCE = new RegExp(SEQUENCES, 'g');
const OPEN_END = new RegExp(`(?:[\u00c2-\u00df]|[\u00e0-\u00ef]${INNER}?|[\u00f0-\u00f4]${INNER}{0,2})$`);
/** A sequence; else what remains where the second half of one was lost, or the sign for a character that was; else any other character. */
const BEYOND_ASCII = new RegExp(`(${SEQUENCES})|([ÃÂ](?![a-zA-Z\u0080-\uffff])|\ufffd)|[\u0080-\uffff]`, 'g');
/** Signs that may well follow a capital or another letter: quotes, dashes, marks, footnotes, exponents, letters of Central Europe. */
const FOLLOWERS = '…•†‡–—‘’“”™šŠœŒžŽŸ‹›\u00a0®°ºª«»·´¹²³';
/** Not × 3½, ß§ or Ø±. */
const SURE = new RegExp(`^[^×ßØ].*[^${FOLLOWERS}]`);

/** The character whose bytes were read one by one; null when they are none. */
function characterOf(sequence: string): string | null {
  if (sequence.length < 2) return null;
  let code = sequence.charCodeAt(0) & (0x7f >> sequence.length);
  for (let i = 1; i < sequence.length; i++) {
    const unit = sequence.charCodeAt(i);
    const high = HIGH.indexOf(sequence[i]!);
    const byte = high === -1 ? unit : 0x80 + high;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isShortest = code >= [0x80, 0x800, 0x10000][sequence.length - 2]!;
  return isShortest && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
}
