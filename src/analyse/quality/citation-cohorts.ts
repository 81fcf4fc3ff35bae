import type { DimensionValue, ValuesRow } from '../../engines/engine.js';
import { type Distribution, meanOf, sizeOf } from './distribution-of.js';
import { knownOf } from './known-of.js';
import { percentileRanks, topParts } from './percentile-ranks.js';
import { FEWEST } from './values-options.js';

/** What one number of citations is worth in its cohort. */
export interface CitationScore {
  /** Citations over the mean of the cohort. */
  readonly normalised: number;
  /** Percentile rank, 0 to 1. */
  readonly percentile: number;
  /** Part that belongs to the most cited tenth. */
  readonly top: number;
}

/** Applications of one year and one field, which are comparable as to citations. */
export interface CitationCohort {
  readonly field: DimensionValue;
  readonly year: number;
  /** Applications of which the citations are known. */
  readonly n: number;
  readonly mean: number;
  /** Scores by citations; null when the cohort is below 30, or not cited at all. */
  readonly scores: ReadonlyMap<number, CitationScore> | null;
}

/**
 * The cohorts of a landscape from rows with the key (field, year), or (year) alone; rows without a field asked for, or without a year, are none.
 *
 * @example citationCohorts([{ key: [2010], values: [[0, 2]], counts: [20, 20] }])[0].scores.get(2) //=> { normalised: 2, percentile: 0.75, top: 0.2 }
 */
export function citationCohorts(rows: readonly ValuesRow[]): CitationCohort[] {
  return rows.flatMap((row) => {
    const year = row.key.at(-1);
    const field = row.key.length > 1 ? row.key[0]! : null;
    const { known } = knownOf(row, 0);
    if (typeof year !== 'number' || (row.key.length > 1 && field === null) || known.values.length === 0) return [];
    const mean = meanOf(known)!;
    return [{ field, year, n: sizeOf(known), mean, scores: scoresOf(known, mean) }];
  });
}

function scoresOf(known: Distribution, mean: number): ReadonlyMap<number, CitationScore> | null {
  if (sizeOf(known) < FEWEST || mean === 0) return null;
  const ranks = percentileRanks(known);
  const tops = topParts(known, TOP);
  return new Map(
    Array.from(known.values, (value, k) => [value, { normalised: value / mean, percentile: ranks[k]!, top: tops[k]! }]),
  );
}

const TOP = 0.1;
