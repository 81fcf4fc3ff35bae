/**
 * Compound annual growth rate (年均增长率) as a fraction: not the mean of the yearly rates.
 *
 * Definition: (last / first)^(1 / years) - 1, with `years` the difference of the two years. -1 for a fall to 0. Null from a base of 0 (nothing
 * is put in its place), for negative counts, or when `years` is not positive.
 *
 * @example cagr(100, 400, 2) //=> 1
 * @example cagr(0, 400, 2) //=> null
 */
export function cagr(first: number, last: number, years: number): number | null {
  if (!(first > 0 && last >= 0 && years > 0)) return null;
  return (last / first) ** (1 / years) - 1;
}
