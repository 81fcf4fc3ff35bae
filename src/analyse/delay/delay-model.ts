import { countEstimate, type EstimateParts, estimateParts, LEAST_SHARE, shareSeen } from './delay-estimate.js';
import { type DelayRefusal, lawRefusal } from './delay-refusal.js';
import type { DelayStratum, StratumCells } from './delay-strata.js';
import { type DelayLaw, publicationDelay } from './publication-delay.js';

/** One past year estimated as it would have been estimated then. */
export interface BackTestYear {
  readonly year: number;
  /** Estimate from the publications known as long after the year as today after the last one. */
  readonly estimate: number;
  /** What is known of that year by now. */
  readonly known: number;
  /** estimate / known - 1. */
  readonly error: number;
}

/** The delays of a data set: a law for each stratum, what each year is estimated to hold, and how well that went before. */
export interface DelayModel {
  /** Last quarter used, as year x 4 + 0 to 3. */
  readonly through: number;
  readonly strata: readonly StratumCells[];
  readonly laws: ReadonlyMap<DelayStratum, DelayLaw>;
  /** Parts of the estimate of a year, by stratum. */
  readonly parts: (year: number) => ReadonlyMap<DelayStratum, EstimateParts>;
  readonly backTest: readonly BackTestYear[];
  /** Factor on the standard deviations where the back-test missed by more than chance explains; 1 otherwise. */
  readonly widened: number;
}

/**
 * The model of strata of filing and publication quarters, or why there can be none.
 *
 * Back-test: the three years before the last one that can be estimated, each from the publications known as long after it: 4, 8 and 12 quarters before `through`. When the sum of
 * the squared errors in units of their standard deviations exceeds the 95 % quantile of chi squared, the intervals are widened by the root of their mean;
 * when the errors are above a fifth on average besides, there is no model.
 *
 * @example delayModel([], 8067) //=> 'noDays'
 */
export function delayModel(strata: readonly StratumCells[], through: number): DelayModel | DelayRefusal {
  if (strata.length === 0) return 'noDays';
  if (recentCount(strata, through) < FEWEST_RECENT) return 'tooFewRecords';
  const laws = new Map<DelayStratum, DelayLaw>();
  for (const one of strata) {
    const law = publicationDelay(one.cells, { through, first: one.first });
    const refusal = lawRefusal(one, law, through);
    if (refusal !== null) return refusal;
    laws.set(one.stratum, law!);
  }
  const partsOf = (year: number) => partsBy(strata, laws, year);
  const tests = backTestOf(strata, through, partsOf);
  const backTest = tests.map(({ year, estimate, known }) => ({ year, estimate, known, error: estimate / known - 1 }));
  const widened = wideningOf(tests.map(({ score }) => score));
  if (widened > 1 && meanErrorOf(backTest)! > MOST_ERROR) return 'unreliable';
  return { through, strata, laws, parts: partsOf, backTest, widened };
}

const FEWEST_RECENT = 200;
const MOST_ERROR = 0.2;

/** Applications filed in the quarters that a law can rest on. */
function recentCount(strata: readonly StratumCells[], through: number): number {
  const cells = strata.flatMap((one) => one.cells).filter(({ from, to }) => from > through - 32 && to <= through);
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Mean size of the errors of a back-test; null without one.
 *
 * @example meanErrorOf([{ year: 2015, estimate: 9, known: 10, error: -0.1 }]) //=> 0.1
 */
export function meanErrorOf(backTest: readonly BackTestYear[]): number | null {
  if (backTest.length === 0) return null;
  return backTest.reduce((sum, { error }) => sum + Math.abs(error), 0) / backTest.length;
}

function partsBy(
  strata: readonly StratumCells[],
  laws: ReadonlyMap<DelayStratum, DelayLaw>,
  year: number,
): Map<DelayStratum, EstimateParts> {
  return new Map(strata.map(({ stratum, cells }) => [stratum, estimateParts(cells, laws.get(stratum)!, year * 4, year * 4 + 3)]));
}

interface Test {
  readonly year: number;
  readonly estimate: number;
  readonly known: number;
  /** Error over its standard deviation. */
  readonly score: number;
}

function backTestOf(
  strata: readonly StratumCells[],
  through: number,
  partsNow: (year: number) => ReadonlyMap<DelayStratum, EstimateParts>,
): Test[] {
  const tests: Test[] = [];
  const lastYear = lastEstimable(Math.floor((through + 1) / 4) - 1, partsNow);
  for (let back = 1; back <= 3; back++) {
    const year = lastYear - back;
    const then = strata.map((one) => ({ ...one, cells: one.cells.filter(({ to }) => to <= through - 4 * back) }));
    const laws = lawsAt(then, through - 4 * back);
    if (laws === null) break;
    const parts = [...partsBy(then, laws, year).values()];
    if (shareSeen(parts, 4) < LEAST_SHARE) continue;
    const estimate = countEstimate(parts).value;
    const known = countEstimate([...partsNow(year).values()]).value;
    const variance = parts.reduce((sum, { process, parameter }) => sum + process + parameter, 0);
    if (known < FEWEST || variance === 0) continue;
    tests.push({ year, estimate, known, score: (estimate - known) / Math.sqrt(variance) });
  }
  return tests;
}

/** The last year of which enough is published for an estimate; the one that is over when there is none in five years. */
function lastEstimable(over: number, partsOf: (year: number) => ReadonlyMap<DelayStratum, EstimateParts>): number {
  for (let year = over; year > over - 5; year--) if (shareSeen([...partsOf(year).values()], 4) >= LEAST_SHARE) return year;
  return over;
}

function lawsAt(strata: readonly StratumCells[], through: number): ReadonlyMap<DelayStratum, DelayLaw> | null {
  const laws = new Map<DelayStratum, DelayLaw>();
  for (const { stratum, cells, first } of strata) {
    const law = publicationDelay(cells, { through, first });
    if (law === null) return null;
    laws.set(stratum, law);
  }
  return laws;
}

const FEWEST = 30;

/** 95 % quantiles of chi squared with 1, 2 and 3 degrees of freedom. */
const CHI_SQUARED_95 = [3.841458820694124, 5.991464547107979, 7.814727903251179];

function wideningOf(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + score ** 2, 0);
  return scores.length > 0 && sum > CHI_SQUARED_95[scores.length - 1]! ? Math.sqrt(sum / scores.length) : 1;
}
