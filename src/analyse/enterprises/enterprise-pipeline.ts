import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { compareText } from '../../util/compare.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { knownDelays } from '../delay/publication-lag.js';
import {
  type AdvantageEnterprisesOptions,
  checkThreshold,
  DEFAULT_THRESHOLD,
  nearFrom,
  reachesThreshold,
} from './advantage-enterprises.js';
import { type PartYear, partYear } from './part-year.js';

/** One enterprise below the line, with the arithmetic of its way there. */
export interface PipelineRow {
  /** Party key: `cellQuery(options, { applicant: key })` asks for the applications behind `count`. */
  readonly key: string;
  readonly name: string;
  /** Applications up to the cut-off. */
  readonly count: number;
  /** How many are missing to the line. */
  readonly missing: number;
  /** Those of the year of the cut-off; null while that year is not published, like all that follows. */
  readonly thisYear: number | null;
  /** `count` + `thisYear` x (days of the year still to come / days gone by). */
  readonly projected: number | null;
  readonly onCourse: boolean | null;
}

/** Enterprises on the way to the line. */
export interface EnterprisePipeline {
  readonly conventions: Conventions;
  readonly threshold: number;
  /** Days of the year of the cut-off that have passed; null when that is unknown. */
  readonly partYear: PartYear | null;
  /**
   * Why nothing is projected: by filing or priority date the applications of the running year are not published yet; the cut-off is
   * unknown; the last days of the data are known by month or year only, so that it is not known how much of the year they cover; or less than a quarter of it
   * has passed, so that a single application would count for many. Null when it is.
   */
  readonly cannotSay: 'unpublishedYear' | 'noCutOff' | 'partialDays' | 'earlyYear' | null;
  /** Below the line from 90 % of it (rounded up), by count descending, then key. */
  readonly near: readonly PipelineRow[];
  /** Those who reach it by the end of the year at the pace so far, by projection descending, then key; null when nothing is projected. */
  readonly onCourse: readonly PipelineRow[] | null;
}

/** What {@link summarizeEnterprisePipeline} works on: answers to {@link enterprisePipelineQueries} and labels of the enterprises in `all`. */
export interface EnterprisePipelineAnswers {
  readonly all: readonly CountRow[];
  readonly thisYear: readonly CountRow[];
  readonly labels: readonly PartyLabel[];
}

/** Where the data stand: the cut-off, and how long a year stays incomplete. */
interface Moment {
  readonly asOf: string | null;
  /** See `EngineFacts`. */
  readonly hasPartialCutOff?: boolean;
  readonly lagMonths: number;
}

/**
 * Enterprises just below the line, and those on course to reach it by the end of the year: applications so far, and the pace of the part of the year that
 * has passed. The pace is known only where the applications of the running year are in the data, which by filing date they are not
 * for 18 months: count by date of publication (`dateBasis: 'publication'`) or of grant to get it. All years count; `window` is not used.
 *
 * @throws RangeError when the threshold is not a whole number from 1.
 * @example (await enterprisePipeline(engine, { threshold: 2 })).cannotSay //=> 'unpublishedYear'
 */
export async function enterprisePipeline(
  engine: Engine,
  options: Omit<AdvantageEnterprisesOptions, 'window'> = {},
): Promise<EnterprisePipeline> {
  checkAsked('enterprisePipeline', engine, options, { threshold: null });
  const { months } = (await knownDelays(engine, options)).lag;
  const { asOf, hasPartialCutOff = false } = engine.facts;
  const moment = { asOf, hasPartialCutOff, lagMonths: months };
  const all = await engine.count(enterprisePipelineQueries(options, moment).all);
  const keys = all.map(({ key }) => String(key[0]));
  const { thisYear } = enterprisePipelineQueries(options, moment, keys);
  const answers = {
    all,
    thisYear: thisYear === null ? [] : await engine.count(thisYear),
    labels: await engine.parties(keys),
  };
  return summarizeEnterprisePipeline(answers, { ...options, ...moment, conventions: conventionsOf(engine, options) });
}

/**
 * Applications of the enterprises that can reach the line this year, and those of this year; `thisYear` is null where it is not published. Who has `count`
 * applications when a share f of the year has passed can be projected to count / f at the most: fewer than f x threshold need not be asked for.
 *
 * @param keys Enterprises named by the answer to `all`.
 * @throws RangeError like {@link enterprisePipeline}.
 * @example enterprisePipelineQueries({ dateBasis: 'publication' }, { asOf: '2016-06-30', lagMonths: 0 }).all.atLeast > 24.8 //=> true
 */
export function enterprisePipelineQueries(
  options: Omit<AdvantageEnterprisesOptions, 'window'>,
  moment: Moment,
  keys: readonly string[] = [],
): { readonly all: CountQuery; readonly thisYear: CountQuery | null } {
  const { threshold = DEFAULT_THRESHOLD, where } = options;
  checkThreshold('enterprisePipeline', threshold);
  const near = nearFrom(threshold);
  const passed = passedYear(moment);
  const least = passed === null ? near : Math.min(near, (threshold * passed.elapsed) / passed.days);
  const query = (own: AnalysisOptions['where']): AnalysisOptions => ({
    ...options,
    where: { ...where, applicantType: 'enterprise', ...own },
  });
  return {
    all: { by: ['applicant'], ...sharedQuery(query({})), atLeast: least },
    thisYear:
      passed === null
        ? null
        : { by: ['applicant'], ...sharedQuery(withYears(query({ applicant: keys }), passed.year, passed.year)) },
  };
}

/**
 * The pipeline from the answers.
 *
 * @example summarizeEnterprisePipeline({ all: [{ key: ['a'], count: 40 }], thisYear: [{ key: ['a'], count: 10 }], labels: [] }, { conventions: conventionsOf(engine), asOf: '2016-06-30', lagMonths: 0 }).onCourse.map(({ projected }) => Math.round(projected)) //=> [50]
 */
export function summarizeEnterprisePipeline(
  { all, thisYear, labels }: EnterprisePipelineAnswers,
  context: Omit<AdvantageEnterprisesOptions, 'window'> & Moment & { readonly conventions: Conventions },
): EnterprisePipeline {
  const { threshold = DEFAULT_THRESHOLD, conventions, asOf } = context;
  const passed = passedYear(context);
  const names = new Map(labels.map(({ key, name }) => [key, name]));
  const ofYear = new Map(thisYear.map(({ key, count }) => [key[0], count]));
  const below = all.filter(({ key, count }) => key[0] !== null && !reachesThreshold(count, threshold));
  const rows = below.map(({ key: [id], count }): PipelineRow => {
    const key = String(id);
    const shared = { key, name: names.get(key) ?? key, count, missing: threshold - count };
    if (passed === null) return { ...shared, thisYear: null, projected: null, onCourse: null };
    const now = ofYear.get(key) ?? 0;
    const projected = count + (now * (passed.days - passed.elapsed)) / passed.elapsed;
    return { ...shared, thisYear: now, projected, onCourse: reachesThreshold(projected, threshold) };
  });
  const cannotSay = reasonOf(context);
  const onCourse = rows.filter((row) => row.onCourse === true);
  return {
    conventions,
    threshold,
    partYear: asOf === null || cannotSay === 'partialDays' ? null : partYear(asOf),
    cannotSay,
    near: rows
      .filter(({ count }) => reachesThreshold(count, nearFrom(threshold)))
      .sort((a, b) => b.count - a.count || compareText(a.key, b.key)),
    onCourse: passed === null ? null : onCourse.sort((a, b) => b.projected! - a.projected! || compareText(a.key, b.key)),
  };
}

/** By a date basis by which applications are outstanding, those of the running year are not in the data. */
function reasonOf({ asOf, hasPartialCutOff, lagMonths }: Moment): EnterprisePipeline['cannotSay'] {
  if (asOf === null) return 'noCutOff';
  if (lagMonths > 0) return 'unpublishedYear';
  if (hasPartialCutOff === true) return 'partialDays';
  const { elapsed, days } = partYear(asOf);
  return elapsed < days * FEWEST_PASSED ? 'earlyYear' : null;
}

/** Share of the year that must have passed: the first quarter is hardly less than a quarter. */
const FEWEST_PASSED = 0.24;

/** The part-year up to the cut-off, where its pace can be told. */
function passedYear(moment: Moment): PartYear | null {
  return reasonOf(moment) === null ? partYear(moment.asOf!) : null;
}
