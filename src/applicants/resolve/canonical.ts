import { isCjk } from '../name-words.js';
import { cjkCanonical } from './cjk-canonical.js';
import { latinCanonical } from './latin-canonical.js';

/** A key reduced to what tells bodies apart: names with one form (and one law) are one body. */
export interface Canonical {
  readonly isCjk: boolean;
  /** Without blanks and law. */
  readonly form: string;
  /** Law of the company form; '' where the key marks none. */
  readonly law: string;
  /** Main words of a Latin name; empty for others. */
  readonly words: readonly string[];
  /** The same words as written. */
  readonly written: readonly string[];
  /** Form without the company form at its end, for Chinese names; the same as `form` for Latin ones. */
  readonly stem: string;
  readonly rules: readonly string[];
}

/** Reduces a key of level `normalised`. */
export function canonicalOf(key: string): Canonical {
  if (isCjk(key)) {
    const { text, stem, rules } = cjkCanonical(key);
    return { isCjk: true, form: text, law: '', words: NO_WORDS, written: NO_WORDS, stem, rules };
  }
  const { words, written, law, rules } = latinCanonical(key);
  const form = words.join('');
  return { isCjk: false, form, law, words, written, stem: form, rules };
}

const NO_WORDS: readonly string[] = [];
