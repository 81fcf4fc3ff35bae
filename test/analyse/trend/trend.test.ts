import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { summarizeTrend, trend, trendQuery } from '../../../src/analyse/trend/trend.js';
import { fakeEngine } from '../fake-engine.js';

/** US grants by filing year as a file of grants up to 2024 shows them (T8). */
const US_GRANTS = {
  2015: 303384,
  2016: 313120,
  2017: 326771,
  2018: 331045,
  2019: 349093,
  2020: 322849,
  2021: 278071,
  2022: 213047,
  2023: 124617,
  2024: 37295,
};

const usGrants = fakeEngine(
  Object.entries(US_GRANTS).map(([year, times]) => ({ filing: Number(year), times, firstStage: 'grant', office: 'US' })),
  { asOf: '2024-12-31', offices: ['US'] },
);

describe('truncated data', () => {
  test('US grants by filing year: 2020 and later are incomplete, and nothing fell (T8)', async () => {
    const { rows, summaries, lagMonths, lagReason, lastCompleteYear } = await trend(usGrants);
    expect([lagMonths, lagReason, lastCompleteYear]).toEqual([60, 'grantsOnly', 2019]);
    expect(rows.filter(({ complete }) => complete === false).map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(rows.filter(({ year }) => year >= 2020).map(({ growth }) => growth)).toEqual([null, null, null, null, null]);
    expect(summaries).toMatchObject([{ verdict: 'up', from: 2015, to: 2019, cagr: (349093 / 303384) ** (1 / 4) - 1 }]);
  });

  test('the same series from 2016 on has four complete years and no verdict', async () => {
    const { summaries } = await trend(usGrants, { from: 2016 });
    expect(summaries).toMatchObject([{ verdict: 'cannotSay', reason: 'tooFewYears', from: 2016, to: 2019 }]);
  });

  test('what the incomplete years hold changes neither verdict nor growth rate', () => {
    fc.assert(
      fc.property(series(12), fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 4 }), (complete, tail) => {
        const last = 2016 - tail.length;
        const rows = (counts: readonly number[]) => counts.map((count, i) => ({ key: [last - complete.length + 1 + i], count }));
        const months = (tail.length - 1) * 12 + 6;
        const [whole] = summaryOf(rows([...complete, ...tail]), months);
        const [alone] = summaryOf(rows(complete), months);
        expect(whole).toEqual(alone);
      }),
    );
  });

  test('a rise up to the last complete year is never called a decline', () => {
    fc.assert(
      fc.property(series(12), (counts) => {
        const rising = [...counts].sort((a, b) => a - b);
        const rows = [...rising, 1, 0].map((count, i) => ({ key: [2016 - rising.length - 1 + i], count }));
        expect(summaryOf(rows, 18)[0]!.verdict).not.toBe('down');
      }),
    );
  });
});

describe('rows', () => {
  const engine = fakeEngine([
    { filing: 2003, times: 2, areas: ['light/lamp'] },
    { filing: 2003, times: 1, areas: ['light/lamp', 'water/pump'] },
    { filing: 2005, times: 6, areas: ['light/laser'] },
    { filing: 2006, times: 1, areas: ['water/pump'] },
    { filing: 2006, times: 4 },
    { times: 3, areas: ['light/lamp'] },
  ]);

  test('one series of all applications has every year from the first to the last, the value null and the dimension all', async () => {
    const { dimension, rows, withoutYear } = await trend(engine);
    expect([dimension, withoutYear]).toEqual(['all', 3]);
    expect(rows.map(({ value, year, count }) => [value, year, count])).toEqual([
      [null, 2003, 3],
      [null, 2004, 0],
      [null, 2005, 6],
      [null, 2006, 5],
    ]);
  });

  test('every value has every year, in taxonomy order, applications in none last', async () => {
    const { rows, summaries } = await trend(engine, { dimension: 'industry' });
    expect(rows.map(({ value, year, count }) => `${value} ${year} ${count}`)).toEqual([
      ...['light 2003 3', 'light 2004 0', 'light 2005 6', 'light 2006 0'],
      ...['water 2003 1', 'water 2004 0', 'water 2005 0', 'water 2006 1'],
      ...['null 2003 0', 'null 2004 0', 'null 2005 0', 'null 2006 4'],
    ]);
    expect(summaries.map(({ value, total }) => [value, total])).toEqual([
      ['light', 9],
      ['water', 2],
      [null, 4],
    ]);
  });

  test('growth is null without a year before and from 0, and a fraction otherwise', async () => {
    const { rows } = await trend(engine);
    expect(rows.map(({ growth }) => growth)).toEqual([null, -1, null, 5 / 6 - 1]);
  });

  test('from and to bound the years, and the years without applications at the ends are rows too', async () => {
    const { rows } = await trend(engine, { from: 2004, to: 2008 });
    expect(rows.map(({ year, count }) => [year, count])).toEqual([
      [2004, 0],
      [2005, 6],
      [2006, 5],
      [2007, 0],
      [2008, 0],
    ]);
  });

  test('the year of grant is complete at its end', async () => {
    const granted = fakeEngine([
      { filing: 2010, grant: 2015 },
      { filing: 2010, grant: 2016 },
    ]);
    const { rows, lagMonths } = await trend(granted, { dateBasis: 'grant' });
    expect([lagMonths, rows.map(({ year, complete }) => [year, complete])]).toEqual([
      0,
      [
        [2015, true],
        [2016, true],
      ],
    ]);
  });

  test('nothing in, nothing out', async () => {
    expect(await trend(fakeEngine([]))).toMatchObject({ rows: [], summaries: [], lastCompleteYear: null, withoutYear: 0 });
    expect(await trend(fakeEngine([{ times: 2 }]))).toMatchObject({ rows: [], withoutYear: 2 });
  });

  test('an unknown cut-off leaves completeness, growth and verdict open', async () => {
    const open = fakeEngine(
      [
        { filing: 2010, times: 40 },
        { filing: 2011, times: 50 },
      ],
      { asOf: null },
    );
    const { rows, summaries, lastCompleteYear } = await trend(open);
    expect(rows.map(({ complete, growth }) => [complete, growth])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect([summaries[0]!.reason, lastCompleteYear]).toEqual(['noCompleteYear', null]);
  });

  test('growth is a finite number or null, and results survive JSON unchanged', () => {
    fc.assert(
      fc.property(series(15), (counts) => {
        const result = summarizeTrend(Object.freeze(counts.map((count, i) => ({ key: [2000 + i], count }))), context(18));
        expect(result.rows.every(({ growth }) => growth === null || Number.isFinite(growth))).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });
});

describe('verdict', () => {
  test.each([
    ['up', [4, 6, 9, 12, 20], null],
    ['down', [20, 12, 9, 6, 4], null],
    ['flat', [10, 12, 9, 13, 10, 11], null],
    ['flat', [10, 10, 10, 10, 10], null],
    ['cannotSay', [4, 6, 9, 12], 'tooFewYears'],
    ['cannotSay', [1, 2, 3, 4, 5], 'tooFewRecords'],
  ] as const)('is %s for %j', (verdict, counts, reason) => {
    const rows = counts.map((count, i) => ({ key: [2000 + i], count }));
    expect(summaryOf(rows, 18)[0]).toMatchObject({ verdict, reason });
  });

  test('rests on the last ten complete years and says on which', () => {
    const rows = [100, 90, 80, 70, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count, i) => ({ key: [2000 + i], count }));
    const [summary] = summaryOf(rows, 18);
    expect(summary).toMatchObject({
      verdict: 'up',
      from: 2000,
      to: 2013,
      evidence: { from: 2004, to: 2013, total: 55, slope: 1 },
    });
  });

  test('the growth rate starts at the first year above 0', () => {
    const rows = [0, 0, 10, 0, 40].map((count, i) => ({ key: [2000 + i], count }));
    expect(summaryOf(rows, 18)[0]).toMatchObject({ cagr: 1, from: 2000, to: 2004 });
  });

  test('there is none when no year is complete', () => {
    expect(summaryOf([{ key: [2016], count: 90 }], 18)).toMatchObject([
      { verdict: 'cannotSay', reason: 'noCompleteYear', total: 0, cagr: null },
    ]);
  });
});

describe('trendQuery', () => {
  test('is small plain JSON', () => {
    expect(trendQuery()).toEqual({ by: ['year'] });
    expect(trendQuery({ dimension: 'area', from: 2004, to: 2008, where: { type: 'design' }, counting: 'fractional' })).toEqual({
      by: ['area', 'year'],
      counting: 'fractional',
      where: { type: 'design', year: { from: 2004, to: 2008 } },
    });
  });

  test('throws on years upside down and on the dimension year', () => {
    expect(() => trendQuery({ from: 2010, to: 2009 })).toThrow('trend: invalid years: 2010..2009; "from" must not follow "to".');
    expect(() => trendQuery({ from: Number.NaN })).toThrow('trend: invalid year: NaN; give a whole number.');
    expect(() => trendQuery({ to: '2010' as unknown as number })).toThrow('trend: invalid year: "2010"; give a whole number.');
    expect(() => trendQuery({ dimension: 'year' as 'area' })).toThrow('trend: unsupported dimension: "year"');
  });
});

function series(maxLength: number) {
  return fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength });
}

function context(months: number) {
  const conventions = conventionsOf(fakeEngine([]), {});
  return { conventions, lag: { months, because: 'applications' as const }, withoutYear: 0 };
}

function summaryOf(rows: readonly { readonly key: readonly number[]; readonly count: number }[], months: number) {
  return summarizeTrend(rows, context(months)).summaries;
}
