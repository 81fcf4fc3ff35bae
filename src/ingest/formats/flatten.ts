import type { JsonObject, JsonValue } from './json-value.js';
import { joinTexts } from './value-text.js';

/** A column's name and what stands in it. */
export type NamedCell = readonly [name: string, text: string];

/**
 * A record of a document as the cells of one row. Members of members are named by their path (`biblio.parties`); lists become one
 * cell, joined by `;;`, lists of objects one cell a member. Of texts in several languages the Chinese or else the English one stands
 * under the plain name, every other under the name with its language: `title.text (fr)`.
 *
 * @example flatten({ members: [['a', { members: [['b', '1']] }], ['c', ['x', 'y']]] }) //=> [['a.b', '1'], ['c', 'x;;y']]
 */
export function flatten(record: JsonObject): NamedCell[] {
  return record.members.flatMap(([name, value]) => cellsOf(name, value));
}

function cellsOf(path: string, value: JsonValue): NamedCell[] {
  if (typeof value === 'string') return [[path, value]];
  if (isList(value)) return listCells(path, value);
  return value.members.flatMap(([name, inner]) => cellsOf(`${path}.${name}`, inner));
}

function listCells(path: string, values: readonly JsonValue[]): NamedCell[] {
  if (values.every((value) => typeof value === 'string')) return [[path, joinTexts(values as readonly string[])]];
  const languages = values.map(languageOf);
  if (values.length > 0 && !languages.includes('')) return languageCells(path, values as readonly JsonObject[], languages);
  const joined = new Map<string, string[]>();
  for (const value of values) {
    for (const [name, text] of cellsOf(path, value)) {
      const texts = joined.get(name);
      if (texts) texts.push(text);
      else joined.set(name, [text]);
    }
  }
  return [...joined].map(([name, texts]): NamedCell => [name, joinTexts(texts)]);
}

/** The texts in the language that is preferred, then the others under a name of their own. */
function languageCells(path: string, values: readonly JsonObject[], languages: readonly string[]): NamedCell[] {
  const preferred = preferredLanguage(languages);
  const texts = new Map<string, string[]>();
  for (const [i, language] of languages.entries()) {
    const text = joinTexts(memberTexts(values[i]!, TEXT_NAMES));
    texts.set(language, [...(texts.get(language) ?? []), text]);
  }
  return [...texts].map(
    ([language, all]): NamedCell => [language === preferred ? `${path}.text` : `${path}.text (${language})`, joinTexts(all)],
  );
}

/** Chinese before English before whatever comes first. */
export function preferredLanguage(languages: readonly string[]): string {
  return PREFERRED.flatMap((prefix) => languages.filter((one) => one.startsWith(prefix)))[0] ?? languages[0] ?? '';
}

const PREFERRED = ['zh', 'cn', 'en'];
const LANGUAGE_NAMES: ReadonlySet<string> = new Set(['lang', 'language', '@lang']);
const TEXT_NAMES: ReadonlySet<string> = new Set(['text', 'value', '$']);

/** The language of a text in a list of such; '' for anything else. */
function languageOf(value: JsonValue): string {
  if (typeof value === 'string' || isList(value) || value.members.length > 4) return '';
  const [language = ''] = memberTexts(value, LANGUAGE_NAMES);
  return memberTexts(value, TEXT_NAMES).length > 0 ? language.toLowerCase() : '';
}

function memberTexts({ members }: JsonObject, names: ReadonlySet<string>): string[] {
  return members.flatMap(([name, value]) => (names.has(name) && typeof value === 'string' ? [value] : []));
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
