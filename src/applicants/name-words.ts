/** True when the text holds a Han, Kana, Hangul or bopomofo character: such names are written without blanks. */
export function isCjk(text: string): boolean {
  return CJK.test(text);
}

/**
 * The words of a folded name: punctuation parts words, apostrophes do not, `&` is a word (`and`).
 * With `acronyms`, letters parted by full stops or strokes (`s.a.`, `a/s`, `k.u.`) become one word.
 */
export function nameWords(text: string, { acronyms }: { readonly acronyms: boolean }): string[] {
  if (PLAIN.test(text)) return text.split(' ');
  const joined =
    acronyms && /[./]/.test(text) ? text.replace(ACRONYM, (letters) => ` ${letters.replace(/[^\p{L}]/gu, '')} `) : text;
  const spaced = joined.replace(APOSTROPHES, '').replace(/&/g, ' and ').replace(PUNCTUATION, ' ').trim();
  return spaced === '' ? [] : spaced.split(' ');
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
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ACRONYM = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}])|\s?\/\s?\p{L}(?![\p{L}\p{N}]))+\.?/gu;
const APOSTROPHES = /['’‘`´]/g;
const PUNCTUATION = /[^\p{L}\p{N}\p{M}+@#%]+/gu;
