import { foldTable } from '../util/fold-text.js';

/**
 * Flag of a unit that belongs to a word: letters, digits and marks of scripts that put blanks between words. It is the sign bit, so
 * a word unit is negative.
 */
export const WORD: number = 1 << 31;

/** Flag of a letter of a script without blanks between words (Han, Kana, Hangul ...); surrogates count as such. */
export const IDEOGRAPH: number = 1 << 30;

/** The one separator a scan knows: blanks and hyphens fold to it. */
export const SEPARATOR = 0x20;

/**
 * How the keyword matcher reads a UTF-16 unit: its folded form (with '-' as a blank) plus {@link WORD} or {@link IDEOGRAPH}.
 * Built on first use, then shared.
 */
export function scanUnits(): Int32Array {
  sharedUnits ??= buildUnits();
  return sharedUnits;
}

/**
 * The scan units of a text, two zeros behind them, in a buffer that the next call uses again. Reading a text once into an array is
 * faster than asking a string that is a slice of a large chunk for every unit.
 */
export function readUnits(text: string): Int32Array {
  const kinds = scanUnits();
  const length = text.length;
  if (sharedBuffer.length < length + 2) sharedBuffer = new Int32Array(2 * length + 2);
  const units = sharedBuffer;
  for (let at = 0; at < length; at++) units[at] = kinds[text.charCodeAt(at)]!;
  units[length] = 0;
  units[length + 1] = 0;
  return units;
}

let sharedBuffer = new Int32Array(1 << 12);

/** Whether one of two neighbouring scan units belongs to a Latin word and the other to Chinese: a separator between them is optional. */
export function isScriptChange(left: number, right: number): boolean {
  return ((left | right) & (WORD | IDEOGRAPH)) === (WORD | IDEOGRAPH);
}

let sharedUnits: Int32Array | undefined;

function buildUnits(): Int32Array {
  const folded = foldTable();
  const units = new Int32Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const fold = folded[unit] === 0x2d ? SEPARATOR : folded[unit]!;
    units[unit] = fold | unitKind(fold);
  }
  return units;
}

function unitKind(unit: number): number {
  if (unit >= 0x3400 && unit < 0xa000) return IDEOGRAPH;
  if (unit >= 0xac00 && unit < 0xe000) return IDEOGRAPH;
  const text = String.fromCharCode(unit);
  if (UNSPACED.test(text)) return IDEOGRAPH;
  return WORD_UNIT.test(text) ? WORD : 0;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}ー]/u;
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
