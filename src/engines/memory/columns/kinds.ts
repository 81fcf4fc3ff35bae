import type { LandscapeStore } from '../../../store/landscape-store.js';
import { madeOnce } from '../arrays/made-once.js';

/** Applications by their type and by whether they are the utility model of a twin: what is asked of these alone, all of one kind fit or none. */
export interface Kinds {
  /** Kind of each application: twice its type, and one more for the utility model of a twin. */
  readonly codes: Uint8Array;
  readonly size: number;
}

const known = new WeakMap<LandscapeStore, Kinds>();

/** Made once for each landscape: one byte an application. */
export function kindsOf(store: LandscapeStore): Kinds {
  return madeOnce(known, store, () => kinds(store));
}

function kinds({ size, type, twin }: LandscapeStore): Kinds {
  const utilityModel = type.labels.indexOf('utilityModel');
  const codes = new Uint8Array(size);
  for (let i = 0; i < size; i++) codes[i] = 2 * type.codes[i]! + (twin[i] !== -1 && type.codes[i] === utilityModel ? 1 : 0);
  return { codes, size: 2 * type.labels.length };
}

/** Whether a kind is that of the utility models of twins. */
export function isSecondTwin(kind: number): boolean {
  return (kind & 1) === 1;
}

/** Landscapes have no more kinds; this number stands for applications that do not fit for other reasons, and its bit is in no choice of kinds. */
export const MOST_KINDS: number = 10;

/** The kinds of the applications that fit as far as their lists decide. @param lists By application, 1 = it fits; null = all do. */
export function kindsOfFitting(codes: Uint8Array, lists: Uint8Array | null): Uint8Array {
  if (lists === null) return codes;
  const fitting = codes.slice();
  for (let i = 0; i < fitting.length; i++) if (lists[i] === 0) fitting[i] = MOST_KINDS;
  return fitting;
}

/** The kinds that fit, a bit each. @param types By code of the type, 1 = it fits; null = all do. */
export function fittingKinds(types: Uint8Array | null, twins: 'each' | 'once', { size }: Kinds): number {
  let bits = 0;
  for (let kind = 0; kind < size; kind++) {
    if ((types === null || types[kind >> 1] === 1) && (twins === 'each' || !isSecondTwin(kind))) bits |= 1 << kind;
  }
  return bits;
}
