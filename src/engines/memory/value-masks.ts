import type { DimensionValue, Where } from '../engine.js';
import type { SingleDimension } from './dimensions.js';

/** Values that a condition asks for. */
export type Wanted = DimensionValue | readonly DimensionValue[];

/** The values, each once. */
export function asSet(wanted: Wanted): Set<DimensionValue> {
  return new Set(Array.isArray(wanted) ? (wanted as readonly DimensionValue[]) : [wanted as DimensionValue]);
}

/** By code, 1 = its label is asked for. */
export function maskOf({ labels }: Pick<SingleDimension, 'labels'>, wanted: Wanted): Uint8Array {
  const mask = new Uint8Array(labels.length);
  const asked = asSet(wanted);
  if (asked.size * FEW < labels.length && markFound(labels, asked, mask)) return mask;
  for (let code = 0; code < mask.length; code++) if (asked.has(labels[code]!)) mask[code] = 1;
  return mask;
}

/** Up to one label in so many is searched for, which needs no look at all the others. */
const FEW = 16;

/** Finds the labels as if these ascended, null last. False where one is not found so: it is none of them, or they are in another order. */
function markFound(labels: readonly DimensionValue[], asked: ReadonlySet<DimensionValue>, mask: Uint8Array): boolean {
  for (const value of asked) {
    let low = value === null ? labels.length - 1 : 0;
    let high = labels.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = labels[middle]!;
      if (label !== null && value !== null && label < value) low = middle + 1;
      else high = middle;
    }
    if (labels[low] !== value) return false;
    mask[low] = 1;
  }
  return true;
}

/** Which numbers lie in a range; of the range null those that are not known. */
export function rangeMask(labels: readonly DimensionValue[], range: NonNullable<Where['year']> | null): Uint8Array {
  if (range === null) return Uint8Array.from(labels, (label) => (label === null ? 1 : 0));
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range;
  return Uint8Array.from(labels, (label) => (typeof label === 'number' && label >= from && label <= to ? 1 : 0));
}
