import type { SuspicionCode } from '../../analyse/suspicions.js';
import type { LandscapeResult } from '../landscape-result.js';

/** Whether the data as a whole look wrong in this way, so that what hangs on it is told with a caution. */
export function isSuspected({ quality }: LandscapeResult, suspicion: SuspicionCode): boolean {
  return quality.suspicions.some(({ code }) => code === suspicion);
}
