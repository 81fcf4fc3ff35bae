import type { CountQuery, CountRow, Engine, SpreadQuery, SpreadRow } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { publicationLag } from '../delay/publication-lag.js';
import { totalOf } from '../total-of.js';
import { isYearComplete, type PublicationLag } from '../trend/lag.js';

/** One point of the path of a field: how many applied for how much. */
export interface MaturityPoint {
  readonly year: number;
  readonly applications: number;
  /** Applicants with an application in the year. */
  readonly applicants: number;
  /** Those of them without any in an earlier year of the data. In the first years of the data nearly all are. */
  readonly newEntrants: number;
  readonly complete: boolean | null;
}

/** Applicants against applications by year: more of both is growth, fewer applicants with as many applications consolidation. */
export interface MaturityMap {
  readonly conventions: Conventions;
  readonly points: readonly MaturityPoint[];
}

/**
 * The path of a field through the plane of applicants and applications, and the applicants who are new to it, year by year.
 *
 * The phase is left to the reader: counts alone oversimplify (Gao et al. 2013, Technological Forecasting and Social Change 80).
 * Source: Ernst 1997, The use of patent data for technological forecasting (Small Business Economics 9, 361-381); EPO, patent landscape practice.
 *
 * @example (await maturityMap(engine)).points.map(({ year, applicants, newEntrants }) => [year, applicants, newEntrants]) //=> [[2010, 1, 1], [2011, 3, 2]]
 */
export async function maturityMap(engine: Engine, options: AnalysisOptions = {}): Promise<MaturityMap> {
  checkAsked('maturityMap', engine, options, {});
  const { years, applicants } = maturityQueries(options);
  const [counts, parties, lag] = await Promise.all([
    engine.count(years),
    engine.spread(applicants),
    publicationLag(engine, options),
  ]);
  return summarizeMaturityMap(counts, parties, { conventions: conventionsOf(engine, options), lag });
}

/**
 * Applications by year, and how applicants share them.
 *
 * @example maturityQueries({ counting: 'primary' }).applicants //=> { by: 'year', of: 'applicant', counting: 'primary', newcomers: true }
 */
export function maturityQueries(options: AnalysisOptions = {}): { readonly years: CountQuery; readonly applicants: SpreadQuery } {
  const shared = sharedQuery(options);
  return { years: { by: ['year'], ...shared }, applicants: { by: 'year', of: 'applicant', ...shared, newcomers: true } };
}

/**
 * The map from the answers to {@link maturityQueries}; applications without an applicant count, but not as one.
 *
 * @example summarizeMaturityMap([], [], { conventions: conventionsOf(engine), lag: { months: 18, because: 'applications' } }).points //=> []
 */
export function summarizeMaturityMap(
  years: readonly CountRow[],
  applicants: readonly SpreadRow[],
  { conventions, lag }: { readonly conventions: Conventions; readonly lag: PublicationLag },
): MaturityMap {
  const byYear = new Map(applicants.map((row) => [row.value, row]));
  const points = years.flatMap(({ key: [year], count }): MaturityPoint[] => {
    if (typeof year !== 'number') return [];
    const row = byYear.get(year);
    const complete = isYearComplete(year, conventions.asOf, lag.months);
    return [{ year, applications: count, applicants: row ? totalOf(row.times) : 0, newEntrants: row?.newcomers ?? 0, complete }];
  });
  return { conventions, points };
}
