/**
 * The closed set of legal states. Position = column code.
 * pending: published or under examination. active: granted and in force. refused, withdrawn (also deemed withdrawn or
 * abandoned), lapsed (fees not paid, right terminated), expired (full term), revoked (declared invalid), inactive: dead,
 * reason not said.
 *
 * @example LEGAL_STATUSES.indexOf('active') //=> 2
 */
export const LEGAL_STATUSES = ['unknown', 'pending', 'active', 'refused', 'withdrawn', 'lapsed', 'expired', 'revoked', 'inactive'] as const;

/** One of {@link LEGAL_STATUSES}. */
export type LegalStatus = (typeof LEGAL_STATUSES)[number];
