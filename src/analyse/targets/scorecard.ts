import type { CountRow, Engine } from '../../engines/engine.js';
import { TARGETS_2013, type Target, type TargetSet } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { nearest } from '../../util/suggest.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { publicationLag } from '../delay/publication-lag.js';
import { type CorePatentsOptions, corePatents } from '../quality/core-patents.js';
import type { Measure, MeasureContext } from './measure.js';
import { measureCoreAreas } from './measure-core-areas.js';
import { measureEnterprises } from './measure-enterprises.js';
import { measureAnnualApplications } from './measure-filings.js';
import { measureInventionShare, measureOwnedGrowth } from './measure-holdings.js';
import { type ScorecardAnswers, type ScorecardScope, scorecardQueries } from './scorecard-queries.js';
import { comparisonText, sentences } from './scorecard-text.js';

/** A figure that comes from outside the patent data. */
export interface ExternalFigure {
  /** In the unit of the target; shares and growth as fractions. */
  readonly value: number;
  /** Where it comes from; a text in one language is shown in both. */
  readonly source: string | Bilingual;
  /** Year it belongs to. Default: a state at the cut-off. */
  readonly year?: number;
}

/** Options of {@link scorecard}. */
export interface ScorecardOptions extends ScorecardScope {
  /** Default: the 2016 targets of the 2013 policy. */
  readonly targets?: TargetSet;
  /** Figures from outside, by target id; they also replace what the data would give. */
  readonly indicators?: Readonly<Record<string, ExternalFigure>>;
  /** Applications that make an advantage enterprise. Default 50. */
  readonly threshold?: number;
  /** Year whose end is the base of the average annual growth of patents owned. Default: four years before the target year. */
  readonly growthFrom?: number;
}

/**
 * State of one target. `met`: the goal is reached; `behind`: it is not; `open`: not reached by what is published so far, and the year is
 * not complete, so there is no verdict; `noData`: the indicator must come from outside and was not supplied; `notComputable`: the data
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
  readonly name: Bilingual;
  /** Unit of goal and actual, such as 件 / applications. `share` and `growth` values are fractions. */
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
  readonly rows: readonly ScorecardRow[];
}

/** What {@link summarizeScorecard} must be told beside the answers. */
export interface ScorecardContext extends MeasureContext, Pick<ScorecardOptions, 'indicators'> {
  readonly conventions: Conventions;
  readonly targets: TargetSet;
}

/**
 * Progress against targets, with the arithmetic of every row.
 *
 * From the data: annual applications by industry, key areas with core patents, advantage enterprises, growth of the patents owned, share of inventions (each
 * defined at its measure). States are taken at the cut-off, or at the end of the target year when the data go beyond it. All other indicators come from
 * `indicators` or have no data.
 *
 * @throws RangeError when `indicators` names no target of the set; TypeError when its value is not a finite number.
 * @example (await scorecard(engine)).rows.length //=> 31
 */
export async function scorecard(engine: Engine, options: ScorecardOptions = {}): Promise<Scorecard> {
  const { targets = TARGETS_2013, threshold = 50, growthFrom = null, indicators = {} } = options;
  checkIndicators(indicators, targets);
  const { asOf, taxonomy } = engine.facts;
  const queries = Object.entries(scorecardQueries(targets, options, asOf));
  const counted = await Promise.all(
    queries.map(async ([name, query]): Promise<[string, readonly CountRow[]]> => [name, await engine.count(query)]),
  );
  const asksForCore = targets.targets.some(({ indicator }) => indicator === 'areasWithCorePatents');
  const core = asksForCore ? await corePatents(engine, coreScope(options)) : null;
  const lag = await publicationLag(engine, options);
  const conventions = conventionsOf(engine, options);
  return summarizeScorecard(
    { ...Object.fromEntries(counted), ...(core && { core: core.counts }) },
    {
      ...(core && { coreRule: core.rule }),
      asOf,
      taxonomy,
      lag,
      threshold,
      growthFrom,
      indicators,
      conventions,
      targets,
    },
  );
}

/**
 * The scorecard from the answers to {@link scorecardQueries}, one row a target in the order of the set.
 *
 * @example summarizeScorecard({}, { targets: { ...TARGETS_2013, targets: TARGETS_2013.targets.slice(2, 3) }, conventions: conventionsOf(engine) }).rows[0].state //=> 'noData'
 */
export function summarizeScorecard(answers: ScorecardAnswers, context: ScorecardContext): Scorecard {
  const { targets, conventions } = context;
  return { conventions, targets: targets.name, rows: targets.targets.map((target) => scorecardRow(target, answers, context)) };
}

function coreScope({ twins, where }: ScorecardScope): CorePatentsOptions {
  return { ...(twins && { twins }), ...(where && { where }) };
}

const MEASURES: Readonly<Record<string, (target: Target, answers: ScorecardAnswers, context: MeasureContext) => Measure>> = {
  annualApplications: measureAnnualApplications,
  areasWithCorePatents: measureCoreAreas,
  advantageEnterprises: measureEnterprises,
  ownedGrowth: measureOwnedGrowth,
  inventionShare: measureInventionShare,
};

function scorecardRow(target: Target, answers: ScorecardAnswers, context: ScorecardContext): ScorecardRow {
  const { id, industry, indicator, name, unit, goal } = target;
  const supplied = ownValue(context.indicators ?? {}, id);
  const measure = supplied ? suppliedMeasure(supplied) : ownValue(MEASURES, indicator)?.(target, answers, context);
  const head = { target: id, industry, indicator, name, unit, goal };
  if (measure === undefined)
    return { ...head, actual: null, ratio: null, state: 'noData', year: null, complete: null, arithmetic: sentences(NO_DATA) };

  const { actual, year, complete, basis, note } = measure;
  if (actual === null)
    return { ...head, actual, ratio: null, state: 'notComputable', year, complete, arithmetic: sentences(basis) };
  const ratio = goal === 0 ? null : actual / goal;
  const state = actual >= goal - ROUNDING ? 'met' : complete === false ? 'open' : 'behind';
  const comparison = comparisonText(actual, goal, FRACTION.test(indicator));
  return { ...head, actual, ratio, state, year, complete, arithmetic: sentences(basis, comparison, note) };
}

const NO_DATA = {
  zh: '该指标须由外部资料提供，本次未提供',
  en: 'This indicator must come from outside the patent data and was not supplied',
};

/** A growth rate is a root, a fractional count a sum: neither must miss its goal by a rounding error. */
const ROUNDING = 1e-9;

/** Indicators whose goal and actual are fractions. */
const FRACTION = /(?:Growth|Share)$/;

function suppliedMeasure({ value, source, year }: ExternalFigure): Measure {
  const { zh, en } = typeof source === 'string' ? { zh: source, en: source } : source;
  return {
    actual: value,
    year: year ?? null,
    complete: null,
    basis: { zh: `外部资料，来源：${zh}`, en: `Supplied from outside, source: ${en}` },
    note: null,
  };
}

function checkIndicators(indicators: Readonly<Record<string, ExternalFigure>>, { targets }: TargetSet): void {
  const known = targets.map(({ id }) => id);
  for (const [id, { value }] of Object.entries(indicators)) {
    if (!known.includes(id)) {
      const near = nearest(id, known);
      const remedy = near === null ? 'give the id of a target of the set.' : `did you mean "${near}"?`;
      throw new RangeError(`scorecard: unknown target: "${id}"; ${remedy}`);
    }
    if (!Number.isFinite(value)) throw new TypeError(`scorecard: invalid value of "${id}": ${value}; give a finite number.`);
  }
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
