import { latinType } from './latin-type.js';
import { COMMON, splitLatinForm } from './legal-forms.js';
import { latinPersonEvidence } from './personal-name.js';

/** Key of a folded organisation name in Latin letters, `written` its words; the steps taken are added to `rules`. */
export function latinKey(text: string, written: readonly string[], rules: string[]): string {
  const words = joinedLetters(written);
  const joined = words.join(' ');
  if (joined !== text) rules.push('punctuation');
  const own = withoutArticle(words);
  if (own.length !== words.length) rules.push('article');
  const { stem, form, law } = splitLatinForm(own);
  if (form !== '') rules.push(`legal-form:${form}`);
  const named = spelledOut(stem);
  const isMarked = form !== '' && law !== COMMON;
  if (isMarked || looksPersonal(named)) return [...named, isMarked ? law : COMMON].join(' ');
  return named === words ? joined : named.join(' ');
}

/** Runs of single letters as one word: `e i du pont` is `ei du pont`. */
function joinedLetters(words: readonly string[]): readonly string[] {
  if (!words.some((word, i) => i > 0 && word.length === 1 && words[i - 1]!.length === 1)) return words;
  const joined: string[] = [];
  let run = false;
  for (const word of words) {
    const letter = word.length === 1 && LETTER.test(word);
    if (letter && run) joined[joined.length - 1] += word;
    else joined.push(word);
    run = letter;
  }
  return joined;
}

function withoutArticle(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && words[start] === 'the') start++;
  while (end - start > 1 && words[end - 1] === 'the') end--;
  return end - start === words.length ? words : words.slice(start, end);
}

function spelledOut(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  if (last < 2 || !FIRM.has(words[last]!) || !AND.has(words[last - 1]!)) return words;
  return [...words.slice(0, -2), 'and', 'co'];
}

/** A firm that bears a person's name keeps a form, so that it never meets the person. */
function looksPersonal(stem: readonly string[]): boolean {
  return latinPersonEvidence(stem) !== null && latinType(stem, stem).type === 'person';
}

const LETTER = /^\p{L}$/u;
const FIRM: ReadonlySet<string> = new Set(['co', 'company', 'cie', 'compagnie']);
const AND: ReadonlySet<string> = new Set(['and', 'et', 'und']);
