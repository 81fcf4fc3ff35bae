/** How often each value occurs: values ascending, each once. */
export interface Distribution {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/**
 * The distribution of single values.
 *
 * @example distributionOf([3, 1, 3]) //=> { values: [1, 3], counts: [1, 2] }
 */
export function distributionOf(numbers: Iterable<number>): Distribution {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  return distributionOfCounts(counts);
}

/**
 * The distribution from counts by value.
 *
 * @example distributionOfCounts(new Map([[7, 2], [1, 1]])) //=> { values: [1, 7], counts: [1, 2] }
 */
export function distributionOfCounts(counts: ReadonlyMap<number, number>): Distribution {
  const values = Float64Array.from(counts.keys()).sort();
  return { values, counts: values.map((value) => counts.get(value)!) };
}

/**
 * How many values there are in a distribution.
 *
 * @example sizeOf(distributionOf([3, 1, 3])) //=> 3
 */
export function sizeOf({ counts }: Distribution): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The mean of a distribution; null without values.
 *
 * @example meanOf(distributionOf([3, 1, 2])) //=> 2
 */
export function meanOf({ values, counts }: Distribution): number | null {
  let [sum, size] = [0, 0];
  for (let k = 0; k < values.length; k++) {
    sum += values[k]! * counts[k]!;
    size += counts[k]!;
  }
  return size > 0 ? sum / size : null;
}

/**
 * Quantile by linear interpolation between the two nearest values (type 7 of Hyndman and Fan 1996, the default of R); null without values. With
 * fractional counts a value stands for all positions below its cumulated count.
 *
 * @param share In [0, 1].
 * @example quantileOf(distributionOf([1, 2, 3, 4]), 0.5) //=> 2.5
 */
export function quantileOf(distribution: Distribution, share: number): number | null {
  const { values } = distribution;
  if (values.length === 0) return null;
  const at = Math.max(0, sizeOf(distribution) - 1) * share;
  const below = Math.floor(at + ROUNDING);
  const low = valueAt(distribution, below);
  return low + Math.max(0, at - below) * (valueAt(distribution, below + 1) - low);
}

const ROUNDING = 1e-9;

/** The value at a position in ascending order, from 0; beyond the last, the greatest. */
function valueAt({ values, counts }: Distribution, position: number): number {
  let size = 0;
  for (let k = 0; k < values.length; k++) {
    size += counts[k]!;
    if (size > position + ROUNDING) return values[k]!;
  }
  return values.at(-1)!;
}
