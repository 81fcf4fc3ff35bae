import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { LEGAL_STATUSES } from '../../../src/records/legal-status.js';
import type { LandscapeStore } from '../../../src/store/landscape-store.js';
import { PLAIN_APPLICATION, type SampleApplication, sampleStore } from './sample-store.js';

const PLAIN: SampleApplication = { ...PLAIN_APPLICATION, granted: true };

interface Life {
  readonly filing: number;
  readonly publication?: number;
  readonly grant?: number;
  readonly lapse?: number;
  readonly status?: (typeof LEGAL_STATUSES)[number];
  readonly type?: SampleApplication['type'];
  readonly office?: string;
  readonly areas?: readonly string[];
}

/** The engine of applications with days, cut off at the end of 2016. */
function engineOf(...lives: readonly Life[]) {
  const days = (of: (life: Life) => number | undefined) => Int32Array.from(lives, (life) => of(life) ?? 0);
  const plain = sampleStore(
    lives.map(({ type = 'invention', office = 'CN', areas = [] }, i) => ({ ...PLAIN, number: `CN${i}`, type, office, areas })),
  );
  const store: LandscapeStore = {
    ...plain,
    filingDay: days(({ filing }) => filing),
    firstPublicationDay: days(({ publication }) => publication),
    grantDay: days(({ grant }) => grant),
    status: {
      labels: LEGAL_STATUSES,
      codes: Uint8Array.from(lives, ({ status = 'unknown' }) => LEGAL_STATUSES.indexOf(status)),
    },
    details: { ...plain.details, lapseDay: days(({ lapse }) => lapse) },
  };
  return memoryEngine(store);
}

describe('delays', () => {
  const engine = engineOf(
    { filing: 20100331, publication: 20110930 },
    { filing: 20100101, publication: 20110701, areas: ['x1'] },
    { filing: 20100401, publication: 0 },
    { filing: 20101231, publication: 20120101, type: 'design' },
    { filing: 0, publication: 20120101 },
  );

  test('counts by type and calendar quarters, unknown days as null, in a total order', async () => {
    expect(await engine.delays!({ from: 'filing', to: 'publication' })).toEqual([
      { type: 'design', from: 8043, to: 8048, count: 1 },
      { type: 'invention', from: 8040, to: 8046, count: 2 },
      { type: 'invention', from: 8041, to: null, count: 1 },
      { type: 'invention', from: null, to: 8048, count: 1 },
    ]);
  });

  test('by years, and only what fits the condition', async () => {
    expect(await engine.delays!({ from: 'filing', to: 'publication', step: 'year', where: { area: 'x1' } })).toEqual([
      { type: 'invention', from: 2010, to: 2011, count: 1 },
    ]);
    expect(await engine.delays!({ from: 'filing', to: 'publication', where: { year: null } })).toHaveLength(1);
  });

  test('every application is in one row', async () => {
    const rows = await engine.delays!({ from: 'publication', to: 'grant' });
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  test('throws on the end of the right as the first event', async () => {
    await expect(engine.delays!({ from: 'end', to: 'grant' })).rejects.toThrow('delays: unsupported event: "end"');
  });
});

describe('the end of a right', () => {
  const endOf = async (life: Partial<Life>): Promise<number | null> => {
    const engine = engineOf({ filing: 20000615, grant: 20040101, ...life });
    return (await engine.delays!({ from: 'grant', to: 'end', step: 'year' }))[0]!.to;
  };

  test('is the day that the data give, whatever the state', async () => {
    expect(await endOf({ lapse: 20090101, status: 'active' })).toBe(2009);
  });

  test('is the full term of an expired right without a day', async () => {
    expect(await endOf({ status: 'expired', filing: 19950615 })).toBe(2015);
    expect(await endOf({ status: 'expired', type: 'utilityModel' })).toBe(2010);
    expect(await endOf({ status: 'expired', type: 'design' })).toBe(2010);
  });

  test('lies beyond the cut-off while the right is in force', async () => {
    expect(await endOf({ status: 'active' })).toBe(2020);
    expect(await endOf({ status: 'active', type: 'utilityModel' })).toBe(2017);
    expect(await endOf({ status: 'active', type: 'design', office: 'US' })).toBe(2017);
  });

  test('is not known of dead rights without a day, unknown states, terms that differ by office or outlast the cut-off', async () => {
    for (const status of ['lapsed', 'revoked', 'inactive', 'unknown', 'pending'] as const)
      expect(await endOf({ status })).toBeNull();
    expect(await endOf({ status: 'expired', type: 'design', office: 'US' })).toBeNull();
    expect(await endOf({ status: 'expired', filing: 20000615 })).toBeNull();
  });
});
