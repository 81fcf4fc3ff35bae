import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Lifetime, medianSurvival, stepAt } from '../../../src/analyse/quality/kaplan-meier.js';

/** Weeks of remission of 21 children on 6-MP, and of 21 on placebo; minus = censored. Freireich et al. 1963, Blood 21, 699-716. */
const TREATED = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

describe('the leukaemia data of Freireich', () => {
  test('give the table of Stata sts list and R survfit (conf.type "log-log") for 6-MP', () => {
    const steps = kaplanMeier(lifetimes(TREATED));
    const printed = steps.map(({ time, atRisk, ended, survival, standardError, interval }) => [
      time,
      atRisk,
      ended,
      ...[survival, standardError!, interval!.low, interval!.high].map((value) => value.toFixed(4)),
    ]);
    expect(printed).toEqual([
      [6, 21, 3, '0.8571', '0.0764', '0.6197', '0.9516'],
      [7, 17, 1, '0.8067', '0.0869', '0.5631', '0.9228'],
      [10, 15, 1, '0.7529', '0.0963', '0.5032', '0.8894'],
      [13, 12, 1, '0.6902', '0.1068', '0.4316', '0.8491'],
      [16, 11, 1, '0.6275', '0.1141', '0.3675', '0.8049'],
      [22, 7, 1, '0.5378', '0.1282', '0.2678', '0.7468'],
      [23, 6, 1, '0.4482', '0.1346', '0.1881', '0.6801'],
    ]);
  });

  test('give the published medians: 23 weeks on 6-MP, 8 on placebo', () => {
    expect(medianSurvival(kaplanMeier(lifetimes(TREATED)))).toBe(23);
    expect(medianSurvival(kaplanMeier(lifetimes(PLACEBO)))).toBe(8);
  });
});

const arbitrary: fc.Arbitrary<Lifetime[]> = fc.array(
  fc.record({ time: fc.nat({ max: 12 }), ended: fc.boolean(), count: fc.integer({ min: 1, max: 4 }) }),
  { maxLength: 20 },
);

describe('any curve', () => {
  test('of fractional counts falls to exactly 0 when all that are left end, and never below', () => {
    const parts = fc.constantFrom(1 / 2, 1 / 3, 2 / 3, 1 / 7, 1 / 11, 0.1);
    const some = fc.record({ time: fc.nat({ max: 8 }), ended: fc.boolean(), count: parts });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 25 }), parts, (list, count) => {
        const steps = kaplanMeier([...list, { time: 9, ended: true, count }]);
        expect(steps.at(-1)).toMatchObject({ atRisk: count, ended: count, survival: 0, standardError: null, interval: null });
        for (const { survival } of steps.slice(0, -1)) expect(survival).toBeGreaterThan(0);
      }),
    );
  });

  test('falls within 0 and 1, and its interval holds it', () => {
    fc.assert(
      fc.property(arbitrary, (list) => {
        let before = 1;
        for (const { survival, interval, standardError, atRisk, ended } of kaplanMeier(list)) {
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(survival).toBeLessThan(before);
          expect(ended).toBeLessThanOrEqual(atRisk);
          expect(interval === null).toBe(survival === 0);
          expect(standardError === null).toBe(survival === 0);
          if (interval !== null) {
            expect(0 <= interval.low && interval.low <= survival && survival <= interval.high && interval.high <= 1).toBe(true);
          }
          before = survival;
        }
      }),
    );
  });

  test('without censoring is the share still going on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1 }), fc.nat({ max: 10 }), (times, at) => {
        const steps = kaplanMeier(times.map((time) => ({ time, ended: true })));
        const going = times.filter((time) => time > at).length / times.length;
        expect(stepAt(steps, at)?.survival ?? 1).toBeCloseTo(going, 10);
      }),
    );
  });

  test('does not depend on order, nor on whether alike ones come as a count', () => {
    fc.assert(
      fc.property(arbitrary, (list) => {
        const single = list.flatMap(({ time, ended, count }) => Array.from({ length: count! }, () => ({ time, ended })));
        expect(kaplanMeier(single.reverse())).toEqual(kaplanMeier(list));
      }),
    );
  });

  test('has no step when nothing ended, none at all for nobody, and ends at 0 when the last one ends', () => {
    expect(kaplanMeier([{ time: 4, ended: false }])).toEqual([]);
    expect(kaplanMeier([])).toEqual([]);
    expect(medianSurvival([])).toBeNull();
    expect(kaplanMeier([{ time: 4, ended: true }])).toEqual([
      { time: 4, atRisk: 1, ended: 1, survival: 0, standardError: null, interval: null },
    ]);
  });

  test('throws on a negative time', () => {
    expect(() => kaplanMeier([{ time: -1, ended: true }])).toThrow('kaplanMeier: invalid lifetime: -1');
  });
});

function lifetimes(weeks: readonly number[]): Lifetime[] {
  return weeks.map((week) => ({ time: Math.abs(week), ended: week > 0 }));
}
