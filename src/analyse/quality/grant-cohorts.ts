import { isYearComplete } from '../trend/lag.js';

/**
 * Months after the end of a filing year until nearly all of its grants have come: 60 for inventions, 12 for utility models and designs, which are
 * only registered. A rule of thumb, the same by which years of granted applications are marked incomplete.
 *
 * @example monthsToDecision('invention') //=> 60
 */
export function monthsToDecision(type: string): number {
  return type === 'utilityModel' || type === 'design' ? 12 : 60;
}

/**
 * Whether the applications of a filing year can be judged by their grants at the cut-off; null when that is unknown.
 *
 * @param asOf ISO day.
 * @example isDecided('invention', 2012, '2016-12-31') //=> false
 */
export function isDecided(type: string, year: number, asOf: string | null): boolean | null {
  return isYearComplete(year, asOf, monthsToDecision(type));
}
