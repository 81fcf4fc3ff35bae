import type { PartVisitor } from '../arrays/cell-log.js';
import { nthGreatest } from '../arrays/nth-greatest.js';
import { placesFrom } from '../arrays/places-from.js';
import { Recent } from '../arrays/recent.js';
import { tellTouched } from '../arrays/tell-touched.js';
import { type AskedList, isWhole, type Plan } from '../plan/plan.js';
import type { SpreadRows } from '../spread/spread-rows.js';
import { type CaseProfiles, caseProfiles, profileSums } from './case-profiles.js';
import { casedCells } from './cased-cells.js';
import { amountsOfCases } from './kind-cases.js';

/**
 * Sums a plan with one list and nothing else whose only conditions are on kinds of applications and on the values of the list: from what each value has of each case,
 * so that one pass over the cells serves every choice of kinds. False, and nothing told, for any other plan, and where all kinds are asked for and nothing was rolled
 * up yet.
 *
 * @param least Sums below it may be left untold.
 */
export function visitRolledUpList(plan: Plan, least: number, visit: PartVisitor): boolean {
  const rolledUp = rolledUpList(plan);
  if (rolledUp === null) return false;
  const { profiles, amounts } = rolledUp;
  const { most, parts } = profiles;
  const sums = profileSums(profiles, amounts, placesFrom(most, least * parts));
  for (let p = 0; p < sums.length; p++) sums[p] = sums[p]! < least * parts ? 0 : sums[p]! / parts;
  tellValues(plan, profiles, sums, visit);
  return true;
}

/** The same for a spread over the whole: tells how many values have each sum, and not which ones. */
export function spreadRolledUp(plan: Plan, rows: SpreadRows): boolean {
  const rolledUp = plan.axes.labels.length > 1 ? null : rolledUpList(plan);
  if (rolledUp === null) return false;
  const { profiles, amounts } = rolledUp;
  const { most, parts } = profiles;
  const sums = profileSums(profiles, amounts, placesFrom(most, rows.least * parts));
  rows.addAlike(0, sums, valuesOfEach(profiles, plan.asked[0]!, sums.length), parts);
  return true;
}

/** A sum that the n greatest reach, where it is known without a look at each value; 0 where it is not. */
export function leastOfGreatest(plan: Plan, n: number): number {
  const rolledUp = plan.axes.labels.length > 1 ? null : rolledUpList(plan);
  if (rolledUp === null) return 0;
  const { profiles, amounts } = rolledUp;
  const { most, parts } = profiles;
  const each = valuesOfEach(profiles, plan.asked[0]!);
  let least = 0;
  for (let length = 256; ; length *= 8) {
    const sums = profileSums(profiles, amounts, Math.min(length, most.length));
    for (let p = 0; p < sums.length; p++) if (each[p] === 0) sums[p] = 0;
    least = Math.max(0, nthGreatest(sums, n) / parts);
    if (length >= most.length || least >= most[length]! / parts) break;
  }
  return least * (1 - SLIP);
}

/** So that a sum divided once more is not below itself. */
const SLIP = 1e-12;

/** What a plan sums, and what each case counts. */
interface RolledUpList {
  readonly profiles: CaseProfiles;
  readonly amounts: Float64Array;
}

function rolledUpList(plan: Plan): RolledUpList | null {
  const { asked, isMerged, scratch, selection, units, weighed } = plan;
  const { kinds, lists, year } = selection;
  const [list] = asked;
  if (list === undefined || kinds === null || lists !== null || year !== null || isMerged || !isWhole(list)) return null;
  const of = [kinds.codes, list.lists.every, units.application, units.families, units.earliestOf, weighed === null];
  if (kinds.isAll && !recentProfiles.has(scratch, of)) return null;
  const profiles = recentProfiles.get(scratch, of, () => {
    const cells = casedCells(plan, list, kinds.codes);
    return cells && caseProfiles(cells, units.size);
  });
  if (profiles === null) return null;
  return { profiles, amounts: amountsOfCases(profiles.cases, kinds.fits, profiles.parts) };
}

/** Some ten bytes a value each. */
const recentProfiles = new Recent<CaseProfiles | null>(24);

/** How many values of each of the first profiles fit, "has none" left out. */
function valuesOfEach(
  { first, values, each }: CaseProfiles,
  { lists: { mask, none } }: AskedList,
  length: number = each.length,
): Uint32Array {
  if (mask === null) return each;
  const fitting = new Uint32Array(length);
  for (let profile = 0; profile < fitting.length; profile++) {
    for (let k = first[profile]!; k < first[profile + 1]!; k++) fitting[profile]! += values[k] === none ? 0 : mask[values[k]!]!;
  }
  return fitting;
}

function tellValues(
  { asked, axes, scratch }: Plan,
  { first, values }: CaseProfiles,
  ofProfiles: Float64Array,
  visit: PartVisitor,
): void {
  const { mask } = asked[0]!.lists;
  const isMany = numberOfValues(first, ofProfiles) * FEW >= axes.size;
  const sums = scratch.shares(axes.size);
  if (isMany) sums.fill(0);
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
  if (isMany) tellTouched({ scratch }, sums, visit);
  else if (length > 0) visit(0, touched.subarray(0, length), sums);
}

function numberOfValues(first: Uint32Array, ofProfiles: Float64Array): number {
  let number = 0;
  for (let profile = 0; profile < ofProfiles.length; profile++)
    if (ofProfiles[profile]! > 0) number += first[profile + 1]! - first[profile]!;
  return number;
}

/** More than one value in so many is told in the order of values, because putting them in order afterwards would take longer. */
const FEW = 16;
