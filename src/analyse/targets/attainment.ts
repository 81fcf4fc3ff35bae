import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import { TARGETS_2013, type Target } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { checkAsked } from '../check-asked.js';
import type { Conventions } from '../conventions.js';
import type { DelayModel } from '../delay/delay-model.js';
import type { DelayRefusal } from '../delay/delay-refusal.js';
import { knownDelays } from '../delay/publication-lag.js';
import { cagr } from '../trend/cagr.js';
import type { AttainmentRow, Light, NoProjection } from './attainment-row.js';
import { type TargetSeries, targetSeries } from './attainment-series.js';
import { attainmentText } from './attainment-text.js';
import { type Pace, type PaceReason, paceOf } from './pace.js';
import { type Projection, projectGrowth } from './project-growth.js';
import {
  answeredScorecard,
  SCORECARD_OPTIONS,
  type Scorecard,
  type ScorecardContext,
  type ScorecardOptions,
  type ScorecardRow,
  scorecardContext,
} from './scorecard.js';
import { askAll, type ScorecardAnswers, scorecardQueries } from './scorecard-queries.js';

export type { AttainmentRow, Light } from './attainment-row.js';

/** What it would take to reach the targets, and how likely that is. */
export interface Attainment {
  readonly conventions: Conventions;
  readonly targets: Bilingual;
  readonly rows: readonly AttainmentRow[];
}

/** What {@link summarizeAttainment} must be told beside the answers. */
export interface AttainmentContext extends ScorecardContext {
  readonly card: Scorecard;
  /** Applications by industry (null where the target is of the whole city), patent type and year, for the pace. */
  readonly recent: readonly CountRow[];
  readonly recentOfAll: readonly CountRow[];
  readonly model: DelayModel | DelayRefusal;
}

/**
 * What it would take to reach each target of a set: the growth required from the last complete year on, the pace of the year under way, and the probability
 * that the goal is reached if growth goes on as before (`projectGrowth`), from complete years only. A target year that is over is not projected where its filings are estimated by their
 * delays of publication.
 *
 * A target year that has begun keeps an open light until it is fully published, unless the goal is reached already: a probability is no verdict.
 *
 * @param card The scorecard of the same options, if it is at hand.
 * @throws RangeError and TypeError like `scorecard`.
 * @example (await attainment(engine)).rows[7].light //=> 'open'
 */
export async function attainment(engine: Engine, options: ScorecardOptions = {}, card?: Scorecard): Promise<Attainment> {
  checkAsked('attainment', engine, options, SCORECARD_OPTIONS);
  const { targets = TARGETS_2013 } = options;
  const { asOf } = engine.facts;
  const series = { ...targets, targets: targets.targets.filter(({ indicator }) => SERIES.includes(indicator)) };
  const made =
    card === undefined
      ? await answeredScorecard(engine, options)
      : {
          card,
          answers: await askAll(engine, scorecardQueries(series, options, asOf)),
          context: await scorecardContext(engine, options),
        };
  const { model } = await knownDelays(engine, options);
  const { byIndustry, all } = recentQueries(series.targets, options, asOf);
  const ask = (query: CountQuery | null) => (query === null ? [] : engine.count(query));
  return summarizeAttainment(made.answers, {
    ...made.context,
    card: made.card,
    recent: await ask(byIndustry),
    recentOfAll: await ask(all),
    model,
  });
}

const FLOWS = ['annualApplications', 'applicationsGrowth'];
const SERIES = [...FLOWS, 'patentsOwned', 'ownedGrowth'];

/** Applications by type of the years that may be under way, as far as targets ask for them. */
function recentQueries(
  series: readonly Target[],
  { where, counting, twins }: ScorecardOptions,
  asOf: string | null,
): { readonly byIndustry: CountQuery | null; readonly all: CountQuery | null } {
  if (asOf === null) return { byIndustry: null, all: null };
  const year = { from: Number(asOf.slice(0, 4)) - 2 };
  const shared = { ...(counting && { counting }), ...(twins && { twins }) };
  const isAsked = (ofCity: boolean): boolean =>
    series.some(({ indicator, industry }) => FLOWS.includes(indicator) && (industry === null) === ofCity);
  return {
    byIndustry: isAsked(false) ? { by: ['industry', 'type', 'year'], ...shared, where: { ...where, year } } : null,
    all: isAsked(true) ? { by: ['type', 'year'], ...shared, where: { ...where, classified: true, year } } : null,
  };
}

/**
 * The attainment from the answers to the queries of a scorecard.
 *
 * @example summarizeAttainment({}, { card: { conventions: conventionsOf(engine), targets: TARGETS_2013.name, rows: [] }, targets: TARGETS_2013 }).rows //=> []
 */
export function summarizeAttainment(answers: ScorecardAnswers, context: AttainmentContext): Attainment {
  const { card, targets } = context;
  const rows = card.rows.map((row) => {
    const target = targets.targets.find(({ id }) => id === row.target)!;
    return attainmentRow(row, target, targetSeries(target, answers, context), context);
  });
  return { conventions: card.conventions, targets: card.targets, rows };
}

function attainmentRow(
  row: ScorecardRow,
  target: Target,
  series: TargetSeries | null,
  context: AttainmentContext,
): AttainmentRow {
  const { target: id, industry, indicator, kind, name, unit, goal, state } = row;
  const isDecided = state === 'met' || state === 'behind';
  const { year } = target;
  const needed = series?.needed ?? null;
  const ahead = series === null ? 0 : year - series.last;
  const required = isDecided || series === null || needed === null ? null : cagr(series.level, needed, ahead);
  const pace = series === null ? null : paceOf(target, { ...series, required }, context);
  const outcome = isDecided ? 'decided' : isFiled(pace, year) ? 'filed' : projectionOf(series, year);
  const projection = typeof outcome === 'string' ? null : outcome;
  const light = lightOf(state, year, context.asOf, projection);
  const facts = {
    year,
    last: series === null ? null : { year: series.last, level: series.level },
    needed,
    required,
    recent: series === null ? null : recentGrowth(series),
    pace: typeof pace === 'string' ? null : pace,
    paceReason: typeof pace === 'string' ? pace : null,
    projection,
    noProjection: typeof outcome === 'string' ? outcome : null,
    light,
  };
  const head = { target: id, industry, indicator, kind, name, unit, goal, state };
  return { ...head, ...facts, arithmetic: attainmentText({ ...head, ...facts }) };
}

/** Whether all filings of the target year are estimated. */
function isFiled(pace: Pace | PaceReason | null, year: number): boolean {
  return pace !== null && typeof pace !== 'string' && pace.year === year && pace.quarters === 4;
}

function projectionOf(series: TargetSeries | null, year: number): Projection | NoProjection {
  if (series === null || series.needed === null || series.last >= year) return 'noSeries';
  return projectGrowth(series, { year, goal: series.needed });
}

/** Of the levels: a stock is taken back year by year. */
function recentGrowth({ counts, held }: TargetSeries): number | null {
  const steps = Math.min(counts.length, MOST_YEARS) - 1;
  if (held === null) return cagr(counts.at(-1 - steps)!, counts.at(-1)!, steps);
  const added = counts.slice(counts.length - steps).reduce((sum, count) => sum + count, 0);
  return cagr(held - added, held, steps);
}

const MOST_YEARS = 10;
const LIKELY = 0.8;
const UNLIKELY = 0.2;

function lightOf(state: ScorecardRow['state'], year: number, asOf: string | null, projection: Projection | null): Light {
  if (state === 'met') return 'green';
  if (state === 'behind') return 'red';
  const isToCome = asOf !== null && year > Number(asOf.slice(0, 4));
  if (!isToCome || projection === null) return 'open';
  return projection.probability >= LIKELY ? 'green' : projection.probability < UNLIKELY ? 'red' : 'amber';
}
