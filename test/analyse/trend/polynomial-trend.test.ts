import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { polynomialTrend, summarizePolynomialTrend } from '../../../src/analyse/trend/polynomial-trend.js';
import { fakeEngine } from '../fake-engine.js';

/** 5 + 2 (year - 2009)^2 applications from 2006 to 2012, and two years cut short. */
const PARABOLA = [-3, -2, -1, 0, 1, 2, 3].map((t) => ({ filing: 2009 + t, times: 5 + 2 * t * t }));
const engine = fakeEngine([...PARABOLA, { filing: 2015, times: 3 }, { filing: 2016, times: 1 }], { asOf: '2016-12-31' });

describe('polynomialTrend', () => {
  test('gives the parabola of the complete years back, about the middle year', async () => {
    const { coefficients, centre, from, to, r2, rows } = await polynomialTrend(engine, { to: 2012 });
    expect([from, to, centre, r2]).toEqual([2006, 2012, 2009, 1]);
    expect(coefficients!.map(({ value }) => value)).toEqual([5, 0, 2]);
    expect(rows.map(({ count, fitted }) => fitted! - count)).toEqual(rows.map(() => 0));
  });

  test('leaves out years that are not fully published', async () => {
    const { to, rows } = await polynomialTrend(engine);
    expect([to, rows.at(-1)]).toEqual([2014, expect.objectContaining({ year: 2014, count: 0 })]);
  });

  test('a straight line through counts that grow by the year, with standard errors (degree 1)', async () => {
    const growing = fakeEngine([1, 2, 4, 5].map((times, i) => ({ filing: 2008 + i, times })));
    const { coefficients, residualDeviation } = await polynomialTrend(growing, { degree: 1 });
    expect(coefficients!.map(({ value }) => value)).toEqual([3, 1.4]);
    expect(residualDeviation! ** 2).toBeCloseTo(0.1, 14);
    expect(coefficients![1]!.standardError ** 2).toBeCloseTo(0.1 / 5, 14);
  });

  test('with fewer complete years than degree + 3 there is none', async () => {
    const few = fakeEngine([{ filing: 2009 }, { filing: 2010 }, { filing: 2011 }, { filing: 2012 }]);
    expect(await polynomialTrend(few)).toMatchObject({ coefficients: null, r2: null, residualDeviation: null });
    expect((await polynomialTrend(few)).rows[0]).toEqual({ year: 2009, count: 1, fitted: null });
    expect((await polynomialTrend(few, { degree: 1 })).coefficients).toHaveLength(2);
  });

  test('nothing at all', () => {
    const conventions = conventionsOf(fakeEngine([]));
    expect(summarizePolynomialTrend([], { conventions, degree: 2 })).toEqual({
      conventions,
      degree: 2,
      from: null,
      to: null,
      centre: null,
      coefficients: null,
      r2: null,
      residualDeviation: null,
      rows: [],
    });
  });
});
