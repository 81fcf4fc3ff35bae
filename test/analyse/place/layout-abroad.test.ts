import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignShare } from '../../../src/analyse/place/foreign-share.js';
import { homeOf } from '../../../src/analyse/place/home.js';
import { layoutAbroad } from '../../../src/analyse/place/layout-abroad.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { applications } from '../../engines/memory/arbitrary-queries.js';
import { type SampleApplication, sampleStore } from '../../engines/memory/sample-store.js';

let number = 0;

function filed(family: number, office: string | null, said: Partial<SampleApplication> = {}): SampleApplication {
  return {
    number: `N${String(++number).padStart(3, '0')}`,
    year: 2012,
    type: 'invention',
    office,
    district: null,
    country: 'CN',
    applicants: ['p'],
    areas: ['x1'],
    subclasses: [],
    granted: false,
    publications: [],
    family,
    ...said,
  };
}

/** Family 0 at home, 1 at home and in two offices by the PCT, 2 at home and by the PCT only, 3 from Japan, 4 of unknown country abroad alone, 5 in industry y. */
const SAMPLE = [
  filed(0, 'CN'),
  ...['CN', 'US', 'EP', 'WO'].map((office) => filed(1, office, { applicants: ['q'] })),
  ...['CN', 'WO'].map((office) => filed(2, office)),
  ...['CN', 'JP'].map((office) => filed(3, office, { country: 'JP' })),
  filed(4, 'US', { country: null }),
  ...['CN', 'US'].map((office) => filed(5, office, { areas: ['y1', 'x2'], country: 'HK' })),
];
const engine = memoryEngine(sampleStore(SAMPLE));

describe('layout abroad', () => {
  test('counts applications and families by office, those from abroad left out', async () => {
    const { offices, pctApplications, foreign, unknownCountry, home, conventions } = await layoutAbroad(engine);
    expect(offices).toEqual([
      { office: 'CN', applications: 4, families: 4 },
      { office: 'US', applications: 3, families: 3 },
      { office: 'WO', applications: 2, families: 2 },
      { office: 'EP', applications: 1, families: 1 },
    ]);
    expect([pctApplications, foreign, unknownCountry]).toEqual([2, 2, 1]);
    expect(home).toEqual({ office: 'CN', countries: ['CN', 'HK', 'MO', 'TW'] });
    expect(conventions.unit).toBe('family');
    expect(conventions.exclusions).toEqual([{ by: 'country', kept: ['CN', 'HK', 'MO', 'TW', null] }]);
  });

  test('a family by the PCT alone is not abroad, and one abroad alone is', async () => {
    const { total } = await layoutAbroad(engine);
    expect(total).toEqual({
      value: null,
      families: 5,
      abroad: 3,
      share: 0.6,
      pct: 2,
      reach: [
        { offices: 1, families: 3 },
        { offices: 2, families: 1 },
        { offices: 3, families: 1 },
      ],
      meanOffices: 1.6,
      unknown: 0,
    });
  });

  test('by industry a family counts in each of its industries, by applicant those abroad lead', async () => {
    const ofIndustry = (await layoutAbroad(engine)).rows.map(({ value, families, abroad }) => [value, families, abroad]);
    expect(ofIndustry).toEqual([
      ['x', 5, 3],
      ['y', 1, 1],
    ]);
    const ofApplicant = (await layoutAbroad(engine, { by: 'applicant' })).rows;
    expect(ofApplicant.map(({ value, families, abroad }) => [value, families, abroad])).toEqual([
      ['p', 4, 2],
      ['q', 1, 1],
    ]);
    expect((await layoutAbroad(engine, { by: 'applicant', top: 1 })).rows.map(({ value }) => value)).toEqual(['p']);
  });

  test('another home turns it round', async () => {
    const { total, foreign } = await layoutAbroad(engine, { home: 'JP' });
    expect([total?.families, total?.abroad, foreign]).toEqual([2, 2, 9]);
  });

  test('without families counts applications only, without an office nothing', async () => {
    const { family: _, ...lone } = SAMPLE[0]!;
    const found = await layoutAbroad(memoryEngine(sampleStore([lone])));
    expect(found).toMatchObject({ total: null, rows: [], offices: [{ office: 'CN', applications: 1, families: null }] });
    expect(await layoutAbroad(memoryEngine(sampleStore([filed(0, null)])))).toMatchObject({ home: null, offices: [], rows: [] });
  });

  test('every family is at some number of offices or unknown, and is abroad at most once', async () => {
    await fc.assert(
      fc.asyncProperty(applications, async (list) => {
        const { total, rows } = await layoutAbroad(memoryEngine(sampleStore(list)), { home: 'CN' });
        for (const row of [total!, ...rows]) {
          const { families, abroad, pct, reach, unknown } = row;
          expect(reach.reduce((sum, one) => sum + one.families, unknown)).toBe(families);
          expect(Math.max(abroad, pct)).toBeLessThanOrEqual(families);
          const several = reach.filter(({ offices }) => offices > 1).reduce((sum, one) => sum + one.families, 0);
          expect(abroad).toBeGreaterThanOrEqual(several);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('share of applicants from abroad', () => {
  test('is of the applications at home whose country is known, bounded by the unknown', async () => {
    const store = sampleStore([
      ...Array.from({ length: 6 }, (_, i) => filed(i, 'CN')),
      filed(10, 'CN', { country: 'JP' }),
      filed(11, 'CN', { country: 'TW', areas: ['y1'] }),
      filed(12, 'CN', { country: null }),
      filed(13, 'CN', { country: null, areas: [] }),
      filed(14, 'US', { country: 'US' }),
    ]);
    const { total, rows, countries } = await foreignShare(memoryEngine(store));
    expect(total).toEqual({ value: null, domestic: 7, foreign: 1, unknown: 2, share: 1 / 8, atLeast: 0.1, atMost: 0.3 });
    expect(rows.map(({ value, domestic, foreign, unknown }) => [value, domestic, foreign, unknown])).toEqual([
      ['x', 6, 1, 1],
      ['y', 1, 0, 0],
      [null, 0, 0, 1],
    ]);
    expect(rows[2]!.share).toBeNull();
    expect(countries).toEqual([{ country: 'JP', count: 1 }]);
  });

  test('counts as foreign whoever is not among the countries given', async () => {
    const { total } = await foreignShare(engine, { home: 'CN', homeCountries: ['CN'] });
    expect([total.domestic, total.foreign]).toEqual([3, 2]);
  });

  test('has no home without offices', async () => {
    expect(await foreignShare(memoryEngine(sampleStore([filed(0, null)])))).toMatchObject({ home: null, rows: [] });
    expect(homeOf(['WO'])).toBeNull();
    expect(homeOf(['WO', 'US'], { homeCountries: ['US', 'PR'] })).toEqual({ office: 'US', countries: ['US', 'PR'] });
  });
});
