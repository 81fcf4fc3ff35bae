import data from './data/personal-names.json' with { type: 'json' };
import { isBlocker, wordsOf } from './word-groups.js';

/**
 * The evidence that a Chinese, Japanese or Korean name is a person's, or null. Needs a surname of the list and the usual length:
 * a four-character name is a person only with a two-character surname.
 */
export function cjkPersonEvidence(compact: string, folded: string): string | null {
  if (HAN_NAME.test(compact)) {
    const pair = compact.slice(0, 2);
    if (compact.length <= 4 && compact.length >= 3 && COMPOUND.has(pair)) return `surname:${pair}`;
    if (compact.length >= 3 && JAPANESE.has(pair)) return `surname:${pair}`;
    if (compact.length <= 3 && SINGLE.has(compact[0]!)) return `surname:${compact[0]}`;
  }
  if (HANGUL_NAME.test(compact) && data.hangul.includes(compact[0]!)) return `surname:${compact[0]}`;
  return INTERPUNCT_NAME.test(folded) ? 'interpunct' : null;
}

/**
 * The evidence that a Latin name is a person's, or null: a patronymic, an initial beside full words, a known given name, or a
 * Chinese, Korean or Japanese surname beside words of that language's sound. Never from the shape of two words alone.
 */
export function latinPersonEvidence(words: readonly string[]): string | null {
  if (words.length < 2 || words.length > 6) return null;
  const evidence = nameEvidence(words);
  return evidence === null || words.some(isBlocker) ? null : evidence;
}

/** True for given names of the list, in Latin letters. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word);
}

const SINGLE: ReadonlySet<string> = new Set(data.han.single + data.han.traditional);
const COMPOUND: ReadonlySet<string> = new Set(wordsOf(data.han.compound));
const JAPANESE: ReadonlySet<string> = new Set(wordsOf(data.han.japanese));
const PINYIN_SURNAMES: ReadonlySet<string> = new Set(wordsOf(data.latin.pinyinSurnames));
const KOREAN_SURNAMES: ReadonlySet<string> = new Set(wordsOf(data.latin.koreanSurnames));
const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(wordsOf(data.latin.japaneseSurnames));
const GIVEN: ReadonlySet<string> = new Set(wordsOf(data.latin.given));
const PLACES: ReadonlySet<string> = new Set(wordsOf(data.latin.places));
const TITLES: ReadonlySet<string> = new Set(wordsOf(data.latin.titles));
const PARTICLES: ReadonlySet<string> = new Set(wordsOf(data.latin.particles));

const HAN_NAME = /^[\u3400-\u9fff々]{2,5}$/;
const HANGUL_NAME = /^[\uac00-\ud7a3]{3}$/;
const INTERPUNCT_NAME = /^[\u3400-\u9fffa-z\u30a0-\u30ff]+(?:\s?[·・•][\u3400-\u9fffa-z\u30a0-\u30ff-]+){1,4}$/;
const PATRONYMIC = /^\p{L}*(?:ovich|evich|ovic|evic|ovna|evna|ович|евич|овна|евна)$/u;
const PATRONYMIC_END = /(?:vi(?:ch|c)|vna|вич|вна)$/;
const AMBIGUOUS_INITIALS: ReadonlySet<string> = new Set([
  's a',
  'a s',
  'a g',
  'n v',
  'b v',
  'a b',
  'l p',
  'k k',
  's l',
  'k g',
  's e',
]);
const INITIAL = '(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh|hs|ts|tz)?';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|ien|iao|uai|uan|ueh|uei|ai|an|ao|eh|ei|en|er|ia|ieh?|ih|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)';
const PINYIN_GIVEN = new RegExp(`^(?:${INITIAL}${FINAL}){1,2}$`);
const KOREAN_SYLLABLE = /^(?:[bcdghjkmnprst]|ch|kh|ph|sh|ss|th|yh?|w)?(?:y|w)?[aeiou]{1,3}(?:ng|[hklmnprt])?$/;
const ROMAJI = /^(?:(?:[bcdfghjkmnprstwyz]|ch|sh|ts|[bghkmnpr]y)?[aeiou]{1,2}|n(?=[^aeiouy]|$)|[kpst](?=[kpstc]))+$/;

function nameEvidence(words: readonly string[]): string | null {
  const names = words.filter((word) => !TITLES.has(word));
  const patronymic = words.find((word) => PATRONYMIC_END.test(word) && PATRONYMIC.test(word));
  if (patronymic) return `patronymic:${patronymic}`;
  const full = names.filter((word) => word.length > 1 && !PARTICLES.has(word));
  const given = words.length <= 5 ? full.find((word) => GIVEN.has(word)) : undefined;
  if (given) return `given:${given}`;
  return initialEvidence(words, full.length) ?? asianEvidence(names);
}

function initialEvidence(words: readonly string[], fullCount: number): string | null {
  const initial = words.findIndex((word, i) => i > 0 && word.length === 1);
  if (initial < 0 || fullCount === 0 || words.length < 3 || words[0]!.length === 1) return null;
  return AMBIGUOUS_INITIALS.has(words.slice(-2).join(' ')) ? null : `initial:${words[initial]}`;
}

function asianEvidence(names: readonly string[]): string | null {
  if (names.length < 2 || names.length > 3 || names.some((word) => PLACES.has(word))) return null;
  for (const at of [0, names.length - 1]) {
    const surname = names[at]!;
    const rest = names.filter((_, i) => i !== at);
    if (PINYIN_SURNAMES.has(surname) && rest.every((word) => PINYIN_GIVEN.test(word))) return `surname:${surname}`;
    if (KOREAN_SURNAMES.has(surname) && rest.length === 2 && rest.every((word) => KOREAN_SYLLABLE.test(word)))
      return `surname:${surname}`;
    if (JAPANESE_SURNAMES.has(surname) && rest.length === 1 && rest[0]!.length > 2 && ROMAJI.test(rest[0]!))
      return `surname:${surname}`;
  }
  return null;
}
