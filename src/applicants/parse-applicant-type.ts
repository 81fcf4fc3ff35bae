import { readApplicantType } from '../records/applicant-type-text.js';
import type { ApplicantType } from './party.js';

/**
 * A vendor's word for the type of an applicant, or null when it tells none: empty, unknown, `其他`, or two types at once (`院校/研究所`).
 *
 * @example parseApplicantType('大专院校') //=> 'university'
 * @example parseApplicantType('其他') //=> null
 */
export function parseApplicantType(word: string): ApplicantType | null {
  const type = readApplicantType(word);
  return type === 'unknown' ? null : type;
}
