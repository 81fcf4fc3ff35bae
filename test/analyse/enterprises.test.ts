import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advantageEnterprises } from '../../src/analyse/enterprises/advantage-enterprises.js';
import { enterpriseChanges } from '../../src/analyse/enterprises/enterprise-changes.js';
import { enterpriseLeaders } from '../../src/analyse/enterprises/enterprise-leaders.js';
import { enterprisePipeline, enterprisePipelineQueries } from '../../src/analyse/enterprises/enterprise-pipeline.js';
import { enterpriseSensitivity } from '../../src/analyse/enterprises/enterprise-sensitivity.js';
import { enterpriseWindow } from '../../src/analyse/enterprises/enterprise-window.js';
import { type FakeApplication, fakeEngine } from './fake-engine.js';

describe('enterpriseWindow', () => {
  test('reads all years, one, a range and the last n up to the cut-off', () => {
    expect(enterpriseWindow('all', null)).toBeNull();
    expect(enterpriseWindow(2014, null)).toEqual({ from: 2014, to: 2014 });
    expect(enterpriseWindow({ from: 2012, to: 2014 }, null)).toEqual({ from: 2012, to: 2014 });
    expect(enterpriseWindow({ trailing: 3 }, '2016-06-30')).toEqual({ from: 2014, to: 2016 });
  });

  test('throws on years upside down, half years and a trailing window without a cut-off', () => {
    expect(() => enterpriseWindow({ trailing: 0 }, '2016-06-30')).toThrow('invalid window: 2017..2016');
    expect(() => enterpriseWindow(2014.5, null)).toThrow('invalid window');
    expect(() => enterpriseWindow('last' as 'all', null)).toThrow(
      'advantageEnterprises: unknown window: "last"; use "all", a year, { from, to } or { trailing }.',
    );
    expect(() => enterpriseWindow({ trailing: 3 }, null)).toThrow('the data have no cut-off, so give years.');
  });

  test('a trailing window is resolved by the cut-off of the landscape', async () => {
    const engine = fakeEngine([
      { filing: 2016, times: 2, applicants: ['enterprise:new'] },
      { filing: 2013, times: 3, applicants: ['enterprise:old'] },
    ]);
    const { window, list } = await advantageEnterprises(engine, { threshold: 2, window: { trailing: 2 } });
    expect(window).toEqual({ from: 2015, to: 2016 });
    expect(list.map(({ key }) => key)).toEqual(['new']);
  });
});

test('areas count the enterprises that reach the line within them', async () => {
  const engine = fakeEngine([
    { times: 3, areas: ['light/lamp'], applicants: ['enterprise:a'] },
    { times: 2, areas: ['light/lamp', 'water/pump'], applicants: ['enterprise:a', 'enterprise:b'] },
  ]);
  expect((await advantageEnterprises(engine, { threshold: 2 })).byArea).toEqual([
    { area: 'lamp', count: 2 },
    { area: 'pump', count: 2 },
  ]);
  expect((await advantageEnterprises(engine, { threshold: 5 })).byArea).toEqual([{ area: 'lamp', count: 1 }]);
});

test('districts of one name in several cities are not one: who reaches the line must do so in one of them', async () => {
  const at = (city: string | undefined, times: number, key: string): FakeApplication => {
    return { ...(city && { city }), district: '鼓楼区', times, applicants: [`enterprise:${key}`] };
  };
  const list = [
    at('甲市', 3, 'a'),
    at('乙市', 4, 'a'),
    at('乙市', 5, 'b'),
    at(undefined, 9, 'c'),
    { times: 9, applicants: ['enterprise:d'] },
  ];
  const found = async (threshold: number) => (await advantageEnterprises(fakeEngine(list), { threshold })).byDistrict;
  expect(await found(6)).toEqual([{ district: '鼓楼区', within: null, count: 1 }]);
  expect(await found(4)).toEqual([
    { district: '鼓楼区', within: '乙市', count: 2 },
    { district: '鼓楼区', within: null, count: 1 },
  ]);
  expect(await found(3)).toHaveLength(3);
});

describe('enterpriseSensitivity', () => {
  const engine = fakeEngine([
    { times: 40, applicants: ['enterprise:a', 'enterprise:b'] },
    { times: 12, applicants: ['enterprise:a'], type: 'utilityModel' },
    { times: 10, applicants: ['enterprise:b'], type: 'design' },
    { times: 49, applicants: ['enterprise:c'] },
    { times: 1, applicants: ['enterprise:c2', 'enterprise:c'] },
    { times: 3, applicants: ['enterprise:c2'] },
    { times: 9, applicants: ['university:u'] },
  ]);

  test('counts again with one convention changed at a time', async () => {
    const { total, rows, range } = await enterpriseSensitivity(engine);
    expect(total).toBe(3);
    expect(rows.map(({ axis, value, ...row }) => [`${axis} ${value}`, row.total, row.gained, row.lost])).toEqual([
      ['counting fractional', 0, 0, 3],
      ['counting primary', 1, 0, 2],
      ['types withoutUtilityModel', 2, 0, 1],
      ['types withoutDesign', 2, 0, 1],
      ['types inventionOnly', 1, 0, 2],
      ['twins once', 3, 0, 0],
    ]);
    expect(range).toEqual({ low: 0, high: 3 });
  });

  test('counts the other levels of harmonisation on their own engines', async () => {
    const exact = fakeEngine([{ times: 60, applicants: ['enterprise:x'] }]);
    const { rows } = await enterpriseSensitivity(engine, { levels: [{ level: 'exact', engine: exact }] });
    expect(rows[0]).toEqual({ axis: 'harmonisation', value: 'exact', total: 1, gained: null, lost: null });
  });

  test('a condition on types leaves nothing to vary there', async () => {
    const { rows } = await enterpriseSensitivity(engine, { where: { type: 'invention' } });
    expect(rows.map(({ axis }) => axis)).not.toContain('types');
  });

  test('uncertain merges give an interval, joint applications counted once, and who would cross', async () => {
    const near = fakeEngine([
      { times: 48, applicants: ['enterprise:c'] },
      { times: 1, applicants: ['enterprise:c', 'enterprise:c2'] },
      { times: 1, applicants: ['enterprise:c2'] },
      { times: 60, applicants: ['enterprise:d'] },
      { times: 55, applicants: ['enterprise:d2'] },
      { times: 70, applicants: ['enterprise:e'] },
      { times: 2, applicants: ['enterprise:f'] },
    ]);
    const uncertain = [
      { key: 'c', other: 'c2', relation: 'same' },
      { key: 'd2', other: 'd', relation: 'same' },
      { key: 'e', other: 'f', relation: 'part' },
    ];
    const { total, merges } = await enterpriseSensitivity(near, { uncertain });
    expect([total, merges!.groups, merges!.all, merges!.low, merges!.high]).toEqual([3, 2, 3, 2, 4]);
    expect(merges!.crossing.map(({ key, count, change, members }) => [key, count, change, members.map((m) => m.key)])).toEqual([
      ['d', 115, -1, ['d', 'd2']],
      ['c', 50, 1, ['c', 'c2']],
    ]);
  });

  test('the numbers with none and with all merged lie in the interval', async () => {
    const applicant = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((key) => `enterprise:${key}`);
    const application: fc.Arbitrary<FakeApplication> = fc.record({
      times: fc.integer({ min: 1, max: 4 }),
      applicants: fc.uniqueArray(applicant, { minLength: 1, maxLength: 3 }),
    });
    const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('c', 'd', 'e'));
    await fc.assert(
      fc.asyncProperty(fc.array(application, { maxLength: 8 }), fc.array(pair, { maxLength: 3 }), async (list, pairs) => {
        const uncertain = pairs.filter(([a, b]) => a !== b).map(([key, other]) => ({ key, other }));
        const { total, merges } = await enterpriseSensitivity(fakeEngine(list), { threshold: 5, uncertain });
        expect(merges!.low).toBeLessThanOrEqual(Math.min(total, merges!.all));
        expect(merges!.high).toBeGreaterThanOrEqual(Math.max(total, merges!.all));
        const changes = merges!.crossing.reduce((sum, { change }) => sum + change, 0);
        expect(total + changes).toBe(merges!.all);
      }),
    );
  });
});

describe('enterpriseChanges', () => {
  const engine = fakeEngine([
    { filing: 2008, times: 60, applicants: ['enterprise:gone'] },
    { filing: 2008, times: 50, applicants: ['enterprise:stays'] },
    { filing: 2013, times: 50, applicants: ['enterprise:stays'] },
    { filing: 2010, times: 70, applicants: ['enterprise:comes'] },
    { filing: 2007, times: 3, applicants: ['enterprise:comes'] },
    { filing: 2015, times: 99, applicants: ['enterprise:late'] },
    { filing: 2005, applicants: ['person:p'] },
  ]);

  test('compares the last five complete years with the five before them', async () => {
    const result = (await enterpriseChanges(engine))!;
    expect([result.earlier, result.later, result.complete]).toEqual([{ from: 2005, to: 2009 }, { from: 2010, to: 2014 }, true]);
    expect([result.before, result.after, result.stayed]).toEqual([2, 2, 1]);
    expect(result.entrants).toEqual([{ key: 'comes', name: 'comes公司', before: 3, after: 70 }]);
    expect(result.leavers).toEqual([{ key: 'gone', name: 'gone公司', before: 60, after: 0 }]);
  });

  test('says nothing of leavers while the later window is not fully published', async () => {
    const windows = [
      { from: 2012, to: 2013 },
      { from: 2014, to: 2015 },
    ] as const;
    const result = (await enterpriseChanges(engine, { windows }))!;
    expect([result.complete, result.leavers]).toEqual([false, null]);
    expect(result.entrants!.map(({ key }) => key)).toEqual(['late']);
  });

  test('is null without a cut-off, unless windows are given', async () => {
    const undated = fakeEngine([{ filing: 2008, applicants: ['enterprise:a'] }], { asOf: null });
    expect(await enterpriseChanges(undated)).toBeNull();
    const windows = [
      { from: 2007, to: 2007 },
      { from: 2008, to: 2008 },
    ] as const;
    expect((await enterpriseChanges(undated, { windows, threshold: 1 }))!.complete).toBeNull();
  });

  test('is null where the data begin after the earlier of the default windows, unless windows are given', async () => {
    const young = fakeEngine([{ filing: 2012, times: 60, applicants: ['enterprise:a'] }]);
    expect(await enterpriseChanges(young)).toBeNull();
    const windows = [
      { from: 2007, to: 2009 },
      { from: 2010, to: 2012 },
    ] as const;
    expect((await enterpriseChanges(young, { windows }))!.entrants).toHaveLength(1);
  });

  test('is null where the data begin within the earlier window: fewer years of it would make entrants', async () => {
    const steady = (first: number) =>
      Array.from(
        { length: 2015 - first },
        (_, k): FakeApplication => ({ filing: first + k, times: 12, applicants: ['enterprise:a'] }),
      );
    expect(await enterpriseChanges(fakeEngine(steady(2006)))).toBeNull();
    const { stayed, entrants } = (await enterpriseChanges(fakeEngine(steady(2005))))!;
    expect([stayed, entrants]).toEqual([1, []]);
    // A field that is younger than the data has entrants.
    const field = fakeEngine([
      ...steady(2004),
      { filing: 2009, areas: ['light/lamp'] },
      ...steady(2010).map((one) => ({ ...one, areas: ['light/lamp'] })),
    ]);
    expect((await enterpriseChanges(field, { where: { industry: 'light' } }))!.entrants).toHaveLength(1);
  });

  test('throws on windows of different length or that overlap', async () => {
    for (const windows of [
      [
        { from: 2005, to: 2009 },
        { from: 2010, to: 2012 },
      ],
      [
        { from: 2005, to: 2009 },
        { from: 2009, to: 2013 },
      ],
    ] as const) {
      await expect(enterpriseChanges(engine, { windows })).rejects.toThrow('enterpriseChanges: invalid windows: 2005..2009 and');
    }
  });

  test('entrants and leavers swap when the windows do: stayed + entrants = after', async () => {
    const application: fc.Arbitrary<FakeApplication> = fc.record({
      filing: fc.constantFrom(2008, 2009),
      times: fc.integer({ min: 1, max: 3 }),
      applicants: fc.constantFrom(['enterprise:a'], ['enterprise:b'], ['enterprise:a', 'enterprise:c']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(application, { maxLength: 8 }), async (list) => {
        const windows = [
          { from: 2008, to: 2008 },
          { from: 2009, to: 2009 },
        ] as const;
        const { before, after, stayed, entrants, leavers } = (await enterpriseChanges(fakeEngine(list), {
          windows,
          threshold: 3,
        }))!;
        expect(stayed + entrants!.length).toBe(after);
        expect(stayed + leavers!.length).toBe(before);
      }),
    );
  });
});

describe('enterprisePipeline', () => {
  const list: FakeApplication[] = [
    { filing: 2012, publication: 2014, times: 40, applicants: ['enterprise:fast'] },
    { filing: 2014, publication: 2016, times: 6, applicants: ['enterprise:fast'] },
    { filing: 2012, publication: 2014, times: 47, applicants: ['enterprise:idle'] },
    { filing: 2014, publication: 2016, times: 26, applicants: ['enterprise:rocket'] },
    { filing: 2012, publication: 2014, times: 60, applicants: ['enterprise:there'] },
  ];

  test('by filing date it cannot say: the running year is not published', async () => {
    const { cannotSay, onCourse, near } = await enterprisePipeline(fakeEngine(list, { asOf: '2016-06-30' }));
    expect([cannotSay, onCourse]).toEqual(['unpublishedYear', null]);
    expect(near.map(({ key, count, missing, projected }) => [key, count, missing, projected])).toEqual([
      ['idle', 47, 3, null],
      ['fast', 46, 4, null],
    ]);
  });

  test('by publication date the pace of the part-year says who reaches the line', async () => {
    const engine = fakeEngine(list, { asOf: '2016-06-30' });
    const result = await enterprisePipeline(engine, { dateBasis: 'publication' });
    expect(result.partYear).toEqual({ year: 2016, elapsed: 182, days: 366 });
    expect(result.onCourse!.map(({ key, count, thisYear, projected }) => [key, count, thisYear, projected])).toEqual([
      ['rocket', 26, 26, 26 + (26 * 184) / 182],
      ['fast', 46, 6, 46 + (6 * 184) / 182],
    ]);
    expect(result.near.map(({ key, onCourse }) => [key, onCourse])).toEqual([
      ['idle', false],
      ['fast', true],
    ]);
  });

  test('at the end of the year nobody below the line is on course', async () => {
    const result = await enterprisePipeline(fakeEngine(list, { asOf: '2016-12-31' }), { dateBasis: 'publication' });
    expect(result.onCourse).toEqual([]);
  });

  test('without a cut-off it cannot say', async () => {
    const result = await enterprisePipeline(fakeEngine(list, { asOf: null }), { dateBasis: 'publication' });
    expect([result.cannotSay, result.partYear, result.onCourse]).toEqual(['noCutOff', null, null]);
  });

  test('nor where the last days are known by year only: a whole year is no pace of its first day', async () => {
    const years = fakeEngine(list, { asOf: '2016-01-01', hasPartialCutOff: true });
    const result = await enterprisePipeline(years, { dateBasis: 'publication' });
    expect([result.cannotSay, result.partYear, result.onCourse]).toEqual(['partialDays', null, null]);
    expect(result.near.map(({ key }) => key)).toEqual(['idle', 'fast']);
    expect((await enterprisePipeline(years)).cannotSay).toBe('unpublishedYear');
  });

  test('nor in the first weeks of a year: one application of 1 January would stand for 366', async () => {
    const early = [...list, { filing: 2014, publication: 2016, applicants: ['enterprise:new'] }];
    const result = await enterprisePipeline(fakeEngine(early, { asOf: '2016-01-01' }), { dateBasis: 'publication' });
    expect([result.cannotSay, result.onCourse]).toEqual(['earlyYear', null]);
    expect(result.near.map(({ key, projected }) => [key, projected])).toEqual([
      ['idle', null],
      ['fast', null],
    ]);
    const quarter = await enterprisePipeline(fakeEngine(early, { asOf: '2015-03-31' }), { dateBasis: 'publication' });
    expect(quarter.cannotSay).toBeNull();
  });

  test('a part of an application counts: who is projected to the line by fractions is asked for', async () => {
    const shared = Array.from(
      { length: 49 },
      (): FakeApplication => ({ publication: 2015, applicants: ['enterprise:a', 'enterprise:b'] }),
    );
    const options = { dateBasis: 'publication', counting: 'fractional' } as const;
    const { onCourse } = await enterprisePipeline(fakeEngine(shared, { asOf: '2015-06-27' }), options);
    // 24.5 in 178 of 365 days.
    expect(onCourse!.map(({ key, projected }) => [key, Math.round(projected! * 100) / 100])).toEqual([
      ['a', 50.24],
      ['b', 50.24],
    ]);
  });

  test('who is not asked for cannot be on course', async () => {
    const day = fc.constantFrom('2016-03-31', '2016-09-12', '2016-12-31');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), day, async (before, now, asOf) => {
        const own: FakeApplication[] = [
          { publication: 2014, times: before, applicants: ['enterprise:a'] },
          { publication: 2016, times: now, applicants: ['enterprise:a'] },
        ].filter(({ times }) => times > 0);
        const { elapsed, days } = (await enterprisePipeline(fakeEngine(own, { asOf }), { dateBasis: 'publication' })).partYear!;
        const projected = before + now + (now * (days - elapsed)) / elapsed;
        const least = enterprisePipelineQueries({ dateBasis: 'publication' }, { asOf, lagMonths: 0 }).all.atLeast!;
        if (before + now < least) expect(projected).toBeLessThan(50);
      }),
    );
  });
});

describe('enterpriseLeaders', () => {
  const engine = fakeEngine([
    { times: 60, applicants: ['enterprise:big'] },
    { times: 50, applicants: ['enterprise:small'] },
    { times: 55, applicants: ['enterprise:silent'] },
    { times: 10, applicants: ['enterprise:few'] },
  ]);

  test('joins sales by the name shown, the ledger and the key, and lists what it cannot place', async () => {
    const sales = [
      { name: 'Big公司', sales: 2e9, year: 2014 },
      { name: 'BIG 公司', sales: 1.5e9, year: 2015 },
      { name: '旧名', sales: 0.2e9, year: 2015 },
      { name: 'few公司', sales: 9e9, year: 2015 },
      { name: 'stranger', sales: 9e9, year: 2015 },
    ];
    const ledger = [{ spelling: '旧名', key: 'small' }];
    const { leaders, smallSales, withoutSales, unmatched } = await enterpriseLeaders(engine, sales, { ledger });
    expect(leaders.map(({ key, sales: sold, year }) => [key, sold, year])).toEqual([['big', 1.5e9, 2015]]);
    expect(smallSales.map(({ key, sales: sold }) => [key, sold])).toEqual([['small', 0.2e9]]);
    expect(withoutSales.map(({ key }) => key)).toEqual(['silent']);
    expect(unmatched).toEqual(['few公司', 'stranger']);
  });

  test('sales must exceed the line, not only reach it', async () => {
    const { leaders, smallSales } = await enterpriseLeaders(engine, [{ name: 'big公司', sales: 1e9, year: 2015 }]);
    expect([leaders.length, smallSales.length]).toEqual([0, 1]);
  });

  test('adds the sales of two names of one enterprise, and counts a repeated line once', async () => {
    const sales = [
      { name: 'big公司', sales: 0.6e9, year: 2015 },
      { name: '旧名', sales: 0.6e9, year: 2015 },
      { name: '旧名', sales: 0.7e9, year: 2015 },
    ];
    const result = await enterpriseLeaders(engine, sales, { ledger: [{ spelling: '旧名', key: 'big' }] });
    expect(result.leaders.map(({ sales: sold }) => sold)).toEqual([1.2e9]);
    expect(result.repeated).toEqual(['旧名']);
  });

  test('takes the sales of one year when asked, and throws on sales that are no number', async () => {
    const sales = [
      { name: 'big公司', sales: 2e9, year: 2014 },
      { name: 'big公司', sales: 1, year: 2015 },
    ];
    expect((await enterpriseLeaders(engine, sales, { salesYear: 2014 })).leaders.length).toBe(1);
    expect((await enterpriseLeaders(engine, sales)).leaders.length).toBe(0);
    await expect(enterpriseLeaders(engine, [{ name: 'x', sales: Number.NaN, year: 2015 }])).rejects.toThrow(
      'enterpriseLeaders: invalid sales: NaN of "x"; give yuan as a number.',
    );
  });

  test('need a table of sales', async () => {
    const remedy = 'give a list of rows such as { name, sales: 2e9, year: 2015 }.';
    await expect(enterpriseLeaders(engine, undefined as never)).rejects.toThrow(
      new TypeError(`enterpriseLeaders: invalid sales: undefined; ${remedy}`),
    );
    await expect(enterpriseLeaders(engine, [{ name: 'x', revenue: 2e9 }] as never)).rejects.toThrow(
      new TypeError(`enterpriseLeaders: invalid sales[0]: an object with name, revenue; ${remedy}`),
    );
  });
});
