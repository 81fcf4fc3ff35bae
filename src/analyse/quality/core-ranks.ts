import { rankedColumn } from '../../util/ranked-column.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreCandidates } from './core-candidates.js';
import type { CoreCohorts } from './core-cohorts.js';
import { FEWEST } from './values-options.js';

/** The percentile ranks of candidates in one component: that of a value in a cohort is `ranks[cohort * width + value + 1]`. */
export interface CoreRanks {
  /** By row of candidates: the values, or where these are great, numbers in their order; {@link UNKNOWN_VALUE} as always. */
  readonly columns: readonly Float64Array[];
  readonly width: number;
  readonly ranks: Float64Array;
}

/**
 * The percentile ranks in a component: the share of the cohort below a value plus half of its equals. Cohorts of fewer than 30 are ranked among all of their year;
 * {@link UNKNOWN_VALUE} where these are too few too, or the value or the year is not known.
 *
 * @param component Its position.
 */
export function coreRanks({ rows, ranges }: CoreCandidates, cohorts: CoreCohorts, component: number): CoreRanks {
  const values = rows.map((row) => row.values[component]!);
  const { most } = ranges[component]!;
  const { columns, width } = most < MOST_VALUES ? { columns: values, width: Math.max(0, most + 1) + 1 } : inOrder(values);
  const known = cohorts.years * cohorts.industries * width;
  const ranks = new Float64Array(known + width);
  for (let row = 0; row < columns.length; row++) tally(columns[row]!, rows[row]!.counts, ranks, cohorts.codes[row]! * width + 1);
  rankYears(ranks.subarray(0, known), cohorts.years, width);
  ranks.fill(UNKNOWN_VALUE, known);
  return { columns, width, ranks };
}

/** Values up to here have a place each in every cohort. */
const MOST_VALUES = 2 ** 11;

function tally(column: Float64Array, counts: Float64Array, sums: Float64Array, from: number): void {
  for (let k = 0; k < column.length; k++) sums[from + column[k]!]! += counts[k]!;
}

/** The positions of values among those that occur, from 0; {@link UNKNOWN_VALUE} stays. */
function inOrder(columns: readonly Float64Array[]): Pick<CoreRanks, 'columns' | 'width'> {
  const all = Float64Array.from([UNKNOWN_VALUE, ...columns.flatMap((column) => [...column])]);
  const { codes, distinct } = rankedColumn(all, UNKNOWN_VALUE);
  let at = 1;
  return { columns: columns.map((column) => column.map(() => codes[at++]! - 1)), width: distinct.length };
}

/** Turns the counts of the cohorts of each year into ranks. */
function rankYears(counts: Float64Array, years: number, width: number): void {
  const wide = new Float64Array(width);
  const size = counts.length / years;
  for (let y = 0; y < years; y++) {
    wide.fill(0);
    const ofYear = counts.subarray(y * size, (y + 1) * size);
    for (let at = 0; at < ofYear.length; at++) wide[at % width]! += ofYear[at]!;
    rankInPlace(wide);
    for (let at = 0; at < ofYear.length; at += width) {
      const narrow = ofYear.subarray(at, at + width);
      if (!rankInPlace(narrow)) narrow.set(wide);
    }
  }
}

/** Turns the counts of one cohort, first of what is not known, into ranks. False where it is too small for any. */
function rankInPlace(counts: Float64Array): boolean {
  let whole = 0;
  for (let v = 1; v < counts.length; v++) whole += counts[v]!;
  let below = 0;
  counts[0] = UNKNOWN_VALUE;
  for (let v = 1; v < counts.length; v++) {
    const equal = counts[v]!;
    counts[v] = whole < FEWEST ? UNKNOWN_VALUE : (below + equal / 2) / whole;
    below += equal;
  }
  return whole >= FEWEST;
}
