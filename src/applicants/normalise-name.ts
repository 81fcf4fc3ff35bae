import { typeOfParts } from './applicant-type.js';
import { cjkKey } from './cjk-key.js';
import { latinKey } from './latin-key.js';
import { type NameParts, nameParts } from './name-parts.js';
import type { TypedName } from './typed-name.js';

/** The key under which spellings of one name meet. */
export interface NormalisedName {
  /** Never empty, readable, and its own key. */
  readonly key: string;
  /** Steps that changed the spelling, such as `width; bracket; legal-form:有限责任公司`; '' when none did. */
  readonly rule: string;
}

/**
 * The key of an applicant's name at level `normalised`: spellings with one key are taken for one party.
 *
 * What meets: width, case, blanks, punctuation, place brackets (华能（天津）… = 华能天津…), diacritics, `&` and `and`, a leading
 * `The`, a bracketed country (`[CN]`); the forms 有限公司, 有限责任公司, 股份有限公司, since a company keeps its name when it is
 * converted; English-speaking forms (Inc, Co Ltd, LLC, Corp, K.K. ...), also with no form at all; forms of one other law with
 * each other (GmbH and AG, B.V. and N.V.).
 * What stays apart: 集团, branches (分公司, 研究院 of a company), forms of different laws (`Merck KGaA`, `Merck & Co Inc`), a bare
 * Chinese 公司 (often the parent of the 股份有限公司), and persons, who are never shortened.
 *
 * @example normaliseName('华能（天津）煤气化发电有限责任公司').key //=> '华能天津煤气化发电有限公司'
 * @example normaliseName('TEXACO INC').key //=> 'texaco'
 */
export function normaliseName(name: string): NormalisedName {
  const parts = nameParts(name);
  return normaliseParts(parts, typeOfParts(parts));
}

/** {@link normaliseName} of a name taken apart and typed already. */
export function normaliseParts(parts: NameParts, { type }: TypedName): NormalisedName {
  const rules = [...parts.steps];
  const key = type === 'person' ? personKey(parts, rules) : organisationKey(parts, rules);
  return { key: key === '' ? parts.text || '?' : key, rule: rules.length === 1 ? rules[0]! : rules.join('; ') };
}

function personKey({ text, compact, letters }: NameParts, rules: string[]): string {
  const key = INTERPUNCT.test(text) ? text.replace(INTERPUNCTS, '·') : (compact ?? letters.join(' '));
  if (key !== text) rules.push(/^[\p{L}\s]*$/u.test(text) ? 'blank' : 'punctuation');
  return key;
}

const INTERPUNCT = /[·・•]/;
const INTERPUNCTS = /\s*[·・•]/g;

function organisationKey({ text, compact, words }: NameParts, rules: string[]): string {
  return compact === null ? latinKey(text, words, rules) : cjkKey(text, compact, rules);
}
