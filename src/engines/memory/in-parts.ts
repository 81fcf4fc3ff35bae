import type { Shares } from './amounts.js';

/**
 * Each share `times / cells` in parts of one, as many as let all be whole: 60 for halves to sixths. Where that would be too many to be added exactly, those of the
 * most cells stay fractions of a part.
 *
 * @param units Of which there are so many, so that no sum is greater.
 */
export function inParts(shares: readonly { readonly times: number; readonly cells: number }[], units: number): Shares {
  const limit = Number.MAX_SAFE_INTEGER / Math.max(1, units);
  let parts = 1;
  for (const cells of [...new Set(shares.map(({ cells }) => cells))].sort((a, b) => a - b)) {
    const wanted = leastCommonMultiple(parts, cells);
    if (wanted <= limit) parts = wanted;
  }
  const amounts = Float64Array.from(shares, ({ times, cells }) => (times * parts) / cells);
  return { amounts, parts, most: Math.max(...amounts) / parts };
}

function leastCommonMultiple(a: number, b: number): number {
  return a * (b / greatestCommonDivisor(a, b));
}

export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
