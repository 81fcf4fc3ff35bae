import type { DelayRow } from '../../engines/engine.js';
import { delayStrata, lastFullQuarter, type StratumCells } from './delay-strata.js';
import { type DelayLaw, publicationDelay } from './publication-delay.js';

/**
 * The first year of filing that the beginning of the data does not cut off. An export that was searched by days of publication holds, of the years before its first one, only what
 * was published late, so that these years seem to rise. Undefined where nothing is cut off, or too little to matter.
 *
 * Publications begin in the quarter P by which half a per cent of them are reached. By the law of delays, of the n applications filed in a quarter i before P and published from P
 * on a share S(i) = 1 - F(P - 1 - i) could be seen, so that n (1 - S) / S more were published before P (quarters with S below a tenth tell nothing). Where these are thirty more than the data hold, and twice as many,
 * the data are cut off; the first whole year is the first of whose four quarters 97 % could be seen.
 * Where publications cover too little time for a law, what is filed more than two years before them is cut off.
 *
 * @example firstWholeYear([], '2016-12-31') //=> undefined
 */
export function firstWholeYear(rows: readonly DelayRow[], asOf: string): number | undefined {
  const [all] = delayStrata(rows.map((row) => ({ ...row, type: 'invention' })));
  if (all === undefined) return undefined;
  const through = lastFullQuarter(asOf);
  const law = publicationDelay(all.cells, { through, first: all.first, window: LONGEST, longest: LONGEST });
  const seen = (quarter: number): number => shareSeen(quarter, all, law);
  if (!isCutOff(all, seen)) return undefined;
  let year = Math.floor(all.first / 4);
  while (shareOfYear(year - 1, seen) >= LEAST_SEEN) year--;
  while (shareOfYear(year, seen) < LEAST_SEEN) year++;
  return year;
}

/** Share of the applications of a quarter that are published from the first quarter of publications on. */
function shareSeen(quarter: number, { first }: StratumCells, law: DelayLaw | null): number {
  const before = first - 1 - quarter;
  if (before < 0) return 1;
  if (law === null) return before < SHORT ? 1 : HALF;
  return 1 - law.published[Math.min(before, law.published.length - 1)]!;
}

function isCutOff({ cells, first }: StratumCells, seen: (quarter: number) => number): boolean {
  let [expected, held] = [0, 0];
  for (const { from, to, count } of cells) {
    const share = seen(from);
    if (from >= first || to < from || share < LEAST_SHARE) continue;
    if (to < first) held += count;
    else expected += (count * (1 - share)) / share;
  }
  return expected - held >= FEWEST && expected >= 2 * held;
}

function shareOfYear(year: number, seen: (quarter: number) => number): number {
  return [0, 1, 2, 3].reduce((sum, k) => sum + seen(year * 4 + k) / 4, 0);
}

const LONGEST = 80;
/** Quarters. */
const SHORT = 8;
const LEAST_SEEN = 0.97;
/** Quarters of which less is seen are too far back to tell: a few long delays. */
const LEAST_SHARE = 0.1;
/** Stands for a share below all that is seen. */
const HALF = 0.5;
const FEWEST = 30;
