import type { Shares } from './amounts.js';

/**
 * Each share `times / cells` in parts of one, as many as let all be whole: 60 for halves to sixths. Where that would be too many to be added exactly, those of the
 * most cells stay fractions of a part.
 *
 * @param units Of which there are so many, so that no sum is greater.
 */
export function inParts(shares: readonly { readonly times: number; readonly cells: number }[], units: number): Shares {
  const parts = commonParts(shares, Number.MAX_SAFE_INTEGER / Math.max(1, units));
  const amounts = new Float64Array(shares.length);
  let most = 0;
  for (let k = 0; k < amounts.length; k++) {
    const { times, cells } = shares[k]!;
    amounts[k] = (times * parts) / cells;
    if (amounts[k]! > most) most = amounts[k]!;
  }
  return { amounts, parts, most: most / parts };
}

function commonParts(shares: readonly { readonly cells: number }[], limit: number): number {
  const occurs: boolean[] = [];
  for (const { cells } of shares) occurs[cells] = true;
  let parts = 1;
  for (let cells = 1; cells < occurs.length; cells++) {
    const wanted = occurs[cells] === true ? leastCommonMultiple(parts, cells) : parts;
    if (wanted <= limit) parts = wanted;
  }
  return parts;
}

function leastCommonMultiple(a: number, b: number): number {
  return a * (b / greatestCommonDivisor(a, b));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
