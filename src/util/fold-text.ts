import { MERGED_FORMS, SIMPLIFIED_FORMS } from './traditional.js';

/**
 * Text in the form in which it is compared: compatibility forms unified (NFKC), lower case, half width, traditional Chinese characters in their
 * simplified form, every blank and control character a space, every hyphen or dash '-'.
 *
 * One unit goes in and one comes out, so an offset in the folded text is the offset in the original. What NFKC spells with
 * several units (the ligature 'ﬁ', '℃') therefore stays as it is. The form is for comparing, never for showing: characters are simplified one by
 * one, whatever the word (後 and 后 are 后, 乾 and 干 are 干), and kanji that Japanese shares with traditional Chinese change too.
 *
 * @example foldText('ＬＥＤ　芯片') //=> 'led 芯片'
 * @example foldText('Lithium–Ion') //=> 'lithium-ion'
 * @example foldText('鋰離子電池') //=> '锂离子电池'
 */
export function foldText(text: string): string {
  const table = foldTable();
  let same = 0;
  while (same < text.length && table[text.charCodeAt(same)] === text.charCodeAt(same)) same++;
  if (same === text.length) return text;
  let folded = text.slice(0, same);
  for (let i = same; i < text.length; i++) folded += String.fromCharCode(table[text.charCodeAt(i)]!);
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
  const simplified = simplifiedForms();
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = isFixed(unit) ? unit : foldUnit(String.fromCharCode(unit));
    table[unit] = simplified.get(folded) ?? folded;
  }
  return table;
}

/** A simplified form may have another one in turn (薴, 苧, 苎): the last one counts. */
function simplifiedForms(): Map<number, number> {
  const pairs = SIMPLIFIED_FORMS + MERGED_FORMS;
  const next = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) next.set(pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  const last = (unit: number): number => (next.has(unit) ? last(next.get(unit)!) : unit);
  return new Map([...next.keys()].map((unit) => [unit, last(unit)]));
}

/** Han ideographs, Hangul syllables, surrogates and private use have no compatibility form. */
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
