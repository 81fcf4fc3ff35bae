import type { SingleAxis } from './axes.js';

/** Leaves out the sums of years that do not fit: less work than asking the year of each unit. */
export function dropYears(sums: Uint32Array, { size, stride }: SingleAxis, fits: Uint8Array): void {
  for (let from = 0, year = 0; from < sums.length; from += stride, year = (year + 1) % size)
    if (fits[year] === 0) sums.fill(0, from, from + stride);
}
