/**
 * The text of a number as it was meant: NFKC (full-width letters and digits become ASCII), upper case, zero-width characters,
 * quotes, the spreadsheet's text marks and asterisks at the end removed, all dashes written `-`, runs of blanks one blank, no blank at either end.
 * '' for a text longer than 64 characters: no office writes such a number.
 */
export function foldIdentifier(text: string): string {
  if (text.length > MOST_CHARACTERS) return '';
  if (isPlain(text)) return text;
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(FULL_STOPS, '.')
    .replace(/\s+/g, ' ')
    .replace(MARKS, '')
    .trim()
    .toUpperCase();
}

/** Whether spreadsheet software has turned the number into scientific notation, such as `2.0231E+11`, and its digits are lost. */
export function isScientific(text: string): boolean {
  return text.length <= MOST_CHARACTERS && SCIENTIFIC.test(text);
}

/**
 * A number without the `.0` that software adds to a column of numbers with gaps: `8342944.0`. Not for Chinese application numbers, where it is the
 * check digit.
 */
export function withoutFraction(folded: string): string {
  return FLOAT.test(folded) ? folded.slice(0, folded.indexOf('.')) : folded;
}

const MOST_CHARACTERS = 64;
/** Zero-width and soft hyphen, quotes, and the `=` of `="..."`, by which spreadsheets are told to leave a number alone. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff'"‘’“”=]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Asterisks behind a number, with which databases mark it. */
const MARKS = / ?\*+ ?$/;
/** Ideographic full stop and middle dots typed for the dot before a check digit. */
const FULL_STOPS = /[\u3002\u00b7\u30fb]/g;
const FLOAT = /^\d{6,20}\.0{1,3}$/;
const SCIENTIFIC = /^\s*(?:CN|ZL)?\s*\d(?:\.\d{1,20})?E[+-]?\d{1,3}\s*$/i;

/** Nothing but A-Z, 0-9, `.`, `/`, `-` and single blanks inside. */
function isPlain(text: string): boolean {
  let isBlank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 ? isBlank : !((code >= 45 && code <= 57) || (code >= 65 && code <= 90))) return false;
    isBlank = code === 32;
  }
  return !isBlank;
}
