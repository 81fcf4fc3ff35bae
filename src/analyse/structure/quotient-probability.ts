import { normalTail } from '../trend/normal-tail.js';
import type { QuotientCounts } from './location-quotient-interval.js';

/**
 * The probability of a location quotient as far from 1, either way, when place and field have nothing to do with each other; 1 where place or field is empty or all there is.
 *
 * Definition: 2 P(Z > G) with G^2 = 2 sum of O ln(O / E) over the four cells of the table of place by field, O counted and E expected. Nearer to the exact probability
 * (Fisher's, halved at what was counted) than the interval is, and defined for a count of 0 and for fractional counts.
 * Source: Wilks 1938; Agresti 2013, Categorical Data Analysis, section 3.2.
 *
 * @example quotientProbability({ count: 10, place: 100, field: 100, total: 1000 }) //=> 1
 */
export function quotientProbability({ count, place, field, total }: QuotientCounts): number {
  const [elsewhere, others] = [total - place, total - field];
  const cells = [
    [count, place, field],
    [place - count, place, others],
    [field - count, elsewhere, field],
    [elsewhere - field + count, elsewhere, others],
  ] as const;
  const terms = cells.map(([found, row, column]) => (found > 0 ? found * Math.log((found * total) / (row * column)) : 0));
  const sum = terms.reduce((all, term) => all + term, 0);
  return Math.min(1, 2 * normalTail(Math.sqrt(2 * Math.max(0, sum))));
}
