import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreCandidates } from './core-candidates.js';
import { FEWEST } from './values-options.js';

/**
 * The percentile rank of each candidate in one component: the share of the cohort below it plus half of its equals. Its cohort are the granted inventions of the
 * same filing year and industry; of the year alone where these are fewer than 30. {@link UNKNOWN_VALUE} where these are too, or the value or the
 * year is not known.
 *
 * @param component Position of the component.
 */
export function coreRanks(candidates: CoreCandidates, component: number): Float64Array {
  const { size, year, industry } = candidates;
  const values = candidates.values[component]!;
  const distinct = Float64Array.from(new Set(values)).sort();
  const codeOf = new Map(Array.from(distinct, (value, code) => [value, code]));
  const codes = Int32Array.from(values, (value) => codeOf.get(value)!);
  const first = year.reduce((least, one) => (one === UNKNOWN_VALUE ? least : Math.min(least, one)), Number.POSITIVE_INFINITY);
  const industries = industry.reduce((most, one) => Math.max(most, one), 0) + 1;
  const wide = year.map((one) => (one === UNKNOWN_VALUE ? -1 : one - first));
  const narrow = wide.map((one, k) => (one === -1 ? -1 : one * industries + industry[k]!));
  const isUnknown = distinct[0] === UNKNOWN_VALUE;
  const narrowRanks = ranksBy(narrow, codes, { distinct: distinct.length, isUnknown, candidates });
  const wideRanks = ranksBy(wide, codes, { distinct: distinct.length, isUnknown, candidates });
  const ranks = new Float64Array(size);
  for (let k = 0; k < size; k++) ranks[k] = narrowRanks[k] === UNKNOWN_VALUE ? wideRanks[k]! : narrowRanks[k]!;
  return ranks;
}

interface Values {
  /** Number of distinct values; the first of them stands for "not known" when `isUnknown`. */
  readonly distinct: number;
  readonly isUnknown: boolean;
  readonly candidates: CoreCandidates;
}

function ranksBy(cohort: Int32Array, codes: Int32Array, { distinct, isUnknown, candidates: { size, count } }: Values): Float64Array {
  const cohorts = cohort.reduce((most, one) => Math.max(most, one), -1) + 1;
  const table = new Float64Array(cohorts * distinct);
  for (let k = 0; k < size; k++) if (cohort[k] !== -1) table[cohort[k]! * distinct + codes[k]!]! += count[k]!;
  const lowest = isUnknown ? 1 : 0;
  for (let c = 0; c < cohorts; c++) {
    let whole = 0;
    for (let v = lowest; v < distinct; v++) whole += table[c * distinct + v]!;
    let below = 0;
    for (let v = 0; v < distinct; v++) {
      const equal = table[c * distinct + v]!;
      table[c * distinct + v] = v < lowest || whole < FEWEST ? UNKNOWN_VALUE : (below + equal / 2) / whole;
      if (v >= lowest) below += equal;
    }
  }
  const ranks = new Float64Array(size).fill(UNKNOWN_VALUE);
  for (let k = 0; k < size; k++) if (cohort[k] !== -1) ranks[k] = table[cohort[k]! * distinct + codes[k]!]!;
  return ranks;
}
