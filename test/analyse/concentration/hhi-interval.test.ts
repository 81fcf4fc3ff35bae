import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialDraw } from '../../../src/analyse/concentration/binomial-draw.js';
import { bootstrapOf } from '../../../src/analyse/concentration/bootstrap.js';
import { correctedHhi } from '../../../src/analyse/concentration/corrected-hhi.js';
import { hhiInterval } from '../../../src/analyse/concentration/hhi-interval.js';
import { quantileOfSorted } from '../../../src/analyse/quantile-of-sorted.js';
import { seededRandom } from '../../../src/util/random.js';

const SHAPES: Readonly<Record<string, readonly number[]>> = {
  zipf: Array.from({ length: 200 }, (_, i) => 1 / (i + 1)),
  equal: new Array(100).fill(1),
  dominated: [50, ...new Array(50).fill(1)],
  geometric: Array.from({ length: 40 }, (_, i) => 0.8 ** i),
};

describe('the interval of the HHI', () => {
  test.each(Object.entries(SHAPES))('holds the truth in at least 88 of 100 samples of 60 and of 400 (%s)', (_, weights) => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const truth = weights.reduce((sum, weight) => sum + (weight / whole) ** 2, 0);
    const random = seededRandom(77);
    for (const total of [60, 400]) {
      const hits = Array.from({ length: 100 }, (_none, k) => {
        const { low, high } = hhiInterval(drawn(weights, total, random), { draws: 100, seed: k })!;
        return low <= truth && truth <= high;
      });
      expect(hits.filter(Boolean).length).toBeGreaterThanOrEqual(88);
    }
  });

  test('the sum over a long tail has the mean and the spread of drawing it one by one', () => {
    const long = [400, ...new Array(300).fill(3)];
    const short = [400, ...new Array(60).fill(15)];
    const [whole, apart] = [hhiInterval(long, { draws: 2000 })!, hhiInterval(short, { draws: 2000 })!];
    const random = seededRandom(3);
    const each = Array.from({ length: 2000 }, () => {
      const x = drawn(long, 1300, random);
      return x.reduce((sum, count) => sum + (count / 1300) ** 2, 0);
    }).sort((a, b) => a - b);
    const width = quantileOfSorted(each, 0.975)! - quantileOfSorted(each, 0.025)!;
    expect((whole.high - whole.low) / width).toBeCloseTo(1, 1);
    expect(apart.low).toBeGreaterThan(0);
  });

  test('the same seed gives the same interval, whatever the order of the holders', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 5, maxLength: 90 }), (counts) => {
        const once = hhiInterval(counts, { draws: 20, seed: 5 });
        expect(hhiInterval(counts.toReversed(), { draws: 20, seed: 5 })).toEqual(once);
        if (once === null) return;
        expect(once.low).toBeGreaterThanOrEqual(0);
        expect(once.high).toBeLessThanOrEqual(1);
        expect(once.low).toBeLessThanOrEqual(once.high);
      }),
    );
  });

  test('lies around the corrected index', () => {
    const counts = [40, 30, 20, 10, 5, 5, 5];
    const { low, high } = hhiInterval(counts)!;
    expect((low + high) / 2).toBeCloseTo(correctedHhi(counts)!, 1);
  });

  test('is null below 30 applications, for one holder and for nothing', () => {
    expect([hhiInterval([20, 9]), hhiInterval([500]), hhiInterval([]), hhiInterval([0])]).toEqual([null, null, null, null]);
    expect(hhiInterval([20, 10])).not.toBeNull();
  });

  test('throws on a bootstrap that makes no sense', () => {
    expect(() => hhiInterval([50, 50], { draws: 3 })).toThrow('hhiInterval: invalid draws: 3; give a whole number from 20.');
    expect(() => bootstrapOf({ level: 1 }, 'x')).toThrow('x: invalid level: 1; give a share such as 0.95.');
  });
});

describe('binomial draws', () => {
  test.each([
    [5, 0.5],
    [50, 0.02],
    [50, 0.3],
    [1000, 0.45],
    [200_000, 0.001],
    [100_000, 0.8],
  ])('of %i trials at %f have the mean and the variance of the binomial', (trials, probability) => {
    const random = seededRandom(9);
    const draws = Array.from({ length: 20_000 }, () => binomialDraw(trials, probability, random));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(mean / (trials * probability)).toBeCloseTo(1, 1);
    expect(variance / (trials * probability * (1 - probability))).toBeCloseTo(1, 1);
    expect(draws.every((x) => Number.isInteger(x) && x >= 0 && x <= trials)).toBe(true);
  });

  test('follow the distribution itself, cell by cell', () => {
    const random = seededRandom(21);
    const seen = new Float64Array(31);
    for (let k = 0; k < 60_000; k++) seen[binomialDraw(30, 0.4, random)]!++;
    let chance = 0.6 ** 30;
    for (let k = 0; k <= 30; k++) {
      expect(Math.abs(seen[k]! / 60_000 - chance)).toBeLessThan(5 * Math.sqrt((chance + 1e-4) / 60_000));
      chance *= ((30 - k) / (k + 1)) * (0.4 / 0.6);
    }
  });

  test('are certain where there is no chance', () => {
    const random = seededRandom(1);
    expect([
      binomialDraw(7, 0, random),
      binomialDraw(7, 1, random),
      binomialDraw(7, 1.0000001, random),
      binomialDraw(0, 0.5, random),
    ]).toEqual([0, 7, 7, 0]);
  });
});

function drawn(weights: readonly number[], total: number, random: () => number): number[] {
  let left = total;
  let rest = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => {
    const own = binomialDraw(left, weight / rest, random);
    left -= own;
    rest -= weight;
    return own;
  });
}
