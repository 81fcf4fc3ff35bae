import { compareText } from '../util/compare.js';
import { LazyList, type ReadonlyList } from '../util/lazy-list.js';
import type { ApplicationList, Snapshot, SnapshotApplication } from './snapshot.js';

/** Which application of one snapshot is which of another. */
export interface MatchedApplications {
  /** The same application in both, by its number or, when that changed, by its publications. In the order of the earlier snapshot. */
  readonly pairs: ReadonlyList<{ readonly before: SnapshotApplication; readonly after: SnapshotApplication }>;
  /** In the later one only, and no publication of it was known. */
  readonly arrivals: ApplicationList;
  /** In the earlier one only, and no publication of it is known any more. */
  readonly vanished: ApplicationList;
  /** Applications of the earlier one that are part of another application now. */
  readonly merged: ReadonlyList<{ readonly before: SnapshotApplication; readonly into: SnapshotApplication }>;
  /** Applications of the later one that were part of another application. */
  readonly split: ReadonlyList<{ readonly after: SnapshotApplication; readonly from: SnapshotApplication }>;
}

/**
 * Matches the applications of two snapshots: by number; then those without a partner by a publication they share, the first in the order of numbers being the same
 * application under another number and further ones merged into it or split from it.
 *
 * @throws TypeError for what is no snapshot.
 * @example matchApplications(snapshotOf(landscape), snapshotOf(landscape)).pairs.length //=> 4
 */
export function matchApplications(a: Snapshot, b: Snapshot): MatchedApplications {
  for (const one of [a, b])
    if (one?.applications === undefined)
      throw new TypeError('monitor: invalid snapshot; give what snapshotOf, readSnapshot or readSnapshotBytes made.');
  const known = matched.get(a) ?? new WeakMap<Snapshot, MatchedApplications>();
  matched.set(a, known);
  const made = known.get(b) ?? match(a, b);
  known.set(b, made);
  return made;
}

/** Several answers are drawn from one matching. */
const matched = new WeakMap<Snapshot, WeakMap<Snapshot, MatchedApplications>>();

function match(a: Snapshot, b: Snapshot): MatchedApplications {
  const { partner, fresh } = partnersByNumber(a.applications, b.applications);
  const gone: number[] = [];
  for (let i = 0; i < partner.length; i++) if (partner[i] === -1) gone.push(i);
  const publicationsOf = (list: ApplicationList, at: Iterable<number>) =>
    new Set([...at].flatMap((i) => list.at(i)!.publications));
  const holderNow = holders(b.applications, publicationsOf(a.applications, gone));
  const holderThen = holders(a.applications, publicationsOf(b.applications, fresh));
  const open = new Set(fresh);
  const merged: [before: number, into: number][] = [];
  const vanished: number[] = [];
  for (const before of gone) {
    const found = a.applications.at(before)!.publications.flatMap((number) => holderNow.get(number) ?? []);
    const renamed = found.find((after) => open.has(after));
    const into = renamed ?? found[0];
    if (into === undefined) vanished.push(before);
    else if (renamed === undefined) merged.push([before, into]);
    else {
      partner[before] = renamed;
      open.delete(renamed);
    }
  }
  const origin = (after: number) => b.applications.at(after)!.publications.flatMap((number) => holderThen.get(number) ?? [])[0];
  const arrivals: number[] = [];
  const split: [after: number, from: number][] = [];
  for (const after of open) {
    const from = origin(after);
    if (from === undefined) arrivals.push(after);
    else split.push([after, from]);
  }
  const paired = Uint32Array.from(partner.keys()).filter((i) => partner[i] !== -1);
  const inA = (i: number): SnapshotApplication => a.applications.at(i)!;
  const inB = (i: number): SnapshotApplication => b.applications.at(i)!;
  return {
    pairs: new LazyList(paired.length, (k) => ({ before: inA(paired[k]!), after: inB(partner[paired[k]!]!) })),
    arrivals: new LazyList(arrivals.length, (k) => inB(arrivals[k]!)),
    vanished: new LazyList(vanished.length, (k) => inA(vanished[k]!)),
    merged: new LazyList(merged.length, (k) => ({ before: inA(merged[k]![0]), into: inB(merged[k]![1]) })),
    split: new LazyList(split.length, (k) => ({ after: inB(split[k]![0]), from: inA(split[k]![1]) })),
  };
}

/** For each application of the earlier list the position of that with its number in the later one, -1 = none; and the positions of those of the later one only. */
function partnersByNumber(a: ApplicationList, b: ApplicationList): { readonly partner: Int32Array; readonly fresh: number[] } {
  const [ofA, ofB] = [inOrder(a), inOrder(b)];
  const partner = new Int32Array(a.length).fill(-1);
  const fresh: number[] = [];
  let at = 0;
  for (let k = 0; k < ofB.length; ) {
    const { number } = b.at(ofB[k]!)!;
    let last = k;
    while (last + 1 < ofB.length && b.at(ofB[last + 1]!)!.number === number) last++;
    while (at < ofA.length && a.at(ofA[at]!)!.number < number) at++;
    let isKnown = false;
    for (; at < ofA.length && a.at(ofA[at]!)!.number === number; at++) {
      partner[ofA[at]!] = ofB[last]!;
      isKnown = true;
    }
    if (!isKnown) for (let f = k; f <= last; f++) fresh.push(ofB[f]!);
    k = last + 1;
  }
  return { partner, fresh: fresh.sort((i, j) => i - j) };
}

/** Positions by number: a snapshot is in this order, a list put together by hand need not be. */
function inOrder(list: ApplicationList): Uint32Array {
  const order = Uint32Array.from({ length: list.length }, (_, i) => i);
  let last = '';
  let isSorted = true;
  for (const { number } of list) {
    if (number < last) isSorted = false;
    last = number;
  }
  if (isSorted) return order;
  const numbers = list.map(({ number }) => number);
  return order.sort((i, j) => compareText(numbers[i]!, numbers[j]!) || i - j);
}

function holders(list: ApplicationList, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (wanted.size === 0) return found;
  for (let i = 0; i < list.length; i++)
    for (const number of list.at(i)!.publications) if (wanted.has(number)) found.set(number, i);
  return found;
}
