import type { DimensionValue } from '../../engines/engine.js';
import type { Interval } from '../concentration/bootstrap.js';
import { FEWEST_APPLICATIONS } from '../concentration/hhi-interval.js';
import { bursts } from '../trend/bursts.js';
import { normalTail } from '../trend/normal-tail.js';
import type { YearWindow } from '../trend/year-window.js';
import { rateRatio, ratioScore } from './rate-ratio.js';

/** Why an area is called emerging. */
export type EmergingReason = 'fasterThanAll' | 'newcomers' | 'burst';

/** One area with what speaks for and against its emerging: every component is shown. */
export interface EmergingAreaRow {
  readonly area: string;
  readonly industry: string;
  /** Place, emerging areas first, by the mean rank of the components; null when small. */
  readonly rank: number | null;
  /** Best and worst place when any one component is left out; null when small. */
  readonly rankRange: { readonly best: number; readonly worst: number } | null;
  /** Applications in the recent window and the one before; `cellQuery` with `year` ranges in `where` asks for them. */
  readonly recent: number;
  readonly before: number;
  /** recent / before - 1; null from 0. */
  readonly growth: number | null;
  /** Share of the area in all classified applications of the recent window. */
  readonly share: number | null;
  /** That share over the share of the window before, with its 95 % interval: above 1 the area grows faster than all together. */
  readonly shareRatio: number | null;
  readonly shareRatioInterval: Interval | null;
  /** Applicants active in the recent window, and those of them who had nothing in the area before. */
  readonly applicants: number;
  readonly entrants: number;
  /** entrants / applicants; null without applicants. */
  readonly entrantShare: number | null;
  /** Strength of a burst that lasts to the last complete year (Kleinberg), 0 when there is none. */
  readonly burst: number;
  /** Fewer than 30 applications in the recent window: shown, not ranked. */
  readonly small: boolean;
  /** Probability of such a gain in share when there is none; one-sided, null when small. */
  readonly p: number | null;
  /** Grows, and gains share beyond what areas vary, among all areas looked at. */
  readonly emerging: boolean;
  readonly reasons: readonly EmergingReason[];
}

/** What the components of an area are computed from: counts by year of the area and of all, and the applicants of the recent window. */
export interface EmergingMaterial {
  readonly series: ReadonlyMap<DimensionValue, number>;
  readonly years: ReadonlyMap<DimensionValue, number>;
  readonly windows: readonly [YearWindow, YearWindow];
  readonly applicants: number;
  readonly entrants: number;
  /** Of the counts of areas, from `dispersionOf`. */
  readonly dispersion: number;
}

/** A row without its name, verdict and rank. */
export type EmergingComponents = Omit<EmergingAreaRow, 'area' | 'industry' | 'rank' | 'rankRange' | 'emerging' | 'reasons'>;

/** The components of one area, as {@link emergingAreas} defines them. */
export function emergingComponents({
  series,
  years,
  windows,
  applicants,
  entrants,
  dispersion,
}: EmergingMaterial): EmergingComponents {
  const within = (counts: ReadonlyMap<DimensionValue, number>, { from, to }: YearWindow) => {
    let sum = 0;
    for (let year = from; year <= to; year++) sum += counts.get(year) ?? 0;
    return sum;
  };
  const [before, recent] = windows.map((window) => within(series, window)) as [number, number];
  const [wholeBefore, whole] = windows.map((window) => within(years, window)) as [number, number];
  const ratio = rateRatio({ count: recent, total: whole }, { count: before, total: wholeBefore }, dispersion);
  const burst = lastingBurst(series, years, windows[1].to);
  const entrantShare = applicants > 0 ? entrants / applicants : null;
  const small = recent < FEWEST_APPLICATIONS;
  return {
    recent,
    before,
    growth: before > 0 ? recent / before - 1 : null,
    share: whole > 0 ? recent / whole : null,
    shareRatio: ratio?.ratio ?? null,
    shareRatioInterval: ratio?.interval ?? null,
    applicants,
    entrants,
    entrantShare,
    burst,
    small,
    p: small || ratio === null ? null : chanceOf(ratio),
  };
}

/** Probability of such a gain when there is none; certain where the share cannot change. */
function chanceOf(ratio: NonNullable<ReturnType<typeof rateRatio>>): number {
  const score = ratioScore(ratio);
  return score === null ? 1 : normalTail(score);
}

/** Weight of a burst over the last ten complete years that has not ended. */
function lastingBurst(
  series: ReadonlyMap<DimensionValue, number>,
  years: ReadonlyMap<DimensionValue, number>,
  last: number,
): number {
  const span = Array.from({ length: 10 }, (_, k) => last - 9 + k);
  const [part, all] = [series, years].map((counts) => span.map((year) => counts.get(year) ?? 0)) as [number[], number[]];
  const found = bursts(part, all).at(-1);
  return found?.last === span.length - 1 ? found.weight : 0;
}
