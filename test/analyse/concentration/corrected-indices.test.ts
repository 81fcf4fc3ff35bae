import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialDraw } from '../../../src/analyse/concentration/binomial-draw.js';
import { borderTies } from '../../../src/analyse/concentration/border-ties.js';
import { concentrationRatio, largestCounts } from '../../../src/analyse/concentration/concentration-ratio.js';
import { correctedEntropy } from '../../../src/analyse/concentration/corrected-entropy.js';
import { correctedGini } from '../../../src/analyse/concentration/corrected-gini.js';
import { correctedHhi } from '../../../src/analyse/concentration/corrected-hhi.js';
import { entropy } from '../../../src/analyse/concentration/entropy.js';
import { gini } from '../../../src/analyse/concentration/gini.js';
import { hhi } from '../../../src/analyse/concentration/hhi.js';
import { hillNumber } from '../../../src/analyse/concentration/hill-number.js';
import { normalisedHhi } from '../../../src/analyse/concentration/normalised-hhi.js';
import { totalOf } from '../../../src/analyse/total-of.js';
import { seededRandom } from '../../../src/util/random.js';

const reference = new URL('../../../../shared/numeric-reference/r-reference/concentration-reference.json', import.meta.url);

describe('published numbers', () => {
  test('Hall-corrected concentration and diversity of small counts (T17)', () => {
    expect(correctedHhi([1, 1])).toBe(0);
    expect(1 - correctedHhi([1, 1])!).toBe(1);
    expect(correctedHhi([2, 1])).toBeCloseTo(0.3333, 4);
    expect(1 - correctedHhi([2, 1])!).toBeCloseTo(0.6667, 4);
    expect([hhi([3, 1, 1]), correctedHhi([3, 1, 1])]).toEqual([expect.closeTo(0.44, 12), expect.closeTo(0.3, 12)]);
  });

  test('IPC breadth at main group level is 1 for one group and 1/2 for two (T17)', () => {
    expect([hhi([2]), hhi([1, 1])]).toEqual([1, 0.5]);
  });

  test('the documented Herfindahl and Rosenbluth examples of the R packages ineq and DescTools are met to their seven digits', () => {
    const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    expect(hhi(incomes)).toBeCloseTo(0.1840812, 7);
    expect(1 / (incomes.length * (1 - gini(incomes)!))).toBeCloseTo(0.1859051, 7);
    expect(hhi([261, 29, 33, 15, 39, 28, 95, 5, 6, 28, 69, 8, 105, 38, 15])).toBeCloseTo(0.1668737, 7);
    expect(hhi([783, 121, 112, 70, 201, 153, 425, 19, 37, 126, 325, 51, 442, 193, 41])).toBeCloseTo(0.1301292, 7);
  });

  test('the corrected Gini of the Damgaard-Weiner examples is 0.4444444', () => {
    expect(correctedGini([2, 2, 2, 2, 2, 18, 18, 18, 18, 18])).toBeCloseTo(0.4444444, 7);
    expect(correctedGini([50, ...new Array(9).fill(5.5555555555555554)])).toBeCloseTo(0.4444444, 7);
  });

  test('the top ten of the pizza patents end in a tie at 77 (T9)', () => {
    const pizza = [154, 132, 123, 88, 83, 77, 77, 59, 57, 54];
    expect(totalOf(pizza)).toBe(904);
    expect(borderTies(pizza, 6)).toEqual({ count: 77, inside: 1, outside: 1 });
    expect(borderTies(pizza, 7)).toBeNull();
    expect(concentrationRatio(pizza, 6)).toBe(657 / 904);
  });

  test.skipIf(!existsSync(reference))(
    'normalised HHI and corrected Gini agree with R to 1e-14 on ten vectors (skipped: reference values not beside the project)',
    () => {
      const { vectors } = JSON.parse(readFileSync(reference, 'utf8')) as {
        vectors: Record<
          string,
          { x: number[]; hhiNormalised: number | null; giniBiasCorrected: number | null; shannonNat: number }
        >;
      };
      for (const [name, { x, hhiNormalised, giniBiasCorrected, shannonNat }] of Object.entries(vectors)) {
        expect(near(normalisedHhi(x), hhiNormalised), `${name} normalised`).toBe(true);
        expect(near(correctedGini(x), giniBiasCorrected), `${name} gini`).toBe(true);
        expect(near(hillNumber(x, 1), Math.exp(shannonNat)), `${name} hill`).toBe(true);
      }
    },
  );
});

describe('bias', () => {
  const shares = [0.4, 0.2, 0.1, ...new Array(30).fill(0.01)];
  const truth = { hhi: totalOf(shares.map((p) => p * p)), entropy: entropy(shares)! };

  test('the corrected HHI hits the truth on average where the plain one is too high', () => {
    const random = seededRandom(11);
    const samples = Array.from({ length: 4000 }, () => multinomial(shares, 25, random));
    const mean = (index: (x: readonly number[]) => number | null) => totalOf(samples.map((x) => index(x)!)) / samples.length;
    expect(mean(correctedHhi)).toBeCloseTo(truth.hhi, 2);
    expect(mean(hhi) - truth.hhi).toBeCloseTo((1 - truth.hhi) / 25, 2);
    expect(Math.abs(truth.entropy - mean(correctedEntropy))).toBeLessThan(truth.entropy - mean(entropy));
  });
});

describe('properties', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 50 });

  test('all are within their bounds', () => {
    fc.assert(
      fc.property(counts, (x) => {
        for (const value of [normalisedHhi(x)!, correctedHhi(x)!, correctedGini(x)!]) {
          expect(value).toBeGreaterThanOrEqual(-1e-15);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(correctedHhi(x)!).toBeLessThanOrEqual(hhi(x)!);
        expect(correctedEntropy(x)!).toBeGreaterThanOrEqual(entropy(x)!);
      }),
    );
  });

  test('none depends on the order, and scale leaves all but the corrections for sample size as they are', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), (x, scale) => {
        const turned = x.toReversed();
        const scaled = x.map((count) => count * scale);
        for (const index of [normalisedHhi, correctedGini, (y: readonly number[]) => hillNumber(y, 1.5)]) {
          expect(index(turned)).toBeCloseTo(index(x)!, 10);
          expect(index(scaled)).toBeCloseTo(index(x)!, 10);
        }
        expect(correctedHhi(turned)).toBeCloseTo(correctedHhi(x)!, 12);
      }),
    );
  });

  test('copying every holder halves the HHI, doubles the Hill numbers and leaves the Gini coefficient (replication)', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const twice = [...x, ...x];
        expect(hhi(twice)! * 2).toBeCloseTo(hhi(x)!, 12);
        expect(gini(twice)).toBeCloseTo(gini(x)!, 12);
        for (const order of [0, 0.5, 1, 2, Number.POSITIVE_INFINITY])
          expect(hillNumber(twice, order)! / hillNumber(x, order)!).toBeCloseTo(2, 10);
      }),
    );
  });

  test('Hill numbers fall with the order, from the number of holders to 1 / the largest share, and name the effective number at 2', () => {
    fc.assert(
      fc.property(counts, (x) => {
        const numbers = [0, 0.5, 1, 2, 5, Number.POSITIVE_INFINITY].map((order) => hillNumber(x, order)!);
        for (let k = 1; k < numbers.length; k++) expect(numbers[k]!).toBeLessThanOrEqual(numbers[k - 1]! * (1 + 1e-12));
        expect(numbers[0]).toBe(x.length);
        expect(numbers[2]).toBeCloseTo(2 ** entropy(x)!, 8);
        expect(numbers[3]).toBeCloseTo(1 / hhi(x)!, 8);
      }),
    );
  });

  test('the largest counts are those that sorting gives, and ties at the border are those equal to the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (x, top) => {
        const sorted = x.toSorted((a, b) => b - a);
        expect(largestCounts(x, top)).toEqual(sorted.slice(0, top));
        const ties = borderTies(x, top);
        const open = sorted[top - 1] !== undefined && sorted[top - 1] !== 0 && sorted[top] === sorted[top - 1];
        expect(ties !== null).toBe(open);
        if (ties !== null) expect(ties.inside + ties.outside).toBe(x.filter((count) => count === ties.count).length);
      }),
    );
  });
});

describe('edge cases', () => {
  test('nothing, zeros and a single holder', () => {
    for (const x of [[], [0, 0]])
      expect([normalisedHhi(x), correctedHhi(x), correctedGini(x), correctedEntropy(x), hillNumber(x, 1)]).toEqual(
        new Array(5).fill(null),
      );
    expect([normalisedHhi([42]), correctedHhi([42]), correctedGini([42]), correctedEntropy([42]), hillNumber([42], 1)]).toEqual([
      null,
      1,
      null,
      0,
      1,
    ]);
    expect(correctedHhi([1])).toBeNull();
    expect(borderTies([], 3)).toBeNull();
  });

  test('fractional counts that make the correction negative are held at 0', () => {
    expect(correctedHhi([0.5, 0.5, 0.5])).toBe(0);
  });

  test('throws on an order or a top that makes no sense', () => {
    expect(() => hillNumber([1], -1)).toThrow('hillNumber: invalid order: -1; give a number from 0.');
    expect(() => borderTies([1], 0)).toThrow('borderTies: invalid top: 0; give a whole number from 1.');
  });

  test('typed arrays, as engines give them, serve as well', () => {
    const x = Float64Array.of(5, 3, 1);
    expect([hhi(x), gini(x), entropy(x), concentrationRatio(x, 2)]).toEqual([
      hhi([1, 3, 5]),
      gini([1, 3, 5]),
      entropy([5, 3, 1]),
      concentrationRatio([1, 3, 5], 2),
    ]);
  });
});

function multinomial(shares: readonly number[], total: number, random: () => number): number[] {
  let left = total;
  let rest = totalOf(shares);
  return shares.map((share) => {
    const own = binomialDraw(left, share / rest, random);
    left -= own;
    rest -= share;
    return own;
  });
}

function near(value: number | null, truth: number | null): boolean {
  if (value === null || truth === null) return value === truth;
  return Math.abs(value - truth) <= 1e-14 * Math.max(1, Math.abs(truth));
}
