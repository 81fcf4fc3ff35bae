import { type CountEstimate, countEstimate, estimateParts, reachProbability, shareSeen } from './delay-estimate.js';
import type { DelayModel } from './delay-model.js';
import { FEWEST_SEEN, type NowcastReason, partsOfField } from './estimate-year.js';

/** How much of a year's filings so far can be seen. */
export interface YearToDate {
  /** Quarters of the year, 1 to 4, of which enough is published to estimate them. */
  readonly quarters: number;
  /** Applications of the year that are published, those of later quarters too. */
  readonly seen: number;
  /** Share of the filings of these quarters that is published. */
  readonly visible: number;
  /** What was filed in them, published or not. */
  readonly filed: CountEstimate;
  /** Probability that so many were filed in them. */
  readonly reaches: (goal: number) => number;
}

/**
 * The filings of a year up to the last quarter that can be estimated, also while the year is not over: what is seen of a field, divided by the share that
 * the delay law of all data gives each stratum. Quarters of which next to nothing is published yet are left out rather than taken for empty. Refused while
 * less than a tenth of the others is published.
 *
 * @param counts Applications of the field in that year by patent type.
 * @example yearToDate([], 2016, { through: 8067, strata: [], laws: new Map(), widened: 1 }) //=> 'tooFewRecords'
 */
export function yearToDate(
  counts: readonly { readonly type: string; readonly count: number }[],
  year: number,
  { through, strata, laws, widened }: Pick<DelayModel, 'through' | 'strata' | 'laws' | 'widened'>,
): YearToDate | NowcastReason {
  const [first, last] = [year * 4, Math.min(year * 4 + 3, through)];
  const seen = counts.reduce((sum, { count }) => sum + count, 0);
  if (last < first) return 'tooEarly';
  if (seen < FEWEST_SEEN) return 'tooFewRecords';
  const wholeUpTo = (end: number) =>
    new Map(strata.map(({ stratum, cells }) => [stratum, estimateParts(cells, laws.get(stratum)!, first, end)]));
  const ofYear = wholeUpTo(first + 3);
  const partsUpTo = (end: number) => partsOfField(counts, strata, wholeUpTo(end), (stratum) => ofYear.get(stratum)!.seen);
  const all = partsUpTo(last);
  const quarters = Math.min(...all.map((part) => part.quarters));
  const parts = first + quarters > last ? all : partsUpTo(first + quarters - 1);
  const visible = quarters === 0 ? 0 : Math.min(1, shareSeen(parts, quarters));
  if (visible < LEAST_SHARE) return 'tooEarly';
  const reaches = (goal: number): number => reachProbability(parts, goal, widened);
  return { quarters, seen, visible, filed: countEstimate(parts, widened), reaches };
}

const LEAST_SHARE = 0.1;
