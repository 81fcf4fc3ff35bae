import type { DateBasis, DimensionValue } from '../engines/engine.js';
import type { Snapshot, SnapshotApplication } from './snapshot.js';

/** What changes can be counted by. */
export type SnapshotDimension = 'industry' | 'area' | 'applicant' | 'applicantType' | 'year' | 'type' | 'office' | 'status';

/** The values that an application has of each dimension asked for, each once; null where it has none. */
export type Facets = Readonly<Partial<Record<SnapshotDimension, readonly DimensionValue[]>>>;

/** Reads the values of the applications of one snapshot. */
export type FacetReader = (application: SnapshotApplication) => Facets;

/** @param by Dimensions that are read. */
export function facetReader(
  { industries, parties }: Snapshot,
  by: readonly SnapshotDimension[],
  dateBasis: DateBasis = 'filing',
): FacetReader {
  const industryOf = new Map(industries.flatMap(({ id, areas }) => areas.map((area) => [area, id] as const)));
  const typeOf = new Map(parties.map(({ key, type }) => [key, type]));
  const read: Readonly<Record<SnapshotDimension, (one: SnapshotApplication) => readonly DimensionValue[]>> = {
    industry: ({ areas }) => distinct(areas.map((area) => industryOf.get(area) ?? null)),
    area: ({ areas }) => distinct(areas),
    applicant: ({ applicants }) => distinct(applicants),
    applicantType: ({ applicants }) => distinct(applicants.map((key) => typeOf.get(key) ?? null)),
    year: (one) => [yearOf(one[DAY_OF[dateBasis]])],
    type: ({ type }) => [type],
    office: ({ office }) => [office],
    status: ({ status }) => [status],
  };
  return (application) => Object.fromEntries(by.map((name) => [name, read[name](application)])) as Facets;
}

const DAY_OF = {
  filing: 'filingDay',
  priority: 'priorityDay',
  publication: 'publicationDay',
  grant: 'grantDay',
} as const satisfies Record<DateBasis, keyof SnapshotApplication>;

function yearOf(day: number): number | null {
  return day === 0 ? null : Math.floor(day / 10_000);
}

function distinct(values: readonly DimensionValue[]): readonly DimensionValue[] {
  if (values.length === 0) return [null];
  return values.length === 1 ? values : [...new Set(values)];
}
