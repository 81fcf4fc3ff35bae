import { type CountEstimate, countEstimate, type EstimateParts, LEAST_SHARE, shareSeen } from './delay-estimate.js';
import type { DelayModel } from './delay-model.js';
import type { DelayRefusal } from './delay-refusal.js';
import { type DelayStratum, type StratumCells, stratumOf } from './delay-strata.js';

/**
 * Why a single year is not estimated. yearNotOver: its last quarter is not over at the cut-off. tooEarly: less than a fifth of it is published by the
 * law, or so little of its last quarters that nothing of them can be expected to be seen. tooFewRecords: fewer than 30 applications of it are published.
 */
export type NowcastReason = DelayRefusal | 'yearNotOver' | 'tooEarly' | 'tooFewRecords';

/**
 * What one year of a field holds once everything is published: the estimate of the whole year of all data, divided by the field's share in what is seen
 * of each stratum. Chance counts for the part of the field, the uncertainty of the law is shared by all fields.
 *
 * @param counts Applications of the field in that year by patent type.
 * @example estimateYear([], 2015, { through: 8067, strata: [], parts: () => new Map(), backTest: [], widened: 1 }) //=> 'tooFewRecords'
 */
export function estimateYear(
  counts: readonly { readonly type: string; readonly count: number }[],
  year: number,
  model: Pick<DelayModel, 'through' | 'strata' | 'parts' | 'backTest' | 'widened'>,
): { readonly estimate: CountEstimate; readonly share: number } | NowcastReason {
  if (year * 4 + 3 > model.through) return 'yearNotOver';
  const seen = counts.reduce((sum, { count }) => sum + count, 0);
  if (seen < FEWEST_SEEN) return 'tooFewRecords';
  const parts = partsOfField(counts, model.strata, model.parts(year));
  const share = shareSeen(parts, 4);
  return share < LEAST_SHARE ? 'tooEarly' : { estimate: countEstimate(parts, model.widened), share };
}

/**
 * The parts of the estimate of a field: those of all data, divided by its share in what is seen of each stratum in the whole year. Where the estimate is of the first quarters of the
 * year only, so much of what is seen of the field is taken to be of these as of all data.
 *
 * @param seenInYear What is seen of a stratum in the year of `counts`. Default: what `whole` has seen, an estimate of the whole year.
 * @example partsOfField([], [], new Map()) //=> []
 */
export function partsOfField(
  counts: readonly { readonly type: string; readonly count: number }[],
  strata: readonly StratumCells[],
  whole: ReadonlyMap<DelayStratum, EstimateParts>,
  seenInYear: (stratum: DelayStratum) => number = (stratum) => whole.get(stratum)!.seen,
): readonly EstimateParts[] {
  return strata.flatMap(({ stratum, members }): EstimateParts[] => {
    const own = counts.filter(({ type }) => members.includes(stratumOf(type))).reduce((sum, { count }) => sum + count, 0);
    const all = whole.get(stratum)!;
    const { quarters } = all;
    const seen = seenInYear(stratum);
    if (own === 0 || seen === 0) return own === 0 ? [] : [{ seen: own, value: own, process: 0, parameter: 0, quarters }];
    const part = own / seen;
    const inside = all.seen / seen;
    const ofSplit = all.seen === 0 ? 0 : own * inside * (1 - inside) * (all.value / all.seen) ** 2;
    const process = all.process * part + ofSplit;
    return [{ seen: own * inside, value: all.value * part, process, parameter: all.parameter * part ** 2, quarters }];
  });
}

/** Fewest applications of a field seen of a year. */
export const FEWEST_SEEN = 30;
