import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreCandidates } from './core-candidates.js';
import { VERDICTS } from './core-variants.js';

/** Sums by position of the area. */
export interface AreaSums {
  readonly granted: Float64Array;
  readonly unknown: Float64Array;
  /** By variant, the rule first. */
  readonly core: readonly Float64Array[];
  /** Core patents under the rule by year of grant. */
  readonly byGrantYear: readonly ReadonlyMap<number, number>[];
}

/** The sums from the verdicts of each variant, the rule first. */
export function sumsByArea(
  { size, area, grantYear, count }: CoreCandidates,
  verdicts: readonly Uint8Array[],
  grantedBy: number | undefined,
  areas: number,
): AreaSums {
  const made = {
    granted: new Float64Array(areas),
    unknown: new Float64Array(areas),
    core: verdicts.map(() => new Float64Array(areas)),
    byGrantYear: Array.from({ length: areas }, () => new Map<number, number>()),
  };
  const byRule = verdicts[0]!;
  for (let k = 0; k < size; k++) {
    const year = grantYear[k]!;
    if (isLater(year, grantedBy)) continue;
    const at = area[k]!;
    made.granted[at]! += count[k]!;
    if (byRule[k] === VERDICTS.unknown) made.unknown[at]! += count[k]!;
    if (byRule[k] === VERDICTS.core) made.byGrantYear[at]!.set(year, (made.byGrantYear[at]!.get(year) ?? 0) + count[k]!);
  }
  for (let v = 0; v < verdicts.length; v++) {
    const [own, sums] = [verdicts[v]!, made.core[v]!];
    for (let k = 0; k < size; k++)
      if (own[k] === VERDICTS.core && !isLater(grantYear[k]!, grantedBy)) sums[area[k]!]! += count[k]!;
  }
  return made;
}

/** Whether a grant came after the last year that counts, or may have. */
function isLater(year: number, grantedBy: number | undefined): boolean {
  return grantedBy !== undefined && (year === UNKNOWN_VALUE || year > grantedBy);
}
