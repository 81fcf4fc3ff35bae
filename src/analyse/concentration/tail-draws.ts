import { binomialDraw } from './binomial-draw.js';

/** Holders of one count, with the chance of each number of applications among those that have no fewer. */
interface Tie {
  readonly holders: number;
  readonly share: number;
  /** P(X = k) / P(X >= k), k = 0, 1, 2 ...; empty where single draws are quicker. */
  readonly stops: readonly number[];
}

/**
 * How many of the holders behind the leaders have 0, 1, 2 ... applications in a resample.
 *
 * @param counts Falling; those from `from` on are meant, as far as they could overtake a holder of `border`: within six standard deviations of the difference.
 * @param total Sum over all holders.
 * @returns The numbers of holders by number of applications, anew each time; undefined when nobody could overtake. Holders are taken as independent
 * of each other, which the smallness of their shares allows.
 */
export function tailDraws(
  counts: ArrayLike<number>,
  { from, border, total }: { readonly from: number; readonly border: number; readonly total: number },
): ((random: () => number) => readonly number[]) | undefined {
  const trials = Math.round(total);
  const ties: Tie[] = [];
  for (let i = from; i < counts.length; ) {
    const count = counts[i]!;
    if (!(count > 0) || border - count > REACH * Math.sqrt(border + count)) break;
    const first = i;
    while (i < counts.length && counts[i] === count) i++;
    const isSingle = i - first < SINGLE * Math.sqrt(count) + SINGLE || count > MOST_TABLED;
    ties.push({ holders: i - first, share: count / total, stops: isSingle ? [] : stopsOf(trials, count / total) });
  }
  if (ties.length === 0) return undefined;
  return (random) => {
    const found: number[] = [];
    const add = (k: number, holders: number): void => {
      while (found.length <= k) found.push(0);
      found[k]! += holders;
    };
    for (const { holders, share, stops } of ties) {
      let left = holders;
      for (let k = 0; k < stops.length && left > 0; k++) {
        const here = binomialDraw(left, stops[k]!, random);
        add(k, here);
        left -= here;
      }
      for (; left > 0; left--) add(binomialDraw(trials, share, random), 1);
    }
    return found;
  };
}

const REACH = 6;
const SINGLE = 12;
/** Beyond it the chance of 0 is no number any more. */
const MOST_TABLED = 500;

/** Until hardly anybody is left; the rest stop at the last. */
function stopsOf(trials: number, share: number): readonly number[] {
  const odds = share / (1 - share);
  const stops: number[] = [];
  let chance = (1 - share) ** trials;
  let left = 1;
  for (let k = 0; left > 1e-13 && k <= trials; k++) {
    stops.push(Math.min(1, chance / left));
    left -= chance;
    chance *= ((trials - k) / (k + 1)) * odds;
  }
  return [...stops.slice(0, -1), 1];
}
