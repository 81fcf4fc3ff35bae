import type { Engine } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Conventions } from '../conventions.js';
import { countedTrend } from '../trend/trend.js';
import type { TrendRow } from '../trend/trend-rows.js';
import { wholeRows } from '../trend/whole-rows.js';
import { type GrowthFit, growthCurve } from './growth-curve.js';
import type { GrowthModel, GrowthTarget } from './growth-models.js';

/** Stage by the share of the capacity reached: below 10 % (萌芽期), 50 % (成长期), 90 % (成熟期), and above (饱和期). */
export type LifeCycleStage = 'emerging' | 'growth' | 'maturity' | 'saturation';

/**
 * Why no stage is named. tooFewYears: fewer than 10 complete years. tooFewRecords: fewer than 100 applications in them. modelsDisagree: the curves put the last
 * year into different stages. noFit: not each of the four curves could be fitted, as when a field grows or stays as it is without a bend. unstable: fits ending one, two
 * or three years earlier put their last year into another stage than today's fit does, or cannot be made.
 */
export type LifeCycleReason = 'tooFewYears' | 'tooFewRecords' | 'noFit' | 'modelsDisagree' | 'unstable';

/** One past fit of the running sum, and what it said of the last year. */
export interface OriginTest {
  readonly model: GrowthModel;
  /** Last year that the fit knew. */
  readonly origin: number;
  /** Share of its own capacity that it saw in that year, and the stage. */
  readonly share: number;
  readonly stage: LifeCycleStage;
  /** Its running sum for the last complete year / the true one - 1. */
  readonly error: number;
}

/** Growth curves of a field and, if they agree, its stage. */
export interface LifeCycle {
  readonly conventions: Conventions;
  /** Complete years used. */
  readonly from: number | null;
  readonly to: number | null;
  readonly fits: readonly GrowthFit[];
  readonly origins: readonly OriginTest[];
  readonly stage: LifeCycleStage | null;
  readonly reason: LifeCycleReason | null;
}

/**
 * Life cycle of the applications that fit the options: logistic and Gompertz curves on the running sum and on the yearly counts of the complete years, a
 * test of each from earlier origins, and a stage only if all of them agree. Extrapolated capacities change with every further year, so that one curve
 * alone names a stage too easily.
 *
 * @example (await lifeCycle(engine)).reason //=> 'tooFewYears'
 */
export async function lifeCycle(engine: Engine, options: AnalysisOptions = {}): Promise<LifeCycle> {
  checkAsked('lifeCycle', engine, options, {});
  const trend = await countedTrend(engine, options);
  return summarizeLifeCycle(wholeRows(trend), trend.conventions);
}

/**
 * The life cycle of one series of trend rows.
 *
 * @example summarizeLifeCycle([], conventionsOf(engine)).reason //=> 'tooFewYears'
 */
export function summarizeLifeCycle(rows: readonly TrendRow[], conventions: Conventions): LifeCycle {
  const series = rows.filter(({ complete }) => complete === true);
  const total = series.reduce((sum, { count }) => sum + count, 0);
  const base = { conventions, from: series[0]?.year ?? null, to: series.at(-1)?.year ?? null };
  const withheld = (reason: LifeCycleReason): LifeCycle => ({ ...base, fits: [], origins: [], stage: null, reason });
  if (series.length < FEWEST_YEARS) return withheld('tooFewYears');
  if (total < FEWEST_RECORDS) return withheld('tooFewRecords');
  const fits = MODELS.flatMap((model) => TARGETS.flatMap((target) => growthCurve(series, model, target) ?? []));
  const origins = fits.flatMap((fit) => (fit.target === 'cumulative' ? originTests(series, fit.model) : []));
  return { ...base, fits, origins, ...stageOf(series, fits, origins) };
}

/**
 * The stage of a share of the capacity.
 *
 * @example stageOfShare(0.5) //=> 'maturity'
 */
export function stageOfShare(share: number): LifeCycleStage {
  if (share < 0.1) return 'emerging';
  if (share < 0.5) return 'growth';
  return share < 0.9 ? 'maturity' : 'saturation';
}

const FEWEST_YEARS = 10;
const FEWEST_RECORDS = 100;
const ORIGINS = 3;
const MODELS: readonly GrowthModel[] = ['logistic', 'gompertz'];
const TARGETS: readonly GrowthTarget[] = ['cumulative', 'annual'];

function originTests(series: readonly TrendRow[], model: GrowthModel): OriginTest[] {
  const total = series.reduce((sum, { count }) => sum + count, 0);
  const last = series.at(-1)!.year;
  return Array.from({ length: ORIGINS }, (_, i) => i + 1).flatMap((back): OriginTest[] => {
    const fit = growthCurve(series.slice(0, -back), model, 'cumulative');
    if (fit === null) return [];
    const error = levelAt(fit, last) / total - 1;
    return [{ model, origin: last - back, share: fit.share, stage: stageOfShare(fit.share), error }];
  });
}

function levelAt({ model, capacity, rate, midpoint }: GrowthFit, year: number): number {
  const rest = Math.exp(-rate * (year - midpoint));
  return capacity * (model === 'logistic' ? 1 / (1 + rest) : Math.exp(-rest));
}

function stageOf(
  series: readonly TrendRow[],
  fits: readonly GrowthFit[],
  origins: readonly OriginTest[],
): Pick<LifeCycle, 'stage' | 'reason'> {
  const stages = new Set(fits.map(({ share }) => stageOfShare(share)));
  if (stages.size > 1) return { stage: null, reason: 'modelsDisagree' };
  if (fits.length < MODELS.length * TARGETS.length) return { stage: null, reason: 'noFit' };
  if (origins.length < MODELS.length * ORIGINS) return { stage: null, reason: 'unstable' };
  const moved = origins.some(({ model, origin, stage }) => {
    const fit = fits.find((one) => one.model === model && one.target === 'cumulative')!;
    const until = series.filter(({ year }) => year <= origin).reduce((sum, { count }) => sum + count, 0);
    return stageOfShare(until / fit.capacity) !== stage;
  });
  return moved ? { stage: null, reason: 'unstable' } : { stage: [...stages][0]!, reason: null };
}
