import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Projection, projectGrowth, type YearlySeries } from '../../../src/analyse/targets/project-growth.js';
import { seededRandom } from '../../../src/util/random.js';

const flow = (counts: readonly number[]): YearlySeries => ({ first: 2005, counts, held: null });
const project = (series: YearlySeries, year: number, goal: number): Projection => {
  const found = projectGrowth(series, { year, goal });
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('a projection', () => {
  test('is the prediction interval of a regression of the logarithms', () => {
    // Computed by hand from the textbook formula: n = 5, x = 0..4, y = ln N; slope, s and the interval for x = 6.
    const counts = [1000, 1500, 1400, 2100, 2300];
    const y = counts.map(Math.log);
    const meanY = y.reduce((a, b) => a + b) / 5;
    const slope = [-2, -1, 0, 1, 2].reduce((sum, x, i) => sum + x * y[i]!, 0) / 10;
    const s2 = y.reduce((sum, one, i) => sum + (one - meanY - slope * (i - 2)) ** 2, 0) / 3;
    const mean = meanY + slope * 4;
    const deviation = Math.sqrt(s2 * (1 + 1 / 5 + 16 / 10));
    const found = project(flow(counts), 2011, 2000);
    expect(found.growth).toBeCloseTo(Math.exp(slope) - 1, 10);
    expect(found.spread).toBeCloseTo(Math.sqrt(s2), 10);
    expect([found.from, found.to, found.value]).toEqual([2005, 2009, Math.round(Math.exp(mean))]);
    // 1.638 = 90% quantile of Student's law with 3 degrees of freedom, Abramowitz and Stegun, table 26.10.
    expect(found.low80 / Math.exp(mean - 1.638 * deviation)).toBeCloseTo(1, 2);
    expect(found.high80 / Math.exp(mean + 1.638 * deviation)).toBeCloseTo(1, 2);
  });

  test('gives an even chance to its median, and less to more', () => {
    const series = flow([1000, 1110, 1230, 1300, 1490, 1560]);
    const { value } = project(series, 2012, 1);
    expect(project(series, 2012, value + 0.5).probability).toBeCloseTo(0.5, 2);
    const chances = [0.5, 0.8, 1, 1.2, 1.5].map((part) => project(series, 2012, value * part).probability);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(project(series, 2012, 0).probability).toBe(1);
  });

  test('of a stock with one year to come is that of the flow of that year', () => {
    const counts = [100, 110, 130, 135, 160];
    const one = project(flow(counts), 2010, 170);
    const stock = project({ first: 2005, counts, held: 5000 }, 2010, 5170);
    expect(stock.value).toBe(one.value + 5000);
    expect(stock.probability).toBeCloseTo(one.probability, 12);
  });

  test('does not fall below chance: an even series keeps a spread of 1 / sqrt(N)', () => {
    expect(project(flow([400, 400, 400, 400, 400]), 2010, 400).spread).toBeCloseTo(0.05, 12);
  });

  test('of measures does not depend on their unit, and has their decimals', () => {
    const series = (scale: number, decimals: number): YearlySeries => ({
      first: 2015,
      counts: [30, 36, 44, 52, 63, 75, 94, 116].map((value) => (value / 10) * scale),
      held: null,
      decimals,
    });
    const [plain, small] = [project(series(1, 1), 2025, 18), project(series(0.01, 3), 2025, 0.18)];
    expect(small.probability).toBeCloseTo(plain.probability, 10);
    expect(small.spread).toBeCloseTo(plain.spread, 10);
    expect([plain.value, plain.low80, plain.high80].map((value) => value / 100)).toEqual(
      [small.value, small.low80, small.high80].map((value) => expect.closeTo(value, 3)),
    );
    expect(plain.value).toBe(Math.round(plain.value * 10) / 10);
    // Tens of thousands of the same, as numbers of things, vary as little: chance has no part in either.
    const things = project(flow([30, 36, 44, 52, 63, 75, 94, 116].map((value) => value * 1000)), 2015, 180_000);
    expect(things.probability).toBeCloseTo(plain.probability, 2);
  });

  test('a measure reaches its goal from half of its last digit below', () => {
    const held = { first: 2016, counts: [0.6, 0.8, 0.8, 1.1, 1.2], held: 11.6, decimals: 1 };
    expect(project(held, 2021, 11.6).probability).toBe(1);
    expect(project(held, 2021, 11.64).probability).toBe(1);
    expect(project(held, 2021, 12.9).probability).toBeLessThan(0.9);
    const { decimals: _, ...things } = held;
    expect(projectGrowth(things, { year: 2021, goal: 12.9 })).toBe('tooFewRecords');
  });

  test('a measure that grows evenly keeps the spread of its rounding', () => {
    const even = project({ first: 2010, counts: [12.5, 12.5, 12.5, 12.5, 12.5], held: null, decimals: 1 }, 2016, 12.6);
    expect(even.spread).toBeCloseTo(0.1 / Math.sqrt(12) / 12.5, 12);
    expect([even.low80, even.value, even.high80]).toEqual([12.4, 12.5, 12.6]);
    expect(even.probability).toBeGreaterThan(0);
    expect(even.probability).toBeLessThan(0.5);
  });

  test('uses the last ten years, from after the last year of 0', () => {
    expect(project(flow(Array.from({ length: 14 }, () => 50)), 2019, 50).from).toBe(2009);
    expect(project(flow([70, 0, 50, 50, 50, 50, 50]), 2012, 50).from).toBe(2007);
  });

  test('is refused for too few years, too few records and too far ahead', () => {
    const ahead = (counts: readonly number[], year: number) => projectGrowth(flow(counts), { year, goal: 9 });
    expect(ahead([50, 50, 50, 50], 2010)).toBe('tooFewYears');
    expect(ahead([50, 50, 0, 50, 50, 50, 50], 2013)).toBe('tooFewYears');
    expect(ahead([], 2010)).toBe('tooFewYears');
    expect(ahead([5, 6, 5, 6, 6], 2010)).toBe('tooFewRecords');
    expect(ahead([50, 50, 50, 50, 50], 2014)).toEqual(expect.objectContaining({ to: 2009 }));
    expect(ahead([50, 50, 50, 50, 50], 2015)).toBe('tooFar');
  });
});

/** 200 made-up histories of eight years with constant growth, yearly shocks and chance; the goals are set at random, so that all probabilities occur. */
describe.each([
  ['chance alone', 0, 120, null],
  ['shocks of a tenth', 0.1, 800, null],
  ['shocks of a quarter', 0.25, 3000, null],
  ['a stock under shocks of a tenth', 0.1, 800, 4000],
] as const)('with %s', (_, shock, base, held) => {
  const outcomes = Array.from({ length: 200 }, (_, seed) => outcomeOf(seed, shock, base, held));

  test('about p of the targets given probability p are met', () => {
    for (const [low, high] of [
      [0, 0.2],
      [0.2, 0.4],
      [0.4, 0.6],
      [0.6, 0.8],
      [0.8, 1],
    ] as const) {
      const own = outcomes.filter(({ probability }) => probability >= low && probability < high);
      const expected = own.reduce((sum, { probability }) => sum + probability, 0);
      const variance = own.reduce((sum, { probability }) => sum + probability * (1 - probability), 0);
      const met = own.filter(({ isMet }) => isMet).length;
      expect(own.length).toBeGreaterThan(15);
      expect(Math.abs(met - expected)).toBeLessThanOrEqual(2.58 * Math.sqrt(variance));
    }
    const all = outcomes.reduce((sum, { probability, isMet }) => sum + Number(isMet) - probability, 0);
    expect(Math.abs(all) / 200).toBeLessThan(0.06);
  });

  test('the 80% interval holds the truth in 73 to 89 of 100', () => {
    const held = outcomes.filter(({ isInside }) => isInside).length / 200;
    expect(held).toBeGreaterThan(0.73);
    expect(held).toBeLessThan(0.89);
  });
});

test('of any series is finite, in order and within 0 and 1, or refused', () => {
  const count = fc.oneof(
    fc.nat({ max: 40 }),
    fc.constantFrom(1, 1e3, 1e6, 1e9),
    fc.double({ min: 0.01, max: 1e12, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 5, maxLength: 12 }),
      fc.constantFrom(null, 0, 500),
      fc.nat({ max: 11 }),
      (counts, held, years) => {
        const found = projectGrowth({ first: 2000, counts, held }, { year: 2000 + counts.length + years, goal: 1000 });
        if (typeof found === 'string') return;
        const { low80, value, high80, probability, growth, spread } = found;
        for (const one of [low80, value, high80, probability, growth, spread]) expect(Number.isFinite(one)).toBe(true);
        expect(low80 <= value && value <= high80 && 0 <= probability && probability <= 1).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect(projectGrowth({ first: 2000, counts: [1, 1e7, 1e7, 10, 1], held: 20_000_012 }, { year: 2008, goal: 1e15 })).toBe(
    'tooUneven',
  );
});

function outcomeOf(seed: number, shock: number, base: number, held: number | null) {
  const random = seededRandom(seed * 7919 + 17);
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const growth = 0.3 * random() - 0.05;
  const counts = Array.from({ length: 10 }, (_, t) => {
    const mean = base * Math.exp(growth * t + shock * gauss());
    return Math.max(1, Math.round(mean + Math.sqrt(mean) * gauss()));
  });
  const truth = held === null ? counts[9]! : held + counts[8]! + counts[9]!;
  const series: YearlySeries = { first: 2005, counts: counts.slice(0, 8), held };
  const { low80, high80 } = project(series, 2014, 1);
  const goal = Math.round(low80 * 0.97 + random() * (high80 * 1.03 - low80 * 0.97));
  const { probability } = project(series, 2014, goal);
  return { probability, isMet: truth >= goal, isInside: truth >= low80 && truth <= high80 };
}
