import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { standingFindings } from '../../../src/analyse/false-discoveries.js';
import { denseZones, summarizeDenseZones } from '../../../src/analyse/place/dense-zones.js';
import { zoneDensities } from '../../../src/analyse/place/zone-density.js';
import { summarizeSpecialisation } from '../../../src/analyse/structure/specialisation.js';
import type { Indicator } from '../../../src/taxonomy/indicators.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';

const conventions = conventionsOf(fakeEngine([]));

function at(district: string | undefined, area: string, times: number, city = '津海市'): FakeApplication {
  return { times, areas: [area], ...(district === undefined ? {} : { district, city }) };
}

const CITY = [
  at('东埠区', 'light/lamp', 80),
  at('东埠区', 'water/pump', 20),
  at('西岸区', 'light/lamp', 60),
  at('西岸区', 'water/pump', 140),
  at('北山区', 'light/lamp', 6),
  at(undefined, 'light/lamp', 54),
];

describe('dense zones', () => {
  test('hold a large share of the industry and are more given to it than all together', async () => {
    const { rows, unknown, limits } = await denseZones(fakeEngine(CITY));
    const found = rows.map(({ place, field, dense, misses }) => [place, field, dense, ...misses]);
    expect(found).toEqual([
      ['东埠区', 'light', true],
      ['东埠区', 'water', false, 'quotient', 'interval'],
      ['北山区', 'light', false, 'small', 'share'],
      ['西岸区', 'light', false, 'quotient', 'interval'],
      ['西岸区', 'water', true],
    ]);
    expect(unknown).toEqual([{ field: 'light', count: 54 }]);
    expect(limits).toEqual({ share: 0.1, quotient: 1.25, fewest: 30 });
    // 80 of 146 known in light; (80 / 100) / (146 / 306)
    expect(rows[0]!.share).toBeCloseTo(80 / 146, 12);
    expect(rows[0]!.quotient).toBeCloseTo((80 * 306) / (100 * 146), 12);
  });

  test('follow the limits, which pass when just reached', async () => {
    const shares = { share: 80 / 146, quotient: (80 * 306) / (100 * 146) };
    const dense = async (limits: object) => (await denseZones(fakeEngine(CITY), { limits })).rows[0]!.dense;
    expect(await dense(shares)).toBe(true);
    expect(await dense({ share: 0.56 })).toBe(false);
    expect(await dense({ fewest: 101 })).toBe(false);
    await expect(dense({ share: 0 })).rejects.toThrow('denseZones: invalid limit "share": 0');
  });

  test('of one name in two cities are two', async () => {
    const { rows } = await denseZones(fakeEngine([at('朝阳区', 'light/lamp', 40), at('朝阳区', 'water/pump', 40, '北海市')]));
    expect(rows.map(({ within, field, dense }) => [within, field, dense])).toEqual([
      ['北海市', 'water', true],
      ['津海市', 'light', true],
    ]);
  });

  test('a single place is like all together, and no application makes no zone', async () => {
    expect((await denseZones(fakeEngine(CITY.slice(0, 2)))).rows.map(({ quotient, dense }) => [quotient, dense])).toEqual([
      [1, false],
      [1, false],
    ]);
    expect((await denseZones(fakeEngine([]))).rows).toEqual([]);
  });

  test('have the quotients and intervals of specialisation, whatever the counts', () => {
    const counts = fc.array(fc.array(fc.nat({ max: 400 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, (table) => {
        const rows = table.flatMap((row, i) =>
          row.flatMap((count, j) => (count === 0 ? [] : [{ key: [`P${i}`, `F${j}`], count }])),
        );
        const zones = summarizeDenseZones(rows, { of: 'city', conventions }).rows;
        const strengths = summarizeSpecialisation(rows, { conventions }).rows;
        const cells = zones.map(({ place, field }) => strengths.find((row) => row.value === place && row.field === field)!);
        const stands = standingFindings(
          cells.map(({ p }) => p),
          0.05,
        );
        zones.forEach(({ quotient, interval, small, share, dense }, i) => {
          expect(cells[i]).toMatchObject({ quotient, interval, small });
          expect(dense).toBe(share >= 0.1 && quotient >= 1.25 && interval.low > 1 && stands[i]!);
        });
        for (const name of ['F0', 'F1', 'F2']) {
          const shares = zones.filter(({ field }) => field === name).map(({ share }) => share);
          if (shares.length > 0) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('density', () => {
  const of = (indicator: string, place: string | null, year: number, value: number): Indicator => {
    return { indicator, place, year, value, unit: '万人', source: '统计年鉴', industry: null };
  };
  const TABLE = [
    of('人口', '东埠区', 2014, 50),
    of('人口', '津海市东埠区', 2013, 40),
    of('面积', '西岸区', 2015, 0),
    of('商标', null, 2015, 9),
  ];

  test('is null without a table, and per denominator with one', async () => {
    expect((await denseZones(fakeEngine(CITY))).rows[0]!.densities).toBeNull();
    const { rows } = await denseZones(fakeEngine(CITY), { denominators: TABLE });
    expect(rows[0]!.densities).toEqual([
      { indicator: '人口', unit: '万人', year: 2013, figure: 40, density: 2 },
      { indicator: '面积', unit: '万人', year: null, figure: null, density: null },
    ]);
  });

  test('takes the latest year, and none of 0', () => {
    expect(zoneDensities(6, ['东埠区'], [...TABLE, of('人口', '东埠区', 2016, 60)])[0]).toMatchObject({
      year: 2016,
      density: 0.1,
    });
    expect(zoneDensities(6, ['西岸区'], TABLE)[1]).toMatchObject({ figure: 0, density: null });
  });
});
