import type { CountRow } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { Bilingual } from '../../util/bilingual.js';
import type { CorePatents } from '../quality/core-patents.js';
import type { PublicationLag } from '../trend/lag.js';

/** What a landscape says of one indicator. */
export interface Measure {
  /** Null when the data cannot answer. */
  readonly actual: number | null;
  readonly year: number | null;
  readonly complete: boolean | null;
  /** How it was counted, or why not: a sentence without its full stop. */
  readonly basis: Bilingual;
  /** What to bear in mind: a sentence without its full stop. */
  readonly note: Bilingual | null;
}

/** What every measure needs beside the answers. */
export interface MeasureContext {
  readonly asOf: string | null;
  readonly taxonomy: Taxonomy;
  /** Lag of filing years. */
  readonly lag: PublicationLag;
  /** Applications that make an advantage enterprise. */
  readonly threshold: number;
  /** Year whose end is the base of an average annual growth; null = four years before the target year. */
  readonly growthFrom: number | null;
  /** What a core patent is in these data. Default: a granted invention. */
  readonly coreRule?: CorePatents['rule'];
}

/**
 * A measure that the data cannot give.
 *
 * @example notComputable({ zh: '无', en: 'none' }).actual //=> null
 */
export function notComputable(basis: Bilingual): Measure {
  return { actual: null, year: null, complete: null, basis, note: null };
}

/**
 * Sum of the counts whose year is known and not after `limit`; without a limit, of all.
 *
 * @param yearAt Position of the year in the keys.
 * @example countUpTo([{ key: [2010], count: 2 }, { key: [null], count: 3 }], 0, 2015) //=> 2
 */
export function countUpTo(rows: readonly CountRow[], yearAt: number, limit: number | null): number {
  return rows.filter(({ key }) => isUpTo(key[yearAt]!, limit)).reduce((total, { count }) => total + count, 0);
}

/**
 * Whether a year is known and not after `limit`; without a limit, always.
 *
 * @example isUpTo(null, 2016) //=> false
 */
export function isUpTo(year: CountRow['key'][number], limit: number | null): boolean {
  return limit === null || (typeof year === 'number' && year <= limit);
}

/**
 * The moment a state belongs to, in words: the end of a year, or the cut-off of the data.
 *
 * @example momentText(2016).zh //=> '截至2016年底'
 */
export function momentText(limit: number | null): Bilingual {
  return limit === null
    ? { zh: '截至数据截止日', en: 'by the cut-off of the data' }
    : { zh: `截至${limit}年底`, en: `by the end of ${limit}` };
}
