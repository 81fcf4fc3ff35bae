import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { distribution } from '../../../src/analyse/quality/distribution.js';
import { grantRates, summarizeGrantRates } from '../../../src/analyse/quality/grant-rates.js';
import { knowledgeBreadth } from '../../../src/analyse/quality/knowledge-breadth.js';
import { legalSurvival } from '../../../src/analyse/quality/legal-survival.js';
import { pendency } from '../../../src/analyse/quality/pendency.js';
import { type Planted, plantedEngine } from './planted.js';

const granted: Planted = { filing: 20040101, grant: 20060101 };

describe('legal survival', () => {
  test('is not biased by rights still in force: half lapse after four years, the young are only censored', async () => {
    const engine = plantedEngine([
      { ...granted, times: 50, lapse: 20100101 },
      { ...granted, times: 50, status: 'active' },
      { filing: 20130101, grant: 20150101, times: 100, status: 'active' },
    ]);
    const [row] = (await legalSurvival(engine)).rows!;
    expect(row).toMatchObject({ value: 'invention', n: 200, ended: 50, unplaced: 0, reason: null, median: 1461 / 365.2425 });
    const at = (year: number) => row!.years.find((one) => one.year === year);
    expect(at(1)).toEqual({ year: 1, atRisk: 200, survival: 1, interval: null });
    expect(at(3)).toMatchObject({ atRisk: 100, survival: 1 });
    expect(at(5)).toMatchObject({ atRisk: 50, survival: 0.5 });
    expect(at(5)!.interval!.low).toBeLessThan(0.5);
    expect(row!.years.at(-1)).toMatchObject({ year: 11, atRisk: 50 });
  });

  test('takes rights at their full term out of the followed instead of ending them', async () => {
    const expired: Planted = { filing: 20040101, grant: 20050101, type: 'utilityModel', status: 'expired', times: 40 };
    const [row] = (await legalSurvival(plantedEngine([expired]))).rows!;
    expect(row).toMatchObject({ value: 'utilityModel', n: 40, ended: 0, median: null });
    expect(row!.years.at(-1)).toEqual({ year: 9, atRisk: 40, survival: 1, interval: null });
  });

  test('gives no curve for few rights, nor when many ends are not known', async () => {
    const few = await legalSurvival(plantedEngine([{ ...granted, times: 29, status: 'active' }]));
    expect(few.rows).toMatchObject([{ n: 29, years: [], reason: 'tooFew' }]);
    const lapsed: Planted = { ...granted, status: 'lapsed', times: 3 };
    const some = await legalSurvival(plantedEngine([{ ...granted, times: 57, status: 'active' }, lapsed]));
    expect(some.rows).toMatchObject([{ unplaced: 3, reason: null }]);
    const many = await legalSurvival(plantedEngine([{ ...granted, times: 56, status: 'active' }, lapsed]));
    expect(many.rows).toMatchObject([{ unplaced: 3, years: [], reason: 'endsUnknown' }]);
  });
});

describe('grant rates', () => {
  const cohort: Planted[] = [
    { filing: 20100601, grant: 20130101, times: 40 },
    { filing: 20100601, status: 'refused', times: 20 },
    { filing: 20100601, status: 'withdrawn', times: 10 },
    { filing: 20100601, status: 'pending', times: 5 },
    { filing: 20100601, times: 5 },
  ];

  test('are those of a filing cohort; what is open counts as not granted, and the bound says how much that is', async () => {
    const { rows } = await grantRates(plantedEngine(cohort));
    expect(rows).toEqual([
      { type: 'invention', year: 2010, filed: 80, granted: 40, failed: 30, open: 10, rate: 0.5, atMost: 0.625, reason: null },
    ]);
  });

  test('are withheld for young cohorts, small ones, rights seen only at their grant, and without a cut-off', async () => {
    const engine = plantedEngine([
      ...cohort,
      { filing: 20120601, grant: 20141201, times: 50 },
      { filing: 20090601, grant: 20121201, times: 29 },
      { filing: 20090601, grant: 20091201, times: 50, type: 'utilityModel' },
    ]);
    const { rows } = await grantRates(engine);
    expect(rows.map(({ type, year, rate, atMost, reason }) => [type, year, rate, atMost, reason])).toEqual([
      ['invention', 2009, null, null, 'tooFew'],
      ['invention', 2010, 0.5, 0.625, null],
      ['invention', 2012, null, null, 'young'],
      ['utilityModel', 2009, null, null, 'seenAtGrant'],
    ]);
    const conventions = { ...conventionsOf(engine), asOf: null };
    const lag = { months: 18, because: 'applications' } as const;
    const unknown = summarizeGrantRates([{ key: ['invention', 2010, 'active'], count: 50 }], [], { lag, conventions });
    expect(unknown.rows).toMatchObject([{ granted: 50, rate: null, reason: 'noCutOff' }]);
    const grantsOnly = summarizeGrantRates([{ key: ['invention', 2001, 'active'], count: 50 }], [], {
      lag: { months: 60, because: 'grantsOnly' },
      conventions: conventionsOf(engine),
    });
    expect(grantsOnly.rows).toMatchObject([{ reason: 'seenAtGrant' }]);
  });

  test('leave out international applications, which no office grants as such', async () => {
    const engine = plantedEngine([...cohort, { filing: 20100601, office: 'WO', times: 500 }]);
    const { rows, conventions } = await grantRates(engine);
    expect(rows).toMatchObject([{ filed: 80, rate: 0.5 }]);
    expect(conventions.offices).toEqual(['CN']);
    expect((await grantRates(engine, { where: { office: 'WO' } })).rows).toMatchObject([{ filed: 500 }]);
  });

  test('are withheld where the data tell no grant and no failure at all', async () => {
    const { rows } = await grantRates(plantedEngine([{ filing: 20100601, times: 50 }]));
    expect(rows).toMatchObject([{ filed: 50, granted: 0, rate: null, atMost: null, reason: 'nothingDecided' }]);
  });

  test('a state that only a granted right can be in counts as granted, a lapse without a grant as open', async () => {
    const { rows } = await grantRates(
      plantedEngine([
        { filing: 20100601, status: 'expired', times: 30 },
        { filing: 20100601, status: 'lapsed', times: 30 },
      ]),
    );
    expect(rows).toMatchObject([{ granted: 30, failed: 0, open: 30, rate: 0.5, atMost: 1 }]);
  });
});

describe('pendency', () => {
  test('is the median of the days to the grant, for cohorts whose grants have come', async () => {
    const engine = plantedEngine([
      { filing: 20100101, grant: 20120101, times: 15 },
      { filing: 20100101, grant: 20130101, times: 15 },
      { filing: 20100101, grant: 20140101, times: 15 },
      { filing: 20140101, grant: 20150101, times: 40 },
      { filing: 20140101, grant: 20140701, times: 40, type: 'design' },
    ]);
    expect((await pendency(engine)).rows).toEqual([
      { type: 'design', year: 2014, known: 40, unknown: 0, lowerQuartile: 181, median: 181, upperQuartile: 181, reason: null },
      {
        type: 'invention',
        year: 2010,
        known: 45,
        unknown: 0,
        lowerQuartile: 730,
        median: 1096,
        upperQuartile: 1461,
        reason: null,
      },
      {
        type: 'invention',
        year: 2014,
        known: 40,
        unknown: 0,
        lowerQuartile: null,
        median: null,
        upperQuartile: null,
        reason: 'young',
      },
    ]);
  });

  test('by year of first publication the slow grants are still to come too', async () => {
    const engine = plantedEngine([
      { filing: 20080101, publication: 20090701, grant: 20110101, times: 40 },
      { filing: 20140101, publication: 20140601, grant: 20150101, times: 40 },
    ]);
    const { rows } = await pendency(engine, { dateBasis: 'publication' });
    expect(rows!.map(({ year, median, reason }) => [year, median, reason])).toEqual([
      [2009, 1096, null],
      [2014, null, 'young'],
    ]);
  });

  test('by year of grant nothing is outstanding', async () => {
    const engine = plantedEngine([{ filing: 20140101, grant: 20150101, times: 40 }]);
    expect((await pendency(engine, { dateBasis: 'grant' })).rows).toMatchObject([{ year: 2015, median: 365, reason: null }]);
  });
});

describe('distributions', () => {
  test('leave out what is not known, and count it', async () => {
    const engine = plantedEngine([{ claims: 4, times: 2, areas: ['x1'] }, { claims: 10, areas: ['x2'] }, { areas: ['x1'] }]);
    expect((await distribution(engine, { of: 'claims', by: 'industry' })).rows).toEqual([
      {
        value: 'x',
        known: 3,
        unknown: 1,
        mean: 6,
        lowerQuartile: 4,
        median: 4,
        upperQuartile: 7,
        ninth: 8.8,
        greatest: 10,
        small: true,
      },
    ]);
  });

  test('of nothing known are null, and null altogether where the engine cannot tell', async () => {
    expect((await distribution(plantedEngine([{}]), { of: 'citations' })).rows).toMatchObject([
      { known: 0, unknown: 1, mean: null, median: null, greatest: null },
    ]);
    const { values: _, ...plain } = plantedEngine([{}]);
    expect((await distribution(plain, { of: 'claims' })).rows).toBeNull();
  });
});

test('knowledge breadth averages over applications, the corrected one over those with several symbols', async () => {
  const engine = plantedEngine([{ symbols: [2, 2] }, { symbols: [2, 4] }, { symbols: [1, 1], times: 2 }, {}]);
  expect((await knowledgeBreadth(engine)).rows).toEqual([
    { value: null, known: 4, unknown: 1, mean: 0.125, several: 2, corrected: 0.5, single: 0.75, small: true },
  ]);
});
