import { largestCounts } from './concentration-ratio.js';

/** A tie at the border of the largest holders. */
export interface BorderTies {
  /** Count of the last holder inside. */
  readonly count: number;
  /** Holders with that count inside the top, and those left out that have it too. */
  readonly inside: number;
  readonly outside: number;
}

/**
 * Whether the border of the `top` largest holders cuts through equal ones: then their names are a matter of order, though their share is not.
 * Null when nobody is left out with the count of the last one inside.
 *
 * @param counts Not negative; zeros are nobody.
 * @throws RangeError when `top` is not a positive whole number.
 * @example borderTies([154, 132, 88, 77, 77, 59], 4) //=> { count: 77, inside: 1, outside: 1 }
 * @example borderTies([5, 4, 3], 2) //=> null
 */
export function borderTies(counts: ArrayLike<number>, top: number): BorderTies | null {
  if (!Number.isInteger(top) || top < 1) throw new RangeError(`borderTies: invalid top: ${top}; give a whole number from 1.`);
  const largest = largestCounts(counts, top);
  const last = largest.at(-1);
  if (last === undefined || last === 0 || largest.length < top) return null;
  let tied = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i] === last) tied++;
  const inside = largest.filter((count) => count === last).length;
  return tied > inside ? { count: last, inside, outside: tied - inside } : null;
}
