/**
 * What a family number of a vendor groups. Position = column code. simple: documents with the same priorities (DOCDB); extended: all
 * that are linked by any priority (INPADOC). The two are not comparable.
 *
 * @example FAMILY_KINDS.indexOf('simple') //=> 1
 */
export const FAMILY_KINDS = ['none', 'simple', 'extended'] as const;

/** One of {@link FAMILY_KINDS}. */
export type FamilyKind = (typeof FAMILY_KINDS)[number];
