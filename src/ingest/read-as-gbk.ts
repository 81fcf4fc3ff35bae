import { characterLength } from './detect-encoding.js';

/**
 * Notices text that was UTF-8, was read as GBK and saved again: `风力发电` is `椋庡姏鍙戠數` then, and `für` is `f眉r`. It is noticed, not mended: some bytes of UTF-8
 * begin or end no character of GBK and were lost. The first stretches of a text decide, and only where there is no doubt: taken back to bytes of GBK, next to all that is
 * beyond ASCII is well-formed UTF-8. Of text that was meant as it stands less than half is.
 */
export class ReadAsGbk {
  /** Bytes of GBK looked at, those of them that are well-formed UTF-8, and its characters that are hardly a coincidence. */
  #bytes = 0;
  #wellFormed = 0;
  #sure = 0;
  #looks = 0;
  #example = '';

  /** Gathers evidence from a stretch of the text; only the first stretches are looked at. */
  look(text: string): void {
    if (!this.isOpen) return;
    this.#looks++;
    for (const { 0: run, index } of text.matchAll(BEYOND_ASCII)) {
      const [before = ''] = /[A-Za-z]*$/.exec(text.slice(Math.max(0, index - SHOWN), index))!;
      const [after = ''] = /^[a-z]*/.exec(text.slice(index + run.length, index + run.length + SHOWN))!;
      this.#count(before, run, after);
      if (this.#bytes >= ENOUGH) return;
    }
  }

  /** Whether further stretches would be looked at. */
  get isOpen(): boolean {
    return this.#looks < MOST_LOOKS && this.#bytes < ENOUGH;
  }

  /** A piece of the text, and what it was; '' where the text is as it was meant. */
  get example(): string {
    return this.#sure >= LEAST_SURE && this.#wellFormed >= LEAST_SHARE * this.#bytes ? this.#example : '';
  }

  #count(before: string, run: string, after: string): void {
    const bytes = bytesInGbk(run);
    const inWord = run.length === 1 && before !== '' && after !== '';
    const sure = this.#sure;
    let at = 0;
    while (at < bytes.length) {
      const length = characterLength(bytes, at);
      // the last byte of a character, and what it stood beside, may be lost
      if (length === 0 && at >= bytes.length - 2 && bytes[at]! >= FIRST_LEAD) break;
      if (length === 3 ? isAsian(bytes[at]!, bytes[at + 1]!) : length === 2 && inWord && LATIN.includes(bytes[at]!)) this.#sure++;
      this.#wellFormed += length;
      at += length || 1;
    }
    this.#bytes += at;
    if (this.#example !== '' || this.#sure === sure) return;
    const meant = UTF8.decode(bytes.subarray(0, at));
    this.#example = `${before}${run.slice(0, SHOWN)}${after} = ${before}${meant.slice(0, SHOWN)}${after}`;
  }
}

const MOST_LOOKS = 16;
const ENOUGH = 2000;
const LEAST_SURE = 4;
const LEAST_SHARE = 0.8;
const SHOWN = 12;
const BEYOND_ASCII = /[\u0080-\ufffc]+/g;

/** First byte of a character of two bytes: lower ones begin none. */
const FIRST_LEAD = 0xc2;
/** First bytes of accented letters of Western and Central Europe. */
const LATIN: readonly number[] = [0xc3, 0xc4, 0xc5];

/** Whether a character of three bytes is Chinese, Japanese, Korean, or a full-width sign. */
function isAsian(first: number, second: number): boolean {
  return (first >= 0xe3 && first <= 0xed) || (first === 0xef && (second === 0xbc || second === 0xbd));
}

/** The bytes of each UTF-16 unit in GBK; two that are no UTF-8 for one that it lacks. */
function bytesInGbk(run: string): Uint8Array {
  codes ??= codesOfGbk();
  const bytes: number[] = [];
  for (let i = 0; i < run.length; i++) {
    const code = codes[run.charCodeAt(i)]!;
    if (code === EURO) bytes.push(code);
    else bytes.push(code >> 8, code & 0xff);
  }
  return Uint8Array.from(bytes);
}

const UTF8 = new TextDecoder('utf-8');
const NONE = 0xffff;
/** The one byte beyond ASCII that is a character by itself. */
const EURO = 0x80;

let codes: Uint16Array | undefined;

/** By UTF-16 unit, made by the platform's own decoder once a text needs it. */
function codesOfGbk(): Uint16Array {
  const bytes: number[] = [];
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) if (trail !== 0x7f) bytes.push(lead, trail);
  const text = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  const known = new Uint16Array(0x10000).fill(NONE);
  for (let k = 0; k < text.length; k++) known[text.charCodeAt(k)] = (bytes[2 * k]! << 8) | bytes[2 * k + 1]!;
  known['€'.charCodeAt(0)] = EURO;
  return known;
}
