import { pettitt } from './pettitt.js';

/** A change of level between two years. */
export interface ChangePoint {
  /** First year of the new level. */
  readonly year: number;
  /** Mean count of the years before and after, up to the neighbouring change points. */
  readonly before: number;
  readonly after: number;
  /** Probability of Pettitt's test on the stretch that the point divides. */
  readonly p: number;
}

/**
 * Years in which the level of a yearly series changed: Pettitt's test at 5 %, then again on each side, down to stretches of at least 5 years a side.
 *
 * Give complete years only: a truncated end is a change of level too. A steady rise is divided as well; `trend` says whether there is one.
 * Source: Pettitt 1979 with binary segmentation (Scott and Knott 1974).
 *
 * @param series Years ascending, without gaps.
 * @example changePoints([1, 2, 1, 2, 1, 2, 1, 9, 8, 9, 8, 9, 8, 9].map((count, i) => ({ year: 2000 + i, count }))).map((point) => point.year) //=> [2007]
 */
export function changePoints(series: readonly { readonly year: number; readonly count: number }[]): readonly ChangePoint[] {
  const cuts = cutsOf(series, 0);
  const edges = [0, ...cuts.map(({ at }) => at), series.length];
  return cuts.map(({ at, p }, i) => ({
    year: series[at]!.year,
    before: meanOf(series.slice(edges[i]!, at)),
    after: meanOf(series.slice(at, edges[i + 2]!)),
    p,
  }));
}

const ALPHA = 0.05;
const FEWEST_A_SIDE = 5;

function cutsOf(
  series: readonly { readonly count: number }[],
  offset: number,
): readonly { readonly at: number; readonly p: number }[] {
  if (series.length < 2 * FEWEST_A_SIDE) return [];
  const { last, p } = pettitt(series.map(({ count }) => count))!;
  const at = last + 1;
  if (p >= ALPHA || at < FEWEST_A_SIDE || series.length - at < FEWEST_A_SIDE) return [];
  return [...cutsOf(series.slice(0, at), offset), { at: offset + at, p }, ...cutsOf(series.slice(at), offset + at)];
}

function meanOf(part: readonly { readonly count: number }[]): number {
  return part.reduce((sum, { count }) => sum + count, 0) / part.length;
}
