import { type CaseProfiles, caseProfiles, profileSums } from './case-profiles.js';
import { casedCells } from './cased-cells.js';
import type { PartVisitor } from './cell-log.js';
import { isWhole } from './holder-sides.js';
import { amountsOfCases } from './kind-cases.js';
import type { AskedList, Plan } from './plan.js';
import { Recent } from './recent.js';
import { tellTouched } from './tell-touched.js';

/**
 * Sums a plan with one list and nothing else whose only conditions are on kinds of applications and on the values of the list: from what each value has of each case,
 * so that one pass over the cells serves every choice of kinds. False, and nothing told, for any other plan, and where all kinds are asked for and nothing was rolled
 * up yet.
 *
 * @param least Sums below it may be left untold.
 */
export function visitRolledUpList(plan: Plan, list: AskedList, least: number, visit: PartVisitor): boolean {
  const { isMerged, scratch, selection, units, weighed } = plan;
  const { kinds, lists, year } = selection;
  if (kinds === null || lists !== null || year !== null || isMerged || !isWhole(list)) return false;
  const of = [kinds.codes, list.lists.every, units.application, units.families, units.earliestOf, weighed === null];
  if (kinds.isAll && !recentProfiles.has(scratch, of)) return false;
  const profiles = recentProfiles.get(scratch, of, () => {
    const cells = casedCells(plan, list, kinds.codes);
    return cells && caseProfiles(cells, units.size);
  });
  if (profiles === null) return false;
  const own = amountsOfCases(profiles.cases, kinds.fits, units.size * profiles.parts);
  const parts = own.parts * profiles.parts;
  const sums = profileSums(profiles, own.amounts, least * profiles.parts);
  for (let p = 0; p < sums.length; p++) sums[p] = sums[p]! < least * parts ? 0 : sums[p]! / parts;
  tellValues(plan, list, profiles, sums, visit);
  return true;
}

function tellValues(
  { axes, scratch, weighed }: Plan,
  { lists: { mask } }: AskedList,
  { first, values }: CaseProfiles,
  ofProfiles: Float64Array,
  visit: PartVisitor,
): void {
  const sums = weighed === null ? scratch.counts(axes.size) : new Float64Array(axes.size);
  const touched = scratch.cells(axes.size);
  let length = 0;
  for (let profile = 0; profile < ofProfiles.length; profile++) {
    const sum = ofProfiles[profile]!;
    if (sum === 0) continue;
    for (let k = first[profile]!; k < first[profile + 1]!; k++) {
      const value = values[k]!;
      if (mask !== null && mask[value] === 0) continue;
      sums[value] = sum;
      touched[length++] = value;
    }
  }
  if (length * FEW >= sums.length) {
    tellTouched({ scratch }, sums, visit);
    return;
  }
  if (length > 0) visit(0, touched.subarray(0, length), sums);
  for (let t = 0; t < length; t++) sums[touched[t]!] = 0;
}

/** More than one value in so many is told in the order of values, because putting them in order afterwards would take longer. */
const FEW = 16;

/** Some ten bytes a value each. */
const recentProfiles = new Recent<CaseProfiles | null>(24);
