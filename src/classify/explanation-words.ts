import { parseSymbol } from '../records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../records/symbol-pattern.js';
import { termsOf } from '../taxonomy/clause-keywords.js';
import type { Clause, KeywordLists, Taxonomy } from '../taxonomy/taxonomy.js';
import type { Bilingual, Lang } from '../util/bilingual.js';
import type { EvidenceField } from './assignment.js';

/** How a field is called in a sentence. */
export const FIELD_NAMES: Readonly<Record<EvidenceField, Bilingual>> = {
  ipc: { zh: '分类号', en: 'classification' },
  title: { zh: '标题', en: 'title' },
  abstract: { zh: '摘要', en: 'abstract' },
  claims: { zh: '权利要求', en: 'claims' },
};

/** The first of `patterns` that holds a symbol, or null. */
export function patternHolding(patterns: readonly string[], symbol: string): string | null {
  const parsed = parseSymbol(symbol);
  if (parsed === null) return null;
  return patterns.find((text) => matchesPattern(parseSymbolPattern(text), parsed)) ?? null;
}

/** A pattern as a reader of the classification names it: sections and classes by their level, a main group without its slash. */
export function patternText(pattern: string, lang: Lang): string {
  if (pattern.length === 1) return lang === 'zh' ? `${pattern} 部` : `section ${pattern}`;
  if (pattern.length === 3) return lang === 'zh' ? `${pattern} 大类` : `class ${pattern}`;
  return pattern.replace(/\/$/, '');
}

/** A list of words, the first few of them: with how many more there are. */
export function someOf(words: readonly string[], lang: Lang): string {
  const shown = words.slice(0, MOST_SHOWN);
  const rest = words.length - shown.length;
  if (lang === 'zh') return rest > 0 ? `${shown.join('、')}等 ${words.length} 个` : shown.join('、');
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** Terms in quotation marks: those of the language, or of the other one where there are none. */
export function quotedTerms(lists: KeywordLists | undefined, lang: Lang): string {
  const own = lists?.[lang] ?? [];
  return someOf(
    (own.length > 0 ? own : termsOf(lists)).map((term) => quoted(term, lang)),
    lang,
  );
}

/** A word in the quotation marks of a language. */
export function quoted(word: string, lang: Lang): string {
  return lang === 'zh' ? `“${word}”` : `"${word}"`;
}

/** What supports a clause: documents by their names with the places in them, other words as they are. */
export function sourceText({ source }: Clause, { documents = {} }: Taxonomy, lang: Lang): string {
  const names = source.map((one) => {
    if (one === OWN_DEFINITION.en) return OWN_DEFINITION[lang];
    const [, id = '', place = ''] = /^([^:]*)(?:: (.*))?$/s.exec(one) ?? [];
    return documents[id] === undefined ? one : [documents[id][lang], place].filter(Boolean).join(' ');
  });
  return names.join(lang === 'zh' ? '；' : '; ');
}

const MOST_SHOWN = 5;

/** What `loadTaxonomy` writes where a taxonomy gives no source. */
const OWN_DEFINITION: Bilingual = { zh: '自行定义', en: 'own definition' };
