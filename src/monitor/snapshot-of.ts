import { formatDay } from '../records/day.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import type { CodedColumn, LandscapeStore } from '../store/landscape-store.js';
import { publicationsByApplication } from '../store/publications-by-application.js';
import { compareText } from '../util/compare.js';
import { ApplicationColumns, type PlacedApplication } from './application-columns.js';
import type { Snapshot } from './snapshot.js';

/**
 * The snapshot of a landscape, or of one level of its names (`landscape.atLevel`).
 *
 * @example snapshotOf(landscape).applications.at(0).number //=> 'CN201010100001.5'
 */
export function snapshotOf({ store }: { readonly store: LandscapeStore }): Snapshot {
  if (store === undefined) throw new TypeError('snapshotOf: invalid landscape; give what readLandscape or buildLandscape made.');
  const { taxonomy, party } = store;
  const areas = taxonomy.industries.flatMap((industry) => industry.areas.map(({ id }) => id));
  const used = new Set(party.values);
  const parties = store.parties
    .map(({ key, name, type }, p) => ({ key, name, type, p }))
    .filter(({ p }) => used.has(p))
    .sort((a, b) => compareText(a.key, b.key));
  const placeOf = new Int32Array(store.parties.length);
  parties.forEach(({ p }, place) => {
    placeOf[p] = place;
  });
  return {
    asOf: formatDay(store.asOf),
    taxonomy: `${taxonomy.id} ${taxonomy.version}`,
    harmonisation: store.harmonisation,
    industries: taxonomy.industries.map(({ id, areas: own }) => ({ id, areas: own.map((area) => area.id) })),
    parties: parties.map(({ key, name, type }) => ({ key, name, type })),
    applications: columnsOf(store, placeOf).list(
      parties.map(({ key }) => key),
      areas,
    ),
  };
}

/** The applications in the order of their numbers. */
function columnsOf(store: LandscapeStore, placeOf: Int32Array): ApplicationColumns {
  const publications = publicationsByApplication(store);
  const numbers = Array.from({ length: store.size }, (_, i) => store.applicationNumber(i));
  const order = Uint32Array.from(numbers, (_, i) => i).sort((i, j) => compareText(numbers[i]!, numbers[j]!) || i - j);
  const columns = new ApplicationColumns();
  for (const i of order) columns.push({ number: numbers[i]!, ...applicationOf(store, i, placeOf, publications(i)) });
  return columns;
}

function applicationOf(
  store: LandscapeStore,
  i: number,
  placeOf: Int32Array,
  publications: readonly string[],
): Omit<PlacedApplication, 'number'> {
  const { party, assignment } = store;
  return {
    filingDay: store.filingDay[i]!,
    priorityDay: store.priorityDay[i]!,
    publicationDay: store.firstPublicationDay[i]!,
    grantDay: store.grantDay[i]!,
    type: labelOf(store.type, i) as PatentType,
    isGranted: store.granted[i] === 1,
    status: labelOf(store.status, i) as LegalStatus,
    office: labelOf(store.office, i),
    country: store.details.applicantCountry === null ? null : labelOf(store.details.applicantCountry, i),
    parties: Array.from(party.values.subarray(party.start[i]!, party.start[i + 1]!), (p) => placeOf[p]!),
    areas: Array.from(assignment.area.subarray(assignment.start[i]!, assignment.start[i + 1]!)),
    publications: [...new Set(publications)].sort(compareText),
  };
}

function labelOf({ codes, labels }: CodedColumn, i: number): string | null {
  return labels[codes[i]!] ?? null;
}
