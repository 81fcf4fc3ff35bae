import type { Engine } from '../../../src/engines/engine.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { LEGAL_STATUSES, type LegalStatus } from '../../../src/records/legal-status.js';
import { type SampleApplication, sampleStore } from '../../engines/memory/sample-store.js';

/** Applications alike, as a test writes them down: days are `yyyymmdd`, 0 unknown; what is not said is unknown. */
export interface Planted extends Partial<Omit<SampleApplication, 'year' | 'publications'>> {
  readonly times?: number;
  readonly filing?: number;
  readonly grant?: number;
  /** First publication; of what says none the grant, or a year after the filing. */
  readonly publication?: number;
  readonly lapse?: number;
  readonly status?: LegalStatus;
  /** Symbols that name a main group, and the sum of squares. */
  readonly symbols?: readonly [count: number, squares: number];
}

/** An engine over planted applications, cut off at the end of 2016 unless told otherwise. Those without a family of their own stand alone. */
export function plantedEngine(planted: readonly Planted[], asOf = 20161231): Engine {
  const all = planted.flatMap((one) => Array.from({ length: one.times ?? 1 }, () => one));
  const plain = sampleStore(all.map(sampleOf));
  const days = (of: (one: Planted) => number | undefined): Int32Array => Int32Array.from(all, (one) => of(one) ?? 0);
  return memoryEngine({
    ...plain,
    asOf,
    filingDay: days(({ filing }) => filing),
    firstPublicationDay: days(({ filing, grant, publication }) => publication ?? grant ?? (filing && filing + 10000)),
    grantDay: days(({ grant }) => grant),
    firstStage: { codes: new Uint8Array(all.length).fill(1), labels: ['unknown', 'application', 'grant'] },
    status: {
      labels: LEGAL_STATUSES,
      codes: Uint8Array.from(all, ({ status = 'unknown' }) => LEGAL_STATUSES.indexOf(status)),
    },
    details: {
      ...plain.details,
      lapseDay: days(({ lapse }) => lapse),
      symbolCount: days(({ symbols }) => symbols?.[0]),
      symbolSquares: Uint32Array.from(all, ({ symbols }) => symbols?.[1] ?? 0),
    },
  });
}

function sampleOf(one: Planted, i: number): SampleApplication {
  return {
    type: 'invention',
    office: 'CN',
    district: null,
    applicants: [],
    areas: [],
    subclasses: [],
    granted: one.grant !== undefined,
    ...one,
    number: one.number ?? `CN${i}`,
    year: null,
    publications: [],
  };
}
