import { sum } from 'simple-statistics';

/**
 * Krugman specialisation index of a profile against a reference: 0 when the shares are the same, 2 when nothing is shared.
 *
 * Definition: sum of |p_j - q_j| over fields, with p the shares of the profile and q those of the reference (all rows together, the profile
 * included). Null when either sum is 0.
 * Source: Krugman 1991; EconGeo (`Krugman.index`).
 *
 * @param profile Not negative.
 * @param reference Not negative, as many as `profile`.
 * @throws RangeError when the two differ in length.
 * @example krugmanIndex([1, 0], [1, 1]) //=> 1
 */
export function krugmanIndex(profile: readonly number[], reference: readonly number[]): number | null {
  if (profile.length !== reference.length)
    throw new RangeError(
      `krugmanIndex: invalid lengths: ${profile.length} and ${reference.length}; give one reference for each count.`,
    );
  const own = sum(profile);
  const all = sum(reference);
  if (!(own > 0 && all > 0)) return null;
  return profile.reduce((total, count, j) => total + Math.abs(count / own - reference[j]! / all), 0);
}
