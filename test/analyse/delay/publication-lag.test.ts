import { describe, expect, test } from 'vitest';
import { lagWithDelays } from '../../../src/analyse/delay/lag-with-delays.js';
import { publicationLag } from '../../../src/analyse/delay/publication-lag.js';
import { leastPublished, publishedShares } from '../../../src/analyse/delay/published-share.js';
import { trend } from '../../../src/analyse/trend/trend.js';
import { summarizeSeries } from '../../../src/analyse/trend/trend-summary.js';
import type { Engine } from '../../../src/engines/engine.js';
import { fakeEngine } from '../fake-engine.js';
import { type SyntheticOptions, syntheticDelays } from './synthetic-delays.js';

function engineOf(options: SyntheticOptions, asOf = '2024-06-30') {
  const { rows } = syntheticDelays(3, options);
  const applications = rows.map(({ type, from, count }) => ({ type, filing: Math.floor(from! / 4), times: count }));
  const plain = fakeEngine(applications, { asOf });
  return { plain, engine: { ...plain, delays: async () => rows } satisfies Engine };
}

const EXAMINED: SyntheticOptions = { late: (random) => 1 + 2.5 * random() };

describe('publicationLag', () => {
  test('stays at the rule of thumb where a year is published by then', async () => {
    const lag = await publicationLag(engineOf({}).engine);
    expect([lag.months, lag.because]).toEqual([18, 'applications']);
    expect(lag.published![6]).toBeGreaterThan(0.97);
  });

  test('is longer where the delays of the data say so, to the first quarter with 97 %', async () => {
    const { engine, plain } = engineOf(EXAMINED);
    const { months, because, published } = await publicationLag(engine);
    expect(because).toBe('delays');
    expect(months).toBeGreaterThan(24);
    expect(published![months / 3]).toBeGreaterThanOrEqual(0.97);
    expect(published![months / 3 - 1]).toBeLessThan(0.97);
    expect(await publicationLag(plain)).toEqual({ months: 18, because: 'applications' });
  });

  test('moves every year of a trend that it concerns', async () => {
    const { engine, plain } = engineOf(EXAMINED);
    const [own, rule] = [await trend(engine), await trend(plain)];
    expect([own.lastCompleteYear, rule.lastCompleteYear]).toEqual([2020, 2022]);
    expect(own.lagReason).toBe('delays');
    expect(own.rows.find(({ year }) => year === 2022)).toMatchObject({ complete: false, growth: null });
    expect(own.rows.find(({ year }) => year === 2022)!.estimate).toBeDefined();
  });

  test('counts families like their applications, and leaves years of publication and counts of publications alone', async () => {
    const { engine } = engineOf(EXAMINED);
    expect((await publicationLag(engine, { unit: 'family' })).because).toBe('delays');
    expect((await publicationLag(engine, { dateBasis: 'publication' })).months).toBe(0);
    expect(await publicationLag(engine, { unit: 'publication' })).toEqual({ months: 60, because: 'grantsOnly' });
  });

  test('is worked out once for each engine and kind of data', async () => {
    const { plain } = engineOf({});
    await Promise.all([publicationLag(plain), publicationLag(plain, { where: { industry: 'light' } }), trend(plain)]);
    const stages = () => plain.queries.filter((query) => 'by' in query && query.by?.includes('firstStage'));
    expect(stages()).toHaveLength(1);
    await publicationLag(plain, { where: { office: 'CN' } });
    expect(stages()).toHaveLength(2);
  });
});

describe('published shares', () => {
  const law = { through: 40, published: [0.2, 0.6, 1], hazards: [1, 0.6, 0.4], exposures: [1e12, 1e12, 1e12], dispersion: 1 };
  const stratum = { stratum: 'invention', members: ['invention'], cells: [{ from: 38, to: 40, count: 5 }], first: 0 } as const;
  const model = { through: 40, strata: [stratum], laws: new Map([['invention' as const, law]]), widened: 1 };

  test('are the mean of the four quarters of a year: 0.2, 0.6, 1, 1 at its end', () => {
    const shares = publishedShares(model);
    [0.7, 0.9, 1].forEach((share, k) => {
      expect(shares[k]).toBeCloseTo(share, 5);
    });
  });

  test('weigh strata by their recent publications', () => {
    const designs = { ...stratum, stratum: 'design', members: ['design'], cells: [{ from: 39, to: 40, count: 15 }] } as const;
    const atOnce = { ...law, published: [1, 1, 1], hazards: [1, 0, 0] };
    const both = { ...model, strata: [stratum, designs], laws: new Map([...model.laws, ['design' as const, atOnce]]) };
    expect(publishedShares(both)[0]).toBeCloseTo(0.25 * 0.7 + 0.75, 5);
  });

  test('are lower the less the law rests on, and never fall with time', () => {
    const few = { ...law, exposures: [50, 50, 50] };
    const shares = publishedShares({ ...model, laws: new Map([['invention', few]]) });
    expect(shares[0]).toBeLessThan(publishedShares(model)[0]! - 0.01);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test('of a year at a cut-off: nothing before its end, all where nothing is known', () => {
    const lag = { months: 24, because: 'delays' as const, published: [0.5, 0.7, 1] };
    expect([2014, 2015, 2016].map((year) => leastPublished(year, lag, '2016-03-31'))).toEqual([1, 0.7, 0]);
    expect(leastPublished(2015, { months: 18, because: 'applications' }, '2016-03-31')).toBe(1);
    expect(leastPublished(2015, lag, null)).toBe(1);
  });
});

test('a law without an end makes it 60 months, a refusal for another reason leaves the rule', () => {
  const rule = { months: 18, because: 'applications' as const };
  expect(lagWithDelays(rule, 'longTail')).toEqual({ months: 60, because: 'delays' });
  expect(lagWithDelays({ months: 60, because: 'grantsOnly' }, 'longTail')).toEqual({ months: 60, because: 'grantsOnly' });
  expect(lagWithDelays(rule, 'grantRows')).toBe(rule);
});

test('a fall that what may still be published would undo is no fall', () => {
  const rows = [100, 100, 100, 99, 99, 98, 98, 98].map((count, i) => ({
    value: null,
    year: 2010 + i,
    count,
    complete: true,
    growth: null,
  }));
  expect(summarizeSeries(rows).verdict).toBe('down');
  expect(summarizeSeries(rows, (year) => (year > 2014 ? 0.98 : 1))).toMatchObject({
    verdict: 'cannotSay',
    reason: 'outstanding',
  });
  const falling = rows.map((row, i) => ({ ...row, count: 100 - 10 * i }));
  expect(summarizeSeries(falling, (year) => (year > 2014 ? 0.98 : 1)).verdict).toBe('down');
});
