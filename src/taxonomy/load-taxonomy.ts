import type { Bilingual } from '../util/bilingual.js';
import { fieldsOf, flagOf, itemsOf, type JsonPlace, textOf } from '../util/json-place.js';
import { bilingualOf } from './bilingual-field.js';
import { optional, readClause, readKeywords } from './read-clause.js';
import type { Area, Industry, Taxonomy } from './taxonomy.js';
import { validateTaxonomy } from './validate-taxonomy.js';

/**
 * Reads a taxonomy of one's own from parsed JSON, in the form of the built-in one, and checks it with {@link validateTaxonomy}.
 *
 * What a short file leaves out is filled in: `version` "1", `name` the id, `namedInPolicy` false, `ipc` empty, `weight` 1, `source`
 * "own definition". A name may be one text for both languages, a source one text, keywords and stop words one list of terms.
 *
 * @throws TypeError on a value of the wrong type, RangeError on a value that cannot be meant; both name the place, such as
 * `industries[0].areas[2].clauses[0].weight`.
 * @example loadTaxonomy({ id: 'mine', industries: [{ id: 'water', areas: [{ id: 'membranes', clauses: [{ ipc: ['B01D71/'] }] }] }] }).version //=> '1'
 */
export function loadTaxonomy(json: unknown): Taxonomy {
  const top: JsonPlace = { caller: 'loadTaxonomy', path: '', value: json };
  const field = fieldsOf(top, ['id', 'version', 'name', 'documents', 'industries']);
  const id = textOf(field('id'));
  const documents = field('documents');
  const taxonomy: Taxonomy = {
    id,
    version: optional(field('version'), textOf, '1'),
    name: optional(field('name'), bilingualOf, { zh: id, en: id }),
    ...(documents.value === undefined ? {} : { documents: documentsOf(documents) }),
    industries: itemsOf(field('industries')).map(industryOf),
  };
  validateTaxonomy(taxonomy);
  return taxonomy;
}

function documentsOf(place: JsonPlace): Record<string, Bilingual> {
  const ids = typeof place.value === 'object' && place.value !== null ? Object.keys(place.value) : [];
  const field = fieldsOf(place, ids);
  return Object.fromEntries(ids.map((id) => [id, bilingualOf(field(id))]));
}

function industryOf(place: JsonPlace): Industry {
  const field = fieldsOf(place, ['id', 'name', 'areas']);
  const id = textOf(field('id'));
  return { id, name: optional(field('name'), bilingualOf, { zh: id, en: id }), areas: itemsOf(field('areas')).map(areaOf) };
}

/** A flag, or the list of the areas that are covered. */
function umbrellaOf(place: JsonPlace): Pick<Area, 'umbrella'> {
  if (Array.isArray(place.value)) return { umbrella: itemsOf(place).map(textOf) };
  return optional(place, flagOf, false) ? { umbrella: true } : {};
}

function areaOf(place: JsonPlace): Area {
  const field = fieldsOf(place, ['id', 'name', 'namedInPolicy', 'umbrella', 'keywords', 'clauses']);
  const id = textOf(field('id'));
  const keywords = field('keywords');
  return {
    id,
    name: optional(field('name'), bilingualOf, { zh: id, en: id }),
    namedInPolicy: optional(field('namedInPolicy'), flagOf, false),
    ...umbrellaOf(field('umbrella')),
    ...(keywords.value === undefined ? {} : { keywords: readKeywords(keywords) }),
    clauses: itemsOf(field('clauses')).map(readClause),
  };
}
