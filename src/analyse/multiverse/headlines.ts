import type { CountQuery, Engine } from '../../engines/engine.js';
import type { Industry } from '../../taxonomy/taxonomy.js';
import { checkGiven, describeGiven } from '../../util/check-given.js';
import { checkOptions, type KnownOptions } from '../../util/check-options.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { labelledIndices } from '../concentration/concentration-row.js';
import type { CountGroups } from '../concentration/count-groups.js';
import { LABEL_SETS, type LabelSetId } from '../concentration/label-sets.js';
import { checkThreshold, DEFAULT_THRESHOLD } from '../enterprises/advantage-enterprises.js';
import { totalOf } from '../total-of.js';
import { countedTrend } from '../trend/trend.js';
import type { Headline } from './headline.js';

/** The industry that a headline is about, such as one of `SEI_2013.industries`. */
export type HeadlineIndustry = Pick<Industry, 'id' | 'name'>;

/** Options of headlines on one industry or on all applications. */
export interface HeadlineScope {
  /** Default: all applications. */
  readonly industry?: HeadlineIndustry;
}

/**
 * How many applications there are (in an industry).
 *
 * @example applicationsHeadline().id //=> 'applications'
 */
export function applicationsHeadline(options: HeadlineScope = {}): Headline {
  checkScope('applicationsHeadline', options, {});
  const { industry } = options;
  return {
    id: idOf('applications', industry),
    name: { zh: `${prefixZh(industry)}专利申请量`, en: `number of patent applications${suffixEn(industry)}` },
    kind: 'count',
    axes: ['unit', 'twins', 'types', ...(industry ? (['counting'] as const) : [])],
    measure: async (engine, options) => (await engine.count(inScope([], options, industry)))[0]?.count ?? 0,
  };
}

/**
 * The share of an industry in the applications of all industries. Whole counting: of those in any industry, so that shares add up to more than 1.
 *
 * @example industryShareHeadline(SEI_2013.industries[0]).kind //=> 'percent'
 */
export function industryShareHeadline(industry: HeadlineIndustry): Headline {
  checkIndustry('industryShareHeadline', industry);
  return {
    id: idOf('industryShare', industry),
    name: {
      zh: `${industry.name.zh}占各产业专利申请的比重`,
      en: `share of ${industry.name.en} in the applications of all industries`,
    },
    kind: 'percent',
    axes: ['unit', 'counting', 'twins', 'types'],
    measure: async (engine, options) => {
      const [part] = await engine.count(inScope([], options, industry));
      const shared = sharedQuery(options);
      const [whole] = await engine.count({ by: [], ...shared, where: { ...shared.where, classified: true } });
      return whole === undefined || whole.count === 0 ? null : (part?.count ?? 0) / whole.count;
    },
  };
}

/**
 * Compound annual growth over the complete years, with the verdict of `trend`.
 *
 * @example growthHeadline().name.en //=> 'growth of patent applications'
 */
export function growthHeadline(options: HeadlineScope = {}): Headline {
  checkScope('growthHeadline', options, {});
  const { industry } = options;
  return {
    id: idOf('growth', industry),
    name: { zh: `${prefixZh(industry)}专利申请量的走势`, en: `growth of patent applications${suffixEn(industry)}` },
    kind: 'percent',
    axes: ['unit', 'dateBasis', 'twins', 'types', ...(industry ? (['counting'] as const) : [])],
    measure: async (engine, options) => {
      const where = industry === undefined ? options.where : { ...options.where, industry: industry.id };
      const own = { ...options, ...(where && { where }), ...(industry && { dimension: 'industry' as const }) };
      const [summary] = (await countedTrend(engine, own)).summaries;
      return summary === undefined ? { value: null, verdict: 'cannotSay' } : { value: summary.cagr, verdict: summary.verdict };
    },
  };
}

/** Options of {@link concentrationHeadline}. */
export interface ConcentrationHeadlineOptions extends HeadlineScope {
  /** Default `hhi`. */
  readonly index?: 'hhi' | 'cr4';
  /** Default `us2010` for the HHI and `bain` for the CR4. */
  readonly labels?: LabelSetId;
}

/**
 * How concentrated applications are over applicants: HHI or CR4, with its label; fewer than 30 applications cannot say.
 *
 * @example concentrationHeadline({ index: 'cr4' }).id //=> 'cr4'
 */
export function concentrationHeadline(options: ConcentrationHeadlineOptions = {}): Headline {
  checkScope('concentrationHeadline', options, { index: ['hhi', 'cr4'], labels: LABEL_SET_IDS });
  const { industry, index = 'hhi', labels } = options;
  const set = labels ?? (index === 'hhi' ? 'us2010' : 'bain');
  const name = index.toUpperCase();
  return {
    id: idOf(index, industry),
    name: { zh: `${prefixZh(industry)}申请人集中度${name}`, en: `concentration of applicants (${name})${suffixEn(industry)}` },
    kind: 'index',
    axes: ['unit', 'counting', 'twins', 'types', 'harmonisation'],
    measure: async (engine, options) => {
      const indices = labelledIndices(await applicantCounts(engine, options, industry), set);
      return { value: indices[index], verdict: indices.label ?? 'cannotSay' };
    },
  };
}

/** Options of {@link enterprisesHeadline}. */
export interface EnterprisesHeadlineOptions extends HeadlineScope {
  /** Default 50. */
  readonly threshold?: number;
}

/**
 * How many enterprises have at least `threshold` applications (in an industry).
 *
 * @throws RangeError when the threshold is not a whole number from 1.
 * @example enterprisesHeadline().id //=> 'advantageEnterprises'
 */
export function enterprisesHeadline(options: EnterprisesHeadlineOptions = {}): Headline {
  checkScope('enterprisesHeadline', options, { threshold: null });
  const { industry, threshold = DEFAULT_THRESHOLD } = options;
  checkThreshold('enterprisesHeadline', threshold);
  return {
    id: idOf('advantageEnterprises', industry),
    name: {
      zh: `${prefixZh(industry)}申请${threshold}件及以上的企业数`,
      en: `number of enterprises with ${threshold} or more applications${suffixEn(industry)}`,
    },
    kind: 'count',
    axes: ['unit', 'counting', 'twins', 'types', 'harmonisation'],
    measure: async (engine, options) => {
      const ofEnterprises = { ...options, where: { ...options.where, applicantType: 'enterprise' } };
      const { times } = await applicantCounts(engine, ofEnterprises, industry, threshold);
      return totalOf(times);
    },
  };
}

/** Options of {@link leaderHeadline}. */
export interface LeaderHeadlineOptions extends HeadlineScope {
  /** Key under which the spellings of a name meet, such as `(name) => normaliseName(name).key`, so that leaders of different levels compare. Default: the name. */
  readonly keyOf?: (name: string) => string;
}

/**
 * Which applicant leads (an industry), with its share of the counts of all applicants; a tie for the first place cannot say.
 *
 * @example leaderHeadline({ industry: SEI_2013.industries[0] }).id.startsWith('leader ') //=> true
 */
export function leaderHeadline(options: LeaderHeadlineOptions = {}): Headline {
  checkScope('leaderHeadline', options, { keyOf: null });
  const { industry, keyOf = (name) => name } = options;
  if (typeof keyOf !== 'function')
    throw new TypeError(`leaderHeadline: invalid keyOf: ${describeGiven(keyOf)}; give a function of a name.`);
  return {
    id: idOf('leader', industry),
    name: { zh: `${prefixZh(industry)}申请量居首位的申请人`, en: `leading applicant${suffixEn(industry)}` },
    kind: 'percent',
    axes: ['unit', 'counting', 'twins', 'types', 'harmonisation'],
    measure: async (engine, options) => {
      const top = await engine.count({ ...inScope(['applicant'], options, industry), top: 3 });
      const [first, second] = top.filter(({ key }) => key.at(-1) !== null);
      if (first === undefined) return { value: null, verdict: 'cannotSay' };
      const { counts, times } = await applicantCounts(engine, options, industry);
      const value = first.count / totalOf(counts, times);
      if (second?.count === first.count) return { value, verdict: 'cannotSay' };
      const { name } = (await engine.parties([String(first.key.at(-1))]))[0]!;
      return { value, verdict: keyOf(name), label: name };
    },
  };
}

/** A count within the industry, by it as well, so that shares of an application in several industries count as they do in tables by industry. */
function inScope(by: readonly 'applicant'[], options: AnalysisOptions, industry: HeadlineIndustry | undefined): CountQuery {
  const shared = sharedQuery(options);
  if (industry === undefined) return { by, ...shared };
  return { by: ['industry', ...by], ...shared, where: { ...shared.where, industry: industry.id } };
}

async function applicantCounts(
  engine: Engine,
  options: AnalysisOptions,
  industry: HeadlineIndustry | undefined,
  atLeast?: number,
): Promise<CountGroups> {
  const { by, ...query } = inScope([], options, industry);
  const rows = await engine.spread({
    of: 'applicant',
    ...query,
    ...(by.length > 0 && { by: 'industry' as const }),
    ...(atLeast !== undefined && { atLeast }),
  });
  return rows[0] ?? { counts: new Float64Array(), times: new Float64Array() };
}

const LABEL_SET_IDS = Object.keys(LABEL_SETS) as LabelSetId[];

function checkScope<Options extends HeadlineScope>(
  caller: string,
  options: Options,
  own: Omit<KnownOptions<Options>, keyof HeadlineScope>,
): void {
  checkOptions(caller, options, { industry: null, ...own } as KnownOptions<Options>);
  if (options.industry !== undefined) checkIndustry(caller, options.industry);
}

function checkIndustry(caller: string, industry: HeadlineIndustry): void {
  const remedy = 'give one of a taxonomy, such as SEI_2013.industries[0]';
  checkGiven(caller, industry, ['id', 'name'], 'industry', remedy);
  checkGiven(caller, industry.name, ['zh', 'en'], 'name of the industry', remedy);
}

function idOf(id: string, industry: HeadlineIndustry | undefined): string {
  return industry === undefined ? id : `${id} ${industry.id}`;
}

function prefixZh(industry: HeadlineIndustry | undefined): string {
  return industry === undefined ? '' : industry.name.zh;
}

function suffixEn(industry: HeadlineIndustry | undefined): string {
  return industry === undefined ? '' : ` in ${industry.name.en}`;
}
