import type { Interval } from '../concentration/bootstrap.js';
import { locationQuotientInterval, type QuotientCounts } from './location-quotient-interval.js';
import { quotientProbability } from './quotient-probability.js';

/** A location quotient with what must be known to judge it. */
export interface QuotientCell {
  /** Count that the place would have if it were like all together. */
  readonly expected: number;
  readonly quotient: number;
  readonly interval: Interval;
  /** Place or field below `fewest`, or fewer than 5 expected. */
  readonly small: boolean;
  /** Probability of a quotient as far from 1 when place and field have nothing to do with each other; null when small. */
  readonly p: number | null;
}

/**
 * The location quotient of a cell, with its interval and the guard for small counts.
 *
 * @param counts Place, field and total above 0.
 * @example quotientCell({ count: 30, place: 100, field: 100, total: 1000 }, 30).quotient //=> 3
 */
export function quotientCell(counts: QuotientCounts, fewest: number): QuotientCell {
  const { count, place, field, total } = counts;
  const expected = (place * field) / total;
  const small = place < fewest || field < fewest || expected < 5;
  return {
    expected,
    quotient: (count * total) / (place * field),
    interval: locationQuotientInterval(counts)!,
    small,
    p: small ? null : quotientProbability(counts),
  };
}
