import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bursts } from '../../../src/analyse/trend/bursts.js';
import { changePoints } from '../../../src/analyse/trend/change-points.js';
import { movingAverage } from '../../../src/analyse/trend/moving-average.js';
import { pettitt } from '../../../src/analyse/trend/pettitt.js';
import { seriesBreaks } from '../../../src/analyse/trend/series-breaks.js';

const reference = new URL('../../../../shared/numeric-reference/r-reference/trend-reference.json', import.meta.url);

const counts = fc.array(fc.nat({ max: 40 }), { maxLength: 25 });

describe('pettitt', () => {
  /** The values that a test of another implementation freezes, checked there against a third one in Julia. */
  test('a step of 10 low and 15 high values that rise within gives p 0.00025039952406474066', () => {
    const values = Array.from({ length: 25 }, (_, i) => (i < 10 ? 10 + 0.01 * i : 20 + 0.01 * (i - 10)));
    const { p, statistic } = pettitt(Object.freeze(values))!;
    expect([p, statistic]).toEqual([0.00025039952406474066, 156]);
  });

  test('ten low and ten high values give p 0.0015809806462399323, and the change lies between them', () => {
    const values = Array.from({ length: 20 }, (_, i) => (i < 10 ? 1 + 0.001 * i : 3 + 0.001 * (i - 10)));
    expect(pettitt(values)).toEqual({ last: 9, statistic: 100, p: 0.0015809806462399323 });
  });

  test.skipIf(!existsSync(reference))(
    'the flow of the Nile changed after 1898, its 28th year (skipped: reference values not beside the project)',
    () => {
      const { x, y } = JSON.parse(readFileSync(reference, 'utf8')).series.Nile as { x: number[]; y: number[] };
      const { last, p } = pettitt(y)!;
      expect([x.length, last + 1, x[0]! - 1 + last + 1]).toEqual([100, 28, x[27]]);
      expect(p).toBeLessThan(1e-6);
    },
  );

  test('of tied statistics the first counts; a constant series gives p 1', () => {
    expect(
      pettitt([...Array.from({ length: 12 }, (_, i) => i), ...Array.from({ length: 11 }, (_, i) => 10 - i)])!.last,
    ).toBeLessThan(12);
    expect(pettitt([4, 4, 4])).toEqual({ last: 0, statistic: 0, p: 1 });
    expect([pettitt([]), pettitt([1])]).toEqual([null, null]);
  });

  test('is unmoved by order-preserving change, and turns with the series', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 999 }), { minLength: 2, maxLength: 30 }), (values) => {
        const test_ = pettitt(values)!;
        expect(pettitt(values.map((value) => value ** 3 + 7))).toEqual(test_);
        expect(pettitt([...values].reverse())!.statistic).toBe(test_.statistic);
        expect(test_.p).toBeGreaterThanOrEqual(0);
        expect(test_.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('changePoints', () => {
  const years = (values: readonly number[]) => values.map((count, i) => ({ year: 2000 + i, count }));

  test('finds two changes with the levels around them', () => {
    const level = (value: number, k: number) => Array.from({ length: k }, (_, i) => value + (i % 3));
    const found = changePoints(years([...level(10, 14), ...level(50, 14), ...level(20, 14)]));
    expect(found.map(({ year }) => year)).toEqual([2014, 2028]);
    expect(found.map(({ before, after }) => [Math.round(before), Math.round(after)])).toEqual([
      [11, 51],
      [51, 21],
    ]);
  });

  test('finds none in a level series, in nine years or fewer, or a single wild year', () => {
    expect(changePoints(years([5, 6, 5, 7, 5, 6, 5, 6, 7, 5, 6, 5]))).toEqual([]);
    expect(changePoints(years([1, 1, 1, 1, 9, 9, 9, 9, 9]))).toEqual([]);
    expect(changePoints(years([5, 6, 5, 7, 5, 90, 5, 6, 7, 5, 6, 5]))).toEqual([]);
    expect(changePoints([])).toEqual([]);
  });

  test('every change has five years on each side and p below 5 %', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const found = changePoints(years(values));
        const edges = [2000, ...found.map(({ year }) => year), 2000 + values.length];
        expect(found.every(({ p }) => p < 0.05)).toBe(true);
        if (found.length > 0) expect(edges.slice(1).every((year, i) => year - edges[i]! >= 5)).toBe(true);
      }),
    );
  });
});

describe('bursts', () => {
  const PART = [0, 2, 1, 6, 7, 2, 8, 7, 2, 1];
  const ALL = [9, 11, 12, 10, 10, 8, 12, 10, 13, 11];

  test('the example of the Python package burst_detection: its second burst with its weight 5.34226', () => {
    const found = bursts(PART, ALL);
    expect(found.at(-1)).toMatchObject({ first: 6, last: 7, level: 1 });
    expect(found.at(-1)!.weight).toBeCloseTo(5.34226, 5);
  });

  /** The package starts its first burst one period later, with weight 2.68563: a dearer path, since one more period costs no further rise. */
  test('its first burst begins one period earlier here, because that path is cheaper', () => {
    const [first] = bursts(PART, ALL);
    expect(first).toMatchObject({ first: 3, last: 4 });
    expect(first!.weight).toBeGreaterThan(2.68563);
  });

  test('no sequence of states is cheaper than the one found', () => {
    const pair = fc.nat({ max: 12 }).chain((all) => fc.record({ all: fc.constant(all), part: fc.nat({ max: all }) }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 7 }), fc.constantFrom(2, 3), (pairs, states) => {
        const [part, all] = [pairs.map((one) => one.part), pairs.map((one) => one.all)];
        const base = part.reduce((a, b) => a + b, 0) / (all.reduce((a, b) => a + b, 0) || 1);
        const rates = Array.from({ length: states }, (_, i) => base * 1.5 ** i).filter((rate) => rate > 0 && rate < 1);
        const found = bursts(part, all, { factor: 1.5, states, gamma: 0.7 });
        if (rates.length < 2) {
          expect(found).toEqual([]);
          return;
        }
        const cost = (path: readonly number[]) =>
          path.reduce((sum, state, t) => {
            const rise = Math.max(0, state - (path[t - 1] ?? 0)) * 0.7 * Math.log(part.length);
            const rate = rates[state]!;
            return sum + rise - part[t]! * Math.log(rate) - (all[t]! - part[t]!) * Math.log(1 - rate);
          }, 0);
        let least = Number.POSITIVE_INFINITY;
        let saved = 0;
        const paths = rates.length ** part.length;
        for (let code = 0; code < paths; code++) {
          const path = part.map((_, t) => Math.floor(code / rates.length ** t) % rates.length);
          if (cost(path) < least - 1e-9) {
            least = cost(path);
            saved = path.filter((state) => state > 0).length;
          }
        }
        const inBursts = found.reduce((sum, { first, last }) => sum + last - first + 1, 0);
        const weights = found.reduce((sum, { weight }) => sum + weight, 0);
        const flat = cost(part.map(() => 0));
        expect(flat - least).toBeGreaterThanOrEqual(-1e-9);
        if (found.length === 0) expect(flat - least).toBeCloseTo(0, 9);
        else expect(weights).toBeGreaterThanOrEqual(flat - least - 1e-9);
        if (saved === 0) expect(inBursts).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('of paths that cost the same the lowest: no burst begins in a period without anything', () => {
    const [part, all] = [
      [1, 1, 0, 0, 0, 0, 12],
      [63, 394, 0, 0, 0, 0, 76],
    ];
    expect(bursts(part, all, { factor: 1.5, states: 3 })).toMatchObject([{ first: 6, last: 6, level: 2 }]);
  });

  test('a constant share has none, nor has nothing or everything', () => {
    expect(bursts([2, 4, 3, 5], [20, 40, 30, 50])).toEqual([]);
    expect([bursts([], []), bursts([0, 0], [5, 6]), bursts([5, 6], [5, 6]), bursts([0], [0])]).toEqual([[], [], [], []]);
  });

  test('throws on lists of different length, a part above its whole and options out of range', () => {
    expect(() => bursts([1], [1, 2])).toThrow('bursts: invalid lengths: 1 and 2; give a whole for each part.');
    expect(() => bursts([3], [2])).toThrow('bursts: invalid part: 3 of 2; a part lies between 0 and its whole.');
    expect(() => bursts([1], [2], { factor: 1 })).toThrow('bursts: invalid options: factor 1, gamma 1, states 2;');
  });
});

describe('movingAverage', () => {
  test('of a window of 1 is the series, and of any window between its least and greatest', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (values, window) => {
        expect(movingAverage(values, 1)).toEqual(values);
        const means = movingAverage(Object.freeze(values), window);
        expect(means.filter((value) => value === null).length).toBe(Math.min(values.length, window - 1));
        const known = means.filter((value) => value !== null);
        expect(known.every((value) => value >= Math.min(...values) && value <= Math.max(...values))).toBe(true);
      }),
    );
  });

  test('is null where a value is, and throws on a window of 0', () => {
    expect(movingAverage([1, null, 3, 5], 2)).toEqual([null, null, null, 4]);
    expect(() => movingAverage([1], 0)).toThrow('movingAverage: invalid window: 0; give a whole number from 1.');
  });
});

describe('seriesBreaks', () => {
  const rows = (values: readonly number[], from: number, complete: boolean | null = true) =>
    values.map((count, i) => ({ year: from + i, count, complete }));

  test('names the change of Chinese statistics in 2017 only when the series crosses it', () => {
    expect(seriesBreaks(rows([5, 5, 5], 2015), ['CN']).map(({ year, kind }) => [year, kind])).toEqual([[2017, 'statistics']]);
    expect(seriesBreaks(rows([5, 5, 5], 2017), ['CN'])).toEqual([]);
    expect(seriesBreaks(rows([5, 5, 5], 2015), ['US'])).toEqual([]);
  });

  test('names a year with hardly any records, but neither a truncated end nor a small series', () => {
    expect(seriesBreaks(rows([60, 5, 70, 80], 2003), []).map(({ year, kind }) => [year, kind])).toEqual([[2004, 'missing']]);
    expect(seriesBreaks(rows([60, 70, 80, 5], 2003), [])).toEqual([]);
    expect(seriesBreaks(rows([6, 0, 7], 2003), [])).toEqual([]);
    expect(seriesBreaks([...rows([60, 5], 2003), { year: 2005, count: 40, complete: false }], [])).toEqual([]);
    expect(seriesBreaks([], ['CN'])).toEqual([]);
  });
});
