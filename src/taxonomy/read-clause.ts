import { fieldsOf, flagOf, invalid, itemsOf, type JsonPlace, numberOf, textOf } from '../util/json-place.js';
import { type Clause, type KeywordLists, TEXT_FIELDS } from './taxonomy.js';

/**
 * A clause of a document, with the defaults that `loadTaxonomy` documents.
 *
 * @throws TypeError or RangeError naming the place.
 * @example readClause({ caller: 'load', path: '', value: { ipc: ['B01D71/'] } }).weight //=> 1
 */
export function readClause(place: JsonPlace): Clause {
  const field = fieldsOf(place, CLAUSE_FIELDS);
  return {
    ipc: optional(field('ipc'), textsOf, []),
    ...given('ipcExcept', field, textsOf),
    ...given('symbols', field, symbolChoice),
    ...(optional(field('onlyWithoutSymbols'), flagOf, false) ? { onlyWithoutSymbols: true } : {}),
    ...given('keywords', field, keywordsOrArea),
    ...given('alsoKeywords', field, (lists) => itemsOf(lists).map(readKeywords)),
    ...given('near', field, numberOf),
    ...given('stopWords', field, readKeywords),
    ...given('fields', field, (names) => itemsOf(names).map(textField)),
    weight: optional(field('weight'), numberOf, 1),
    source: optional(field('source'), sourcesOf, ['own definition']),
  };
}

/**
 * Keywords of a document: lists by language, or one list, whose terms are then filed by their script.
 *
 * @throws TypeError or RangeError naming the place.
 * @example readKeywords({ caller: 'load', path: '', value: ['膜', 'membrane'] }) //=> { zh: ['膜'], en: ['membrane'] }
 */
export function readKeywords(place: JsonPlace): KeywordLists {
  if (Array.isArray(place.value)) {
    const terms = textsOf(place);
    return { zh: terms.filter((term) => HAN.test(term)), en: terms.filter((term) => !HAN.test(term)) };
  }
  const field = fieldsOf(place, ['zh', 'en']);
  return { zh: optional(field('zh'), textsOf, []), en: optional(field('en'), textsOf, []) };
}

/** What `read` makes of a field, or the fallback when the document does not give it. */
export function optional<T>(place: JsonPlace, read: (place: JsonPlace) => T, fallback: T): T {
  return place.value === undefined ? fallback : read(place);
}

function given<K extends string, T>(
  key: K,
  field: (key: string) => JsonPlace,
  read: (place: JsonPlace) => T,
): { [key in K]?: T } {
  const place = field(key);
  return place.value === undefined ? {} : ({ [key]: read(place) } as { [key in K]: T });
}

function symbolChoice(place: JsonPlace): 'any' | 'main' {
  const text = textOf(place);
  if (text !== 'any' && text !== 'main') throw invalid(place, 'write "any" or "main"');
  return text;
}

function keywordsOrArea(place: JsonPlace): KeywordLists | 'area' {
  return place.value === 'area' ? 'area' : readKeywords(place);
}

function textField(place: JsonPlace): (typeof TEXT_FIELDS)[number] {
  const text = textOf(place);
  const field = TEXT_FIELDS.find((one) => one === text);
  if (field === undefined) throw invalid(place, `known are ${TEXT_FIELDS.join(', ')}`);
  return field;
}

function sourcesOf(place: JsonPlace): string[] {
  return Array.isArray(place.value) ? textsOf(place) : [textOf(place)];
}

function textsOf(place: JsonPlace): string[] {
  return itemsOf(place).map(textOf);
}

const HAN = /\p{Script=Han}/u;

const CLAUSE_FIELDS = [
  'ipc',
  'ipcExcept',
  'symbols',
  'onlyWithoutSymbols',
  'keywords',
  'alsoKeywords',
  'near',
  'stopWords',
  'fields',
  'weight',
  'source',
];
