/**
 * What an applicant is. Position = column code.
 *
 * @example APPLICANT_TYPES.indexOf('enterprise') //=> 1
 */
export const APPLICANT_TYPES = ['unknown', 'enterprise', 'university', 'institute', 'hospital', 'government', 'person'] as const;

/** One of {@link APPLICANT_TYPES}. */
export type ApplicantType = (typeof APPLICANT_TYPES)[number];
