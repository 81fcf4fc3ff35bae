import { foldName } from './fold-name.js';
import { compactCjk, isCjk, nameWords } from './name-words.js';

/** A folded name taken apart once, for its type and its key. */
export interface NameParts {
  readonly text: string;
  /** Steps of folding, as in `foldName`. */
  readonly steps: readonly string[];
  /** The name without blanks and punctuation if it holds CJK characters, else null. */
  readonly compact: string | null;
  /** Words of a Latin name, acronyms joined: `braskem sa`. Empty for CJK names. */
  readonly words: readonly string[];
  /** Words of a Latin name, every letter by itself: `braskem s a`. Empty for CJK names. */
  readonly letters: readonly string[];
}

/** Folds a name and takes it apart. */
export function nameParts(name: string): NameParts {
  const { text, steps } = foldName(name);
  if (isCjk(text)) return { text, steps, compact: compactCjk(text), words: [], letters: [] };
  const letters = nameWords(text, { acronyms: false });
  const words = /[./]/.test(text) ? nameWords(text, { acronyms: true }) : letters;
  return { text, steps, compact: null, words, letters };
}
