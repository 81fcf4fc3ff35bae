import { Z_90, Z_975 } from '../../util/normal-quantiles.js';
import { normalTail } from '../trend/normal-tail.js';
import type { DelayCell, DelayLaw } from './publication-delay.js';

/** A number of applications that are not all published yet. */
export interface CountEstimate {
  /** Applications to be expected once all are published, a whole number like the bounds. */
  readonly value: number;
  /** Ends of the 80 % and of the 95 % interval; never below what is published already. */
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** An estimate in parts: variances of what chance adds to the outstanding applications, and of the delay law itself. */
export interface EstimateParts {
  readonly seen: number;
  readonly value: number;
  readonly process: number;
  readonly parameter: number;
  /**
   * Quarters, from the first on, that can be estimated at all: a tenth of what was filed is published by the law, or three applications of it are to be
   * expected. Of the others nothing is seen as a rule, and nothing over any share is nothing.
   */
  readonly quarters: number;
}

/**
 * Applications filed in a range of quarters, from those published by the law's last quarter; what came after it is seen, but says nothing of the rest.
 *
 * N = sum of n(i) / F(k) over the quarters i, k = quarters elapsed since. Process variance: dispersion x sum of N(i) (1 - F) / F; variance of the law:
 * dispersion x sum over j of g(j) / ((1 - g(j)) S(j)) x (sum of N(i) over quarters younger than j)^2, S the exposures, because the g(j) are asymptotically
 * independent binomial shares.
 * Source: Lawless 1994, section 3 (the delta method on the reverse-time hazards).
 *
 * @example estimateParts([{ from: 0, to: 1, count: 8 }], { through: 3, published: [1], hazards: [0], exposures: [8], dispersion: 1 }, 0, 3).value //=> 8
 */
export function estimateParts(cells: readonly DelayCell[], law: DelayLaw, first: number, last: number): EstimateParts {
  const { through, published, hazards, exposures, dispersion } = law;
  const longest = published.length - 1;
  let [seen, value, process] = [0, 0, 0];
  const byAge = new Float64Array(longest + 1);
  for (const { from, to, count } of cells) {
    if (from < first || from > last || to < from) continue;
    seen += count;
    const age = Math.min(through - from, longest);
    const share = published[age] ?? 0;
    if (to > through || share === 0) continue;
    value += count / share;
    process += (dispersion * count * (1 - share)) / share ** 2;
    byAge[age]! += count / share;
  }
  let parameter = 0;
  let younger = 0;
  for (let j = 1; j <= longest; j++) {
    younger += byAge[j - 1]!;
    const hazard = hazards[j]!;
    if (hazard > 0 && hazard < 1) parameter += ((dispersion * hazard) / ((1 - hazard) * exposures[j]!)) * younger ** 2;
  }
  const usual = value / (last - first + 1);
  const canTell = (quarter: number): boolean => {
    const share = quarter > through ? 0 : (published[Math.min(through - quarter, longest)] ?? 0);
    return share >= LEAST_OF_QUARTER || share * usual >= FEWEST_OF_QUARTER;
  };
  let quarters = 0;
  while (first + quarters <= last && canTell(first + quarters)) quarters++;
  return { seen, value: Math.max(seen, value), process, parameter, quarters };
}

/** Share of a year that must be published for an estimate. */
export const LEAST_SHARE = 0.2;

const LEAST_OF_QUARTER = 0.1;
const FEWEST_OF_QUARTER = 3;

/**
 * The share of a range of quarters that is published, by its parts; 0 when one of them has quarters that cannot be estimated, or there is nothing at all.
 *
 * @param quarters Of the range.
 * @example shareSeen([{ seen: 40, value: 50, process: 0, parameter: 0, quarters: 4 }], 4) //=> 0.8
 * @example shareSeen([{ seen: 30, value: 30, process: 0, parameter: 0, quarters: 3 }], 4) //=> 0
 */
export function shareSeen(parts: readonly EstimateParts[], quarters: number): number {
  const some = parts.filter(({ seen }) => seen > 0);
  if (some.length === 0 || some.some((part) => part.quarters < quarters)) return 0;
  return some.reduce((sum, { seen }) => sum + seen, 0) / some.reduce((sum, { value }) => sum + value, 0);
}

/**
 * The interval of an estimate put together from independent parts: what is outstanding follows a log-normal law with the mean and the variance of
 * the parts, so that no bound falls below what is seen.
 *
 * @param widened Factor on the standard deviation, from a back-test. Default 1.
 * @example countEstimate([{ seen: 40, value: 50, process: 0, parameter: 0 }]) //=> { value: 50, low80: 50, high80: 50, low95: 50, high95: 50 }
 */
export function countEstimate(parts: readonly Omit<EstimateParts, 'quarters'>[], widened = 1): CountEstimate {
  const { seen, outstanding, spread } = outstandingOf(parts, widened);
  const end = (z: number): number => seen + outstanding * Math.exp(z * Math.sqrt(spread) - spread / 2);
  const value = Math.round(seen + outstanding);
  return {
    value,
    low80: Math.min(value, Math.floor(end(-Z_90) + SLIP)),
    high80: Math.max(value, Math.ceil(end(Z_90) - SLIP)),
    low95: Math.min(value, Math.floor(end(-Z_975) + SLIP)),
    high95: Math.max(value, Math.ceil(end(Z_975) - SLIP)),
  };
}

/**
 * The probability that an estimate put together in the same way reaches a goal, which it does from half a unit below.
 *
 * @example reachProbability([{ seen: 40, value: 50, process: 0, parameter: 0 }], 50) //=> 1
 */
export function reachProbability(parts: readonly Omit<EstimateParts, 'quarters'>[], goal: number, widened = 1): number {
  const { seen, outstanding, spread } = outstandingOf(parts, widened);
  const missing = goal - 0.5 - seen;
  if (missing <= 0) return 1;
  if (spread === 0) return outstanding >= missing ? 1 : 0;
  return normalTail((Math.log(missing / outstanding) + spread / 2) / Math.sqrt(spread));
}

/** What is seen, the mean of what is outstanding, and the variance of its logarithm. */
function outstandingOf(
  parts: readonly Omit<EstimateParts, 'quarters'>[],
  widened: number,
): { readonly seen: number; readonly outstanding: number; readonly spread: number } {
  const sum = (of: (part: Omit<EstimateParts, 'quarters'>) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const seen = sum((part) => part.seen);
  const outstanding = Math.max(0, sum((part) => part.value) - seen);
  const variance = sum((part) => part.process + part.parameter) * widened ** 2;
  return { seen, outstanding, spread: outstanding === 0 ? 0 : Math.log1p(variance / outstanding ** 2) };
}

/** Keeps whole numbers whole when a bound is one up to rounding errors. */
const SLIP = 1e-9;
