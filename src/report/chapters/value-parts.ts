import type { LandscapeResult } from '../landscape-result.js';
import { isShown } from './value-life.js';

/** Parts of the chapter on quality and value. */
export type ValuePart = 'highValue' | 'core' | 'citations' | 'features' | 'survival' | 'grants';

/** The parts of the chapter on quality and value for which the data hold what they need; without any there is no chapter. */
export function valueParts({ value }: LandscapeResult): readonly ValuePart[] {
  const { highValue, core, citations, claims, familySize, breadth, survival, grantRates, pendency } = value;
  const isComparable = (rows: readonly { readonly small: boolean; readonly value: string | number | null }[] | null): boolean =>
    rows?.some(({ small, value: industry }) => !small && industry !== null) ?? false;
  const has: Readonly<Record<ValuePart, boolean>> = {
    highValue: highValue.validAtMost > 0,
    core: core.rule === 'composite',
    citations: isComparable(citations.rows),
    features: [claims.rows, familySize.rows, breadth.rows].some(isComparable),
    survival: survival.rows?.some(isShown) ?? false,
    grants: grantRates.rows.some(({ rate }) => rate !== null) || (pendency.rows?.some(({ median }) => median !== null) ?? false),
  };
  return (Object.keys(has) as ValuePart[]).filter((part) => has[part]);
}
