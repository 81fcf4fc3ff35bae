import { sum } from 'simple-statistics';

/**
 * Hoover-Gini: how unevenly an activity is spread compared with a reference such as population or all applications; 0 when spread alike.
 *
 * Definition: Gini coefficient of the localisation curve, that is 1 - sum of q_i (C_(i-1) + C_i) over places ordered by p_i / q_i,
 * where p are the shares of the activity, q those of the reference and C the cumulated p. Equals {@link gini} when the reference is
 * the same everywhere. A place without reference comes last, one that has neither changes nothing. Null when either sum is 0.
 * Source: Hoover 1936; EconGeo (`Hoover.Gini`).
 *
 * @param activity Not negative.
 * @param reference Not negative, as many as `activity`.
 * @throws RangeError when the two differ in length.
 * @example hooverGini([1, 3], [1, 3]) //=> 0
 */
export function hooverGini(activity: readonly number[], reference: readonly number[]): number | null {
  if (activity.length !== reference.length)
    throw new RangeError(
      `hooverGini: invalid lengths: ${activity.length} and ${reference.length}; give one reference for each count.`,
    );
  const whole = sum(activity);
  const base = sum(reference);
  if (!(whole > 0 && base > 0)) return null;

  const places = activity.map((count, i) => ({ p: count / whole, q: reference[i]! / base })).filter(({ p, q }) => p > 0 || q > 0);
  places.sort((a, b) => a.p * b.q - b.p * a.q);
  let cumulated = 0;
  let doubleArea = 0;
  for (const { p, q } of places) {
    doubleArea += q * (2 * cumulated + p);
    cumulated += p;
  }
  return 1 - doubleArea;
}
