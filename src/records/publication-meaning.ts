import type { Day } from './day.js';
import { type KindMeaning, readKind } from './kind-code.js';
import type { PublicationNumber } from './publication-number.js';

/**
 * Patent type and stage of a publication: by its kind code, and where the vendor leaves that out, by what the number alone
 * says. Chinese numbers tell the type; US numbers both, for grants have at most eight digits and applications eleven; a WO
 * number is an application, an EP number an invention.
 *
 * @example meaningOfPublication({ text: 'US9494937', office: 'US', number: '9494937', kind: '' }, 20161115) //=> { type: 'invention', stage: 'grant' }
 * @example meaningOfPublication({ text: 'CN115984630', office: 'CN', number: '115984630', kind: '' }, 0) //=> { type: 'invention', stage: 'unknown' }
 */
export function meaningOfPublication({ office, number, kind }: PublicationNumber, day: Day): KindMeaning {
  if (kind !== '') return readKind(office, kind, day);
  return NUMBER_FORMS.find((form) => form.office === office && form.pattern.test(number))?.meaning ?? UNKNOWN;
}

const UNKNOWN: KindMeaning = { type: 'unknown', stage: 'unknown' };

/** Sources: ZC 0007 for China; USPTO kind codes and patent number series. */
const NUMBER_FORMS: readonly { readonly office: string; readonly pattern: RegExp; readonly meaning: KindMeaning }[] = [
  { office: 'CN', pattern: /^(?:1|8\d1\d{5}$)/, meaning: { type: 'invention', stage: 'unknown' } },
  { office: 'CN', pattern: /^(?:2|8\d2\d{5}$)/, meaning: { type: 'utilityModel', stage: 'unknown' } },
  { office: 'CN', pattern: /^(?:3|8\d3\d{5}$)/, meaning: { type: 'design', stage: 'unknown' } },
  { office: 'US', pattern: /^(?:RE)?\d{1,8}$/, meaning: { type: 'invention', stage: 'grant' } },
  { office: 'US', pattern: /^20\d{9}$/, meaning: { type: 'invention', stage: 'application' } },
  { office: 'US', pattern: /^D\d+$/, meaning: { type: 'design', stage: 'grant' } },
  { office: 'US', pattern: /^PP\d+$/, meaning: { type: 'other', stage: 'grant' } },
  { office: 'US', pattern: /^[HT]\d+$/, meaning: { type: 'other', stage: 'application' } },
  { office: 'WO', pattern: /^\d{10}$/, meaning: { type: 'invention', stage: 'application' } },
  { office: 'EP', pattern: /^\d{7}$/, meaning: { type: 'invention', stage: 'unknown' } },
];
