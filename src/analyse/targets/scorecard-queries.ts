import type { CountQuery, CountRow, Engine, Where } from '../../engines/engine.js';
import type { TargetSet } from '../../taxonomy/targets.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { GRANTED, STATES } from './not-covered.js';

/** Which applications a scorecard counts; type, year, grant and field are set by each indicator. */
export interface ScorecardScope extends Pick<AnalysisOptions, 'counting' | 'twins'> {
  /** Applications that make an advantage enterprise. Default 50. */
  readonly threshold?: number;
  /** Whose applications are held against the targets, such as `{ city: '天津市' }`. Default: all applications of the landscape. */
  readonly where?: Pick<Where, 'office' | 'province' | 'city' | 'district' | 'applicant'>;
}

/** Queries of a scorecard by name; those for enterprises carry the last year counted, or `All`. */
export type ScorecardQueries = Readonly<Record<string, CountQuery>>;

/** Answers by the names of {@link ScorecardQueries}; `core` are the core patents by area and year of grant, from `corePatents`. */
export type ScorecardAnswers = Readonly<Record<string, readonly CountRow[]>>;

/**
 * The queries that the computable targets of a set need; targets that share one ask it once.
 *
 * @param asOf Cut-off of the data, ISO: a state is taken at the end of the target year when the data go beyond it.
 */
export function scorecardQueries(targets: TargetSet, scope: ScorecardScope, asOf: string | null): ScorecardQueries {
  const queries: Record<string, CountQuery> = {};
  const add = (name: string, by: CountQuery['by'], where: Where, others: AnalysisOptions & { atLeast?: number } = {}) => {
    const { atLeast } = others;
    const shared = sharedQuery({ ...scope, ...others, where: { ...scope.where, ...where } });
    queries[name] ??= { by, ...shared, ...(atLeast !== undefined && { atLeast }) };
  };
  for (const { indicator, industry, year } of targets.targets) {
    const limit = yearLimit(year, asOf);
    if (KNOWN.includes(indicator)) add('years', ['year'], {});
    if (STATES.includes(indicator)) queries['allYears'] ??= { by: ['year'] };
    if (GRANTED.includes(indicator)) queries['grants'] ??= { by: [], where: { granted: true } };
    if (indicator === 'annualApplications' || indicator === 'applicationsGrowth') {
      if (industry === null) add('filings', ['year'], { classified: true });
      else add('filingsByIndustry', ['industry', 'year'], {});
    } else if (indicator === 'advantageEnterprises') {
      add('applicantTypes', ['applicantType'], {});
      const by: CountQuery['by'] = industry === null ? ['applicant'] : ['industry', 'applicant'];
      const atLeast = { atLeast: scope.threshold ?? 50 };
      const where: Where = { applicantType: 'enterprise' };
      add(enterprisesQuery(industry, null), by, where, atLeast);
      if (limit !== null) {
        add(enterprisesQuery(industry, limit), by, { ...where, year: { to: limit } }, atLeast);
        add(undatedQuery(industry), by, { ...where, year: null });
      }
    } else if (indicator === 'intensiveZones') {
      const where: Where = limit === null ? {} : { year: { to: limit } };
      add(zonesQuery(limit), ['city', 'district', 'industry'], where);
    } else if (OWNED.includes(indicator)) {
      if (industry === null) add('holdings', ['type', 'year'], { granted: true, classified: true }, { dateBasis: 'grant' });
      else add('holdingsByIndustry', ['industry', 'type', 'year'], { granted: true }, { dateBasis: 'grant' });
    }
  }
  return queries;
}

/** The answers of an engine to queries of a scorecard. */
export async function askAll(engine: Engine, queries: ScorecardQueries): Promise<ScorecardAnswers> {
  const answers = Object.entries(queries).map(
    async ([name, query]): Promise<[string, readonly CountRow[]]> => [name, await engine.count(query)],
  );
  return Object.fromEntries(await Promise.all(answers));
}

const KNOWN = [...STATES, 'annualApplications', 'applicationsGrowth'];

const OWNED = ['ownedGrowth', 'inventionShare', 'patentsOwned'];

/**
 * Last year that counts for a state asked for at the end of `year`: that year when the data go beyond it, null (no limit) when they do not.
 *
 * @example yearLimit(2016, '2018-06-30') //=> 2016
 * @example yearLimit(2016, '2016-09-30') //=> null
 */
export function yearLimit(year: number, asOf: string | null): number | null {
  return asOf !== null && Number(asOf.slice(0, 4)) > year ? year : null;
}

/**
 * Name of the query for enterprises, of the whole or by industry.
 *
 * @example enterprisesQuery('new-energy', null) //=> 'enterprisesByIndustryAll'
 */
export function enterprisesQuery(industry: string | null, limit: number | null): string {
  return `enterprises${industry === null ? '' : 'ByIndustry'}${limit ?? 'All'}`;
}

/**
 * Name of the query for enterprises with applications whose filing day is not known, of the whole or by industry.
 *
 * @example undatedQuery(null) //=> 'undatedEnterprises'
 */
export function undatedQuery(industry: string | null): string {
  return `undatedEnterprises${industry === null ? '' : 'ByIndustry'}`;
}

/**
 * Name of the query for dense zones.
 *
 * @example zonesQuery(2016) //=> 'zones2016'
 */
export function zonesQuery(limit: number | null): string {
  return `zones${limit ?? 'All'}`;
}
