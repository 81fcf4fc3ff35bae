import { foldTable } from '../util/fold-text.js';

/** Class of a unit that belongs to a word: letters, digits and marks of scripts that put blanks between words. */
export const WORD = 1;

/** Class of a letter of a script without blanks between words (Han, Kana, Hangul ...); surrogates count as such. Any other unit has class 0. */
export const IDEOGRAPH = 2;

/** The one separator a scan knows: blanks and hyphens fold to it. */
export const SEPARATOR = 0x20;

/** What stands behind the end of a text in a buffer: a unit that is no character and folds to itself. */
export const END_UNIT = 0xffff;

/** How the keyword matcher reads UTF-16 units. Built on first use, then shared. */
export function scanUnits(): ScanUnits {
  sharedUnits ??= buildUnits();
  return sharedUnits;
}

/** Two tables over all UTF-16 units. */
export interface ScanUnits {
  /** The folded form, with '-' as a blank. */
  readonly folds: Uint16Array;
  /** The class of the folded form. */
  readonly classes: Uint8Array;
}

/** Whether one of two neighbouring units is of a Latin word and the other Chinese, by their classes: a separator between them is optional. */
export function isScriptChange(left: number, right: number): boolean {
  return (left | right) === (WORD | IDEOGRAPH);
}

let sharedUnits: ScanUnits | undefined;

function buildUnits(): ScanUnits {
  const folds = foldTable().map((unit) => (unit === 0x2d ? SEPARATOR : unit));
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) if (folds[unit] === unit) classes[unit] = unitClass(unit);
  for (let unit = 0; unit < 0x10000; unit++) classes[unit] = classes[folds[unit]!]!;
  return { folds, classes };
}

function unitClass(unit: number): number {
  if (unit >= 0x3400 && unit < 0xa000) return IDEOGRAPH;
  if (unit >= 0xac00 && unit < 0xe000) return IDEOGRAPH;
  const text = String.fromCharCode(unit);
  if (UNSPACED.test(text)) return IDEOGRAPH;
  return WORD_UNIT.test(text) ? WORD : 0;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}ー]/u;
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
