import type { CountRow } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { Bilingual } from '../../util/bilingual.js';
import { dayText } from '../../util/day-text.js';
import type { Conventions } from '../conventions.js';
import type { CorePatents } from '../quality/core-patents.js';
import type { Holdings } from '../trend/holdings.js';
import { isYearComplete, type PublicationLag } from '../trend/lag.js';

/** What a landscape says of one indicator. */
export interface Measure {
  /** Null when the data cannot answer. */
  readonly actual: number | null;
  readonly year: number | null;
  readonly complete: boolean | null;
  /** Whether nothing that is published or happens later can change it; only then is a goal missed. */
  readonly settled: boolean;
  /** The target year has not begun by the cut-off: there is no number yet. */
  readonly isToCome?: boolean;
  /** Whether it can fall again, so that a goal reached before the end of the target year is not met yet. */
  readonly mayFall: boolean;
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
  readonly conventions: Conventions;
  /** Patents in force by industry id, `all` for all industries together; only where a target asks for them. */
  readonly inForce?: Readonly<Record<string, Holdings>>;
  /** Year whose end is the base of an average annual growth; null = as the target says. */
  readonly growthFrom: number | null;
  /** What a core patent is in these data. Default: a granted invention. */
  readonly coreRule?: CorePatents['rule'];
  /** Areas with granted inventions that have no composite: any of these may be core patents. */
  readonly coreUnjudged?: readonly string[];
}

/**
 * A measure that the data cannot give.
 *
 * @example notComputable({ zh: '无', en: 'none' }).actual //=> null
 */
export function notComputable(basis: Bilingual): Measure {
  return { actual: null, year: null, complete: null, settled: false, mayFall: false, basis, note: null };
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
 * Sum of the counts whose year is not known and which a limit therefore leaves out; 0 without a limit, when they count.
 *
 * @param yearAt Position of the year in the keys.
 * @example countUndated([{ key: [2010], count: 2 }, { key: [null], count: 3 }], 0, 2015) //=> 3
 */
export function countUndated(rows: readonly CountRow[], yearAt: number, limit: number | null): number {
  if (limit === null) return 0;
  return rows.filter(({ key }) => typeof key[yearAt] !== 'number').reduce((total, { count }) => total + count, 0);
}

/**
 * Whether a goal is reached, or missed, by all values that a number can have.
 *
 * @example isCertain(0.4, [0.41, 0.43]) //=> true
 * @example isCertain(0.4, [0.39, 0.43]) //=> false
 */
export function isCertain(goal: number, values: readonly number[]): boolean {
  return values.every((value) => value >= goal) || values.every((value) => value < goal);
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

/**
 * Whether the cut-off has reached the end of a year: what is known on the day itself, such as grants, is then all known.
 *
 * @example isYearOver(2016, '2016-12-31') //=> true
 */
export function isYearOver(year: number, asOf: string | null): boolean {
  return isYearComplete(year, asOf, 0) === true;
}

/**
 * One note of two, where both are there.
 *
 * @example joinedNote({ zh: '甲', en: 'A' }, { zh: '乙', en: 'B' }).en //=> 'A. B'
 */
export function joinedNote(first: Bilingual | null, second: Bilingual | null): Bilingual | null {
  if (first === null || second === null) return first ?? second;
  return { zh: `${first.zh}；${second.zh}`, en: `${first.en}. ${second.en}` };
}

/**
 * The note of a count that is a lower bound, because a year is not fully published by the cut-off.
 *
 * @example lowerBound(2016, '2016-12-31', { months: 18, because: 'applications' }).en.startsWith('Applications of 2016 were not all published') //=> true
 */
export function lowerBound(year: number, asOf: string, { months }: PublicationLag): Bilingual {
  const { zh, en } = dayText(asOf);
  return {
    zh: `${year}年的申请到${zh}尚未全部公开（公开滞后按${months}个月计），此数为下限，低于目标不等于未完成`,
    en: `Applications of ${year} were not all published by ${en} (lag ${months} months): the figure is a lower bound, below the goal is not yet missed`,
  };
}
