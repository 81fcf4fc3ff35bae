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
  const cohorts = cohortsOf(candidates);
  return components.map((component) => ranksBy(cohorts, columnOf(candidates.values[component]!), candidates));
}

/** Cohort of each candidate, from 0: year x industries + industry; -1 none. */
interface Cohorts {
  readonly codes: Int32Array;
  readonly years: number;
  readonly industries: number;
}

function cohortsOf({ size, year, industry }: CoreCandidates): Cohorts {
  let [first, last, industries] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let k = 0; k < size; k++) {
    if (industry[k]! >= industries) industries = industry[k]! + 1;
    if (year[k] === UNKNOWN_VALUE) continue;
    if (year[k]! < first) first = year[k]!;
    if (year[k]! > last) last = year[k]!;
  }
  const codes = new Int32Array(size);
  for (let k = 0; k < size; k++) codes[k] = year[k] === UNKNOWN_VALUE ? -1 : (year[k]! - first) * industries + industry[k]!;
  return { codes, years: Math.max(0, last - first + 1), industries };
}

/** Values by rank; the first `lowest` of them stand for "not known". */
interface Column {
  readonly codes: Int32Array;
  readonly distinct: number;
  readonly lowest: number;
}

function columnOf(values: Float64Array): Column {
  const { codes, distinct } = rankedColumn(values, UNKNOWN_VALUE);
  return { codes, distinct: distinct.length, lowest: distinct[0] === UNKNOWN_VALUE ? 1 : 0 };
}

function ranksBy(
  { codes: cohorts, years, industries }: Cohorts,
  { codes, distinct, lowest }: Column,
  { size, count }: CoreCandidates,
): Float64Array {
  const table = new Float64Array(years * industries * distinct);
  for (let k = 0; k < size; k++) {
    const cohort = cohorts[k]!;
    if (cohort !== -1) table[cohort * distinct + codes[k]!]! += count[k]!;
  }
  const wide = new Float64Array(distinct);
  for (let y = 0; y < years; y++) {
    wide.fill(0);
    const ofYear = table.subarray(y * industries * distinct, (y + 1) * industries * distinct);
    for (let at = 0; at < ofYear.length; at++) wide[at % distinct]! += ofYear[at]!;
    rankInPlace(wide, lowest);
    for (let at = 0; at < ofYear.length; at += distinct) {
      const narrow = ofYear.subarray(at, at + distinct);
      if (!rankInPlace(narrow, lowest)) narrow.set(wide);
    }
  }
  const ranks = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const cohort = cohorts[k]!;
    ranks[k] = cohort === -1 ? UNKNOWN_VALUE : table[cohort * distinct + codes[k]!]!;
  }
  return ranks;
}

/** Turns the counts of one cohort into ranks. False where it is too small for any. */
function rankInPlace(counts: Float64Array, lowest: number): boolean {
  let whole = 0;
  for (let v = lowest; v < counts.length; v++) whole += counts[v]!;
  let below = 0;
  for (let v = 0; v < counts.length; v++) {
    const equal = counts[v]!;
    counts[v] = v < lowest || whole < FEWEST ? UNKNOWN_VALUE : (below + equal / 2) / whole;
    if (v >= lowest) below += equal;
  }
  return whole >= FEWEST;
}
