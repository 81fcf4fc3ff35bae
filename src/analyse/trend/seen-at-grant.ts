import type { CountRow, Dimension, DimensionValue, Engine, Where } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { summarizePublicationLag } from './lag.js';

/**
 * Which of some series have inventions that are seen only when granted, though the data as a whole have not: a small office, or the applicants of one. Their last
 * years wait for grants longer than the others. Told of ten inventions and more that make up a tenth of the series.
 *
 * @param values Of the dimension; without a dimension null stands for all that fits the conditions.
 * @example await seenAtGrant(engine, { dimension: 'office' }, ['CN']) //=> new Set()
 */
export async function seenAtGrant(
  engine: Engine,
  { dimension, where = {}, ...options }: AnalysisOptions & { readonly dimension?: Exclude<Dimension, 'year'> },
  values: readonly DimensionValue[],
): Promise<ReadonlySet<DimensionValue>> {
  const { year: _, ...conditions } = where;
  const asked = values.filter((value) => value !== null || dimension === undefined);
  if (asked.length === 0 || (dimension === undefined && isKindOfData(conditions))) return new Set();
  const rows = await engine.count({
    by: dimension === undefined ? STAGES : [dimension, ...STAGES.filter((name) => name !== dimension)],
    ...sharedQuery({
      ...options,
      where: dimension === undefined ? conditions : { ...conditions, [dimension]: asked.map(String) },
    }),
  });
  const { asOf } = engine.facts;
  const isLate = (value: DimensionValue): boolean => {
    const own = dimension === undefined ? rows : rows.filter(({ key }) => key[0] === value).map((row) => staged(row, dimension));
    const inventions = own.filter(({ key: [, type] }) => type !== 'utilityModel' && type !== 'design');
    const isTold = countOf(inventions) >= Math.max(FEWEST, LEAST_SHARE * countOf(own));
    return isTold && summarizePublicationLag(own, { ...options, asOf }).because === 'grantsOnly';
  };
  return new Set(asked.filter(isLate));
}

const STAGES: readonly Dimension[] = ['year', 'type', 'firstStage', 'office'];
const FEWEST = 10;
const LEAST_SHARE = 0.1;

/** Whether it is what a publication lag is told of: types and offices, and no part of them. */
function isKindOfData({ type: _, office: __, ...others }: Where): boolean {
  return Object.values(others).every((condition) => condition === undefined);
}

/** The row by year, type, first stage and office. */
function staged({ key, count }: CountRow, dimension: Dimension): CountRow {
  const [value = null, ...rest] = key;
  const at = STAGES.indexOf(dimension);
  return { key: at < 0 ? rest : rest.toSpliced(at, 0, value), count };
}

function countOf(rows: readonly CountRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
