import { bilingualOf } from './bilingual-field.js';
import { fieldsOf, flagOf, itemsOf, type JsonPlace, numberOf, textOf } from './json-place.js';
import type { Area, Clause, Industry, KeywordLists, Taxonomy } from './taxonomy.js';
import { validateTaxonomy } from './validate-taxonomy.js';

/**
 * Reads a taxonomy of one's own from parsed JSON, in the form of the built-in one, and checks it with {@link validateTaxonomy}.
 *
 * What a short file leaves out is filled in: `version` "1", `name` the id, `namedInPolicy` false, `ipc` empty, `weight` 1, `source`
 * "own definition". A name may be one text for both languages, keywords and stop words one list of terms.
 *
 * @throws TypeError on a value of the wrong type, RangeError on a value that cannot be meant; both name the place, such as
 * `industries[0].areas[2].clauses[0].weight`.
 * @example loadTaxonomy({ id: 'mine', industries: [{ id: 'water', areas: [{ id: 'membranes', clauses: [{ ipc: ['B01D71/'] }] }] }] }).version //=> '1'
 */
export function loadTaxonomy(json: unknown): Taxonomy {
  const field = fieldsOf({ caller: 'loadTaxonomy', path: '', value: json }, ['id', 'version', 'name', 'industries']);
  const id = textOf(field('id'));
  const taxonomy: Taxonomy = {
    id,
    version: optional(field('version'), textOf, '1'),
    name: optional(field('name'), bilingualOf, { zh: id, en: id }),
    industries: itemsOf(field('industries')).map(industryOf),
  };
  validateTaxonomy(taxonomy);
  return taxonomy;
}

function industryOf(place: JsonPlace): Industry {
  const field = fieldsOf(place, ['id', 'name', 'areas']);
  const id = textOf(field('id'));
  return { id, name: optional(field('name'), bilingualOf, { zh: id, en: id }), areas: itemsOf(field('areas')).map(areaOf) };
}

function areaOf(place: JsonPlace): Area {
  const field = fieldsOf(place, ['id', 'name', 'namedInPolicy', 'umbrella', 'clauses']);
  const id = textOf(field('id'));
  return {
    id,
    name: optional(field('name'), bilingualOf, { zh: id, en: id }),
    namedInPolicy: optional(field('namedInPolicy'), flagOf, false),
    ...(optional(field('umbrella'), flagOf, false) ? { umbrella: true } : {}),
    clauses: itemsOf(field('clauses')).map(clauseOf),
  };
}

function clauseOf(place: JsonPlace): Clause {
  const field = fieldsOf(place, ['ipc', 'ipcExcept', 'onlyWithoutSymbols', 'keywords', 'stopWords', 'weight', 'source']);
  const except = field('ipcExcept');
  const keywords = field('keywords');
  const stopWords = field('stopWords');
  return {
    ipc: optional(field('ipc'), textsOf, []),
    ...(except.value === undefined ? {} : { ipcExcept: textsOf(except) }),
    ...(keywords.value === undefined ? {} : { keywords: keywordsOf(keywords) }),
    ...(optional(field('onlyWithoutSymbols'), flagOf, false) ? { onlyWithoutSymbols: true } : {}),
    ...(stopWords.value === undefined ? {} : { stopWords: keywordsOf(stopWords) }),
    weight: optional(field('weight'), numberOf, 1),
    source: optional(field('source'), textOf, 'own definition'),
  };
}

function keywordsOf(place: JsonPlace): KeywordLists {
  if (Array.isArray(place.value)) {
    const terms = textsOf(place);
    return { zh: terms.filter((term) => HAN.test(term)), en: terms.filter((term) => !HAN.test(term)) };
  }
  const field = fieldsOf(place, ['zh', 'en']);
  return { zh: optional(field('zh'), textsOf, []), en: optional(field('en'), textsOf, []) };
}

const HAN = /\p{Script=Han}/u;

function textsOf(place: JsonPlace): string[] {
  return itemsOf(place).map(textOf);
}

function optional<T>(place: JsonPlace, read: (place: JsonPlace) => T, fallback: T): T {
  return place.value === undefined ? fallback : read(place);
}
