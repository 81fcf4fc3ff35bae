import { cjkType } from './cjk-type.js';
import { latinType } from './latin-type.js';
import { type NameParts, nameParts } from './name-parts.js';
import type { TypedName } from './typed-name.js';

/**
 * The type of an applicant from its name alone, by ordered rules kept as data (`data/organisation-words.json`).
 *
 * Company forms come first (研究院有限公司 is an enterprise), then hospitals (大学附属医院), institutes, universities,
 * government bodies and associations, other firms, persons. A name that no rule knows is `unknown`: two bare Latin words
 * (`ROLLS ROYCE`) are nobody's name until a list or a word says so.
 *
 * @example applicantType('浙江大学医学院附属第一医院') //=> { type: 'hospital', rule: 'word:医院' }
 * @example applicantType('NEWCOMER FRED MICHAEL').type //=> 'person'
 */
export function applicantType(name: string): TypedName {
  return typeOfParts(nameParts(name));
}

/** {@link applicantType} of a name taken apart already. */
export function typeOfParts({ text, compact, words, letters }: NameParts): TypedName {
  return compact === null ? latinType(formJoined(words), letters) : cjkType(compact, text);
}

/** `s a` after three or more words is a company form; after fewer it may be a person's initials. */
function formJoined(words: readonly string[]): readonly string[] {
  const letters = words.length - 1 - words.findLastIndex((word) => word.length > 1);
  if (letters < 2 || words.length - letters < 3) return words;
  return [...words.slice(0, -letters), words.slice(-letters).join('')];
}
