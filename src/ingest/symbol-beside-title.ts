/**
 * The symbol in a part that also holds its title (`A21B - BAKERS' OVENS`, `Computing (G06F)`); '' for a title alone and for a class or section
 * (`A21: Baking`), which is no symbol yet; null for anything else, such as a misspelt symbol or two of them.
 *
 * @example symbolBesideTitle('G06F (Electric digital data processing)') //=> 'G06F'
 * @example symbolBesideTitle('A21: Baking') //=> ''
 * @example symbolBesideTitle('X99Z') //=> null
 */
export function symbolBesideTitle(part: string): string | null {
  if (part.length > MOST_CHARACTERS) return null;
  const [, before, after] = BEFORE.exec(part) ?? [];
  if (before !== undefined) return WORD.test(after!) && !SYMBOL.test(after!) ? before : null;
  if (COARSE.test(part)) return '';
  const [, title, behind] = BEHIND.exec(part) ?? [];
  if (behind !== undefined) return WORD.test(title!) && !SYMBOL.test(title!) ? behind : null;
  return TITLE.test(part) && !SYMBOL.test(part) && !SYMBOL_LIKE.test(part) ? '' : null;
}

const MOST_CHARACTERS = 1000;
const BEFORE = /^([A-HY]\d\d[A-Z](?: ?\d{1,4}(?: ?\/ ?\d{2,6})?)?)(?![\p{L}\d/]|\s+[\d/])(.*)$/su;
const BEHIND = /^(.*)[([（【]([A-HY]\d\d[A-Z](?: ?\d{1,4}(?: ?\/ ?\d{2,6})?)?)[)\]）】]$/su;
/** A class or section, alone or before its title. */
const COARSE = /^[A-HY](?:\d\d)?(?![\p{L}\d])/u;
const WORD = /\p{L}{3}|[\p{sc=Han}\p{sc=Hangul}]/u;
/** Surely a word and no letters that were meant for a symbol. */
const TITLE = /\p{L}{4}|\p{Ll}|[\p{sc=Han}\p{sc=Hangul}]/u;
const SYMBOL = /[A-HY]\d\d[A-Z] ?\d{1,4} ?\/ ?\d\d/;
/** What was meant for a symbol. */
const SYMBOL_LIKE = /^[A-Z]\d\d?[A-Z]/i;
