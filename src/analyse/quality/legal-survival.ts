import type { Dimension, DimensionValue, Engine, ValuesQuery, ValuesRow } from '../../engines/engine.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Interval } from '../concentration/bootstrap.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { kaplanMeier, type Lifetime, medianSurvival, type SurvivalStep, stepAt } from './kaplan-meier.js';
import { FEWEST, valuesOf, valuesQuery } from './values-options.js';

/** Options of {@link legalSurvival}. */
export interface LegalSurvivalOptions extends AnalysisOptions {
  /** Default `type`. */
  readonly by?: Dimension;
}

/** How many rights are still alive so many years after the grant. */
export interface SurvivalYear {
  readonly year: number;
  /** Rights followed so long. */
  readonly atRisk: number;
  readonly survival: number;
  /** 95 % interval; null before the first end, and when nobody is left. */
  readonly interval: Interval | null;
}

/** The life of the rights of one value. */
export interface LegalSurvivalRow {
  readonly value: DimensionValue;
  /** Rights whose life is known, and how many of them ended before their term. */
  readonly n: number;
  readonly ended: number;
  /** Granted, but the day of the grant, or whether and when the right ended, is not known. */
  readonly unplaced: number;
  /** Whole years after the grant, as long as at least 10 rights are followed. */
  readonly years: readonly SurvivalYear[];
  /** Years after which half of the rights have ended; null when more than half are alive at the last. */
  readonly median: number | null;
  /** Why there is no curve: fewer than 30 rights, or more than 5 % of them cannot be placed, so that the curve would mislead; null otherwise. */
  readonly reason: 'tooFew' | 'endsUnknown' | null;
}

/** Survival of granted rights. */
export interface LegalSurvival {
  readonly conventions: Conventions;
  /** In the order of the engine; null when the engine knows no measurements. */
  readonly rows: readonly LegalSurvivalRow[] | null;
}

/**
 * How long granted rights live: share in force by years since the grant, by {@link kaplanMeier}, because many are still alive at the cut-off.
 *
 * A right ends when it lapses, is abandoned, revoked or otherwise cut short, on the day that the data give; at its full term it is taken out of the followed,
 * as are rights in force at the cut-off. Dead rights without a day, and those of unknown state, can be placed nowhere: leaving out many of them would make
 * the others look long-lived, so above 5 % there is no curve. Incomplete years need no guard: censoring takes care of them.
 *
 * @example (await legalSurvival(engine)).rows //=> []
 */
export async function legalSurvival(engine: Engine, options: LegalSurvivalOptions = {}): Promise<LegalSurvival> {
  checkAsked('legalSurvival', engine, options, { by: null });
  const rows = await valuesOf(engine, legalSurvivalQuery(options));
  const where = { ...options.where, granted: true };
  return summarizeLegalSurvival(rows, { conventions: conventionsOf(engine, { ...options, where }) });
}

/**
 * The query of {@link legalSurvival}.
 *
 * @example legalSurvivalQuery({ where: { city: '天津' } }) //=> { of: ['life', 'ended'], by: ['type'], where: { city: '天津', granted: true } }
 */
export function legalSurvivalQuery({ by = 'type', where, ...options }: LegalSurvivalOptions = {}): ValuesQuery {
  return valuesQuery(['life', 'ended'], [by], { ...options, where: { ...where, granted: true } });
}

/**
 * The survival from rows of {@link legalSurvivalQuery}; null = the engine cannot tell.
 *
 * @example summarizeLegalSurvival([{ key: ['design'], values: [[900], [1]], counts: [3] }], { conventions: conventionsOf(engine) }).rows[0].reason //=> 'tooFew'
 */
export function summarizeLegalSurvival(
  rows: readonly ValuesRow[] | null,
  { conventions }: { readonly conventions: Conventions },
): LegalSurvival {
  return { conventions, rows: rows?.map(survivalRow) ?? null };
}

function survivalRow({ key, values: [life, ended], counts }: ValuesRow): LegalSurvivalRow {
  const lifetimes: Lifetime[] = [];
  let unplaced = 0;
  for (let k = 0; k < counts.length; k++) {
    if (life![k] === UNKNOWN_VALUE || ended![k] === UNKNOWN_VALUE) unplaced += counts[k]!;
    else lifetimes.push({ time: life![k]!, ended: ended![k] === 1, count: counts[k]! });
  }
  const sum = (some: readonly Lifetime[]): number => some.reduce((total, { count = 1 }) => total + count, 0);
  const n = sum(lifetimes);
  const head = { value: key[0] ?? null, n, ended: sum(lifetimes.filter((one) => one.ended)), unplaced };
  const reason = unplaced > MOST_UNPLACED * (n + unplaced) ? 'endsUnknown' : n < FEWEST ? 'tooFew' : null;
  if (reason !== null) return { ...head, years: [], median: null, reason };
  const steps = kaplanMeier(lifetimes);
  const median = medianSurvival(steps);
  return { ...head, years: yearsOf(lifetimes, steps), median: median === null ? null : median / YEAR, reason };
}

const MOST_UNPLACED = 0.05;
const FEWEST_AT_RISK = 10;
/** Days of a year in the Gregorian calendar. */
const YEAR = 365.2425;

function yearsOf(lifetimes: readonly Lifetime[], steps: readonly SurvivalStep[]): SurvivalYear[] {
  const years: SurvivalYear[] = [];
  for (let year = 1; ; year++) {
    const day = Math.floor(year * YEAR);
    const atRisk = lifetimes.reduce((sum, { time, count = 1 }) => sum + (time >= day ? count : 0), 0);
    if (atRisk < FEWEST_AT_RISK) return years;
    const step = stepAt(steps, day);
    years.push({ year, atRisk, survival: step?.survival ?? 1, interval: step?.interval ?? null });
  }
}
