import { seededRandom } from '../../util/random.js';
import { quantileOfSorted } from '../quantile-of-sorted.js';
import { binomialDraw } from './binomial-draw.js';
import { type Bootstrap, bootstrapOf } from './bootstrap.js';
import { tailDraws } from './tail-draws.js';

/** How firm the ranks of the leaders are. */
export interface LeaderStability {
  /** Share of the resamples whose `top` largest are the same holders, in any order. */
  readonly sameSet: number;
  /** For each of the `top` largest, in their order. */
  readonly leaders: readonly {
    /** Share of the resamples in which the holder is among the `top` largest; a tie at the border counts by the share of places left for the tied. */
    readonly staying: number;
    /** Range of its ranks over the resamples at the level asked for; tied holders share the best of their ranks. */
    readonly rank: { readonly best: number; readonly worst: number };
  }[];
  readonly bootstrap: Bootstrap;
}

/**
 * How often the same holders lead when as many applications as there are are drawn anew from the shares (multinomial resamples).
 *
 * @param counts Largest first, of all holders: where many have few applications each, any of them may overtake. The first 200, or ten times `top`, are drawn
 * together, those behind them independently of each other.
 * @param total Sum over all holders. Fractional counts are resampled as the nearest whole total.
 * Null when there are no more holders than `top`, or fewer than 30 applications.
 * @throws RangeError when `counts` rise, or `top`, `draws` or `level` make no sense.
 * @example leaderStability([900, 60, 50, 5], { top: 1, total: 1015 }).leaders[0].staying //=> 1
 */
export function leaderStability(
  counts: ArrayLike<number>,
  { top, total, bootstrap: said }: { readonly top: number; readonly total: number; readonly bootstrap?: Partial<Bootstrap> },
): LeaderStability | null {
  const bootstrap = bootstrapOf(said, 'leaderStability');
  if (!Number.isInteger(top) || top < 1)
    throw new RangeError(`leaderStability: invalid top: ${top}; give a whole number from 1.`);
  for (let i = 1; i < counts.length; i++)
    if (counts[i]! > counts[i - 1]!) throw new RangeError('leaderStability: invalid order: counts rise; give the largest first.');
  if (counts.length <= top || total < 30) return null;
  const { draws, seed, level } = bootstrap;
  const random = seededRandom(seed);
  const head = Math.min(counts.length, Math.max(FEWEST_TOGETHER, 10 * top));
  const drawTail = tailDraws(counts, { from: head, border: counts[top - 1]!, total });
  const ranks = Array.from({ length: top }, () => new Float64Array(draws));
  const staying = new Float64Array(top);
  let same = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = resampled(counts, head, total, random);
    const places = placesOf(drawn, drawTail?.(random) ?? [], top);
    ranks.forEach((own, i) => {
      own[draw] = places[i]!.rank;
      staying[i]! += places[i]!.inside;
    });
    if (places.every(({ inside }) => inside === 1)) same++;
  }
  const leaders = ranks.map((own, i) => {
    const sorted = own.sort();
    const at = (share: number) => quantileOfSorted(sorted, share)!;
    return {
      staying: staying[i]! / draws,
      rank: { best: Math.floor(at((1 - level) / 2)), worst: Math.ceil(at((1 + level) / 2)) },
    };
  });
  return { sameSet: same / draws, leaders, bootstrap };
}

const FEWEST_TOGETHER = 200;

function resampled(counts: ArrayLike<number>, head: number, total: number, random: () => number): Float64Array {
  const drawn = new Float64Array(head);
  let left = Math.round(total);
  let rest = total;
  for (let i = 0; i < head && left > 0; i++) {
    drawn[i] = binomialDraw(left, counts[i]! / rest, random);
    left -= drawn[i]!;
    rest -= counts[i]!;
  }
  return drawn;
}

/**
 * Rank of each of the first `top` holders, and how far it is inside: 1, 0, or its chance of a place when it ties at the border.
 *
 * @param tail Further holders by number of applications.
 */
function placesOf(
  drawn: Float64Array,
  tail: readonly number[],
  top: number,
): { readonly rank: number; readonly inside: number }[] {
  return Array.from({ length: top }, (_, i) => {
    let above = 0;
    let tied = 0;
    for (const other of drawn) {
      if (other > drawn[i]!) above++;
      else if (other === drawn[i]) tied++;
    }
    for (let k = drawn[i]!; k < tail.length; k++) {
      if (k > drawn[i]!) above += tail[k]!;
      else tied += tail[k]!;
    }
    return { rank: above + 1, inside: Math.max(0, Math.min(1, (top - above) / tied)) };
  });
}
