import { isKnownWord } from '../known-name.js';
import type { Canonical } from './canonical.js';
import { editDistance } from './edit-distance.js';
import { jaroWinkler } from './jaro-winkler.js';
import { mainForm } from './latin-canonical.js';
import { isCommonWord } from './word-order.js';

/** How near two names are, and why. */
export interface Likeness {
  readonly rule: string;
  readonly confidence: number;
}

/** What else the data tell of two names. */
export interface PairEvidence {
  /** Names that a word stands in. */
  namesWith(word: string): number;
  /** True when one stands on ten times the applications of the other, and that one on three at most. */
  readonly isLopsided: boolean;
}

/**
 * Whether two Latin names differ by a misspelling in one word, by an abbreviation of one word, or by a blank and a letter; null when not. The
 * confidence adds up what a reader would weigh: how small the change is, whether one spelling is a word and the other none, how much else of the
 * names agrees, whether one spelling is rare and the other established. Words of digits and words under five letters are never taken for misspelt.
 */
export function latinLikeness(a: Canonical, b: Canonical, evidence: PairEvidence): Likeness | null {
  if (a.words.length !== b.words.length) return segmentLikeness(a, b, evidence);
  const differing = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [i]));
  if (differing.length !== 1) return null;
  const at = differing[0]!;
  const others = a.words.filter((_, i) => i !== at);
  const [x, y] = byLength(a.written[at]!, b.written[at]!);
  return (
    abbreviation(x, y, others) ??
    misspelling(x, y, others, evidence) ??
    misspelling(...byLength(a.words[at]!, b.words[at]!), others, evidence)
  );
}

function byLength(one: string, two: string): [shorter: string, longer: string] {
  return one.length < two.length || (one.length === two.length && one < two) ? [one, two] : [two, one];
}

/** True for words that tell a body from others: no common ones, and none that many names of the data share. */
export function isTelling(word: string, namesWith: PairEvidence['namesWith']): boolean {
  return !isCommonWord(word) && namesWith(word) <= FEW_NAMES;
}

const FEW_NAMES = 10;
const NO_WORD = /[^\p{L}]/u;

/** One word more or less, and at most one letter: `hewlet packard`, `hewlettpackard`. */
function segmentLikeness(a: Canonical, b: Canonical, { isLopsided }: PairEvidence): Likeness | null {
  const { length } = a.form;
  if (Math.abs(a.words.length - b.words.length) !== 1 || length < 12 || /\d/.test(a.form + b.form)) return null;
  if (editDistance(a.form, b.form, 1) > 1) return null;
  return { rule: 'misspelling:blank', confidence: isLopsided ? 0.92 : length >= 18 ? 0.9 : 0.85 };
}

/** A short form of a common word, letters in order and the first one equal: `elektrot`, `machs`. The other words must tell who it is. */
function abbreviation(short: string, long: string, others: readonly string[]): Likeness | null {
  if (short.length < 3 || long.length - short.length < 2 || !isCommonWord(long) || isCommonWord(short)) return null;
  if (!long.startsWith(short) && !(long.startsWith(short.slice(0, -1)) && long.endsWith(short.at(-1)!))) return null;
  const own = others.filter((word) => !isCommonWord(word)).length;
  return own === 0 ? null : { rule: `abbreviation:${short}~${long}`, confidence: own >= 2 || others.length >= 2 ? 0.95 : 0.9 };
}

function misspelling(x: string, y: string, others: readonly string[], { namesWith, isLopsided }: PairEvidence): Likeness | null {
  if (x.length < 5 || NO_WORD.test(x + y) || (isCommonWord(x) && isCommonWord(y))) return null;
  const most = x.length >= 9 ? 2 : 1;
  const distance = editDistance(x, y, most);
  if (distance > most || jaroWinkler(x, y) < 0.86) return null;
  if (isUmlaut(x, y)) return { rule: `umlaut:${x}~${y}`, confidence: 0.96 };
  const [rare, usual] = [namesWith(mainForm(x)), namesWith(mainForm(y))].sort((one, two) => one - two) as [number, number];
  const own = others.filter((word) => isTelling(word, namesWith)).length;
  let confidence = distance === 2 ? 0.84 : x.length >= 6 ? 0.9 : 0.82;
  if (isSwapOrDouble(x, y)) confidence += x.length >= 8 ? 0.05 : 0.03;
  const isOneWord = isCommonWord(x) !== isCommonWord(y) || isKnownWord(x) !== isKnownWord(y);
  if (isOneWord) confidence += 0.05;
  confidence += (own === 0 ? 0 : own === 1 ? 0.05 : 0.07) + Math.min(others.length - own, 3) * 0.01;
  if (isLopsided) confidence += 0.04;
  if (rare === 1 && usual >= 3) confidence += 0.04;
  if (rare === 1 && usual >= 3 && distance === 1 && x.length >= 9) confidence += 0.02;
  if (rare === 1 && usual >= 2 && distance === 1 && x.length >= 8 && others.length >= 3) confidence += 0.02;
  if (rare >= 2 && !isOneWord) confidence -= 0.15;
  if (x.at(-1) !== y.at(-1)) confidence -= 0.08;
  if (x[0] !== y[0]) confidence -= 0.08;
  return { rule: `misspelling:${x}~${y}`, confidence: Math.round(Math.min(confidence, 0.98) * 100) / 100 };
}

/** `rohm` and `roehm`: a German umlaut dropped and the same written out. */
function isUmlaut(short: string, long: string): boolean {
  return (
    long.length === short.length + 1 &&
    /[aou]e/.test(long) &&
    [...long.matchAll(/[aou]e/g)].some(({ index }) => long.slice(0, index + 1) + long.slice(index + 2) === short)
  );
}

/** Two neighbours swapped, or a letter written once for twice or twice for once. */
function isSwapOrDouble(x: string, y: string): boolean {
  if (x.length === y.length) return [...x].sort().join('') === [...y].sort().join('');
  return x.replace(/(.)\1/g, '$1') === y.replace(/(.)\1/g, '$1');
}
