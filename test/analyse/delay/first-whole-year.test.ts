import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstWholeYear } from '../../../src/analyse/delay/first-whole-year.js';
import { publicationLag } from '../../../src/analyse/delay/publication-lag.js';
import { lifeCycle } from '../../../src/analyse/life-cycle/life-cycle.js';
import { polynomialTrend } from '../../../src/analyse/trend/polynomial-trend.js';
import { relativeGrowth } from '../../../src/analyse/trend/relative-growth.js';
import { trend } from '../../../src/analyse/trend/trend.js';
import type { DelayRow, Engine } from '../../../src/engines/engine.js';
import { readLandscape } from '../../../src/node/index.js';
import { fakeEngine } from '../fake-engine.js';
import { type SyntheticOptions, syntheticDelays } from './synthetic-delays.js';

/** An office as an export shows it that was searched for publications from a year on. */
function exported(from: number, options: SyntheticOptions = {}) {
  const { rows } = syntheticDelays(7, { growth: 0, varies: false, base: 300, ...options });
  return rows.filter(({ to }) => to! >= from * 4);
}

function engineOf(rows: readonly DelayRow[], asOf = '2024-06-30'): Engine {
  const applications = rows.map(({ type, from, count }) => ({ type, filing: Math.floor(from! / 4), times: count }));
  return { ...fakeEngine(applications, { asOf }), delays: async () => rows };
}

const EXAMINED: SyntheticOptions = { late: (random) => 1 + 2.5 * random(), early: () => 0 };

describe('an export from a year of publication on', () => {
  test.each([
    [2012, {}, 2012],
    [2016, {}, 2016],
    [2016, EXAMINED, 2015],
    [2016, { base: 2000, growth: 0.08, varies: true }, 2016],
  ])('from %d begins with the year of which nothing was published before', (from, options, year) => {
    expect(firstWholeYear(exported(from, options), '2024-06-30')).toBe(year);
  });

  test('neither rises nor grows before that year', async () => {
    const { summaries, firstWholeYear: first, rows, breaks } = await trend(engineOf(exported(2014)));
    expect(rows[0]!.year).toBe(2012);
    expect(first).toBe(2014);
    expect(summaries[0]).toMatchObject({ from: 2014, to: 2022, verdict: 'flat' });
    expect(summaries[0]!.cagr!).toBeCloseTo(0, 3);
    expect(breaks![0]).toMatchObject({ year: 2014, kind: 'start', office: null });
    const { delays: _, ...blind } = engineOf(exported(2016, EXAMINED));
    expect((await trend(blind, { to: 2020 })).summaries[0]).toMatchObject({ from: 2012, verdict: 'up' });
    expect((await trend(engineOf(exported(2016, EXAMINED)), { to: 2020 })).summaries[0]!.verdict).not.toBe('up');
  });

  test('a field that grows is told to grow, at its own rate', async () => {
    const { summaries } = await trend(engineOf(exported(2014, { base: 400, growth: 0.12 })));
    expect(summaries[0]!.verdict).toBe('up');
    expect(summaries[0]!.cagr!).toBeCloseTo(0.12, 2);
  });

  test('no other analysis of growth takes the years before it either', async () => {
    const engine = engineOf(exported(2014));
    expect((await relativeGrowth(engine)).rows[0]!.year).toBe(2014);
    expect((await polynomialTrend(engine)).from).toBe(2014);
    expect((await lifeCycle(engineOf(exported(2012)))).from).toBe(2012);
  });

  test('counts of publications by year of filing are cut off alike, years of publication are not', async () => {
    const engine = engineOf(exported(2014));
    expect((await publicationLag(engine, { unit: 'publication' })).begins).toBe(2014);
    expect((await publicationLag(engine, { dateBasis: 'publication' })).begins).toBeUndefined();
  });

  test('of less than three years begins at the most two years before its first publication', () => {
    const grants = Array.from(
      { length: 40 },
      (_, k): DelayRow => ({ type: 'invention', from: 2010 * 4 + k, to: 2022 * 4 + (k % 8), count: 20 }),
    );
    expect(
      firstWholeYear(
        grants.filter(({ from, to }) => to! >= from!),
        '2023-12-31',
      ),
    ).toBe(2020);
  });
});

describe('whole data are not cut off', () => {
  test.each<[string, SyntheticOptions]>([
    ['that begin at once', {}],
    ['that begin at once and are published late', EXAMINED],
    ['that grow from nothing', { base: 3, growth: 0.5 }],
    ['of few applications', { base: 12 }],
  ])('%s', (_, options) => {
    expect(firstWholeYear(exported(0, options), '2024-06-30')).toBeUndefined();
  });

  test('with a few stray early documents and a few long delays', () => {
    const stray: DelayRow[] = [
      { type: 'invention', from: 1990 * 4, to: 1996 * 4, count: 2 },
      { type: 'invention', from: 2001 * 4, to: 2009 * 4, count: 3 },
    ];
    expect(firstWholeYear([...stray, ...exported(0)], '2024-06-30')).toBeUndefined();
  });

  test('without any day', () => {
    expect(firstWholeYear([{ type: 'invention', from: null, to: 8000, count: 9 }], '2024-06-30')).toBeUndefined();
  });
});

const pizza = new URL('../../../../shared/data/patentscope/pizza-2006-2011.xls', import.meta.url);

test.skipIf(!existsSync(pizza))(
  'the 8,458 documents of WIPO’s pizza search from 2006 to 2011 do not rise by year of priority (skipped when they are not beside the project)',
  async () => {
    const { engine } = await readLandscape([pizza.pathname]);
    const { summaries, firstWholeYear: first } = await trend(engine, { dateBasis: 'priority' });
    expect(first).toBeGreaterThanOrEqual(2005);
    expect(summaries[0]!.verdict).toBe('cannotSay');
  },
);
