import type { Dimension } from '../../engine.js';
import { madeOnce } from '../arrays/made-once.js';
import type { Group } from '../columns/groups.js';

/** Whether the labels of a dimension, "has none" among them, are few enough to be a bit each. */
export function hasLabelBits({ labels }: Group, name: Dimension): boolean {
  return labels.get(name)!.length <= 32;
}

/** The labels that fit as bits, from a mask by entry; null when entries of one label disagree. */
export function wantedBits({ codes }: Group, name: Dimension, mask: Uint8Array): number | null {
  const codeOf = codes.get(name)!;
  let fit = 0;
  let unfit = 0;
  for (let entry = 0; entry < codeOf.length; entry++) {
    if (mask[entry] === 1) fit |= 1 << codeOf[entry]!;
    else unfit |= 1 << codeOf[entry]!;
  }
  return (fit & unfit) === 0 ? fit : null;
}

const known = new WeakMap<Uint32Array, Map<Dimension, Int32Array>>();

/** By application, the labels that it has of a dimension, a bit each; made once and kept as long as the lists. */
export function labelBits(group: Group, name: Dimension): Int32Array {
  const ofLists = madeOnce(known, group.values, () => new Map<Dimension, Int32Array>());
  return madeOnce(ofLists, name, () => bitsOf(group, group.codes.get(name)!));
}

function bitsOf({ start, values, size }: Group, codeOf: Uint32Array): Int32Array {
  const bits = new Int32Array(start.length - 1);
  for (let i = 0; i < bits.length; i++) {
    let own = start[i] === start[i + 1] ? 1 << codeOf[size]! : 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) own |= 1 << codeOf[values[k]!]!;
    bits[i] = own;
  }
  return bits;
}
