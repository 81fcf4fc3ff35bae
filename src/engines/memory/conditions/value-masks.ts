import type { DimensionValue, Where } from '../../engine.js';
import type { SingleDimension } from '../columns/single-dimension.js';

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
  const found = placesFound(labels, asked);
  if (found !== null) for (const code of found) mask[code] = 1;
  else for (let code = 0; code < mask.length; code++) if (asked.has(labels[code]!)) mask[code] = 1;
  return mask;
}

/** Those that are no label. */
export function strangersAmong(wanted: Wanted, labels: readonly DimensionValue[]): readonly DimensionValue[] {
  const strangers = asSet(wanted);
  if (placesFound(labels, strangers) !== null) return [];
  for (const label of labels) strangers.delete(label);
  return [...strangers];
}

/** Up to one label in so many is searched for, which needs no look at all the others. */
const FEW = 16;

/**
 * Finds a few of the labels as if these ascended, null last. Null where more are asked for, or one is not found so: it is none of them, or they are in another
 * order.
 */
function placesFound(labels: readonly DimensionValue[], asked: ReadonlySet<DimensionValue>): readonly number[] | null {
  if (asked.size * FEW >= labels.length) return null;
  const places: number[] = [];
  for (const value of asked) {
    let low = value === null ? labels.length - 1 : 0;
    let high = labels.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const label = labels[middle]!;
      if (label !== null && value !== null && label < value) low = middle + 1;
      else high = middle;
    }
    if (labels[low] !== value) return null;
    places.push(low);
  }
  return places;
}

/** Which numbers lie in a range; of the range null those that are not known. */
export function rangeMask(labels: readonly DimensionValue[], range: NonNullable<Where['year']> | null): Uint8Array {
  if (range === null) return Uint8Array.from(labels, (label) => (label === null ? 1 : 0));
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range;
  return Uint8Array.from(labels, (label) => (typeof label === 'number' && label >= from && label <= to ? 1 : 0));
}
