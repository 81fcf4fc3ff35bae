import { formatDay } from '../records/day.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import type { CodedColumn, LandscapeStore } from '../store/landscape-store.js';
import { publicationsByApplication } from '../store/publications-by-application.js';
import { compareText } from '../util/compare.js';
import type { Snapshot, SnapshotApplication } from './snapshot.js';

/**
 * The snapshot of a landscape, or of one level of its names (`landscape.atLevel`).
 *
 * @example snapshotOf(landscape).applications.map(({ number }) => number)[0] //=> 'CN201010100001.5'
 */
export function snapshotOf({ store }: { readonly store: LandscapeStore }): Snapshot {
  const { taxonomy, party } = store;
  const areas = taxonomy.industries.flatMap((industry) => industry.areas.map(({ id }) => id));
  const publications = publicationsByApplication(store);
  const applications = Array.from({ length: store.size }, (_, i) => applicationOf(store, i, areas, publications(i)));
  const used = new Set(party.values);
  return {
    asOf: formatDay(store.asOf),
    taxonomy: `${taxonomy.id} ${taxonomy.version}`,
    harmonisation: store.harmonisation,
    industries: taxonomy.industries.map(({ id, areas: own }) => ({ id, areas: own.map((area) => area.id) })),
    parties: store.parties
      .filter((_, p) => used.has(p))
      .map(({ key, name, type }) => ({ key, name, type }))
      .sort((a, b) => compareText(a.key, b.key)),
    applications: applications.sort((a, b) => compareText(a.number, b.number)),
  };
}

function applicationOf(
  store: LandscapeStore,
  i: number,
  areas: readonly string[],
  publications: readonly string[],
): SnapshotApplication {
  const { party, assignment, parties } = store;
  return {
    number: store.applicationNumber(i),
    filingDay: store.filingDay[i]!,
    priorityDay: store.priorityDay[i]!,
    publicationDay: store.firstPublicationDay[i]!,
    grantDay: store.grantDay[i]!,
    type: labelOf(store.type, i) as PatentType,
    isGranted: store.granted[i] === 1,
    status: labelOf(store.status, i) as LegalStatus,
    office: labelOf(store.office, i),
    country: store.details.applicantCountry === null ? null : labelOf(store.details.applicantCountry, i),
    applicants: Array.from(party.values.subarray(party.start[i]!, party.start[i + 1]!), (p) => parties[p]!.key),
    areas: Array.from(assignment.area.subarray(assignment.start[i]!, assignment.start[i + 1]!), (area) => areas[area]!),
    publications: [...new Set(publications)].sort(compareText),
  };
}

function labelOf({ codes, labels }: CodedColumn, i: number): string | null {
  return labels[codes[i]!] ?? null;
}
