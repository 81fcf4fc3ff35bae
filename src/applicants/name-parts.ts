import { splitBilingual } from './bilingual-name.js';
import { foldName } from './fold-name.js';
import { splitLatinForm } from './legal-forms.js';
import { compactCjk, hasAcronym, isCjk, nameWords } from './name-words.js';

/** A folded name taken apart once, for its type and its key. */
export interface NameParts {
  /** Of a name in two scripts, the Chinese, Japanese or Korean one. */
  readonly text: string;
  /** Steps of folding, as in `foldName`, and `bilingual`. */
  readonly steps: readonly string[];
  /** The name without blanks and punctuation if it holds CJK characters, else null. */
  readonly compact: string | null;
  /** Words of a Latin name, acronyms joined: `braskem sa`. Empty for CJK names. */
  readonly words: readonly string[];
  /** Words of a Latin name, every letter by itself: `braskem s a`. Empty for CJK names. */
  readonly letters: readonly string[];
  /** The same name in Latin letters, where the spelling gives both. */
  readonly latin: string | null;
}

/** Folds a name and takes it apart. */
export function nameParts(name: string): NameParts {
  const { text, steps } = foldName(name);
  if (isCjk(text)) return cjkParts(text, steps);
  const letters = nameWords(text, { acronyms: false });
  const words = hasAcronym(text) ? withFormBehind(text, nameWords(text, { acronyms: true })) : letters;
  return { text, steps, compact: null, words, letters, latin: null };
}

/** `S.p.A. Zentrix`: a form in front, told from a word by its full stops, where the name has none at its end. Shorter ones may be initials of a person. */
function withFormBehind(text: string, words: readonly string[]): readonly string[] {
  if (words.length < 2 || !FORM_IN_FRONT.test(text) || splitLatinForm(words).form !== '') return words;
  return [...words.slice(1), words[0]!];
}

const FORM_IN_FRONT = /^(?:s\.\s?p\.\s?a\.|s\.\s?r\.\s?l\.|s\.\s?r\.\s?o\.|s\.\s?p\.\s?r\.\s?l\.)/;

function cjkParts(text: string, steps: readonly string[]): NameParts {
  const both = splitBilingual(text);
  if (!both) return { text, steps, compact: compactCjk(text), words: NO_WORDS, letters: NO_WORDS, latin: null };
  const { local, latin } = both;
  return { text: local, steps: [...steps, 'bilingual'], compact: compactCjk(local), words: NO_WORDS, letters: NO_WORDS, latin };
}

const NO_WORDS: readonly string[] = [];
