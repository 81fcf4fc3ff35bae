import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialDraw } from '../../../src/analyse/concentration/binomial-draw.js';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { locationQuotient } from '../../../src/analyse/structure/location-quotient.js';
import { locationQuotientInterval } from '../../../src/analyse/structure/location-quotient-interval.js';
import { quotientProbability } from '../../../src/analyse/structure/quotient-probability.js';
import { rateRatio } from '../../../src/analyse/structure/rate-ratio.js';
import { specialisation, summarizeSpecialisation } from '../../../src/analyse/structure/specialisation.js';
import { symmetricAdvantage } from '../../../src/analyse/structure/symmetric-advantage.js';
import { seededRandom } from '../../../src/util/random.js';
import { fakeEngine } from '../fake-engine.js';

const conventions = conventionsOf(fakeEngine([]));

/** EconGeo's example: five regions, five industries (T3). */
const REGIONS = [
  [100, 0, 0, 0, 0],
  [0, 15, 5, 70, 10],
  [0, 20, 10, 20, 50],
  [0, 25, 30, 5, 40],
  [0, 40, 55, 5, 0],
];

describe('specialisation', () => {
  const rows = REGIONS.flatMap((row, i) =>
    row.flatMap((count, j) => (count === 0 ? [] : [{ key: [`R${i + 1}`, `I${j + 1}`], count }])),
  );

  test('has the location quotients of the EconGeo example, cells of 0 included, and LQ = 1 exactly at R3 (T3)', () => {
    const found = summarizeSpecialisation(rows, { conventions }).rows;
    expect(found.map(({ quotient }) => quotient)).toEqual(locationQuotient(REGIONS).flat());
    expect(found.find(({ value, field }) => value === 'R3' && field === 'I2')).toMatchObject({
      quotient: 1,
      symmetric: 0,
      expected: 20,
      verdict: null,
    });
  });

  test('districts of one name are told apart by their city, an unknown one included', () => {
    const cities = ['甲市', '乙市', '丙市', '丁市', null];
    const districts = rows.map(({ key, count }) => ({ key: [cities[Number(key[0]!.slice(1)) - 1]!, '朝阳区', key[1]!], count }));
    const found = summarizeSpecialisation(districts, { of: 'district', conventions }).rows;
    expect(found.map(({ quotient }) => quotient)).toEqual(locationQuotient(REGIONS).flat());
    expect(found.filter((_, i) => i % 5 === 0).map(({ value, within }) => [within, value])).toEqual(
      cities.map((city) => [city, '朝阳区']),
    );
    const nowhere = [...districts, { key: ['甲市', null, 'I2'], count: 1000 }, { key: ['甲市', '朝阳区', null], count: 1000 }];
    expect(summarizeSpecialisation(nowhere, { of: 'district', conventions }).rows).toEqual(found);
  });

  test('gives a verdict where the interval lies on one side of 1, in a few cells that all stand', () => {
    const verdicts = summarizeSpecialisation(rows, { conventions }).rows.map(({ verdict }) => verdict);
    expect(verdicts.slice(0, 5)).toEqual(['stronger', 'weaker', 'weaker', 'weaker', 'weaker']);
    expect(verdicts.slice(5, 10)).toEqual(['weaker', null, 'weaker', 'stronger', 'weaker']);
  });

  test('of 200 cells that differ by chance alone hardly ever one gets a verdict, though one in twenty intervals misses 1; a place twice as strong does', () => {
    const runs = Array.from({ length: 60 }, (_, seed) => chanceTable(seed, 20, 10));
    const found = runs.map((table) => summarizeSpecialisation(table, { conventions }).rows);
    const missing = found.flat().filter(({ interval, small }) => !small && (interval.low > 1 || interval.high < 1)).length;
    expect(missing).toBeGreaterThan(0.03 * 60 * 200);
    expect(found.filter((cells) => cells.some(({ verdict }) => verdict !== null)).length).toBeLessThanOrEqual(6);
    const twice = runs.map((table) =>
      summarizeSpecialisation(
        table.map(({ key, count }, i) => ({ key, count: i === 59 ? 2 * count : count })),
        { conventions },
      ),
    );
    expect(twice.filter(({ rows: cells }) => cells[59]!.verdict === 'stronger').length).toBeGreaterThanOrEqual(57);
  });

  test('small places, small fields and small expectations carry no verdict', () => {
    const few = [
      { key: ['A', 'x'], count: 29 },
      { key: ['B', 'x'], count: 500 },
      { key: ['B', 'y'], count: 400 },
    ];
    const found = summarizeSpecialisation(few, { conventions }).rows;
    expect(found.map(({ value, field, small }) => [value, field, small])).toEqual([
      ['A', 'x', true],
      ['A', 'y', true],
      ['B', 'x', false],
      ['B', 'y', false],
    ]);
    expect(
      summarizeSpecialisation(few, { conventions, fewest: 500 }).rows.every(({ small, field }) => small || field === 'x'),
    ).toBe(true);
  });

  test('applications without place or field are in no row and no sum', async () => {
    const engine = fakeEngine([
      { times: 60, areas: ['light/lamp'], applicants: ['enterprise:a'] },
      { times: 40, areas: ['water/pump'], applicants: ['enterprise:b'] },
      { times: 900, areas: ['water/pump'] },
      { times: 70, applicants: ['enterprise:b'] },
    ]);
    const { rows: found } = await specialisation(engine, { of: 'applicant' });
    expect(found.map(({ value, field, quotient }) => [value, field, quotient])).toEqual([
      ['a', 'light', 100 / 60],
      ['a', 'water', 0],
      ['b', 'light', 0],
      ['b', 'water', 2.5],
    ]);
  });
});

describe('the interval of a location quotient', () => {
  test('holds the truth in 93 to 98 of 100 tables', () => {
    const random = seededRandom(8);
    const cells = [0.04, 0.16, 0.06, 0.74];
    const truth = 0.04 / (0.2 * 0.1);
    let hits = 0;
    for (let k = 0; k < 2000; k++) {
      const [a, b, g] = drawn(cells, 400, random) as [number, number, number];
      const { low, high } = locationQuotientInterval({ count: a, place: a + b, field: a + g, total: 400 })!;
      if (low <= truth && truth <= high) hits++;
    }
    expect(hits / 2000).toBeGreaterThan(0.93);
    expect(hits / 2000).toBeLessThan(0.98);
  });

  test('holds the quotient, is a point where the place is all, and ends above 0 where nothing was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, g = 0, d = 0]) => {
        const cell = { count: a, place: a + b, field: a + g, total: a + b + g + d };
        const interval = locationQuotientInterval(cell);
        expect(interval === null).toBe(a + b === 0 || a + g === 0);
        if (interval === null) return;
        const quotient = (a * cell.total) / (cell.place * cell.field);
        expect(interval.low).toBeLessThanOrEqual(quotient * (1 + 1e-12));
        expect(interval.high).toBeGreaterThanOrEqual(quotient * (1 - 1e-12));
      }),
    );
    const whole = locationQuotientInterval({ count: 50, place: 50, field: 50, total: 50 })!;
    expect([whole.low, whole.high]).toEqual([1, 1]);
    expect(locationQuotientInterval({ count: 0, place: 20, field: 10, total: 100 })!.high).toBeCloseTo(3.6889 / 2, 3);
  });

  test('narrows as counts grow', () => {
    const width = (scale: number) => {
      const { low, high } = locationQuotientInterval({
        count: 4 * scale,
        place: 20 * scale,
        field: 10 * scale,
        total: 100 * scale,
      })!;
      return Math.log(high / low);
    };
    expect(width(4) / width(16)).toBeCloseTo(2, 10);
  });
});

describe('symmetric advantage', () => {
  test('a quotient and its inverse lie equally far from 0, within [-1, 1]', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (quotient) => {
        expect(symmetricAdvantage(quotient)).toBeCloseTo(-symmetricAdvantage(1 / quotient)!, 12);
        expect(Math.abs(symmetricAdvantage(quotient)!)).toBeLessThan(1);
      }),
    );
    expect([symmetricAdvantage(null), symmetricAdvantage(0)]).toEqual([null, -1]);
  });
});

describe('the ratio of two shares', () => {
  test('is turned over with its interval when later and earlier change places', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const [one, other] = [
          rateRatio({ count: a, total: 100 }, { count: b, total: 60 })!,
          rateRatio({ count: b, total: 60 }, { count: a, total: 100 })!,
        ];
        expect(one.ratio * other.ratio).toBeCloseTo(1, 10);
        expect(one.interval.low * other.interval.high).toBeCloseTo(1, 10);
      }),
    );
    expect(rateRatio({ count: 0, total: 0 }, { count: 1, total: 9 })).toBeNull();
  });
});

describe('the probability of a location quotient', () => {
  test('is near the exact one of Fisher, halved at what was counted (R: dhyper, phyper)', () => {
    // 2 (phyper(13, 50, 950, 100, lower = FALSE) - dhyper(14, 50, 950, 100) / 2) = 0.00022316, and so on.
    const cells: readonly (readonly [count: number, place: number, field: number, exact: number])[] = [
      [14, 100, 50, 0.00022315563],
      [15, 100, 50, 0.0000507988451],
      [30, 100, 100, 2.23732e-9],
      [120, 200, 500, 0.00157679876],
      [70, 200, 500, 1.96582e-6],
    ];
    for (const [count, place, field, exact] of cells) {
      const ratio = quotientProbability({ count, place, field, total: 1000 }) / exact;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    }
  });

  test('is between 0 and 1, 1 at a quotient of 1, and does not ask which is place and which is field', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 4, maxLength: 4 }), (eighths) => {
        const [a = 0, b = 0, g = 0, d = 0] = eighths.map((part) => part / 8);
        const cell = { count: a, place: a + b, field: a + g, total: a + b + g + d };
        const p = quotientProbability(cell);
        expect(p >= 0 && p <= 1).toBe(true);
        expect(quotientProbability({ ...cell, place: cell.field, field: cell.place })).toBeCloseTo(p, 6);
      }),
    );
    expect(quotientProbability({ count: 12, place: 60, field: 40, total: 200 })).toBe(1);
    expect(quotientProbability({ count: 0, place: 0, field: 5, total: 10 })).toBe(1);
    expect(quotientProbability({ count: 50, place: 50, field: 50, total: 50 })).toBe(1);
  });
});

/** Places by fields whose counts are drawn from the same shares everywhere. */
function chanceTable(seed: number, places: number, fields: number) {
  const random = seededRandom(seed + 1);
  const shares = Array.from({ length: fields }, (_, j) => (2 * (j + 1)) / (fields * (fields + 1)));
  return Array.from({ length: places }, (_, i) =>
    drawn(shares, 150 + 40 * i, random).map((count, j) => ({ key: [`P${i}`, `F${j}`], count })),
  ).flat();
}

function drawn(chances: readonly number[], total: number, random: () => number): number[] {
  let left = total;
  let rest = 1;
  return chances.map((chance) => {
    const own = binomialDraw(left, chance / rest, random);
    left -= own;
    rest -= chance;
    return own;
  });
}
