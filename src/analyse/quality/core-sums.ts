import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreCandidates } from './core-candidates.js';
import { UNKNOWN_BIT } from './core-variants.js';

/** Sums by position of the area. */
export interface AreaSums {
  readonly granted: Float64Array;
  readonly unknown: Float64Array;
  /** By variant, the rule first. */
  readonly core: readonly Float64Array[];
  /** Core patents under the rule by year of grant. */
  readonly byGrantYear: readonly ReadonlyMap<number, number>[];
}

/**
 * The sums from the verdicts on each candidate.
 *
 * @param variants Number of them, the rule first.
 */
export function sumsByArea(
  { size, area, grantYear, count }: CoreCandidates,
  { verdicts, variants }: { readonly verdicts: Int32Array; readonly variants: number },
  grantedBy: number | undefined,
  areas: number,
): AreaSums {
  const made = {
    granted: new Float64Array(areas),
    unknown: new Float64Array(areas),
    core: Array.from({ length: variants }, () => new Float64Array(areas)),
    byGrantYear: Array.from({ length: areas }, () => new Map<number, number>()),
  };
  const ofPattern = new Float64Array(areas << variants);
  const years = yearTable(grantYear, areas);
  for (let k = 0; k < size; k++) {
    const year = grantYear[k]!;
    if (isLater(year, grantedBy)) continue;
    const bits = verdicts[k]!;
    const at = area[k]!;
    if ((bits & UNKNOWN_BIT) !== 0) made.unknown[at]! += count[k]!;
    if ((bits & 1) === 1) years.counts[at * years.span + (year === UNKNOWN_VALUE ? 0 : year - years.before)]! += count[k]!;
    ofPattern[(at << variants) | (bits & ~UNKNOWN_BIT)]! += count[k]!;
  }
  for (let key = 0; key < ofPattern.length; key++) {
    if (ofPattern[key] === 0) continue;
    const at = key >> variants;
    made.granted[at]! += ofPattern[key]!;
    for (let v = 0; v < variants; v++) if (((key >> v) & 1) === 1) made.core[v]![at]! += ofPattern[key]!;
  }
  years.counts.forEach((sum, key) => {
    const year = key % years.span;
    if (sum > 0) made.byGrantYear[Math.floor(key / years.span)]!.set(year === 0 ? UNKNOWN_VALUE : year + years.before, sum);
  });
  return made;
}

/** Room for a sum by area and year, what is not known first; `before` is the year before all others. */
function yearTable(grantYear: Int32Array, areas: number) {
  let [first, last] = [Number.POSITIVE_INFINITY, UNKNOWN_VALUE];
  for (let k = 0; k < grantYear.length; k++) {
    if (grantYear[k] === UNKNOWN_VALUE) continue;
    if (grantYear[k]! < first) first = grantYear[k]!;
    if (grantYear[k]! > last) last = grantYear[k]!;
  }
  const span = last === UNKNOWN_VALUE ? 1 : last - first + 2;
  return { before: first - 1, span, counts: new Float64Array(span * areas) };
}

/** Whether a grant came after the last year that counts, or may have. */
function isLater(year: number, grantedBy: number | undefined): boolean {
  return grantedBy !== undefined && (year === UNKNOWN_VALUE || year > grantedBy);
}
