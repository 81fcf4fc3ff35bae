import type { ClassifiableBatch } from '../src/classify/classifier.js';
import { SymbolDictionary } from '../src/records/symbol-dictionary.js';
import { clauseKeywords } from '../src/taxonomy/clause-keywords.js';
import type { Taxonomy } from '../src/taxonomy/taxonomy.js';
import { foldText } from '../src/util/fold-text.js';
import { seededRandom } from '../src/util/random.js';

/** What the matchers are measured on. */
export interface MatcherTask {
  readonly texts: readonly string[];
  readonly terms: readonly string[];
  /** UTF-16 units of all texts. */
  readonly units: number;
}

const SYLLABLES =
  'ab ba ca co de di en er fi ga hy in io ke la li ma mo na ne or pa po ra re ro sa se so ta ti to un ve vo'.split(' ');

/**
 * Invented abstracts of about 200 units, four in five Chinese and one in five English, and invented terms, seven in ten Chinese. Few words
 * are common and many rare, and terms are made of the same words, so that most terms share their beginning with
 * something in the text and about one word in fifteen of a text is a term when there are 6,000 of them. The same seed gives the same task.
 */
export function matcherTask(texts: number, terms: number, seed = 1): MatcherTask {
  const random = seededRandom(seed);
  const chinese = words(8000, random, () => chineseWord(random));
  const english = words(8000, random, () => englishWord(random));
  const zipf = (list: readonly string[]): string => list[Math.floor(list.length * random() ** 3)]!;
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const wanted = new Set<string>();
  while (wanted.size < terms) {
    const isChinese = random() < 0.7;
    const list = isChinese ? chinese : english;
    const parts = Array.from({ length: 1 + Math.floor(random() * 1.8 + 0.6) }, () => any(list));
    wanted.add(parts.join(isChinese ? '' : ' '));
  }
  const list = [...wanted];
  const all = Array.from({ length: texts }, () =>
    random() < 0.8
      ? text(220, '', '，', () => (random() < 0.03 ? any(list) : zipf(chinese)))
      : text(220, ' ', ', ', () => zipf(english)),
  );
  return { texts: all, terms: list, units: all.reduce((sum, one) => sum + one.length, 0) };
}

function words(count: number, random: () => number, make: () => string): string[] {
  const all = new Set<string>();
  while (all.size < count) all.add(make());
  return [...all].sort(() => random() - 0.5);
}

/** Two characters or three out of about 2,000, the common ones more often; none that has another, simplified form. */
function chineseWord(random: () => number): string {
  const character = (): string => {
    const text = String.fromCharCode(0x4e00 + 8 * Math.floor(2500 * random() ** 2) + Math.floor(random() * 2));
    return foldText(text) === text ? text : character();
  };
  return Array.from({ length: random() < 0.8 ? 2 : 3 }, character).join('');
}

function englishWord(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!).join('');
}

function text(length: number, joint: string, stop: string, next: () => string): string {
  let made = '';
  for (let k = 0; made.length < length; k++) made += (made === '' ? '' : k % 9 === 8 ? stop : joint) + next();
  return made;
}

/** Invented records: a title, an abstract with the terms of a taxonomy in it now and then, one to four symbols out of its clauses. */
export function classifiableRecords(count: number, taxonomy: Taxonomy, seed = 1): ClassifiableBatch {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const clauses = taxonomy.industries.flatMap(({ areas }) =>
    areas.flatMap((area) => area.clauses.map((clause) => ({ area, clause }))),
  );
  const terms = clauses.flatMap(({ area, clause }) => clauseKeywords(area, clause)?.zh ?? []);
  const symbols = new SymbolDictionary();
  const ids = clauses
    .flatMap(({ clause }) => clause.ipc.map((pattern) => symbols.idOf(spelled(pattern))))
    .filter((id) => id !== -1);
  const chinese = words(8000, random, () => chineseWord(random));
  const word = (): string => (random() < 0.04 ? pick(terms) : chinese[Math.floor(chinese.length * random() ** 3)]!);
  const lists = Array.from({ length: count }, () => [
    ...new Set(Array.from({ length: 1 + Math.floor(4 * random() ** 2) }, () => pick(ids))),
  ]);
  const symbolStart = new Uint32Array(count + 1);
  lists.forEach((list, i) => {
    symbolStart[i + 1] = symbolStart[i]! + list.length;
  });
  return {
    length: count,
    title: lists.map(() => text(16, '', '', word)),
    abstract: lists.map(() => text(220, '', '，', word)),
    symbolStart,
    symbol: Int32Array.from(lists.flat()),
    symbols,
  };
}

/** A symbol in the set of a pattern. */
function spelled(pattern: string): string {
  const start = pattern.replace(/-.*$/, '');
  return start.endsWith('/') ? `${start}00` : start.length === 4 ? `${start}1/00` : start;
}
