import type { Conventions } from '../analyse/conventions.js';
import { compareText } from '../util/compare.js';
import type { Snapshot } from './snapshot.js';

/** How the applications of a snapshot are counted, and how many there are. */
export interface SnapshotHead extends Conventions {
  readonly applications: number;
}

/**
 * The conventions under which snapshots are compared: applications, whole counts, everything in the data.
 *
 * @example snapshotHead(snapshotOf(landscape)).taxonomy.startsWith('sei-2013') //=> true
 */
export function snapshotHead({ asOf, taxonomy, harmonisation, applications }: Snapshot): SnapshotHead {
  const offices = new Map<string, number>();
  for (const { office } of applications) if (office !== null) offices.set(office, (offices.get(office) ?? 0) + 1);
  return {
    applications: applications.length,
    unit: 'application',
    dateBasis: 'filing',
    counting: 'whole',
    twins: 'each',
    types: null,
    offices: [...offices].sort(([a, n], [b, m]) => m - n || compareText(a, b)).map(([office]) => office),
    harmonisation,
    taxonomy,
    exclusions: [],
    asOf,
  };
}
