import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { publicationLag } from '../delay/publication-lag.js';
import { isYearComplete, type PublicationLag } from '../trend/lag.js';

/** The four indices of one year; null where a denominator is 0 or, for v and N, where the data do not hold the five years before. */
export interface TechnologyIndexRow {
  readonly year: number;
  readonly inventions: number;
  readonly utilityModels: number;
  readonly designs: number;
  /** v, 技术生长率. */
  readonly growthRate: number | null;
  /** α, 技术成熟系数. */
  readonly maturity: number | null;
  /** β, 技术衰老系数. */
  readonly ageing: number | null;
  /** N, 新技术特征系数. */
  readonly novelty: number | null;
  readonly complete: boolean | null;
}

/** The indices of the Chinese index method (专利指标法) by year. */
export interface TechnologyIndices {
  readonly conventions: Conventions;
  readonly rows: readonly TechnologyIndexRow[];
}

/**
 * The Chinese index method of the technology life cycle, from the applications of each year: a inventions, b utility models, c designs.
 *
 * v = a / A with A the inventions of the five years before; α = a / (a + b); β = (a + b) / (a + b + c); N = sqrt(v^2 + α^2). v and α rising year by year
 * mean growth, falling ones maturity; β falling means ageing, as designs take over; the greater N, the newer the technology. The five years are those
 * before the year itself; some texts count it among them.
 * Source: 专利指标法 as in Chinese textbooks of patent information analysis (技术生长率, 技术成熟系数, 技术衰老系数, 新技术特征系数).
 *
 * @example (await technologyIndices(engine)).rows.map(({ year, maturity, growthRate }) => [year, maturity, growthRate]) //=> [[2010, 1, null], [2011, 1, null]]
 */
export async function technologyIndices(engine: Engine, options: AnalysisOptions = {}): Promise<TechnologyIndices> {
  checkAsked('technologyIndices', engine, options, {});
  const [rows, lag] = await Promise.all([engine.count(technologyIndicesQuery(options)), publicationLag(engine, options)]);
  return summarizeTechnologyIndices(rows, { conventions: conventionsOf(engine, options), lag });
}

/**
 * Counts by type and year.
 *
 * @example technologyIndicesQuery({ where: { area: 'wind-testing' } }) //=> { by: ['type', 'year'], where: { area: 'wind-testing' } }
 */
export function technologyIndicesQuery(options: AnalysisOptions = {}): CountQuery {
  return { by: ['type', 'year'], ...sharedQuery(options) };
}

/**
 * The indices from rows of {@link technologyIndicesQuery}; years between the first and the last without a row are 0.
 *
 * @example summarizeTechnologyIndices([{ key: ['invention', 2010], count: 3 }, { key: ['utilityModel', 2010], count: 1 }], { conventions: conventionsOf(engine), lag: { months: 18, because: 'applications' } }).rows[0].maturity //=> 0.75
 */
export function summarizeTechnologyIndices(
  rows: readonly CountRow[],
  { conventions, lag }: { readonly conventions: Conventions; readonly lag: PublicationLag },
): TechnologyIndices {
  const counts = new Map(rows.map(({ key, count }) => [`${key[0]} ${key[1]}`, count]));
  const years = rows.map(({ key }) => key[1]).filter((year) => typeof year === 'number');
  const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const at = (type: string, year: number): number => counts.get(`${type} ${year}`) ?? 0;
  const found: TechnologyIndexRow[] = [];
  for (let year = first; year <= last; year++) {
    const [a, b, c] = [at('invention', year), at('utilityModel', year), at('design', year)];
    let before = 0;
    for (let back = 1; back <= YEARS_BEFORE; back++) before += at('invention', year - back);
    const growthRate = year - first < YEARS_BEFORE ? null : ratioOf(a, before);
    const maturity = ratioOf(a, a + b);
    found.push({
      year,
      inventions: a,
      utilityModels: b,
      designs: c,
      growthRate,
      maturity,
      ageing: ratioOf(a + b, a + b + c),
      novelty: growthRate === null || maturity === null ? null : Math.hypot(growthRate, maturity),
      complete: isYearComplete(year, conventions.asOf, lag.months),
    });
  }
  return { conventions, rows: found };
}

const YEARS_BEFORE = 5;

function ratioOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
