import type { PartVisitor } from '../arrays/cell-log.js';
import { Recent } from '../arrays/recent.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { dropYears } from '../plan/drop-years.js';
import { packedKeys } from '../plan/packed-keys.js';
import type { Plan } from '../plan/plan.js';
import { casedUnits } from './cased-units.js';
import { amountsOfCases, type KindCase } from './kind-cases.js';

/**
 * Sums a plan without lists to count by, whose only conditions are on kinds of applications (and on their lists, and years counted by): from counts by case, so that
 * one pass over the units serves every choice of kinds. False, and nothing told, for any other plan, and where all kinds are asked for and nothing was rolled up yet.
 */
export function visitRolledUp(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, selection, scratch } = plan;
  const { kinds, lists, year } = selection;
  if (kinds === null || asked.length > 0 || axes.size > MOST_CELLS) return false;
  const byYear = axes.singles.find(({ isYear }) => isYear);
  if (year !== null && byYear === undefined) return false;
  if (units.families !== null && axes.singles.some(({ isYear }) => !isYear)) return false;
  const columns = axes.singles.flatMap(({ codes, stride }) => [codes, stride]);
  const of = [kinds.codes, lists, units.application, units.families, units.earliestOf, ...columns];
  if (kinds.isAll && !recentRollUps.has(scratch, of)) return false;
  const { cases, counts } = recentRollUps.get(scratch, of, () => rollUp(plan, kinds.codes));
  const amounts = amountsOfCases(cases, kinds.fits, 1);
  const sums = scratch.counts(axes.size);
  for (let one = 0; one < cases.length; one++) {
    if (amounts[one] === 0) continue;
    for (let key = 0; key < sums.length; key++) sums[key]! += counts[one * sums.length + key]!;
  }
  if (year !== null) dropYears(sums, byYear!, year);
  tellTouched(plan, sums, visit);
  return true;
}

/** 16 KB for each case. */
const MOST_CELLS = 2 ** 12;

/** Counts by cell of the units of each case, whatever kinds are asked for. */
interface RollUp {
  readonly cases: readonly KindCase[];
  /** The cells of one case after those of the other. */
  readonly counts: Uint32Array;
}

const recentRollUps = new Recent<RollUp>(24);

function rollUp(plan: Plan, kinds: Uint8Array): RollUp {
  const { size } = plan.axes;
  const keys = packedKeys(plan);
  const { cases, codes } = casedUnits(plan, kinds);
  const counts = new Uint32Array(cases.length * size);
  for (let u = 0; u < codes.length; u++) counts[codes[u]! * size + (keys === null ? 0 : keys[u]!)]!++;
  return { cases, counts };
}
