import type { Snapshot, SnapshotApplication, SnapshotParty } from '../../src/monitor/snapshot.js';

const PARTIES: readonly SnapshotParty[] = ['e', 'f', 'g', 'u'].map((key) => ({
  key,
  name: `${key}公司`,
  type: key === 'u' ? 'university' : 'enterprise',
}));

/** An application with everything ordinary but what is said. */
export function applicationOf(number: string, own: Partial<SnapshotApplication> = {}): SnapshotApplication {
  return {
    number,
    filingDay: 20100301,
    priorityDay: 0,
    publicationDay: 20110901,
    grantDay: 0,
    type: 'invention',
    isGranted: false,
    status: 'pending',
    office: 'CN',
    country: 'CN',
    applicants: ['e'],
    areas: ['x1'],
    publications: [`${number}A`],
    ...own,
  };
}

/** A snapshot of these applications at the end of 2016. */
export function snapshot(applications: readonly SnapshotApplication[], own: Partial<Snapshot> = {}): Snapshot {
  return {
    asOf: '2016-12-31',
    taxonomy: 'sample 1',
    harmonisation: 'normalised',
    industries: [
      { id: 'x', areas: ['x1', 'x2'] },
      { id: 'y', areas: ['y1', 'y2'] },
    ],
    parties: PARTIES,
    applications: [...applications].sort((a, b) => (a.number < b.number ? -1 : 1)),
    ...own,
  };
}
