import type { EmergingAreaRow } from './emerging-components.js';

type Unranked = Omit<EmergingAreaRow, 'rank' | 'rankRange'>;

/**
 * Ranks the rows that are not small, emerging ones before the others, each group by the mean of their ranks in each component, and again without each one
 * of them. Ties share the better place.
 *
 * Components, all the higher the better: lower bound of the ratio of shares, share of new applicants, weight of a lasting burst, recent applications.
 */
export function rankEmerging(rows: readonly Unranked[]): readonly EmergingAreaRow[] {
  const large = rows.filter(({ small }) => !small);
  const emerging = large.filter((row) => row.emerging);
  const others = large.filter((row) => !row.emerging);
  const rest = rows.filter(({ small }) => small).map((row): EmergingAreaRow => ({ ...row, rank: null, rankRange: null }));
  return [...ranked(emerging, 0), ...ranked(others, emerging.length), ...rest];
}

const COMPONENTS: readonly ((row: Unranked) => number)[] = [
  ({ shareRatioInterval }) => shareRatioInterval?.low ?? 0,
  ({ entrantShare }) => entrantShare ?? 0,
  ({ burst }) => burst,
  ({ recent }) => recent,
];

function ranked(rows: readonly Unranked[], offset: number): readonly EmergingAreaRow[] {
  const components = COMPONENTS.map((measure) => midRanks(rows.map(measure)));
  const places = placesBy(components);
  const without = components.map((_, left) => placesBy(components.filter((_own, k) => k !== left)));
  const made = rows.map((row, i): EmergingAreaRow => {
    const all = [places[i]!, ...without.map((some) => some[i]!)];
    const rankRange = { best: offset + Math.min(...all), worst: offset + Math.max(...all) };
    return { ...row, rank: offset + places[i]!, rankRange };
  });
  return made.sort((a, b) => a.rank! - b.rank!);
}

/** Mean ranks, the greatest value first. */
function midRanks(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => {
    const upTo = firstAtLeast(sorted, value, true);
    return values.length - upTo + (upTo - firstAtLeast(sorted, value, false) + 1) / 2;
  });
}

function placesBy(components: readonly (readonly number[])[]): readonly number[] {
  const sums = (components[0] ?? []).map((_, i) => components.reduce((sum, ranks) => sum + ranks[i]!, 0));
  const sorted = Float64Array.from(sums).sort();
  return sums.map((sum) => 1 + firstAtLeast(sorted, sum, false));
}

/** Position of the first value that is not below a limit, or of the first above it. */
function firstAtLeast(sorted: Float64Array, limit: number, isAbove: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit || (isAbove && sorted[middle] === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
