import type { Snapshot, SnapshotApplication } from './snapshot.js';

/** Which application of one snapshot is which of another. */
export interface MatchedApplications {
  /** The same application in both, by its number or, when that changed, by its publications. In the order of the earlier snapshot. */
  readonly pairs: readonly { readonly before: SnapshotApplication; readonly after: SnapshotApplication }[];
  /** In the later one only, and no publication of it was known. */
  readonly arrivals: readonly SnapshotApplication[];
  /** In the earlier one only, and no publication of it is known any more. */
  readonly vanished: readonly SnapshotApplication[];
  /** Applications of the earlier one that are part of another application now. */
  readonly merged: readonly { readonly before: SnapshotApplication; readonly into: SnapshotApplication }[];
  /** Applications of the later one that were part of another application. */
  readonly split: readonly { readonly after: SnapshotApplication; readonly from: SnapshotApplication }[];
}

/**
 * Matches the applications of two snapshots: by number; then those without a partner by a publication they share, the first in the order of numbers being the same
 * application under another number and further ones merged into it or split from it.
 *
 * @example matchApplications(snapshotOf(landscape), snapshotOf(landscape)).pairs.length //=> 4
 */
export function matchApplications(a: Snapshot, b: Snapshot): MatchedApplications {
  const known = matched.get(a) ?? new WeakMap<Snapshot, MatchedApplications>();
  matched.set(a, known);
  const made = known.get(b) ?? match(a, b);
  known.set(b, made);
  return made;
}

/** Several answers are drawn from one matching. */
const matched = new WeakMap<Snapshot, WeakMap<Snapshot, MatchedApplications>>();

function match(a: Snapshot, b: Snapshot): MatchedApplications {
  const afterOf = new Map(b.applications.map((one) => [one.number, one]));
  const known = new Set(a.applications.map(({ number }) => number));
  const partner = new Map<SnapshotApplication, SnapshotApplication>();
  const gone: SnapshotApplication[] = [];
  for (const before of a.applications) {
    const after = afterOf.get(before.number);
    if (after === undefined) gone.push(before);
    else partner.set(before, after);
  }
  const fresh = b.applications.filter(({ number }) => !known.has(number));
  const holderNow = holders(b, new Set(gone.flatMap(({ publications }) => publications)));
  const holderThen = holders(a, new Set(fresh.flatMap(({ publications }) => publications)));
  const open = new Set(fresh);
  const merged: { before: SnapshotApplication; into: SnapshotApplication }[] = [];
  const vanished: SnapshotApplication[] = [];
  for (const before of gone) {
    const found = before.publications.flatMap((number) => holderNow.get(number) ?? []);
    const renamed = found.find((after) => open.has(after));
    const into = renamed ?? found[0];
    if (into === undefined) vanished.push(before);
    else if (renamed === undefined) merged.push({ before, into });
    else {
      partner.set(before, renamed);
      open.delete(renamed);
    }
  }
  const origin = (after: SnapshotApplication) => after.publications.flatMap((number) => holderThen.get(number) ?? [])[0];
  return {
    pairs: a.applications.flatMap((before) => (partner.has(before) ? [{ before, after: partner.get(before)! }] : [])),
    arrivals: [...open].filter((after) => origin(after) === undefined),
    vanished,
    merged,
    split: [...open].flatMap((after) => {
      const from = origin(after);
      return from === undefined ? [] : [{ after, from }];
    }),
  };
}

function holders({ applications }: Snapshot, wanted: ReadonlySet<string>): ReadonlyMap<string, SnapshotApplication> {
  const found = new Map<string, SnapshotApplication>();
  if (wanted.size === 0) return found;
  for (const one of applications) for (const number of one.publications) if (wanted.has(number)) found.set(number, one);
  return found;
}
