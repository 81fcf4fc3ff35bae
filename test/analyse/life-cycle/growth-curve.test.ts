import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { fitCurve } from '../../../src/analyse/life-cycle/fit-curve.js';
import { growthCurve } from '../../../src/analyse/life-cycle/growth-curve.js';
import { summarizeLifeCycle } from '../../../src/analyse/life-cycle/life-cycle.js';
import { solveLeastSquares } from '../../../src/analyse/life-cycle/solve-least-squares.js';
import { straightLine } from '../../../src/analyse/trend/straight-line.js';
import { seededRandom } from '../../../src/util/random.js';
import { fakeEngine } from '../fake-engine.js';
import { PUBLISHED_CURVES, sectionCounts } from './patent-world.js';

/** Publications on pizza by year from 1990, WIPO Manual on Open Source Patent Analytics (T9). */
const PIZZA = [139, 154, 212, 201, 162, 173, 180, 186, 212, 290, 337, 397, 457, 504, 502, 536, 569, 524, 595, 458, 507, 486, 481];

const years = (counts: readonly number[], from = 2000) => counts.map((count, i) => ({ year: from + i, count }));

describe('external truth', () => {
  test.each(PUBLISHED_CURVES)(
    'section %s of PatentWorld: the published capacity to 1e-4, rate and midpoint to the last digit (T5)',
    (section, capacity, rate, midpoint) => {
      const fit = growthCurve(sectionCounts(section), 'logistic', 'cumulative')!;
      expect(Math.abs(fit.capacity / capacity - 1)).toBeLessThan(1e-4);
      expect(Number(fit.rate.toFixed(4))).toBe(rate);
      expect(Number(fit.midpoint.toFixed(1))).toBe(midpoint);
    },
  );

  test('the pizza series by bibliometrix’s objective: K 12,251.3, t_m 18.532, 24.78 years, R² 0.925 (T7)', () => {
    const fit = growthCurve(years(PIZZA, 1), 'logistic', 'annual')!;
    expect(fit.capacity).toBeCloseTo(12251.3, 1);
    expect(fit.midpoint).toBeCloseTo(18.532, 3);
    expect(fit.duration).toBeCloseTo(24.78, 2);
    expect(fit.r2).toBeCloseTo(0.925, 3);
  });
});

describe('growthCurve', () => {
  const K = 5000;
  const curve = {
    logistic: (t: number) => K / (1 + Math.exp(-0.3 * (t - 12))),
    gompertz: (t: number) => K * Math.exp(-Math.exp(-0.2 * (t - 9))),
  };

  test.each(['logistic', 'gompertz'] as const)('finds the curve that made a series without noise: %s', (model) => {
    const sums = Array.from({ length: 25 }, (_, t) => curve[model](t));
    const fit = growthCurve(years(sums.map((sum, t) => sum - (sums[t - 1] ?? 0))), model, 'cumulative')!;
    expect(fit.capacity / K).toBeCloseTo(1, 8);
    expect(fit.midpoint).toBeCloseTo(model === 'logistic' ? 2012 : 2009, 8);
    expect(fit.r2).toBeCloseTo(1, 12);
  });

  test('ten and ninety per cent lie as far apart as the duration says', () => {
    for (const model of ['logistic', 'gompertz'] as const) {
      const { duration, rate, midpoint, capacity } = growthCurve(years(PIZZA), model, 'cumulative')!;
      const at = (share: number) =>
        midpoint + (model === 'logistic' ? Math.log(share / (1 - share)) : -Math.log(-Math.log(share))) / rate;
      expect(at(0.9) - at(0.1)).toBeCloseTo(duration, 9);
      expect(capacity).toBeGreaterThan(PIZZA.reduce((a, b) => a + b, 0) * 0.9);
    }
  });

  test.each(['logistic', 'gompertz'] as const)(
    'the criteria of the %s curve follow from its parameters and the counts',
    (model) => {
      const { capacity, rate, midpoint, aicc, bic } = growthCurve(years(PIZZA), model, 'cumulative')!;
      let sum = 0;
      const squares = PIZZA.reduce((total, count, i) => {
        sum += count;
        const rest = Math.exp(-rate * (2000 + i - midpoint));
        return total + (sum - capacity * (model === 'logistic' ? 1 / (1 + rest) : Math.exp(-rest))) ** 2;
      }, 0);
      const base = 23 * Math.log(squares / 23);
      expect(aicc).toBeCloseTo(base + 8 + 40 / 18, 6);
      expect(bic).toBeCloseTo(base + 4 * Math.log(23), 6);
    },
  );

  test('moves with the years and scales with the counts', () => {
    const fit = growthCurve(years(PIZZA), 'logistic', 'cumulative')!;
    const moved = growthCurve(years(PIZZA, 1950), 'logistic', 'cumulative')!;
    const scaled = growthCurve(years(PIZZA.map((count) => count * 1000)), 'logistic', 'cumulative')!;
    expect(moved.midpoint).toBeCloseTo(fit.midpoint - 50, 7);
    expect(scaled.capacity / fit.capacity).toBeCloseTo(1000, 4);
  });

  test('is null for fewer than five years, nothing at all, and growth without a limit', () => {
    expect(growthCurve(years([1, 2, 4, 8]), 'logistic', 'cumulative')).toBeNull();
    expect(growthCurve(years([0, 0, 0, 0, 0, 0]), 'logistic', 'cumulative')).toBeNull();
    expect(growthCurve(years(Array.from({ length: 15 }, (_, i) => 1.4 ** i)), 'logistic', 'annual')).toBeNull();
  });

  test('is finite or null, and survives JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 300 }), { maxLength: 16 }), fc.constantFrom('logistic', 'gompertz'), (list, model) => {
        const fit = growthCurve(Object.freeze(years(list)), model, 'cumulative');
        expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
        if (fit !== null) expect(fit.capacity > 0 && fit.rate > 0 && fit.r2 <= 1).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('lifeCycle', () => {
  const conventions = conventionsOf(fakeEngine([]));
  const stageOf = (series: readonly { year: number; count: number }[]) =>
    summarizeLifeCycle(
      series.map((row) => ({ ...row, value: null, complete: true, growth: null })),
      conventions,
    );

  test('names no stage of section A, whose single logistic curve says 48.9 % of its capacity', () => {
    const { stage, reason, fits } = stageOf(sectionCounts('A'));
    expect([stage, reason]).toEqual([null, 'modelsDisagree']);
    expect(fits.find(({ model, target }) => model === 'logistic' && target === 'cumulative')!.share).toBeCloseTo(0.489, 3);
  });

  test('names no stage of any section of PatentWorld: in each the curves or the years contradict each other', () => {
    for (const [section] of PUBLISHED_CURVES) expect(stageOf(sectionCounts(section)).stage, section).toBeNull();
  });

  test('names the stage of a field that has run its course', () => {
    const bell = Array.from({ length: 40 }, (_, t) => {
      const e = Math.exp(-0.35 * (t - 14));
      return Math.round((9000 * 0.35 * e) / (1 + e) ** 2 + (t % 3));
    });
    const { stage, reason, origins } = stageOf(years(bell, 1980));
    expect([stage, reason]).toEqual(['saturation', null]);
    expect(origins.every(({ error }) => Math.abs(error) < 0.02)).toBe(true);
  });

  test('names no stage of fields that stay as they are or grow without a bend: they tell of no capacity', () => {
    for (let seed = 0; seed < 12; seed++) {
      const random = seededRandom(seed);
      const counted = (mean: number) =>
        Math.round(mean + Math.sqrt(mean) * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(6.283185307 * random()));
      expect(stageOf(years(Array.from({ length: 20 }, () => counted(60)))).stage).toBeNull();
      expect(stageOf(years(Array.from({ length: 24 }, (_, t) => counted(20 * 1.25 ** t)))).stage).toBeNull();
    }
  });

  test('says which fits it tested: each model from the three years before', () => {
    const { origins, from, to } = stageOf(sectionCounts('D'));
    expect([from, to]).toEqual([1976, 2025]);
    expect(origins.map(({ model, origin }) => `${model} ${origin}`)).toEqual([
      ...['logistic 2024', 'logistic 2023', 'logistic 2022'],
      ...['gompertz 2024', 'gompertz 2023', 'gompertz 2022'],
    ]);
  });

  test('refuses short and small series, and leaves incomplete years out', () => {
    expect(stageOf(years([50, 60, 70, 80, 90, 99, 99, 99, 99])).reason).toBe('tooFewYears');
    expect(stageOf(years(new Array(12).fill(8))).reason).toBe('tooFewRecords');
    const open = years(PIZZA).map((row, i) => ({ ...row, value: null, complete: i < 9, growth: null }));
    expect(summarizeLifeCycle(open, conventions)).toMatchObject({ reason: 'tooFewYears', to: 2008 });
  });
});

describe('solving', () => {
  test('a system of three equations in two unknowns, by hand', () => {
    const [a, b] = solveLeastSquares(
      [
        [1, 0],
        [1, 1],
        [1, 2],
      ],
      [6, 0, 0],
    )!;
    expect(a).toBeCloseTo(5, 14);
    expect(b).toBeCloseTo(-3, 14);
  });

  test('dependent columns give null, too few rows throw', () => {
    expect(
      solveLeastSquares(
        [
          [1, 2],
          [2, 4],
          [3, 6],
        ],
        [1, 2, 3],
      ),
    ).toBeNull();
    expect(() => solveLeastSquares([[1, 2]], [1])).toThrow('solveLeastSquares: invalid lengths: 1 rows, 1 values;');
  });

  test('a straight line is met exactly, and null without two different x', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }), (slope, intercept) => {
        const x = [1, 2, 5, 9];
        const line = straightLine(
          Object.freeze(x),
          x.map((one) => intercept + slope * one),
        )!;
        expect(line.slope).toBeCloseTo(slope, 11);
        expect(line.intercept).toBeCloseTo(intercept, 11);
      }),
    );
    expect([straightLine([], []), straightLine([1], [1]), straightLine([2, 2], [1, 3])]).toEqual([null, null, null]);
  });

  test('a fit throws on lists that do not match, and is null when it leaves the numbers', () => {
    const line = { value: (x: number, [a]: readonly number[]) => a! * x, gradient: (x: number) => [x] };
    expect(() => fitCurve(line, [1], [1, 2], [1])).toThrow('fitCurve: invalid lengths: 1 and 2 for 1 parameters;');
    expect(fitCurve({ ...line, value: () => Number.NaN }, [1, 2], [1, 2], [1])).toBeNull();
  });
});
