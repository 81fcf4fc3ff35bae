import data from '../data/word-forms.json' with { type: 'json' };
import { COMMON, isLawLabel, LAW_ENDS, splitLatinForm } from '../legal-forms.js';
import { isGivenName } from '../personal-name.js';
import { editDistance } from './edit-distance.js';
import { type Lawful, withoutLegalPhrases } from './legal-phrases.js';

/** A key of a Latin name reduced to what tells bodies apart. */
export interface LatinCanonical {
  /** Words in their main form, without articles and prepositions, form and legal phrases. */
  readonly words: readonly string[];
  /** The same words as written. */
  readonly written: readonly string[];
  /** Law of the company form, as the key marks it; '' for English-speaking law and none. */
  readonly law: string;
  /** The phrases that were dropped, such as `agent`, `place-of-law`. */
  readonly rules: readonly string[];
}

/**
 * Reduces a key of level `normalised`: legal phrases (`a delaware`, `regents of the`, `as represented by the`), an acronym of the words before it, a form
 * in the middle (`bosch gmbh robert`), a misspelled form (`corpration`), abbreviations and plurals by the table of word forms.
 */
export function latinCanonical(key: string): LatinCanonical {
  const rules: string[] = [];
  const split = splitLaw(key.split(' '));
  const { words, law: marked } = withoutLegalPhrases(split, rules);
  const own = withoutAcronym(withoutMisspelledForm(words, rules), rules);
  const { stem, law } = formToEnd(own, rules);
  const telling = stem.some(isDropped) ? stem.filter((word, i) => !isDropped(word, i)) : stem;
  const written = shortened(lettersOf(telling) > FEW_LETTERS ? telling : stem);
  return {
    words: written.some((word) => MAIN_FORMS.has(word)) ? written.map(mainForm) : written,
    written,
    law: law || (marked === COMMON ? '' : marked),
    rules,
  };
}

/** The main form of a word, such as `university` for `univ`. */
export function mainForm(word: string): string {
  return MAIN_FORMS.get(word) ?? word;
}

/** True for words that many names share: organisation words, whatever their form. */
export function isMainForm(word: string): boolean {
  return MAIN_WORDS.has(word);
}

const MAIN_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.forms).flatMap(([main, forms]) => forms.split(' ').map((form) => [form, main] as const)),
);
const MAIN_WORDS: ReadonlySet<string> = new Set(Object.keys(data.forms));

/** Parts the label of a law, of one word or two, from the end of a key. */
function splitLaw(words: readonly string[]): Lawful {
  const one = words.at(-1)!;
  const two = words.length > 2 && LAW_ENDS.has(one) ? `${words.at(-2)} ${one}` : '';
  if (isLawLabel(two)) return { words: words.slice(0, -2), law: two };
  return words.length > 1 && isLawLabel(one) ? { words: words.slice(0, -1), law: one } : { words, law: '' };
}

/** `... corpration`, `... copany`: one letter from a form written out, two from a long one; `... limit`: one that was cut. */
function withoutMisspelledForm(words: readonly string[], rules: string[]): readonly string[] {
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < 5 || MAIN_FORMS.has(last) || MAIN_WORDS.has(last)) return words;
  const form = FORMS_SPELLED_OUT.find((one) => {
    if (last.length < one.length && one.startsWith(last)) return true;
    if (last.length < 6) return false;
    const most = one.length >= 10 ? 2 : 1;
    return Math.abs(one.length - last.length) <= most && editDistance(last, one, most) <= most;
  });
  if (form === undefined) return words;
  rules.push(`misspelled-form:${last}`);
  return words.slice(0, -1);
}

const FORMS_SPELLED_OUT = data.misspelledForms.split(' ');

/** `international business machines corporation ibm`: the last word repeats the initials of the others. */
function withoutAcronym(words: readonly string[], rules: string[]): readonly string[] {
  const last = words.at(-1)!;
  if (words.length < 4 || last.length < 3 || !words.some((word, i) => i < words.length - 1 && word[0] === last[0])) return words;
  const { stem } = splitLatinForm(words.slice(0, -1));
  const initials = stem.filter((word) => !DROPPED.has(word)).map((word) => word[0]);
  if (initials.length < 3 || last !== initials.join('')) return words;
  rules.push(`acronym:${last}`);
  return stem;
}

/** `bosch gmbh robert` is `robert bosch` of that form. */
function formToEnd(words: readonly string[], rules: string[]): { readonly stem: readonly string[]; readonly law: string } {
  if (words.length < 3) return { stem: words, law: '' };
  const given = words.length - 2;
  if (given > 0 && BEFORE_GIVEN.has(words[given]!) && isGivenName(words[given + 1]!)) {
    rules.push(`form-in-middle:${words[given]}`);
    return { stem: [words[given + 1]!, ...words.slice(0, given)], law: '' };
  }
  const at = words.findIndex((word, i) => i > 0 && i < words.length - 1 && MIDDLE_FORMS.has(word));
  if (at < 0 || words.length - at > 3) return { stem: words, law: '' };
  rules.push(`form-in-middle:${words[at]}`);
  return { stem: [...words.slice(at + 1), ...words.slice(0, at)], law: MIDDLE_FORMS.get(words[at]!)! };
}

/** Forms of English-speaking law behind which offices put the given name: `lilly co eli`. */
const BEFORE_GIVEN: ReadonlySet<string> = new Set(['co', 'company', 'corp', 'corporation']);

/** Forms that stand before the given name, with the label of their law; '' for English-speaking law. */
const MIDDLE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmbh: 'gmbh/ag',
    kgaa: 'gmbh/ag',
    ag: 'gmbh/ag',
    bvba: 'bv/nv',
    sarl: 'sa/sas',
    inc: '',
    llc: '',
    ltd: '',
  }),
);

/** `at` is a preposition but where a name begins with it: `at and t`. */
function isDropped(word: string, i: number): boolean {
  return DROPPED.has(word) || (word === 'at' && i > 0);
}

const DROPPED: ReadonlySet<string> = new Set(data.dropped.split(' '));

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** So few letters tell nobody: `kt and` is a cut `kt and g`, not `kt`. */
const FEW_LETTERS = 3;

/** `intellectual property` as `ip`. */
function shortened(words: readonly string[]): readonly string[] {
  if (words.length < 3 || !words.some((word) => INITIALS_END.has(word))) return words;
  const short: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const initials = i + 1 < words.length ? INITIALS.get(`${mainForm(words[i]!)} ${mainForm(words[i + 1]!)}`) : undefined;
    short.push(initials ?? words[i]!);
    if (initials !== undefined) i++;
  }
  return short;
}

/** Pairs of words, in their main forms, that are as often written by their initials. */
const INITIALS: ReadonlyMap<string, string> = new Map([
  ['intellectual property', 'ip'],
  ['research development', 'rd'],
  ['r d', 'rd'],
]);
const INITIALS_END: ReadonlySet<string> = new Set(['property', 'development', 'devel', 'dev', 'd']);
