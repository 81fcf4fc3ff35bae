import type { Party } from '../../../src/applicants/party.js';
import type { PartyGroup } from '../../../src/applicants/roll-up.js';
import { LEGAL_STATUSES } from '../../../src/records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../../src/records/patent-type.js';
import type { CodedColumn, LandscapeStore } from '../../../src/store/landscape-store.js';
import type { Taxonomy } from '../../../src/taxonomy/taxonomy.js';

/** One application as a test writes it down. */
export interface SampleApplication {
  readonly number: string;
  readonly year: number | null;
  readonly type: (typeof PATENT_TYPES)[number];
  readonly office: string | null;
  readonly district: string | null;
  /** Of the first applicant. */
  readonly country?: string | null;
  /** Of its first priority, and the year of that. */
  readonly priorityCountry?: string | null;
  readonly priorityYear?: number | null;
  /** Party keys, in order. */
  readonly applicants: readonly string[];
  /** Area ids, strongest first. */
  readonly areas: readonly string[];
  readonly subclasses: readonly string[];
  readonly granted: boolean;
  /** Years of its publications. */
  readonly publications: readonly number[];
  readonly twin?: string;
  /** Number of its simple family; when any application has one, those without stand alone. */
  readonly family?: number;
  readonly citedBy?: number;
  readonly claims?: number;
}

/** An invention of which nothing more is known. */
export const PLAIN_APPLICATION: SampleApplication = {
  number: 'CN1',
  year: 2010,
  type: 'invention',
  office: 'CN',
  district: null,
  applicants: [],
  areas: [],
  subclasses: [],
  granted: false,
  publications: [],
};

/** Two industries with two areas each. */
export const SAMPLE_TAXONOMY: Taxonomy = {
  id: 'sample',
  version: '1',
  name: { zh: '样例', en: 'Sample' },
  industries: ['x', 'y'].map((id) => ({
    id,
    name: { zh: id, en: id },
    areas: ['1', '2'].map((n) => ({
      id: `${id}${n}`,
      name: { zh: `${id}${n}`, en: `${id}${n}` },
      namedInPolicy: false,
      clauses: [{ ipc: ['A01B'], weight: 1, source: ['invented'] }],
    })),
  })),
};

export const SAMPLE_PARTIES: readonly Party[] = [
  { key: 'p', name: 'P', type: 'enterprise', rule: '', spellings: ['P'] },
  { key: 'q', name: 'Q', type: 'enterprise', rule: '', spellings: ['Q'] },
  { key: 'r', name: 'R', type: 'university', rule: '', spellings: ['R'] },
];

/** The parent is no party itself and comes last by its key. */
export const SAMPLE_GROUPS: readonly PartyGroup[] = [{ key: 's', name: 'S', type: 'enterprise', members: ['p', 'r'] }];

const AREAS = SAMPLE_TAXONOMY.industries.flatMap(({ areas }) => areas.map(({ id }) => id));
const SUBCLASSES = ['A01B', 'A01H', 'B60L', 'H01M'];

/** A store that holds exactly these applications. */
export function sampleStore(applications: readonly SampleApplication[]): LandscapeStore {
  const days = (year: number | null): number => (year === null ? 0 : year * 10000 + 101);
  const publications = applications.flatMap((a, i) => a.publications.map((year) => ({ i, year })));
  const areas = ragged(applications.map(({ areas }) => areas.map((id) => AREAS.indexOf(id))));
  const size = areas.values.length;
  return {
    size: applications.length,
    taxonomy: SAMPLE_TAXONOMY,
    harmonisation: 'normalised',
    asOf: 20161231,
    applicationNumber: (i) => applications[i]!.number,
    filingDay: Int32Array.from(applications, ({ year }) => days(year)),
    priorityDay: Int32Array.from(applications, ({ priorityYear = null }) => days(priorityYear)),
    firstPublicationDay: Int32Array.from(applications, (a) =>
      days(a.publications.length === 0 ? null : Math.min(...a.publications)),
    ),
    grantDay: new Int32Array(applications.length),
    type: enumColumn(
      applications.map(({ type }) => PATENT_TYPES.indexOf(type)),
      PATENT_TYPES,
    ),
    firstStage: enumColumn(
      applications.map(() => 0),
      STAGES,
    ),
    status: enumColumn(
      applications.map(() => 0),
      LEGAL_STATUSES,
    ),
    office: textColumn(applications.map(({ office }) => office)),
    province: textColumn(applications.map(() => null)),
    city: textColumn(applications.map(() => null)),
    district: textColumn(applications.map(({ district }) => district)),
    granted: Uint8Array.from(applications, ({ granted }) => (granted ? 1 : 0)),
    twin: Int32Array.from(applications, ({ twin }) =>
      twin === undefined ? -1 : applications.findIndex(({ number }) => number === twin),
    ),
    parties: SAMPLE_PARTIES,
    groups: SAMPLE_GROUPS,
    party: ragged(
      applications.map(({ applicants }) => applicants.map((key) => SAMPLE_PARTIES.findIndex((party) => party.key === key))),
    ),
    subclass: uint16(ragged(applications.map(({ subclasses }) => subclasses.map((name) => SUBCLASSES.indexOf(name))))),
    subclasses: SUBCLASSES,
    assignment: {
      start: areas.start,
      area: Uint16Array.from(areas.values),
      weight: new Float32Array(size).fill(1),
      clause: new Uint8Array(size),
      symbol: new Int32Array(size).fill(-1),
      term: new Int32Array(size).fill(-1),
      field: new Uint8Array(size),
      offset: new Uint32Array(size),
    },
    publication: {
      size: publications.length,
      application: Int32Array.from(publications, ({ i }) => i),
      day: Int32Array.from(publications, ({ year }) => days(year)),
      number: (p) => `P${p}`,
    },
    details: {
      claimCount: Int32Array.from(applications, ({ claims = 0 }) => claims),
      citationCount: null,
      citedByCount: Int32Array.from(applications, ({ citedBy = -1 }) => citedBy),
      inventorCount: null,
      lapseDay: null,
      symbolCount: null,
      symbolSquares: null,
      simpleFamily: familyColumn(applications),
      extendedFamily: null,
      parent: null,
      pct: null,
      applicantCountry: textColumn(applications.map(({ country = null }) => country)),
      priorityCountry: textColumn(applications.map(({ priorityCountry = null }) => priorityCountry)),
    },
    source: {
      size: 0,
      application: new Int32Array(0),
      file: new Int32Array(0),
      row: new Int32Array(0),
      rule: new Uint8Array(0),
    },
    symbols: { text: () => '' },
    terms: [],
  };
}

function familyColumn(applications: readonly SampleApplication[]): Int32Array | null {
  if (applications.every(({ family }) => family === undefined)) return null;
  const numbers = new Map<string, number>();
  return Int32Array.from(applications, ({ family, number }) => {
    const key = family === undefined ? number : String(family);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
}

function ragged(lists: readonly (readonly number[])[]): { start: Uint32Array; values: Uint32Array } {
  const start = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    start[i + 1] = start[i]! + list.length;
  });
  return { start, values: Uint32Array.from(lists.flat()) };
}

function uint16({ start, values }: { start: Uint32Array; values: Uint32Array }): { start: Uint32Array; values: Uint16Array } {
  return { start, values: Uint16Array.from(values) };
}

function enumColumn(codes: readonly number[], labels: readonly string[]): CodedColumn {
  return { codes: Uint8Array.from(codes), labels };
}

function textColumn(texts: readonly (string | null)[]): CodedColumn {
  const labels = [...new Set(texts)];
  return { codes: Int32Array.from(texts, (text) => labels.indexOf(text)), labels };
}
