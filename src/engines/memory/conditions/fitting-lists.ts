import { Recent } from '../arrays/recent.js';
import type { Group } from '../columns/groups.js';
import { hasLabelBits, labelBits, wantedBits } from '../lists/label-bits.js';

/** A list that a condition is on: by entry, "has none" last, 1 = it fits. */
export interface ConditionOnList {
  readonly group: Group;
  readonly mask: Uint8Array;
}

/**
 * By application, 1 = it has a value that fits in every list that a condition is on (for primary counting, its first value); null = there is no condition. Not to
 * be written to: the masks of single conditions on few labels that were asked last are kept, one byte an application each.
 */
export function fittingLists(conditions: readonly ConditionOnList[], isPrimary: boolean): Uint8Array | null {
  const [first] = conditions;
  if (first === undefined) return null;
  const kept = conditions.length === 1 && !(isPrimary && dependsOnValue(first.mask)) ? keptMask(first) : null;
  if (kept !== null) return kept;
  const fits = new Uint8Array(first.group.start.length - 1).fill(1);
  for (const { group, mask } of conditions) {
    const labelled = isPrimary && dependsOnValue(mask) ? null : labelledBy({ group, mask });
    if (labelled === null) dropUnfit(fits, group, mask, isPrimary);
    else dropUnlabelled(fits, labelled.bits, labelled.wanted);
  }
  return fits;
}

/** Whether it matters which value an application has, and not only that it has one. */
function dependsOnValue(mask: Uint8Array): boolean {
  for (let entry = 1; entry + 1 < mask.length; entry++) if (mask[entry] !== mask[0]) return true;
  return false;
}

/** For the labels of each list. */
const recentMasks = new Recent<Uint8Array>(12);

function keptMask(condition: ConditionOnList): Uint8Array | null {
  const labelled = labelledBy(condition);
  if (labelled === null) return null;
  const { bits, wanted } = labelled;
  return recentMasks.get(bits, [wanted], () => maskOf(bits, wanted));
}

/** The labels of each application as bits and those that fit, where a condition is on labels few enough; else null. */
function labelledBy({ group, mask }: ConditionOnList): { readonly bits: Int32Array; readonly wanted: number } | null {
  for (const name of group.dimensions) {
    if (!hasLabelBits(group, name)) continue;
    const wanted = wantedBits(group, name, mask);
    if (wanted !== null) return { bits: labelBits(group, name), wanted };
  }
  return null;
}

function maskOf(bits: Int32Array, wanted: number): Uint8Array {
  const fits = new Uint8Array(bits.length);
  for (let i = 0; i < fits.length; i++) fits[i] = fitting(bits[i]! & wanted);
  return fits;
}

function dropUnlabelled(fits: Uint8Array, bits: Int32Array, wanted: number): void {
  for (let i = 0; i < fits.length; i++) fits[i]! &= fitting(bits[i]! & wanted);
}

/** 1 when any bit is set. */
function fitting(some: number): number {
  return (some | -some) >>> 31;
}

function dropUnfit(fits: Uint8Array, { start, values, size }: Group, mask: Uint8Array, isPrimary: boolean): void {
  for (let i = 0; i < fits.length; i++) {
    const from = start[i]!;
    const to = isPrimary ? Math.min(from + 1, start[i + 1]!) : start[i + 1]!;
    let any = from === to ? mask[size]! : 0;
    for (let k = from; k < to; k++) any |= mask[values[k]!]!;
    fits[i]! &= any;
  }
}
