import type { Area, Industry } from './taxonomy.js';

/**
 * The areas that an area yields to: those it covers as an umbrella, without other umbrellas; none when it is no umbrella.
 *
 * The built-in umbrellas name kinds and parts of what they are about. An area that merely shares a place with one (a separation membrane with a nano filler,
 * a supercapacitor with a battery) stands beside it.
 */
export function coveredAreas({ area, industry }: { readonly area: Area; readonly industry: Industry }): string[] {
  const { umbrella = false } = area;
  if (umbrella === false) return [];
  const finer = industry.areas.filter((other) => !other.umbrella).map(({ id }) => id);
  return umbrella === true ? finer : finer.filter((id) => umbrella.includes(id));
}
