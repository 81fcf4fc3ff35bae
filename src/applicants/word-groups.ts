import data from './data/organisation-words.json' with { type: 'json' };

/** What an organisation word of a Latin name tells about its bearer. */
export type WordGroup = Exclude<keyof typeof data.latin, 'blockers'>;

/** The first word or phrase of each group found in the name. */
export type GroupHits = Partial<Record<WordGroup, string>>;

/** Looks up every word and phrase of a Latin name in the organisation words. */
export function groupHits(words: readonly string[]): GroupHits {
  const hits: GroupHits = {};
  let text = '';
  for (const word of words) {
    const entry = ENTRIES.get(word);
    if (!entry) continue;
    for (const group of entry.groups) hits[group] ??= word;
    for (const { phrase, group } of entry.phrases) {
      text ||= ` ${words.join(' ')} `;
      if (text.includes(` ${phrase} `)) hits[group] ??= phrase;
    }
  }
  return hits;
}

/** True for words that tell what kind of body bears a name, and so stand in many names. */
export function isOrganisationWord(word: string): boolean {
  return (ENTRIES.get(word)?.groups.length ?? 0) > 0;
}

/** True for words that no personal name has: common English words, digits, beginnings and endings of trade names. */
export function isBlocker(word: string): boolean {
  return BLOCKERS.has(word) || BLOCKING_SHAPE.test(word);
}

/** The words of a list that the data file keeps as lines. */
export function wordsOf(lines: readonly string[]): string[] {
  return lines.join(' ').split(' ');
}

const GROUPS = Object.entries(data.latin).filter(([group]) => group !== 'blockers') as [
  WordGroup,
  { words: string[]; phrases: string[] },
][];
const ENTRIES = indexWords();
const BLOCKERS: ReadonlySet<string> = new Set(wordsOf(data.latin.blockers.words));
const BLOCKING_SHAPE = new RegExp(
  `[^\\p{L}]|^(?:${wordsOf(data.latin.blockers.beginnings).join('|')})\\p{L}{3}|\\p{L}{3}(?:${wordsOf(data.latin.blockers.endings).join('|')})$`,
  'u',
);

interface WordEntry {
  readonly groups: WordGroup[];
  /** Phrases that begin with the word. */
  readonly phrases: { readonly phrase: string; readonly group: WordGroup }[];
}

function indexWords(): ReadonlyMap<string, WordEntry> {
  const entries = new Map<string, WordEntry>();
  const entry = (word: string): WordEntry => {
    const found = entries.get(word) ?? { groups: [], phrases: [] };
    entries.set(word, found);
    return found;
  };
  for (const [group, { words, phrases }] of GROUPS) {
    for (const word of wordsOf(words)) entry(word).groups.push(group);
    for (const phrase of phrases) entry(phrase.split(' ')[0]!).phrases.push({ phrase, group });
  }
  return entries;
}
