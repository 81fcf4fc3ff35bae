import type { Party } from '../src/applicants/party.js';
import { LEGAL_STATUSES } from '../src/records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../src/records/patent-type.js';
import type { CodedColumn, LandscapeStore } from '../src/store/landscape-store.js';
import { SEI_2013 } from '../src/taxonomy/sei-2013.js';
import { compareText } from '../src/util/compare.js';
import { seededRandom } from '../src/util/random.js';
import { StringPool } from '../src/util/string-pool.js';

const PARTIES = 200_000;
const SUBCLASSES = 640;
const DISTRICTS = 16;
const AREAS = SEI_2013.industries.reduce((sum, { areas }) => sum + areas.length, 0);

/**
 * A landscape of invented applications straight in columns: Zipf-like applicants (1.4 each on average, 200,000 in all), a third of the applications in
 * 1.6 of the 240 areas, 1.8 subclasses, 1.2 publications, filing years 2000 to 2016, families of 1.4, one twin pair in fifty,
 * claims, citations and lapses.
 */
export function syntheticStore(size: number, seed = 1): LandscapeStore {
  const random = seededRandom(seed);
  const numbers = new StringPool();
  const day = (from: number, years: number): number =>
    (from + Math.floor(random() * years)) * 10000 + (1 + Math.floor(random() * 12)) * 100 + 1 + Math.floor(random() * 28);
  const column = (value: (i: number) => number): Int32Array => Int32Array.from({ length: size }, (_, i) => value(i));
  for (let i = 0; i < size; i++)
    numbers.intern(`CN20${String(i % 17).padStart(2, '0')}1${String((i * 7919) % 10_000_019).padStart(8, '0')}`);
  const filingDay = column(() => (random() < 0.005 ? 0 : day(2000, 17)));
  const firstPublicationDay = filingDay.map((filed) => (filed === 0 ? 0 : filed + 10000 * (1 + Math.floor(random() * 2))));
  const granted = Uint8Array.from({ length: size }, () => (random() < 0.5 ? 1 : 0));
  const type = Uint8Array.from({ length: size }, (_, i) => (i % 50 === 1 ? 2 : 1 + Math.floor(random() ** 2 * 3)));
  const areas = ragged(
    size,
    () => (random() < 0.35 ? 1 + Math.floor(random() ** 2 * 4) : 0),
    () => Math.floor(random() ** 1.5 * AREAS),
  );
  const entries = areas.values.length;
  const symbolCount = column(() => 1 + Math.floor(random() ** 2 * 5));
  const publications = Math.floor(size * 1.2);
  return {
    size,
    taxonomy: SEI_2013,
    harmonisation: 'normalised',
    asOf: 20161231,
    applicationNumber: (i) => numbers.text(i),
    filingDay,
    priorityDay: filingDay,
    firstPublicationDay,
    grantDay: firstPublicationDay.map((published, i) => (granted[i] === 1 && published !== 0 ? published + 20000 : 0)),
    type: { codes: type, labels: ['unknown', ...PATENT_TYPES.filter((name) => name !== 'unknown')] },
    firstStage: enumColumn(
      column(() => Math.floor(random() * STAGES.length)),
      STAGES,
    ),
    status: enumColumn(
      column(() => Math.floor(random() * LEGAL_STATUSES.length)),
      LEGAL_STATUSES,
    ),
    office: coded(
      column(() => (random() < 0.97 ? 0 : 1 + Math.floor(random() * 5))),
      ['CN', 'US', 'EP', 'JP', 'WO', null],
    ),
    province: coded(new Int32Array(size), ['天津']),
    city: coded(new Int32Array(size), ['天津市']),
    district: coded(
      column(() => Math.floor(random() ** 2 * DISTRICTS)),
      Array.from({ length: DISTRICTS }, (_, i) => `样例${i}区`),
    ),
    granted,
    twin: column((i) => (i % 50 === 0 && i + 1 < size ? i + 1 : i % 50 === 1 ? i - 1 : -1)),
    parties: parties(),
    groups: [],
    party: ragged(
      size,
      () => 1 + Math.floor(random() ** 3 * 2.6),
      () => Math.floor(PARTIES * random() ** 4),
    ),
    subclass: uint16(
      ragged(
        size,
        () => 1 + Math.floor(random() ** 2 * 3),
        () => Math.floor(SUBCLASSES * random() ** 2),
      ),
    ),
    subclasses: Array.from({ length: SUBCLASSES }, (_, i) => `A${String(i).padStart(3, '0')}X`),
    assignment: {
      start: areas.start,
      area: Uint16Array.from(areas.values),
      weight: new Float32Array(entries).fill(1),
      clause: new Uint8Array(entries),
      symbol: new Int32Array(entries).fill(-1),
      term: new Int32Array(entries).fill(-1),
      field: new Uint8Array(entries),
      offset: new Uint32Array(entries),
    },
    publication: {
      size: publications,
      application: Int32Array.from({ length: publications }, (_, p) => p % size),
      day: Int32Array.from({ length: publications }, (_, p) => firstPublicationDay[p % size]!),
      number: (p) => `CN${p}A`,
    },
    details: {
      claimCount: column(() => 1 + Math.floor(random() ** 2 * 20)),
      citationCount: column(() => Math.floor(random() ** 2 * 12)),
      citedByCount: column(() => (random() < 0.1 ? -1 : Math.floor(40 * random() ** 4))),
      inventorCount: column(() => 1 + Math.floor(random() ** 2 * 6)),
      lapseDay: firstPublicationDay.map((published, i) =>
        granted[i] === 1 && published !== 0 && random() < 0.4 ? published + 10000 * (4 + Math.floor(random() * 12)) : 0,
      ),
      symbolCount,
      symbolSquares: Uint32Array.from(symbolCount, (count) => count + 2 * Math.floor(random() * count)),
      simpleFamily: families(size, random),
      extendedFamily: null,
      parent: null,
      pct: null,
      priorityCountry: null,
      applicantCountry: coded(
        column(() => (random() < 0.9 ? 0 : 1 + Math.floor(random() * 4))),
        ['CN', 'JP', 'US', 'DE', null],
      ),
    },
    source: { size: 0, application: new Int32Array(0), file: new Int32Array(0), row: new Int32Array(0), rule: new Uint8Array(0) },
    symbols: { text: () => '' },
    terms: [],
  };
}

/** Four of five are enterprises; keys in code unit order, as harmonising leaves them. */
function parties(): readonly Party[] {
  const keys = Array.from({ length: PARTIES }, (_, i) => `样例${(i * 7919) % 1_000_003}`).sort(compareText);
  return keys.map((key, i) => ({
    key,
    name: `${key}公司`,
    type: i % 5 === 0 ? 'university' : 'enterprise',
    rule: '',
    spellings: [key],
  }));
}

/** Lists of distinct values. */
function ragged(size: number, length: () => number, value: () => number): { start: Uint32Array; values: Uint32Array } {
  const start = new Uint32Array(size + 1);
  const values: number[] = [];
  for (let i = 0; i < size; i++) {
    const list = new Set<number>();
    for (let k = length(); k > 0; k--) list.add(value());
    values.push(...list);
    start[i + 1] = values.length;
  }
  return { start, values: Uint32Array.from(values) };
}

function uint16({ start, values }: { start: Uint32Array; values: Uint32Array }): { start: Uint32Array; values: Uint16Array } {
  return { start, values: Uint16Array.from(values) };
}

function families(size: number, random: () => number): Int32Array {
  let last = 0;
  return Int32Array.from({ length: size }, (_, i) => (i > 0 && random() < 0.7 ? ++last : last));
}

function enumColumn(codes: Int32Array, labels: readonly string[]): CodedColumn {
  return { codes: Uint8Array.from(codes), labels };
}

function coded(codes: Int32Array, labels: readonly (string | null)[]): CodedColumn {
  return { codes, labels };
}
