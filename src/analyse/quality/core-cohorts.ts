import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CandidateRow } from './core-candidates.js';

/** What candidates are held against: the granted inventions of the same filing year and industry. */
export interface CoreCohorts {
  /** Cohort of each row of candidates, from 0: year x industries + industry; the one behind these where the year is not known. */
  readonly codes: Int32Array;
  readonly years: number;
  readonly industries: number;
}

/**
 * The cohorts of candidates.
 *
 * @example coreCohorts([{ area: 0, industry: 1, year: 2010, values: [], counts: [] }]) //=> { codes: [1], years: 1, industries: 2 }
 */
export function coreCohorts(rows: readonly CandidateRow[]): CoreCohorts {
  let [first, last, industries] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const { year, industry } of rows) {
    if (industry >= industries) industries = industry + 1;
    if (year === UNKNOWN_VALUE) continue;
    if (year < first) first = year;
    if (year > last) last = year;
  }
  const years = Math.max(0, last - first + 1);
  const codes = new Int32Array(rows.length);
  for (let row = 0; row < codes.length; row++) {
    const { year, industry } = rows[row]!;
    codes[row] = year === UNKNOWN_VALUE ? years * industries : (year - first) * industries + industry;
  }
  return { codes, years, industries };
}
