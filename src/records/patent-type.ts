/**
 * What kind of right was asked for. The position in the list is the code used in columns; `unknown` is 0.
 *
 * @example PATENT_TYPES.indexOf('invention') //=> 1
 */
export const PATENT_TYPES = ['unknown', 'invention', 'utilityModel', 'design', 'other'] as const;

/** One of {@link PATENT_TYPES}. */
export type PatentType = (typeof PATENT_TYPES)[number];

/**
 * At which stage a document was published: the application as filed, or the granted right. Position = column code.
 *
 * @example STAGES.indexOf('grant') //=> 2
 */
export const STAGES = ['unknown', 'application', 'grant'] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];
