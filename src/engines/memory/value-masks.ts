import type { DimensionValue, Where } from '../engine.js';
import { positionsOf, type SingleDimension } from './dimensions.js';

/** Values that a condition asks for. */
export type Wanted = DimensionValue | readonly DimensionValue[];

/** The values, each once. */
export function asSet(wanted: Wanted): Set<DimensionValue> {
  return new Set(Array.isArray(wanted) ? (wanted as readonly DimensionValue[]) : [wanted as DimensionValue]);
}

/** By code, 1 = its label is asked for. */
export function maskOf({ labels }: Pick<SingleDimension, 'labels'>, wanted: Wanted): Uint8Array {
  const mask = new Uint8Array(labels.length);
  const positions = positionsOf(labels);
  for (const value of asSet(wanted)) {
    const code = positions.get(value);
    if (code !== undefined) mask[code] = 1;
  }
  return mask;
}

/** Which numbers lie in a range; of the range null those that are not known. */
export function rangeMask(labels: readonly DimensionValue[], range: NonNullable<Where['year']> | null): Uint8Array {
  if (range === null) return Uint8Array.from(labels, (label) => (label === null ? 1 : 0));
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range;
  return Uint8Array.from(labels, (label) => (typeof label === 'number' && label >= from && label <= to ? 1 : 0));
}
