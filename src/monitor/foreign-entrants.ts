import { compareText } from '../util/compare.js';
import { type ArrivalCause, arrivalCause } from './causes.js';
import { matchApplications } from './match-applications.js';
import { partyMoves } from './party-moves.js';
import type { Snapshot, SnapshotApplication } from './snapshot.js';

/** An applicant from abroad with its first applications in an area. */
export interface ForeignEntrant {
  readonly area: string;
  /** Party key in the later snapshot. */
  readonly applicant: string;
  readonly name: string;
  readonly country: string;
  readonly applications: readonly string[];
}

/** Options of {@link foreignEntrants}. */
export interface ForeignEntrantOptions {
  /** Countries that are not abroad. */
  readonly home: readonly string[];
  /** New applications in the area from which an entrant is named. */
  readonly fewest: number;
}

/**
 * First applicants from abroad with new applications in an area in which they had none, neither under their key nor under one that was renamed or merged into it, nor in applications that are not certainly new: those published by the earlier cut-off and only
 * overlooked then, those whose days do not tell, and those known before that got other areas or applicants since. A wider export or a better record makes no entrant, and without the earlier cut-off there is none. By area in the order of the taxonomy, most applications first. Applications without a known country are passed over.
 *
 * @example foreignEntrants(snapshotOf(landscape), snapshotOf(landscape), { home: ['CN'], fewest: 1 }) //=> []
 */
export function foreignEntrants(a: Snapshot, b: Snapshot, { home, fewest }: ForeignEntrantOptions): readonly ForeignEntrant[] {
  const { pairs, arrivals } = matchApplications(a, b);
  const now = new Map(
    partyMoves(a, b, pairs).flatMap(({ kind, from, into }) => (kind === 'split' ? [] : [[from, into] as const])),
  );
  const fresh = arrivals.filter((one) => NEW.includes(arrivalCause(one, a)));
  const numbers = new Set(fresh.map(({ number }) => number));
  const present = new Set<string>();
  const see = ({ areas, applicants }: SnapshotApplication) => {
    for (const area of areas) for (const key of applicants) present.add(cellOf(area, now.get(key) ?? key));
  };
  for (const one of a.applications) see(one);
  for (const one of b.applications) if (!numbers.has(one.number)) see(one);
  const entrants = new Map<string, SnapshotApplication[]>();
  for (const one of fresh) {
    const [first] = one.applicants;
    if (first === undefined || one.country === null || home.includes(one.country)) continue;
    for (const area of one.areas) {
      const cell = cellOf(area, first);
      if (present.has(cell)) continue;
      const known = entrants.get(cell);
      if (known === undefined) entrants.set(cell, [one]);
      else known.push(one);
    }
  }
  const names = new Map(b.parties.map(({ key, name }) => [key, name]));
  const order = new Map(b.industries.flatMap(({ areas }) => areas).map((area, i) => [area, i]));
  return [...entrants]
    .filter(([, applications]) => applications.length >= fewest)
    .map(([cell, applications]): ForeignEntrant => {
      const [area, applicant] = cell.split('\u0000') as [string, string];
      const country = applications[0]!.country!;
      return {
        area,
        applicant,
        name: names.get(applicant) ?? applicant,
        country,
        applications: applications.map(({ number }) => number),
      };
    })
    .sort(
      (x, y) =>
        order.get(x.area)! - order.get(y.area)! ||
        y.applications.length - x.applications.length ||
        compareText(x.applicant, y.applicant),
    );
}

const NEW: readonly ArrivalCause[] = ['newFiling', 'latePublication'];

function cellOf(area: string, key: string): string {
  return `${area}\u0000${key}`;
}
