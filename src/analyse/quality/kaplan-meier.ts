import { Z_975 } from '../../util/normal-quantiles.js';
import type { Interval } from '../concentration/bootstrap.js';

/** How many were followed for how long. */
export interface Lifetime {
  /** Not negative, in any unit. */
  readonly time: number;
  /** Whether it ended then; false = still going on when last seen (censored). */
  readonly ended: boolean;
  /** Default 1. */
  readonly count?: number;
}

/** The curve from one end to the next. */
export interface SurvivalStep {
  readonly time: number;
  /** How many were followed at least to this time, and how many of them ended at it. */
  readonly atRisk: number;
  readonly ended: number;
  /** Share that goes on beyond this time. */
  readonly survival: number;
  /** By Greenwood's formula; null when nobody is left. */
  readonly standardError: number | null;
  /** 95 % interval on the scale of log(-log), which stays within 0 and 1; null when nobody is left. */
  readonly interval: Interval | null;
}

/**
 * The Kaplan-Meier estimate of how long things last when some are still going on: one step for each time at which any ended.
 *
 * Definition: S(t) = product over times up to t of 1 - d / n, d ended of the n followed so long; who is last seen at a time at which others end counts as
 * followed. Greenwood: variance = S^2 sum of d / (n (n - d)). Interval: S^exp(+-1.96 s), s = sqrt(sum) / |ln S|. Censoring must not depend on what
 * would have come.
 * Source: Kaplan and Meier 1958; Kalbfleisch and Prentice 1980 for the interval; R `survfit`, conf.type "log-log".
 *
 * @throws RangeError on a negative time or count.
 * @example kaplanMeier([{ time: 1, ended: true }, { time: 2, ended: false }]).map(({ survival }) => survival) //=> [0.5]
 */
export function kaplanMeier(lifetimes: readonly Lifetime[]): SurvivalStep[] {
  let [survival, hazards] = [1, 0];
  return exitsOf(lifetimes).flatMap(({ time, atRisk, ended }): SurvivalStep[] => {
    if (ended === 0) return [];
    survival *= (atRisk - ended) / atRisk;
    hazards += ended / (atRisk * (atRisk - ended));
    return [{ time, atRisk, ended, survival, ...uncertainty(survival, hazards) }];
  });
}

/**
 * Who is still followed and who ended at each time. Summed from the last time back, so that with fractional counts too all that are followed at the last
 * time are just those that leave at it.
 */
function exitsOf(lifetimes: readonly Lifetime[]): Pick<SurvivalStep, 'time' | 'atRisk' | 'ended'>[] {
  const exits = new Map<number, { time: number; atRisk: number; ended: number }>();
  for (const { time, ended, count = 1 } of lifetimes) {
    if (!(time >= 0 && count >= 0))
      throw new RangeError(`kaplanMeier: invalid lifetime: ${time}, ${count} times; give no negative numbers.`);
    const exit = exits.get(time) ?? { time, atRisk: 0, ended: 0 };
    exits.set(time, exit);
    exit.atRisk += count;
    if (ended) exit.ended += count;
  }
  const sorted = [...exits.values()].sort((a, b) => a.time - b.time);
  for (let i = sorted.length - 2; i >= 0; i--) sorted[i]!.atRisk += sorted[i + 1]!.atRisk;
  return sorted;
}

function uncertainty(survival: number, hazards: number): Pick<SurvivalStep, 'standardError' | 'interval'> {
  if (survival === 0) return { standardError: null, interval: null };
  const root = Math.sqrt(hazards);
  const spread = Math.exp((Z_975 * root) / -Math.log(survival));
  return { standardError: survival * root, interval: { low: survival ** spread, high: survival ** (1 / spread) } };
}

/**
 * The step of a curve that holds at a time: the last one up to it. Null before the first, where all go on.
 *
 * @example stepAt(kaplanMeier([{ time: 3, ended: true }, { time: 5, ended: true }]), 4).survival //=> 0.5
 */
export function stepAt(steps: readonly SurvivalStep[], time: number): SurvivalStep | null {
  return steps.findLast((step) => step.time <= time) ?? null;
}

/**
 * The median: the first time beyond which no more than half go on; null when more than half still do at the last.
 *
 * @example medianSurvival(kaplanMeier([{ time: 3, ended: true }, { time: 5, ended: true }, { time: 9, ended: false }])) //=> 5
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number | null {
  return steps.find(({ survival }) => survival <= 0.5 + ROUNDING)?.time ?? null;
}

const ROUNDING = 1e-12;
