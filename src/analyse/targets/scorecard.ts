import type { Engine } from '../../engines/engine.js';
import { TARGETS_2013, type Target, type TargetKind, type TargetSet } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { checkAsked, type OwnOptions } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { knownDelays } from '../delay/publication-lag.js';
import { checkThreshold, DEFAULT_THRESHOLD } from '../enterprises/advantage-enterprises.js';
import { type CorePatents, type CorePatentsOptions, corePatents } from '../quality/core-patents.js';
import { type Holdings, holdings } from '../trend/holdings.js';
import { checkFigures, type ExternalFigures, externalMeasure } from './external-figure.js';
import { type Measure, type MeasureContext, notComputable } from './measure.js';
import { measureCoreAreas } from './measure-core-areas.js';
import { measureEnterprises } from './measure-enterprises.js';
import { measureAnnualApplications, measureApplicationsGrowth } from './measure-filings.js';
import { measureInForce, measureInventionShare, measureOwned, measureOwnedGrowth } from './measure-holdings.js';
import { measureZones } from './measure-zones.js';
import { notCovered } from './not-covered.js';
import { askAll, type ScorecardAnswers, type ScorecardScope, scorecardQueries } from './scorecard-queries.js';
import { comparisonText, sentences } from './scorecard-text.js';

/** Options of {@link scorecard}. */
export interface ScorecardOptions extends ScorecardScope {
  /** Default: the 2016 targets of the 2013 policy. */
  readonly targets?: TargetSet;
  /** Figures from outside, by target id or as a table from `loadIndicators`; they also replace what the data would give. */
  readonly indicators?: ExternalFigures;
  /** Year whose end is the base of every average annual growth. Default: that of the target, or four years before its year. */
  readonly growthFrom?: number;
}

/**
 * State of one target. `met`: the goal is reached; `behind`: it is not, and nothing that comes later can change that; `open`: no verdict yet, because the
 * target year is not over or not fully published, or a growth or share could still change; `noData`: the indicator must come from outside and was not supplied; `notComputable`: the data
 * cannot answer.
 */
export type TargetState = 'met' | 'behind' | 'open' | 'noData' | 'notComputable';

/** One target and how far it is. */
export interface ScorecardRow {
  readonly target: string;
  /** Industry id, or null for a target of the whole city. */
  readonly industry: string | null;
  /** Indicator id, such as `annualApplications`. */
  readonly indicator: string;
  /** Values of growth and shares are fractions. */
  readonly kind: TargetKind;
  readonly name: Bilingual;
  /** Unit of goal and actual, such as 件 / applications. */
  readonly unit: Bilingual;
  readonly goal: number;
  readonly actual: number | null;
  /** actual / goal; null when either is not computable. */
  readonly ratio: number | null;
  readonly state: TargetState;
  /** Year the actual belongs to; null when it is a state at the cut-off. */
  readonly year: number | null;
  /** False when the year is not fully published yet: the actual is a lower bound. Null when the question does not arise. */
  readonly complete: boolean | null;
  /** How the actual was computed, or why it was not. */
  readonly arithmetic: Bilingual;
}

/** Progress against a set of targets. */
export interface Scorecard {
  readonly conventions: Conventions;
  /** Name of the target set, such as the 2013 policy. */
  readonly targets: Bilingual;
  /** The province or city that they are set for; null where the set names none. */
  readonly place: string | null;
  readonly rows: readonly ScorecardRow[];
}

/** What {@link summarizeScorecard} must be told beside the answers. */
export interface ScorecardContext extends MeasureContext, Pick<ScorecardOptions, 'indicators'> {
  readonly targets: TargetSet;
}

/**
 * Progress against targets, with the arithmetic of every row.
 *
 * From the data: annual applications by industry, key areas with core patents, advantage enterprises, dense zones, patents owned and in force, growth of
 * applications and of the patents owned, share of inventions (each defined at its measure). States are taken at the cut-off, or at the end of the target year when the data go beyond it. All other indicators come from
 * `indicators` or have no data. Not computable, and not 0, is what the data do not cover: a scope without applications, the end of a year before their first filing year, grants where
 * none is on record.
 *
 * @param core The core patents of the same scope, if they are at hand.
 * @throws RangeError when `indicators` names no target of the set, or `growthFrom` is no whole year; TypeError when a figure is not a finite number, or
 * targets or indicators are of another form.
 * @example (await scorecard(engine)).rows.length //=> 31
 */
export async function scorecard(engine: Engine, options: ScorecardOptions = {}, core?: CorePatents): Promise<Scorecard> {
  checkAsked('scorecard', engine, options, SCORECARD_OPTIONS);
  return (await answeredScorecard(engine, options, core)).card;
}

/** Options of a scorecard by name, for `checkAsked`. */
export const SCORECARD_OPTIONS: OwnOptions<ScorecardOptions> = {
  targets: null,
  indicators: null,
  growthFrom: null,
  threshold: null,
  unit: false,
  dateBasis: false,
  merge: false,
  groups: false,
};

/** The scorecard together with the answers and the context that it rests on. */
export interface AnsweredScorecard {
  readonly card: Scorecard;
  readonly answers: ScorecardAnswers;
  readonly context: ScorecardContext;
}

/** See {@link AnsweredScorecard}. */
export async function answeredScorecard(
  engine: Engine,
  options: ScorecardOptions = {},
  given?: CorePatents,
): Promise<AnsweredScorecard> {
  const { targets = TARGETS_2013, indicators = {}, growthFrom = 0, threshold = DEFAULT_THRESHOLD } = options;
  if (!Array.isArray(targets?.targets))
    throw new TypeError('scorecard: invalid targets: give a set such as TARGETS_2013, or what loadTargets returned.');
  checkThreshold('scorecard', threshold);
  if (!Number.isInteger(growthFrom)) throw new RangeError(`scorecard: invalid growthFrom: ${growthFrom}; give a whole year.`);
  checkFigures('scorecard', indicators, targets.targets);
  const asksForCore = targets.targets.some(({ indicator }) => indicator === 'areasWithCorePatents');
  const core = asksForCore ? (given ?? (await corePatents(engine, coreScope(options)))) : null;
  const asked = await askAll(engine, scorecardQueries(targets, options, engine.facts.asOf));
  const answers = { ...asked, ...(core && { core: core.counts }) };
  const inForce = await holdingsFor(engine, targets, options);
  const context = { ...(await scorecardContext(engine, options)), inForce, ...(core && coreContext(core)) };
  return { card: summarizeScorecard(answers, context), answers, context };
}

function coreContext({ rule, rows }: CorePatents): Pick<MeasureContext, 'coreRule' | 'coreUnjudged'> {
  return {
    coreRule: rule,
    coreUnjudged: rows.flatMap(({ area, unknown }) => (rule === 'composite' && unknown > 0 ? [area] : [])),
  };
}

/** What every row of a scorecard must be told, without the patents in force and the rule of core patents. */
export async function scorecardContext(engine: Engine, options: ScorecardOptions): Promise<ScorecardContext> {
  const { targets = TARGETS_2013, threshold = DEFAULT_THRESHOLD, growthFrom = null, indicators = {} } = options;
  const { asOf, taxonomy } = engine.facts;
  const { lag } = await knownDelays(engine, options);
  return { asOf, taxonomy, lag, threshold, growthFrom, indicators, conventions: conventionsOf(engine, options), targets };
}

async function holdingsFor(engine: Engine, { targets }: TargetSet, { where, twins }: ScorecardScope) {
  const asked = new Set(targets.flatMap(({ indicator, industry }) => (indicator === 'patentsInForce' ? [industry] : [])));
  const found: Record<string, Holdings> = {};
  for (const industry of asked) {
    if (industry !== null && engine.facts.taxonomy.industries.every(({ id }) => id !== industry)) continue;
    const scope = { ...where, ...(industry === null ? { classified: true } : { industry }) };
    found[industry ?? 'all'] = await holdings(engine, { where: scope, ...(twins && { twins }) });
  }
  return found;
}

/**
 * The scorecard from the answers to {@link scorecardQueries}, one row a target in the order of the set.
 *
 * @example summarizeScorecard({}, { targets: { ...TARGETS_2013, targets: TARGETS_2013.targets.slice(2, 3) }, conventions: conventionsOf(engine) }).rows[0].state //=> 'noData'
 */
export function summarizeScorecard(answers: ScorecardAnswers, context: ScorecardContext): Scorecard {
  const { targets, conventions } = context;
  const rows = targets.targets.map((target) => scorecardRow(target, answers, context));
  return { conventions, targets: targets.name, place: targets.place ?? null, rows };
}

function coreScope({ twins, where }: ScorecardScope): CorePatentsOptions {
  return { ...(twins && { twins }), ...(where && { where }) };
}

const MEASURES: Readonly<Record<string, (target: Target, answers: ScorecardAnswers, context: MeasureContext) => Measure>> = {
  annualApplications: measureAnnualApplications,
  applicationsGrowth: measureApplicationsGrowth,
  intensiveZones: measureZones,
  patentsOwned: measureOwned,
  patentsInForce: measureInForce,
  areasWithCorePatents: measureCoreAreas,
  advantageEnterprises: measureEnterprises,
  ownedGrowth: measureOwnedGrowth,
  inventionShare: measureInventionShare,
};

function scorecardRow(target: Target, answers: ScorecardAnswers, context: ScorecardContext): ScorecardRow {
  const { id, industry, indicator, kind, name, unit, goal } = target;
  const supplied = externalMeasure(target, context.indicators ?? {}, context);
  const isKnown = industry === null || context.taxonomy.industries.some(({ id: known }) => known === industry);
  const compute = ownValue(MEASURES, indicator);
  const fromData =
    compute &&
    (isKnown ? (notCovered(target, answers, context) ?? compute(target, answers, context)) : notComputable(NO_INDUSTRY));
  const measure = supplied ?? fromData;
  const head = { target: id, industry, indicator, kind, name, unit, goal };
  if (measure === undefined)
    return { ...head, actual: null, ratio: null, state: 'noData', year: null, complete: null, arithmetic: sentences(NO_DATA) };

  const { actual, year, complete, basis, note } = measure;
  if (actual === null) {
    const state = measure.isToCome === true ? 'open' : 'notComputable';
    return { ...head, actual, ratio: null, state, year, complete, arithmetic: sentences(basis) };
  }
  const ratio = goal === 0 ? null : actual / goal;
  const state = stateOf(measure, actual >= goal - ROUNDING);
  const comparison = comparisonText(actual, goal, kind === 'growth' || kind === 'share');
  const early = measure.mayFall && !measure.settled ? NOT_OVER : null;
  return { ...head, actual, ratio, state, year, complete, arithmetic: sentences(basis, comparison, note, early) };
}

function stateOf({ settled, mayFall }: Measure, isReached: boolean): TargetState {
  if (isReached) return settled || !mayFall ? 'met' : 'open';
  return settled ? 'behind' : 'open';
}

const NOT_OVER = {
  zh: '目标年份尚未结束或数据尚未齐全，结论未定',
  en: 'The target year is not over or not all known yet: no verdict',
};

const NO_INDUSTRY = { zh: '分类体系中没有该产业', en: 'The taxonomy does not have this industry' };

const NO_DATA = {
  zh: '该指标须由外部资料提供，本次未提供',
  en: 'This indicator must come from outside the patent data and was not supplied',
};

/** A growth rate is a root, a fractional count a sum: neither must miss its goal by a rounding error. */
const ROUNDING = 1e-9;

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
