import type { CountQuery, CountRow, DelayQuery, DelayRow, Engine } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { isYearComplete, type PublicationLag, publicationLagQuery, summarizePublicationLag } from '../trend/lag.js';
import type { CountEstimate } from './delay-estimate.js';
import { type BackTestYear, type DelayModel, delayModel, meanErrorOf } from './delay-model.js';
import { type DelayRefusal, stageRefusal } from './delay-refusal.js';
import { delayStrata, lastFullQuarter } from './delay-strata.js';
import { estimateYear, type NowcastReason } from './estimate-year.js';
import { lagWithDelays } from './lag-with-delays.js';

/** One recent year. */
export interface NowcastRow {
  readonly year: number;
  /** Applications published. */
  readonly seen: number;
  readonly state: 'complete' | 'estimated' | 'notComputable';
  readonly reason: NowcastReason | null;
  /** Share published according to the delay law; null when there is none. */
  readonly share: number | null;
  readonly estimate: CountEstimate | null;
}

/** The last years of a landscape as they will be once everything is published. */
export interface Nowcast {
  readonly conventions: Conventions;
  /** Last calendar quarter used, such as `2016-Q4`; null when nothing could be estimated. */
  readonly through: string | null;
  readonly refusal: DelayRefusal | null;
  readonly rows: readonly NowcastRow[];
  readonly backTest: readonly BackTestYear[];
  /** Mean size of the errors of the back-test; null without one. */
  readonly meanError: number | null;
}

/** Answers to {@link nowcastQueries}. */
export interface NowcastAnswers {
  readonly stages: readonly CountRow[];
  /** Null when the engine cannot tell delays. */
  readonly delays: readonly DelayRow[] | null;
  /** Counts by type and year. */
  readonly counts: readonly CountRow[];
}

/**
 * The recent years of filing corrected for what is not published yet, from the delays between filing and first publication in the data themselves, by
 * patent type. The delay law belongs to the kind of data (type and office of the condition), so that a small field borrows that of all.
 *
 * Every year from the last complete one on is `complete` (see {@link publicationLag}), `estimated` with an 80 % and a 95 % interval, or
 * `notComputable` with the reason. An estimate is no count: no verdict on a trend rests on it.
 * @example (await nowcast(engine)).refusal //=> 'tooFewRecords'
 */
export async function nowcast(engine: Engine, options: AnalysisOptions = {}): Promise<Nowcast> {
  checkAsked('nowcast', engine, options, {});
  const queries = nowcastQueries(options);
  const [stages, delays, counts] = await Promise.all([
    engine.count(queries.stages),
    engine.delays === undefined ? null : engine.delays(queries.delays),
    engine.count(queries.counts),
  ]);
  return summarizeNowcast({ stages, delays, counts }, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The queries of a nowcast: stages for the rule of thumb, delays for the law, and the counts to correct.
 *
 * @example nowcastQueries({ where: { industry: 'new-energy', office: 'CN' } }).delays //=> { from: 'filing', to: 'publication', where: { office: 'CN' } }
 */
export function nowcastQueries(options: AnalysisOptions = {}): {
  readonly stages: CountQuery;
  readonly delays: DelayQuery;
  readonly counts: CountQuery;
} {
  const stages = publicationLagQuery(options);
  const { where, twins } = stages;
  const from = options.dateBasis === 'priority' ? 'priority' : 'filing';
  return {
    stages,
    delays: { from, to: 'publication', ...(where && { where }), ...(twins && { twins }) },
    counts: { by: ['type', 'year'], ...sharedQuery(options) },
  };
}

/**
 * The nowcast from the answers to {@link nowcastQueries}.
 *
 * @example summarizeNowcast({ stages: [], delays: null, counts: [] }, { conventions: conventionsOf(engine) }).refusal //=> 'noDelays'
 */
export function summarizeNowcast(
  answers: NowcastAnswers,
  options: AnalysisOptions & { readonly conventions: Conventions },
): Nowcast {
  const { conventions } = options;
  const { asOf } = conventions;
  const rule = summarizePublicationLag(answers.stages, { ...options, asOf });
  const model = nowcastModel(answers, options, rule);
  const lag = lagWithDelays(rule, model);
  const refusal = typeof model === 'string' ? model : null;
  const years = new Map<number, CountRow[]>();
  for (const row of answers.counts) {
    const year = row.key[1];
    if (typeof year === 'number') years.set(year, [...(years.get(year) ?? []), row]);
  }
  const cutOff = asOf === null ? null : Number(asOf.slice(0, 4));
  const open = [...years.keys()].sort((a, b) => a - b).filter((year) => cutOff !== null && year <= cutOff);
  const rows = open.map((year) => nowcastRow(year, years.get(year)!, model, isYearComplete(year, asOf, lag.months) === true));
  const lastComplete = rows.findLastIndex(({ state }) => state === 'complete');
  return {
    conventions,
    through: typeof model === 'string' ? null : quarterText(model.through),
    refusal,
    rows: rows.slice(Math.max(0, lastComplete)),
    ...backTestOf(model),
  };
}

/**
 * The delay model that the answers allow, or why they allow none.
 *
 * @example nowcastModel({ stages: [], delays: null }, { conventions: conventionsOf(engine) }, { months: 18, because: 'applications' }) //=> 'noDelays'
 */
export function nowcastModel(
  { stages, delays }: Pick<NowcastAnswers, 'stages' | 'delays'>,
  { conventions: { asOf, unit, dateBasis } }: { readonly conventions: Conventions },
  lag: PublicationLag,
): DelayModel | DelayRefusal {
  if (unit !== 'application' || dateBasis === 'publication' || dateBasis === 'grant') return 'unit';
  if (asOf === null) return 'noCutOff';
  if (delays === null) return 'noDelays';
  return stageRefusal(stages, lag, asOf) ?? delayModel(delayStrata(delays), lastFullQuarter(asOf));
}

function nowcastRow(year: number, rows: readonly CountRow[], model: DelayModel | DelayRefusal, complete: boolean): NowcastRow {
  const seen = rows.reduce((sum, { count }) => sum + count, 0);
  const counts = rows.map(({ key, count }) => ({ type: String(key[0]), count }));
  const outcome = typeof model === 'string' ? model : estimateYear(counts, year, model);
  const share = typeof outcome === 'string' ? null : Math.min(1, outcome.share);
  if (complete) return { year, seen, state: 'complete', reason: null, share, estimate: null };
  if (typeof outcome === 'string') return { year, seen, state: 'notComputable', reason: outcome, share: null, estimate: null };
  return { year, seen, state: 'estimated', reason: null, share, estimate: outcome.estimate };
}

function backTestOf(model: DelayModel | DelayRefusal): Pick<Nowcast, 'backTest' | 'meanError'> {
  const backTest = typeof model === 'string' ? [] : model.backTest;
  return { backTest, meanError: meanErrorOf(backTest) };
}

function quarterText(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}
