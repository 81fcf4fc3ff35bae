import { CJK_FORMS, COUNTRY_CODES } from './legal-forms.js';

/** A name with everything removed that is only a way of writing, and the steps that changed it. */
export interface FoldedName {
  /** Lower case, half width, no diacritics, single blanks; brackets and punctuation still in place. */
  readonly text: string;
  /** Any of `control`, `width`, `case`, `diacritic`, `abbreviation`, `blank`, `country:[cn]`. */
  readonly steps: readonly string[];
}

/**
 * Folds the way a name is written: compatibility forms (NFKC: full width, ligatures, ㈱), case, Latin diacritics, marks
 * (™ ® ©), control and zero-width characters, runs of blanks, the
 * abbreviations (株) and (주), and a country code in brackets at the end (`[CN]`, `(US)`), which
 * data bases append. Words, brackets and punctuation stay.
 *
 * Diacritics are dropped, not transcribed: `Röhm` becomes `rohm`, which does not meet `Roehm`.
 */
export function foldName(name: string): FoldedName {
  if (PLAIN.test(name)) return foldPlain(name);
  const steps: string[] = [];
  const step = (rule: string, before: string, after: string): string => {
    if (before !== after) steps.push(rule);
    return after;
  };
  const trimmed = step('blank', name, name.replace(BLANKS, ' ').trim());
  const clean = step('control', trimmed, trimmed.replace(CONTROLS, '').replace(ENTITIES, toCharacter));
  const ascii = ASCII.test(clean);
  const half = ascii ? clean : step('width', clean, clean.normalize('NFKC'));
  const lower = step('case', half, half.toLowerCase());
  const plain = ascii ? lower : step('diacritic', lower, withoutDiacritics(lower));
  const text = step('abbreviation', plain, withoutAbbreviation(plain)).replace(BLANKS, ' ').trim();
  const country = countryAtEnd(text);
  if (country !== '') steps.push(`country:${country.trim()}`);
  return { text: text.slice(0, text.length - country.length), steps };
}

/** Unified ideographs and the commonest ASCII of names: nothing to fold but case, full-width brackets, and what stands in brackets. */
const PLAIN = /^(?:[A-Za-z0-9.,'/&()[\]\u4e00-\u9fff（）-]+ )*[A-Za-z0-9.,'/&()[\]\u4e00-\u9fff（）-]+$/;
const BRACKET = /[()[\]（）]/;
const WIDE_BRACKET = /[（）]/g;
const BLANKS = /[\s\p{Cc}]+|_x000d_/giu;
const CONTROLS = /[\p{Cf}\p{Co}\p{Cn}™®©℠]+|\p{Variation_Selector}/gu;
const ENTITIES = /&(amp|quot|apos|#0?39);/gi;
const ASCII = /^[\x20-\x7e]*$/;
const COUNTRY = /\s*[[(]([a-z]{2})[)\]]$/;
const ABBREVIATIONS: Readonly<Record<string, string>> = CJK_FORMS.abbreviations;
const ABBREVIATION = /\([株有同주유]\)/g;
const LATIN_MARKED = /[ßøœæłđıðþ\u{c0}-\u{24f}\u{1e00}-\u{1eff}]/gu;
const LATIN_MARKS = /(?<=[a-z])\p{Mn}+/gu;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

function foldPlain(name: string): FoldedName {
  if (!BRACKET.test(name)) {
    const text = name.toLowerCase();
    return { text, steps: text === name ? NO_STEPS : CASE };
  }
  const half = name.replace(WIDE_BRACKET, (bracket) => (bracket === '（' ? '(' : ')'));
  const lower = half.toLowerCase();
  const text = withoutAbbreviation(lower);
  const country = countryAtEnd(text);
  const steps = half === name ? [] : ['width'];
  if (lower !== half) steps.push('case');
  if (text !== lower) steps.push('abbreviation');
  if (country !== '') steps.push(`country:${country.trim()}`);
  return { text: text.slice(0, text.length - country.length), steps };
}

const NO_STEPS: readonly string[] = [];
const CASE: readonly string[] = ['case'];

function toCharacter(_entity: string, code: string): string {
  const name = code.toLowerCase();
  return name === 'amp' ? '&' : name === 'quot' ? '"' : "'";
}

function withoutDiacritics(text: string): string {
  const plain = text.replace(LATIN_MARKED, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{Mn}/gu, '');
    return UNDECOMPOSED[base] ?? base;
  });
  return plain.replace(LATIN_MARKS, '').normalize('NFKC').toLowerCase();
}

function withoutAbbreviation(text: string): string {
  return text.includes('(') ? text.replace(ABBREVIATION, (form) => ABBREVIATIONS[form]!) : text;
}

function countryAtEnd(text: string): string {
  const country = /[\])]$/.test(text) ? COUNTRY.exec(text) : null;
  return country && country.index > 0 && COUNTRY_CODES.has(country[1]!) ? country[0] : '';
}
