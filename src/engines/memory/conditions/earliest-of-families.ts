import { madeOnce } from '../arrays/made-once.js';
import type { Families } from '../columns/families.js';

const known = new WeakMap<object, Uint8Array>();

/**
 * By application, 1 = it is the earliest of its family that fits. Not to be written to: kept as long as the mask it was made of.
 *
 * @param fits By application, 1 = it fits; null = all do.
 */
export function earliestOfFamilies(families: Families, fits: Uint8Array | null): Uint8Array {
  return madeOnce(known, fits ?? families, () => earliestThatFit(families, fits));
}

function earliestThatFit({ size, start, members }: Families, fits: Uint8Array | null): Uint8Array {
  const isEarliest = new Uint8Array(members.length);
  for (let f = 0; f < size; f++) {
    const to = start[f + 1]!;
    let k = start[f]!;
    if (fits !== null) while (k < to && fits[members[k]!] === 0) k++;
    if (k < to) isEarliest[members[k]!] = 1;
  }
  return isEarliest;
}
