import data from '../data/confusable-characters.json' with { type: 'json' };
import type { Canonical } from './canonical.js';
import type { Likeness, PairEvidence } from './misspelling.js';
import { pinyinOf } from './pinyin.js';

/**
 * Whether two Chinese names differ by one slip: a character for one that looks like it, one for another of the same sound, two swapped, one left
 * out; null when not. One character is often all that tells two companies apart, so only characters that look alike and whole names
 * established against a rare slip reach the bar, and numbers, directions, sizes and ranks are never slips.
 */
export function cjkLikeness(a: Canonical, b: Canonical, { isLopsided }: Pick<PairEvidence, 'isLopsided'>): Likeness | null {
  if (Math.min(a.stem.length, b.stem.length) < SHORTEST) return null;
  const [short, long] = a.form.length <= b.form.length ? [a.form, b.form] : [b.form, a.form];
  const at = firstDifference(short, long);
  if (short.length < long.length) return omission(short, long, at, isLopsided);
  const [x, y] = [short[at]!, long[at]!];
  if (short.slice(at + 1) === long.slice(at + 1)) return substitution(x, y, isLopsided);
  const isSwap = x === long[at + 1] && y === short[at + 1] && short.slice(at + 2) === long.slice(at + 2);
  return isSwap && !isContrast(x) && !isContrast(y) ? { rule: `swapped:${x}${y}`, confidence: isLopsided ? 0.96 : 0.92 } : null;
}

/** Stems under five characters are a place and a trade name. */
const SHORTEST = 5;
const CONTRAST = new Set(
  '〇零一二三四五六七八九十百千万甲乙丙丁戊己庚辛东西南北中大小上下内外新老前后左右高低长短公私男女国省市县区',
);
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  data.groups.split(' ').flatMap((group) => [...group].map((character) => [character, group] as const)),
);

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function isContrast(character: string): boolean {
  return CONTRAST.has(character) || /[^\u3400-\u9fff]/.test(character);
}

function substitution(x: string, y: string, isLopsided: boolean): Likeness | null {
  if (LOOKALIKES.get(x)?.includes(y)) return { rule: `lookalike:${x}~${y}`, confidence: 0.96 };
  if (isContrast(x) || isContrast(y)) return null;
  const sound = pinyinOf(x);
  if (sound === null || sound !== pinyinOf(y)) return null;
  return { rule: `same-sound:${x}~${y}`, confidence: isLopsided ? 0.9 : 0.8 };
}

function omission(short: string, long: string, at: number, isLopsided: boolean): Likeness | null {
  if (long.length - short.length !== 1 || long.slice(at + 1) !== short.slice(at) || isContrast(long[at]!)) return null;
  if (long[at] === long[at - 1]) return { rule: `doubled:${long[at]}`, confidence: 0.96 };
  return isLopsided && short.length >= 10 ? { rule: `left-out:${long[at]}`, confidence: 0.85 } : null;
}
