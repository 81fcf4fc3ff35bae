import { totalOf } from '../total-of.js';
import { binomialDraw } from './binomial-draw.js';

/** Counts made ready for {@link resampledHhi}. */
export interface ResampleBase {
  /** The largest holders, one by one. */
  readonly head: Float64Array;
  /** Sum of all counts, and of those behind the head. */
  readonly weight: number;
  readonly tail: number;
  /** Sums of the squared and cubed shares within the tail. */
  readonly squares: number;
  readonly cubes: number;
}

/**
 * The largest 32 holders apart and the others summed up; 64 and fewer stay apart.
 *
 * @param counts Falling.
 * @param times How many holders have each of them.
 */
export function resampleBase(counts: ArrayLike<number>, times: ArrayLike<number>): ResampleBase {
  const holders = totalOf(times);
  const head = new Float64Array(holders <= 2 * HEAD ? holders : HEAD);
  let apart = 0;
  let weight = 0;
  let tail = 0;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    const alike = times[i]!;
    const own = Math.min(alike, head.length - apart);
    head.fill(count, apart, apart + own);
    apart += own;
    weight += count * alike;
    const rest = (alike - own) * count;
    tail += rest;
    squares += rest * count;
    cubes += rest * count * count;
  }
  if (!(tail > 0)) return { head, weight, tail: 0, squares: 0, cubes: 0 };
  return { head, weight, tail, squares: squares / tail ** 2, cubes: cubes / tail ** 3 };
}

const HEAD = 32;

/**
 * HHI of a multinomial resample: `total` applications drawn anew from the shares of the holders.
 *
 * The large holders are drawn one by one by conditional binomials, which is exact. The sum of squares of the t applications that fall on the tail is drawn from
 * a normal distribution with its exact mean t + t (t - 1) S2 and exact variance 4 t (t - 1) (t - 2) S3 + 2 t (t - 1) S2 - 2 t (t - 1) (2 t - 3) S2^2
 * (Simpson 1949), where S2 and S3 are the sums of the squared and cubed shares within the tail.
 */
export function resampledHhi(base: ResampleBase, total: number, random: () => number): number {
  let rest = base.weight;
  let left = total;
  let sum = 0;
  for (let i = 0; i < base.head.length && left > 0; i++) {
    const own = base.head[i]!;
    const drawn = binomialDraw(left, own / rest, random);
    left -= drawn;
    rest -= own;
    sum += drawn * drawn;
  }
  return (sum + squaresOfTail(left, base, random)) / (total * total);
}

function squaresOfTail(t: number, { tail, squares, cubes }: ResampleBase, random: () => number): number {
  if (t <= 0 || tail === 0) return 0;
  const pairs = t * (t - 1);
  const mean = t + pairs * squares;
  const variance = 4 * pairs * (t - 2) * cubes + 2 * pairs * squares - 2 * pairs * (2 * t - 3) * squares ** 2;
  return Math.max(t, mean + Math.sqrt(Math.max(0, variance)) * normalDraw(random));
}

/** Standard normal draw (Box and Muller 1958). */
function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
