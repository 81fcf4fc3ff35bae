import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispersionOf } from '../../src/analyse/dispersion.js';
import { higherRateProbability } from '../../src/analyse/higher-rate.js';
import { summarizeEmergingAreas } from '../../src/analyse/structure/emerging-areas.js';
import { normalTail } from '../../src/analyse/trend/normal-tail.js';
import { areaJumps } from '../../src/monitor/area-jumps.js';
import type { Snapshot, SnapshotApplication } from '../../src/monitor/snapshot.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { seededRandom } from '../../src/util/random.js';

describe('the dispersion of counts', () => {
  test('is chi squared over its degrees of freedom, the median of the fields', () => {
    // By hand: share 1/6, deviations 10/3, -20/3, 10/3, X^2 = (200/3) / 100 / (5/36) = 4.8, df 1.
    const field = [20, 10, 20];
    const found = dispersionOf([field, field, field, [1e6, 1, 1], [0, 0, 1]].concat([field, field]), [100, 100, 100]);
    expect(found).toBeCloseTo(4.8 / (7 / 9) ** 3, 10);
  });

  test.each([1, 3, 8])('of applications in series of %d is that number', (batch) => {
    const found = Array.from({ length: 40 }, (_, seed) => {
      const { fields, whole } = seriesOf(seed, { areas: 60, periods: 6, level: 40, batch });
      return dispersionOf(fields, whole);
    });
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(mean).toBeGreaterThan(0.88 * batch);
    expect(mean).toBeLessThan(1.15 * batch);
  });

  test('takes no part in steady changes of share, nor in the jumps of a few', () => {
    const { fields, whole } = seriesOf(3, { areas: 60, periods: 6, level: 400, batch: 1 });
    const jumped = fields.map((counts, i) => (i < 3 ? counts.map((count, t) => (t < 3 ? count : 2 * count)) : counts));
    const sloped = fields.map((counts, i) =>
      counts.map((count, t) => Math.round(count * (1 + (i % 2 === 0 ? 0.08 : -0.08) * t))),
    );
    for (const own of [jumped, sloped]) {
      const all = whole.map((_, t) => own.reduce((sum, counts) => sum + counts[t]!, 0));
      expect(dispersionOf(own, all)).toBeLessThan(1.6);
    }
  });

  test('is a number from 1, whatever the counts, and grows with their unit', () => {
    const table = fc.array(fc.array(fc.nat({ max: 90 }), { minLength: 4, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(table, (fields) => {
        const whole = [0, 1, 2, 3].map((t) => fields.reduce((sum, counts) => sum + counts[t]!, 0));
        const found = dispersionOf(fields, whole);
        expect(Number.isFinite(found) && found >= 1).toBe(true);
        const hundred = (counts: readonly number[]) => counts.map((count) => count * 100);
        const large = fields.filter((counts) => counts.reduce((a, b) => a + b, 0) >= 30);
        if (large.length === fields.length && found > 1)
          expect(dispersionOf(fields.map(hundred), hundred(whole)) / found).toBeCloseTo(100, 6);
      }),
    );
    expect(dispersionOf([], [])).toBe(1);
    expect(dispersionOf(Array(9).fill([50, 20]), [500, 200])).toBe(1);
    expect(dispersionOf(Array(9).fill([50, 0, 20, 0]), [500, 0, 200, 0])).toBe(1);
  });
});

test('a rate is compared by the normal value of its probability over the root of the dispersion', () => {
  // 65 of 100 when half is expected: P = 0.00176, z = 2.918.
  const [later, earlier] = [
    { count: 65, total: 1000 },
    { count: 35, total: 1000 },
  ];
  const exact = higherRateProbability(later, earlier);
  expect(exact).toBeCloseTo(0.00176, 5);
  expect(higherRateProbability(later, earlier, 4)).toBeCloseTo(normalTail(2.9182 / 2), 4);
  expect(higherRateProbability(earlier, later, 4)).toBe(higherRateProbability(earlier, later));
  expect(higherRateProbability({ count: 1e5, total: 1e6 }, { count: 1, total: 1e6 }, 9)).toBeLessThan(1e-30);
});

describe('applications that come in series of four', () => {
  const areas = SEI_2013.industries.flatMap((industry) => industry.areas.map(({ id }) => id)).slice(0, 100);

  test('make no emerging areas, while one that doubles emerges', () => {
    const runs = Array.from({ length: 20 }, (_, seed) => {
      const made = seriesOf(seed, { areas: 100, periods: 6, level: 30, batch: 4 });
      const fields = made.fields.map((counts, i) => (i === 0 ? [120, 128, 116, 280, 272, 288] : counts));
      const rows = fields.flatMap((counts, i) => counts.map((count, t) => ({ key: [areas[i]!, 2009 + t], count })));
      const classified = made.whole.map((_, t) => ({
        key: [2009 + t],
        count: fields.reduce((sum, counts) => sum + counts[t]!, 0),
      }));
      const windows = [
        { from: 2009, to: 2011 },
        { from: 2012, to: 2014 },
      ] as const;
      const found = summarizeEmergingAreas(
        { areas: rows, classified, known: [], met: [], active: [] },
        { windows, taxonomy: SEI_2013 },
      );
      return found.flatMap(({ area, emerging }) => (emerging ? [area] : []));
    });
    expect(runs.every((found) => found.includes(areas[0]!))).toBe(true);
    expect(runs.filter((found) => found.length > 1).length).toBeLessThanOrEqual(3);
  });

  test('make no jumps', () => {
    const jumps = Array.from({ length: 20 }, (_, seed) => {
      const random = seededRandom(seed + 11);
      const applications = Array.from({ length: 500 }, (_, k) => {
        const publicationDay =
          (random() < 0.5 ? 2015 : 2016) * 10_000 + (1 + Math.floor(random() * 12)) * 100 + 1 + Math.floor(random() * 28);
        const area = areas[Math.floor(random() * areas.length)]!;
        return Array.from(
          { length: 4 },
          (__, j) => ({ number: `${k} ${j}`, publicationDay, areas: [area] }) as unknown as SnapshotApplication,
        );
      }).flat();
      const later = { asOf: '2016-12-31', industries: [{ id: 'x', areas }], applications } as unknown as Snapshot;
      return areaJumps({ ...later, asOf: '2015-12-31' }, later, { rate: 0.05, ratio: 1.5, fewest: 10 })!.jumps.length;
    });
    expect(jumps.filter((number) => number > 0).length).toBeLessThanOrEqual(2);
  });
});

interface Made {
  readonly areas: number;
  readonly periods: number;
  /** Applications a period on average. */
  readonly level: number;
  readonly batch: number;
}

/** Counts by area and period of applications that come `batch` at a time, as many series as chance has it (Poisson). */
function seriesOf(seed: number, { areas, periods, level, batch }: Made) {
  const random = seededRandom(seed * 7919 + batch);
  const poisson = (mean: number): number => {
    let count = 0;
    for (let product = random(); product > Math.exp(-mean); product *= random()) count++;
    return count;
  };
  const fields = Array.from({ length: areas }, () => {
    const mean = (level / batch) * (0.5 + random());
    return Array.from({ length: periods }, () => batch * poisson(mean));
  });
  const whole = Array.from({ length: periods }, (_, t) => fields.reduce((sum, counts) => sum + counts[t]!, 0));
  return { fields, whole };
}
