import type { DelayRow } from '../../engines/engine.js';
import type { DelayCell } from './publication-delay.js';

/** Rights with a delay law of their own: utility models and designs appear only at grant. Inventions stand for all other types. */
export type DelayStratum = 'invention' | 'utilityModel' | 'design';

/** The cells of one stratum, and what they say of the extent of the data. */
export interface StratumCells {
  /** The largest of its members. */
  readonly stratum: DelayStratum;
  /** Itself, and the strata that are too small for a law of their own. */
  readonly members: readonly DelayStratum[];
  readonly cells: readonly DelayCell[];
  /** First quarter of filing that is whole in the data: not before publications begin. */
  readonly first: number;
}

/**
 * The stratum of a patent type.
 *
 * @example stratumOf('design') //=> 'design'
 * @example stratumOf('unknown') //=> 'invention'
 */
export function stratumOf(type: string): DelayStratum {
  return type === 'utilityModel' || type === 'design' ? type : 'invention';
}

/**
 * Rows of filing and publication by stratum; rows without one of the two days are left out, and a stratum of fewer than 200 applications joins the
 * largest. Publications begin in the quarter by which half a per cent of them are reached, so that a few stray early documents do not pass for a history.
 *
 * @example delayStrata([{ type: 'design', from: 8040, to: 8042, count: 3 }]).map(({ stratum, first }) => [stratum, first]) //=> [['design', 8042]]
 */
export function delayStrata(rows: readonly DelayRow[]): readonly StratumCells[] {
  const cells = new Map<DelayStratum, DelayCell[]>(STRATA.map((stratum) => [stratum, []]));
  for (const { type, from, to, count } of rows) {
    if (from !== null && to !== null) cells.get(stratumOf(type))!.push({ from, to, count });
  }
  const [largest, ...others] = STRATA.filter((stratum) => cells.get(stratum)!.length > 0).sort(
    (a, b) => countOf(cells.get(b)!) - countOf(cells.get(a)!),
  );
  if (largest === undefined) return [];
  const small = others.filter((stratum) => countOf(cells.get(stratum)!) < FEWEST);
  return [[largest, ...small], ...others.filter((one) => !small.includes(one)).map((one) => [one])].map((members) => {
    const own = members.flatMap((member) => cells.get(member)!);
    return { stratum: members[0]!, members, cells: own, first: beginOf(own) };
  });
}

const STRATA: readonly DelayStratum[] = ['invention', 'utilityModel', 'design'];
const FEWEST = 200;

function countOf(cells: readonly DelayCell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

function beginOf(cells: readonly DelayCell[]): number {
  const total = countOf(cells);
  let reached = 0;
  for (const { to, count } of [...cells].sort((a, b) => a.to - b.to)) {
    reached += count;
    if (reached * 200 >= total) return to;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The last calendar quarter whose publications can all be in the data: gazettes appear weekly, so that a cut-off in the last week of a quarter ends it.
 *
 * @param asOf ISO day.
 * @example lastFullQuarter('2016-12-28') //=> 8067
 * @example lastFullQuarter('2016-12-20') //=> 8066
 */
export function lastFullQuarter(asOf: string): number {
  const [year = 0, month = 1, day = 1] = asOf.slice(0, 10).split('-').map(Number);
  const quarter = year * 4 + Math.floor((month - 1) / 3);
  return month % 3 === 0 && day >= 24 ? quarter : quarter - 1;
}
