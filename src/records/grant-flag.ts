/**
 * What a vendor says in so many words of whether an application was granted. Position = column code.
 *
 * @example GRANT_FLAGS.indexOf('yes') //=> 2
 */
export const GRANT_FLAGS = ['unknown', 'no', 'yes'] as const;

/** One of {@link GRANT_FLAGS}. */
export type GrantFlag = (typeof GRANT_FLAGS)[number];
