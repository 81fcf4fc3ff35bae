/** True when the text holds a Han, Kana, Hangul or bopomofo character: such names are written without blanks. */
export function isCjk(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_CJK) return (unit >= 0x4e00 && unit <= 0x9fff) || CJK.test(text);
  }
  return false;
}

/**
 * The words of a folded name: punctuation parts words, apostrophes do not, `&` is a word (`and`).
 * With `acronyms`, letters parted by full stops or strokes (`s.a.`, `a/s`, `k.u.`) become one word.
 */
export function nameWords(text: string, { acronyms }: { readonly acronyms: boolean }): string[] {
  const joined =
    acronyms && hasAcronym(text) ? text.replace(ACRONYM, (letters) => ` ${letters.replace(/[^\p{L}]/gu, '')} `) : text;
  if (SIMPLE.test(joined)) return simpleWords(joined);
  const spaced = joined.replace(APOSTROPHES, '').replace(/&/g, ' and ').replace(PUNCTUATION, ' ').trim();
  return spaced === '' ? [] : spaced.split(' ');
}

/** False where no letters parted by full stops or strokes can stand. */
export function hasAcronym(text: string): boolean {
  return ACRONYM_SIGN.test(text);
}

/** A folded CJK name without punctuation, brackets and blanks, except single blanks between Latin words. */
export function compactCjk(text: string): string {
  if (HAN_ONLY.test(text)) return text;
  const words = nameWords(text, { acronyms: false });
  let compact = words[0] ?? '';
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    compact += CJK_START.test(word) || CJK_END.test(compact) ? word : ` ${word}`;
  }
  return compact;
}

const CJK_LETTER =
  '[\\u3005-\\u3007\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3105-\\u312f\\u3131-\\u318e\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\u{20000}-\\u{323af}]';
const CJK = new RegExp(CJK_LETTER, 'u');
const CJK_START = new RegExp(`^${CJK_LETTER}`, 'u');
const CJK_END = new RegExp(`${CJK_LETTER}$`, 'u');
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;
const FIRST_CJK = 0x3005;
/** ASCII and unified ideographs. */
const SIMPLE = /^[\0-\x7f\u4e00-\u9fff]*$/;
/** One letter and a full stop or stroke: what every acronym has. */
const ACRONYM_SIGN = /(?:^|[^a-z0-9])(?:[a-z]|[^\0-\x7f])(?:\.|\s?\/)/;
const ACRONYM = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}])|\s?\/\s?\p{L}(?![\p{L}\p{N}]))+\.?/gu;
const APOSTROPHES = /['’‘`´]/g;
const PUNCTUATION = /[^\p{L}\p{N}\p{M}+@#%]+/gu;

const IN_WORD = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+@#%');
/** For each unit of ASCII: 1 in a word, 2 left out of it, 3 a word by itself, 0 between words. */
const ROLES = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return IN_WORD.has(character) ? 1 : "'`".includes(character) ? 2 : character === '&' ? 3 : 0;
});

/** What the expressions above make of a simple text. */
function simpleWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const role = i < text.length ? (ROLES[text.charCodeAt(i)] ?? 1) : 0;
    if (role === 1) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) word += text.slice(start, i);
    start = -1;
    if (role === 2) continue;
    if (word !== '') words.push(word);
    word = '';
    if (role === 3) words.push('and');
  }
  return words;
}
