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
  return values.map((value) => {
    const above = values.filter((other) => other > value).length;
    return above + (values.filter((other) => other === value).length + 1) / 2;
  });
}

function placesBy(components: readonly (readonly number[])[]): readonly number[] {
  const sums = (components[0] ?? []).map((_, i) => components.reduce((sum, ranks) => sum + ranks[i]!, 0));
  return sums.map((sum) => 1 + sums.filter((other) => other < sum - 1e-9).length);
}
