import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import { type CandidateRow, type CoreCandidates, GRANT_YEAR, type MeasuredRange } from './core-candidates.js';
import { UNKNOWN_BIT } from './core-judge.js';
import type { CoreVerdicts } from './core-verdicts.js';

/** Sums by position of the area. */
export interface AreaSums {
  readonly granted: Float64Array;
  readonly unknown: Float64Array;
  /** By variant, the rule first. */
  readonly core: readonly Float64Array[];
  /** Core patents under the rule by area and year of grant: `counts[area * years.length + y]` of `years[y]`, unknown years last. */
  readonly byGrantYear: { readonly years: readonly (number | null)[]; readonly counts: Float64Array };
}

/**
 * The sums from the verdicts on all candidates.
 *
 * @param verdicts Null = every candidate is core.
 * @param variants Number of them, the rule first.
 */
export function sumsByArea(
  { rows, ranges }: CoreCandidates,
  { verdicts, variants }: { readonly verdicts: CoreVerdicts | null; readonly variants: number },
  grantedBy: number | undefined,
  areas: number,
): AreaSums {
  const years = grantYears(ranges[GRANT_YEAR]!);
  const sums = {
    granted: new Float64Array(areas),
    unknown: new Float64Array(areas),
    core: Array.from({ length: variants }, () => new Float64Array(areas)),
    byGrantYear: { years, counts: new Float64Array(areas * years.length) },
  };
  const longest = rows.reduce((most, { counts }) => Math.max(most, counts.length), 0);
  const bits = new Int32Array(longest).fill(1);
  for (let row = 0; row < rows.length; row++) {
    verdicts?.write(row, bits);
    addRow(sums, rows[row]!, bits, grantedBy);
  }
  return sums;
}

function addRow(
  { granted, unknown, core, byGrantYear: { years, counts: ofYears } }: AreaSums,
  { area, values, counts }: CandidateRow,
  verdicts: Int32Array,
  grantedBy: number | undefined,
): void {
  const grantYear = values[GRANT_YEAR]!;
  const first = years[0]!;
  const from = area * years.length;
  const undated = from + years.length - 1;
  for (let k = 0; k < counts.length; k++) {
    const year = grantYear[k]!;
    if (isLater(year, grantedBy)) continue;
    const bits = verdicts[k]!;
    const count = counts[k]!;
    granted[area]! += count;
    if ((bits & UNKNOWN_BIT) !== 0) unknown[area]! += count;
    if ((bits & 1) === 1) ofYears[year === UNKNOWN_VALUE ? undated : from + year - first]! += count;
    for (let rest = bits & ~UNKNOWN_BIT; rest !== 0; rest &= rest - 1) core[31 - Math.clz32(rest & -rest)]![area]! += count;
  }
}

/** All years from the first grant to the last, and null for what is not known. */
function grantYears({ least, most }: MeasuredRange): readonly (number | null)[] {
  return [...Array.from({ length: Math.max(0, most - least + 1) }, (_, y) => least + y), null];
}

/** Whether a grant came after the last year that counts, or may have. */
function isLater(year: number, grantedBy: number | undefined): boolean {
  return grantedBy !== undefined && (year === UNKNOWN_VALUE || year > grantedBy);
}
