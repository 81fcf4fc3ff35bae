import { foldText } from '../util/fold-text.js';
import data from './data/organisation-words.json' with { type: 'json' };
import { knownName } from './known-name.js';
import { CJK_FORMS } from './legal-forms.js';
import type { ApplicantType } from './party.js';
import { cjkPersonEvidence } from './personal-name.js';
import type { TypedName } from './typed-name.js';
import { wordsOf } from './word-groups.js';

/** Type of a folded Chinese, Japanese or Korean name: the first rule of the data file that holds, then lists of persons. */
export function cjkType(compact: string, folded: string): TypedName {
  const known = knownName(compact);
  if (known) return known;
  const name = withoutPartnership(foldText(compact));
  for (const rule of RULES) {
    const word = name.length >= rule.min ? rule.find(name) : undefined;
    if (word !== undefined) return rule.typed(word);
  }
  const person = cjkPersonEvidence(compact, folded);
  return person ? { type: 'person', rule: person } : UNKNOWN;
}

const UNKNOWN: TypedName = { type: 'unknown', rule: '' };

interface CjkRule {
  readonly min: number;
  readonly find: (name: string) => string | undefined;
  /** The same object for the same word: few words end most names. */
  readonly typed: (word: string) => TypedName;
}

const PARTNERSHIP = new RegExp(`(?<=.)(?:${CJK_FORMS.dropped.join('|')})$`, 'u');
const RULES: readonly CjkRule[] = data.cjk.map((rule) => ({
  min: rule.min ?? 0,
  find: finder(rule.match, wordsOf(rule.words).map(foldText)),
  typed: typedByWord(rule.type as ApplicantType, rule.rule),
}));

function typedByWord(type: ApplicantType, rule: string): CjkRule['typed'] {
  const known = new Map<string, TypedName>();
  return (word) => {
    const found = known.get(word) ?? { type, rule: `${rule}:${word}` };
    if (known.size < MOST_WORDS) known.set(word, found);
    return found;
  };
}

/** Patterns find ever new words. */
const MOST_WORDS = 1000;

/** A name without (有限合伙) and the like at its end. */
export function withoutPartnership(name: string): string {
  return /[伙资户]$/.test(name) ? name.replace(PARTNERSHIP, '') : name;
}

function finder(match: string, words: readonly string[]): CjkRule['find'] {
  if (match === 'whole') {
    const set = new Set(words);
    return (name) => (set.has(name) ? name : undefined);
  }
  if (match === 'contains') return (name) => words.find((word) => name.includes(word));
  if (match === 'suffix') return suffixFinder(words);
  const pattern = new RegExp(words.join('|'), 'u');
  return (name) => pattern.exec(name)?.[0];
}

/** The longest of the words that the name ends in. */
function suffixFinder(words: readonly string[]): CjkRule['find'] {
  const set = new Set(words);
  const lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => b - a);
  return (name) => {
    for (const length of lengths) {
      const end = name.slice(-length);
      if (set.has(end)) return end;
    }
    return undefined;
  };
}
