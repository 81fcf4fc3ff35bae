import type { Bilingual } from '../util/bilingual.js';
import { fieldsOf, type JsonPlace, textOf } from '../util/json-place.js';

/**
 * A name in a document: `{ "zh": ..., "en": ... }`, or one text that then serves both languages.
 *
 * @throws TypeError or RangeError when it is neither.
 * @example bilingualOf({ caller: 'load', path: 'name', value: '风电' }) //=> { zh: '风电', en: '风电' }
 */
export function bilingualOf(place: JsonPlace): Bilingual {
  if (typeof place.value === 'string') return { zh: textOf(place), en: textOf(place) };
  const field = fieldsOf(place, ['zh', 'en']);
  return { zh: textOf(field('zh')), en: textOf(field('en')) };
}
