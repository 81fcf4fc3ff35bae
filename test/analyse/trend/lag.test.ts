import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicationLag } from '../../../src/analyse/delay/publication-lag.js';
import { leastPublished } from '../../../src/analyse/delay/published-share.js';
import { isYearComplete, publicationLagQuery, summarizePublicationLag } from '../../../src/analyse/trend/lag.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';

const asOf = '2016-12-31';

describe('publicationLag', () => {
  test('is 18 months when inventions are published as applications', async () => {
    expect(await publicationLag(fakeEngine([{ filing: 2010, times: 10 }]))).toEqual({ months: 18, because: 'applications' });
  });

  test('is 60 months when inventions are seen only as grants, and says so', async () => {
    const engine = fakeEngine([
      { filing: 2010, firstStage: 'grant', times: 95 },
      { filing: 2010, times: 5 },
    ]);
    expect(await publicationLag(engine)).toEqual({ months: 60, because: 'grantsOnly' });
  });

  test('is 12 months when there are only utility models and designs', async () => {
    const engine = fakeEngine([
      { filing: 2010, type: 'utilityModel', firstStage: 'grant' },
      { filing: 2011, type: 'design', firstStage: 'grant' },
    ]);
    expect(await publicationLag(engine)).toEqual({ months: 12, because: 'atGrant' });
  });

  test('one invention among utility models makes it 18 months', async () => {
    const engine = fakeEngine([{ filing: 2010, type: 'utilityModel', firstStage: 'grant', times: 99 }, { filing: 2010 }]);
    expect((await publicationLag(engine)).months).toBe(18);
  });

  test('is 18 months when no stage is known, or there is nothing', async () => {
    expect(await publicationLag(fakeEngine([{ filing: 2010, firstStage: 'unknown' }]))).toMatchObject({
      months: 18,
      because: 'unknownStages',
    });
    expect((await publicationLag(fakeEngine([]))).months).toBe(18);
  });

  test('where neither stage nor day of publication is known, nothing is sure to be published for the five years that grants take', async () => {
    const { published } = await publicationLag(fakeEngine([{ filing: 2010, firstStage: 'unknown' }]));
    expect(published).toEqual(new Array(20).fill(0));
    expect(
      [2011, 2012].map((year) => leastPublished(year, { months: 18, because: 'unknownStages', published: published! }, asOf)),
    ).toEqual([1, 0]);
  });

  test('an export with one row an application, granted ones shown as grants, stays at 18 months', async () => {
    const engine = fakeEngine([
      { filing: 2008, firstStage: 'grant', times: 60 },
      { filing: 2008, times: 40 },
    ]);
    expect((await publicationLag(engine)).months).toBe(18);
  });

  test('years in which an office published grants only do not count against later ones', async () => {
    const us = { office: 'US', times: 100 };
    const engine = fakeEngine([
      { ...us, filing: 1990, firstStage: 'grant' },
      { ...us, filing: 1995, firstStage: 'grant' },
      { ...us, filing: 2008 },
    ]);
    expect((await publicationLag(engine)).months).toBe(18);
  });

  test('an office with a tenth of the inventions seen only as grants makes it 60 months, a smaller one does not', async () => {
    const mixed = (times: number): FakeApplication[] => [
      { filing: 2009, times: 100 - times },
      { filing: 2009, office: 'US', firstStage: 'grant', times },
    ];
    expect((await publicationLag(fakeEngine(mixed(10)))).months).toBe(60);
    expect((await publicationLag(fakeEngine(mixed(9)))).months).toBe(18);
  });

  test('is 0 by year of publication or grant', async () => {
    const engine = fakeEngine([{ filing: 2010, grant: 2012 }]);
    expect(await publicationLag(engine, { dateBasis: 'publication' })).toEqual({ months: 0, because: 'dateBasis' });
    expect(await publicationLag(engine, { dateBasis: 'grant' })).toEqual({ months: 0, because: 'dateBasis' });
    expect((await publicationLag(engine, { dateBasis: 'priority' })).months).toBe(18);
  });

  test('counts of granted applications, of states and of publications wait for the grants', async () => {
    const engine = fakeEngine([{ filing: 2010 }]);
    for (const options of [{ where: { granted: true } }, { where: { status: 'active' } }, { unit: 'publication' as const }]) {
      expect((await publicationLag(engine, options)).months).toBe(60);
      const isPublications = 'unit' in options;
      expect((await publicationLag(engine, { ...options, dateBasis: 'publication' })).months).toBe(isPublications ? 0 : 60);
      expect((await publicationLag(engine, { ...options, dateBasis: 'grant' })).months).toBe(0);
    }
    const models = fakeEngine([{ filing: 2010, type: 'utilityModel', firstStage: 'grant' }]);
    expect((await publicationLag(models, { where: { granted: true } })).months).toBe(12);
  });

  test('asks about types and offices of the condition only, so that a small field does not decide', () => {
    const where = { industry: 'light', type: 'invention', granted: true, year: { from: 2000 } };
    expect(publicationLagQuery({ where, dateBasis: 'priority', counting: 'fractional' })).toEqual({
      by: ['year', 'type', 'firstStage', 'office'],
      dateBasis: 'priority',
      where: { type: 'invention' },
    });
  });

  test('decides by all years when none is mature or the cut-off is unknown', () => {
    const rows = [{ key: [2016, 'invention', 'grant', 'CN'], count: 9 }];
    expect(summarizePublicationLag(rows, { asOf }).months).toBe(60);
    expect(summarizePublicationLag(rows, { asOf: null }).months).toBe(60);
  });
});

describe('isYearComplete', () => {
  test('a year is complete on the last day of the last month of its lag', () => {
    expect([isYearComplete(2014, '2016-06-29', 18), isYearComplete(2014, '2016-06-30', 18)]).toEqual([false, true]);
    expect([isYearComplete(2015, '2016-12-30', 12), isYearComplete(2015, '2016-12-31', 12)]).toEqual([false, true]);
    expect([isYearComplete(2016, '2016-12-30', 0), isYearComplete(2016, '2016-12-31', 0)]).toEqual([false, true]);
    expect([isYearComplete(2019, '2024-12-31', 60), isYearComplete(2020, '2024-12-31', 60)]).toEqual([true, false]);
  });

  test('knows the end of February in leap years', () => {
    expect([isYearComplete(2015, '2016-02-28', 2), isYearComplete(2015, '2016-02-29', 2)]).toEqual([false, true]);
    expect(isYearComplete(2014, '2015-02-28', 2)).toBe(true);
    expect(isYearComplete(1899, '1900-02-28', 2)).toBe(true);
  });

  test('returns null when the cut-off is unknown', () => {
    expect(isYearComplete(2014, null, 18)).toBeNull();
  });

  test('later years and longer lags are never more complete', () => {
    const day = fc
      .date({ min: new Date('1980-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1980, max: 2030 }), fc.integer({ min: 0, max: 60 }), (cutOff, year, lag) => {
        if (isYearComplete(year + 1, cutOff, lag)) expect(isYearComplete(year, cutOff, lag)).toBe(true);
        if (isYearComplete(year, cutOff, lag + 1)) expect(isYearComplete(year, cutOff, lag)).toBe(true);
      }),
    );
  });
});
