import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { maturityMap } from '../../../src/analyse/life-cycle/maturity-map.js';
import { summarizeTechnologyIndices, technologyIndices } from '../../../src/analyse/life-cycle/technology-indices.js';
import { holdings, summarizeHoldings } from '../../../src/analyse/trend/holdings.js';
import { relativeGrowth } from '../../../src/analyse/trend/relative-growth.js';
import { fakeEngine } from '../fake-engine.js';

describe('relativeGrowth', () => {
  const engine = fakeEngine([
    { filing: 2010, times: 10, areas: ['light/lamp'] },
    { filing: 2011, times: 15, areas: ['light/lamp'] },
    { filing: 2012, times: 30, areas: ['light/lamp'] },
    { filing: 2010, times: 30 },
    { filing: 2011, times: 35 },
    { filing: 2012, times: 30 },
    { filing: 2016, times: 1 },
  ]);

  test('sets the field beside all applications, complete years only', async () => {
    const { rows, fieldCagr, allCagr } = await relativeGrowth(engine, { where: { industry: 'light' } });
    expect(rows.slice(0, 3)).toEqual([
      { year: 2010, field: 10, all: 40, share: 0.25, fieldGrowth: null, allGrowth: null, relative: null },
      { year: 2011, field: 15, all: 50, share: 0.3, fieldGrowth: 0.5, allGrowth: 0.25, relative: 2 },
      {
        year: 2012,
        field: 30,
        all: 60,
        share: 0.5,
        fieldGrowth: 1,
        allGrowth: expect.closeTo(0.2, 12),
        relative: expect.closeTo(5, 10),
      },
    ]);
    expect(rows.at(-1)!.year).toBe(2014);
    expect([fieldCagr, allCagr]).toEqual([-1, -1]);
  });

  test('all against all is 1, and null where nothing grows', async () => {
    const { rows } = await relativeGrowth(engine);
    expect(rows.map(({ relative }) => relative)).toEqual([null, 1, 1, null, null]);
  });

  test('the potential is the later mean growth over the earlier, and its ratio that of field to all', async () => {
    const { fieldPotential, allPotential, relativePotential } = await relativeGrowth(
      fakeEngine([
        { filing: 2010, times: 10, areas: ['light/lamp'] },
        { filing: 2011, times: 11, areas: ['light/lamp'] },
        { filing: 2012, times: 22, areas: ['light/lamp'] },
        { filing: 2010, times: 90 },
        { filing: 2011, times: 99 },
        { filing: 2012, times: 99 },
      ]),
      { where: { industry: 'light' } },
    );
    expect(fieldPotential).toBeCloseTo(10, 9);
    expect(allPotential).toBeCloseTo(1, 9);
    expect(relativePotential).toBeCloseTo(10, 9);
  });
});

describe('maturityMap', () => {
  test('counts applicants by year and those who are new, joint ones for each, nameless applications for none', async () => {
    const { points } = await maturityMap(
      fakeEngine([
        { filing: 2010, times: 3, applicants: ['enterprise:a', 'enterprise:b'] },
        { filing: 2011, applicants: ['enterprise:a'] },
        { filing: 2011, times: 4 },
        { filing: 2012, times: 2, applicants: ['university:c', 'enterprise:b'] },
        { times: 9, applicants: ['enterprise:z'] },
      ]),
    );
    expect(points).toEqual([
      { year: 2010, applications: 3, applicants: 2, newEntrants: 2, complete: true },
      { year: 2011, applications: 5, applicants: 1, newEntrants: 0, complete: true },
      { year: 2012, applications: 2, applicants: 2, newEntrants: 1, complete: true },
    ]);
  });

  test('new entrants add up to the applicants with a year, and never exceed those of their year', () => {
    const application = fc.record({
      filing: fc.integer({ min: 2000, max: 2006 }),
      applicants: fc.uniqueArray(fc.constantFrom('person:a', 'person:b', 'person:c', 'person:d'), { maxLength: 3 }),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(application, { maxLength: 20 }), async (list) => {
        const { points } = await maturityMap(fakeEngine(list));
        const all = new Set(list.flatMap(({ applicants }) => applicants));
        expect(points.reduce((sum, { newEntrants }) => sum + newEntrants, 0)).toBe(all.size);
        expect(points.every(({ newEntrants, applicants }) => newEntrants <= applicants)).toBe(true);
      }),
    );
  });
});

describe('technologyIndices', () => {
  test('follows the formulas of the index method', async () => {
    const inventions = [10, 10, 20, 20, 40, 30].map((times, i) => ({ filing: 2005 + i, times }));
    const { rows } = await technologyIndices(
      fakeEngine([
        ...inventions,
        { filing: 2010, times: 10, type: 'utilityModel', firstStage: 'grant' },
        { filing: 2010, times: 10, type: 'design', firstStage: 'grant' },
      ]),
    );
    expect(rows.slice(0, 5).map(({ growthRate, novelty }) => [growthRate, novelty])).toEqual(new Array(5).fill([null, null]));
    expect(rows[5]).toMatchObject({ year: 2010, growthRate: 0.3, maturity: 0.75, ageing: 0.8, complete: true });
    expect(rows[5]!.novelty).toBeCloseTo(Math.sqrt(0.3 ** 2 + 0.75 ** 2), 14);
  });

  test('indices are shares or null, N is at least each of its parts, and nothing in gives nothing out', () => {
    const context = { conventions: conventionsOf(fakeEngine([])), lag: { months: 18, because: 'applications' as const } };
    const row = fc.record({
      type: fc.constantFrom('invention', 'utilityModel', 'design'),
      year: fc.integer({ min: 2000, max: 2009 }),
      count: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ type, year }) => `${type} ${year}` }), (list) => {
        const { rows } = summarizeTechnologyIndices(
          list.map(({ type, year, count }) => ({ key: [type, year], count })),
          context,
        );
        for (const { maturity, ageing, growthRate, novelty } of rows) {
          expect([maturity, ageing].every((value) => value === null || (value >= 0 && value <= 1))).toBe(true);
          expect(novelty === null || novelty >= Math.max(growthRate!, maturity!) - 1e-12).toBe(true);
        }
      }),
    );
    expect(summarizeTechnologyIndices([], context).rows).toEqual([]);
  });
});

describe('holdings', () => {
  const conventions = { ...conventionsOf(fakeEngine([])), asOf: '2014-12-31' };

  test('a patent is held from the end of its year of grant to the year before its end', () => {
    const rows = [
      { type: 'invention', from: 2010, to: 2013, count: 4 },
      { type: 'utilityModel', from: 2011, to: 2030, count: 12 },
    ];
    expect(summarizeHoldings(rows, conventions).rows).toMatchObject([
      { year: 2010, granted: 4, inForce: 4, inventionShare: 1, growth: null },
      { year: 2011, granted: 16, inForce: 16, inventionShare: 0.25, growth: 3 },
      { year: 2012, inForce: 16, growth: 0 },
      { year: 2013, granted: 16, inForce: 12, inventionShare: 0, growth: -0.25 },
      { year: 2014, inForce: 12 },
    ]);
    expect(summarizeHoldings(rows, conventions).cagr).toBeCloseTo(3 ** (1 / 4) - 1, 12);
  });

  test('ends that are not known leave a range, and no growth', () => {
    const { rows, cagr, withoutGrantDay } = summarizeHoldings(
      [
        { type: 'invention', from: 2012, to: 2030, count: 3 },
        { type: 'invention', from: 2012, to: null, count: 2 },
        { type: 'invention', from: null, to: null, count: 7 },
      ],
      conventions,
    );
    expect(rows.map(({ inForce, inForceAtMost, growth }) => [inForce, inForceAtMost, growth])).toEqual(
      new Array(3).fill([3, 5, null]),
    );
    expect([cagr, withoutGrantDay]).toEqual([null, 7]);
  });

  test('a year whose grants are not all in the data is no row; without a cut-off or delays there is none', async () => {
    const rows = [{ type: 'invention', from: 2013, to: 2030, count: 1 }];
    expect(summarizeHoldings(rows, { ...conventions, asOf: '2014-11-30' }).rows.map(({ year }) => year)).toEqual([2013]);
    expect(summarizeHoldings(rows, { ...conventions, asOf: null }).reason).toBe('noCutOff');
    expect(await holdings(fakeEngine([]))).toMatchObject({
      reason: 'noDelays',
      conventions: { dateBasis: 'grant', exclusions: [{ by: 'granted', kept: true }] },
    });
    expect(summarizeHoldings([], conventions)).toMatchObject({ rows: [], cagr: null, reason: null });
  });

  test('in force is never more than granted, and at most not less than for certain', () => {
    const row = fc.record({
      type: fc.constantFrom('invention', 'design'),
      from: fc.integer({ min: 2008, max: 2016 }),
      to: fc.option(fc.integer({ min: 2008, max: 2030 })),
      count: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(row), (list) => {
        for (const { granted, inForce, inForceAtMost, inventionShare } of summarizeHoldings(list, conventions).rows) {
          expect(inForce <= inForceAtMost && inForceAtMost <= granted).toBe(true);
          expect(inventionShare === null || (inventionShare >= 0 && inventionShare <= 1)).toBe(true);
        }
      }),
    );
  });
});
