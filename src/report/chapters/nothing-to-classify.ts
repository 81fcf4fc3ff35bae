import type { LandscapeResult } from '../landscape-result.js';

/** Whether no application could be in an industry, because no record tells what it is about. */
export function hasNothingToClassify({ quality }: LandscapeResult): boolean {
  return quality.suspicions.some(({ code }) => code === 'nothing-to-classify');
}
