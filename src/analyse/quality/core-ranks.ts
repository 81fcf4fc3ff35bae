import { rankedColumn } from '../../util/ranked-column.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreCandidates } from './core-candidates.js';
import { FEWEST } from './values-options.js';

/**
 * The percentile rank of each candidate in some components: the share of the cohort below it plus half of its equals. Its cohort are the granted inventions of the
 * same filing year and industry; of the year alone where these are fewer than 30. {@link UNKNOWN_VALUE} where these are too, or the value or the
 * year is not known.
 *
 * @param components Positions of the components.
 */
export function coreRanks(candidates: CoreCandidates, components: readonly number[]): Float64Array[] {
  const { wide, narrow } = cohortsOf(candidates);
  return components.map((component) => {
    const column = columnOf(candidates.values[component]!);
    const ranks = ranksBy(narrow, column, candidates);
    const wideRanks = ranksBy(wide, column, candidates);
    for (let k = 0; k < ranks.length; k++) if (ranks[k] === UNKNOWN_VALUE) ranks[k] = wideRanks[k]!;
    return ranks;
  });
}

/** Cohort of each candidate, from 0; -1 none. */
interface Cohorts {
  readonly codes: Int32Array;
  readonly size: number;
}

function cohortsOf({ size, year, industry }: CoreCandidates): { readonly wide: Cohorts; readonly narrow: Cohorts } {
  let [first, last, industries] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let k = 0; k < size; k++) {
    industries = Math.max(industries, industry[k]! + 1);
    if (year[k] === UNKNOWN_VALUE) continue;
    first = Math.min(first, year[k]!);
    last = Math.max(last, year[k]!);
  }
  const years = Math.max(0, last - first + 1);
  const wide = new Int32Array(size).fill(-1);
  const narrow = new Int32Array(size).fill(-1);
  for (let k = 0; k < size; k++) {
    if (year[k] === UNKNOWN_VALUE) continue;
    wide[k] = year[k]! - first;
    narrow[k] = wide[k]! * industries + industry[k]!;
  }
  return { wide: { codes: wide, size: years }, narrow: { codes: narrow, size: years * industries } };
}

/** Values by rank; the first `lowest` of them stand for "not known". */
interface Column {
  readonly codes: Int32Array;
  readonly distinct: number;
  readonly lowest: number;
}

function columnOf(values: Float64Array): Column {
  const shifted = new Float64Array(values.length);
  for (let k = 0; k < values.length; k++) shifted[k] = values[k]! + 1;
  const { codes, distinct } = rankedColumn(shifted);
  return { codes, distinct: distinct.length, lowest: distinct[0] === 0 ? 1 : 0 };
}

function ranksBy(cohorts: Cohorts, { codes, distinct, lowest }: Column, { size, count }: CoreCandidates): Float64Array {
  const table = new Float64Array(cohorts.size * distinct);
  for (let k = 0; k < size; k++) {
    const cohort = cohorts.codes[k]!;
    if (cohort !== -1) table[cohort * distinct + codes[k]!]! += count[k]!;
  }
  for (let c = 0; c < cohorts.size; c++) rankInPlace(table.subarray(c * distinct, (c + 1) * distinct), lowest);
  const ranks = new Float64Array(size).fill(UNKNOWN_VALUE);
  for (let k = 0; k < size; k++) {
    const cohort = cohorts.codes[k]!;
    if (cohort !== -1) ranks[k] = table[cohort * distinct + codes[k]!]!;
  }
  return ranks;
}

/** Turns the counts of one cohort into ranks. */
function rankInPlace(counts: Float64Array, lowest: number): void {
  let whole = 0;
  for (let v = lowest; v < counts.length; v++) whole += counts[v]!;
  let below = 0;
  for (let v = 0; v < counts.length; v++) {
    const equal = counts[v]!;
    counts[v] = v < lowest || whole < FEWEST ? UNKNOWN_VALUE : (below + equal / 2) / whole;
    if (v >= lowest) below += equal;
  }
}
