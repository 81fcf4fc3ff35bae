/**
 * Text in the form in which it is compared: compatibility forms unified (NFKC), lower case, half width, every blank and control
 * character a space, every hyphen or dash '-'.
 *
 * One unit goes in and one comes out, so an offset in the folded text is the offset in the original. What NFKC spells with
 * several units (the ligature 'ﬁ', '℃') therefore stays as it is.
 *
 * @example foldText('ＬＥＤ　芯片') //=> 'led 芯片'
 * @example foldText('Lithium–Ion') //=> 'lithium-ion'
 */
export function foldText(text: string): string {
  const table = foldTable();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(table[text.charCodeAt(i)]!);
  return folded;
}

/**
 * The folding of {@link foldText} as a table: entry `u` is the folded form of UTF-16 unit `u`. Built on first use, then shared.
 */
export function foldTable(): Uint16Array {
  sharedTable ??= buildTable();
  return sharedTable;
}

let sharedTable: Uint16Array | undefined;

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = isFixed(unit) ? unit : foldUnit(String.fromCharCode(unit));
  return table;
}

/** Han ideographs, Hangul syllables, surrogates and private use fold to themselves. */
function isFixed(unit: number): boolean {
  return (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xf900);
}

function foldUnit(text: string): number {
  const compatible = oneUnit(text, text.normalize('NFKC'));
  const lower = oneUnit(compatible, compatible.toLowerCase());
  const settled = oneUnit(lower, lower.normalize('NFKC'));
  if (BLANK.test(settled)) return 0x20;
  return HYPHEN.test(settled) ? 0x2d : settled.charCodeAt(0);
}

function oneUnit(before: string, after: string): string {
  return after.length === 1 ? after : before;
}

/** White space of ECMAScript, control characters and zero-width space. */
const BLANK = /[\s\p{Cc}\u200b]/u;

/** Hyphen-minus, soft hyphen, the dashes U+2010 to U+2015, hyphen bullet, minus sign, small and full-width forms. */
const HYPHEN = /[-\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/;
