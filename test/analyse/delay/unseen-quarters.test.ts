import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { delayModel } from '../../../src/analyse/delay/delay-model.js';
import { delayStrata } from '../../../src/analyse/delay/delay-strata.js';
import { type NowcastRow, summarizeNowcast } from '../../../src/analyse/delay/nowcast.js';
import { yearToDate } from '../../../src/analyse/delay/year-to-date.js';
import type { CountRow } from '../../../src/engines/engine.js';
import { fakeEngine } from '../fake-engine.js';
import { type SyntheticOptions, syntheticDelays } from './synthetic-delays.js';

const SEEDS = Array.from({ length: 25 }, (_, i) => i);

/** Everything after 18 months, as when years are those of the earliest priority; and registered rights, some five to ten months after filing. */
const AT_18_MONTHS: SyntheticOptions = { early: () => 0 };
const REGISTERED: SyntheticOptions = { early: () => 0, late: (random) => 0.4 + 0.45 * random(), type: 'utilityModel' };

const CUT_OFFS = [
  [2023.75, '2023-09-30'],
  [2024, '2023-12-31'],
  [2024.25, '2024-03-31'],
  [2024.5, '2024-06-30'],
] as const;

function nowcastOf(seed: number, options: SyntheticOptions, asOf: string) {
  const { rows, truth } = syntheticDelays(seed, options);
  const stage = options.type === 'utilityModel' ? 'grant' : 'application';
  const years = new Map<number, number>();
  for (const { from, count } of rows) years.set(Math.floor(from! / 4), (years.get(Math.floor(from! / 4)) ?? 0) + count);
  const type = options.type ?? 'invention';
  const counts = [...years].map(([year, count]): CountRow => ({ key: [type, year], count }));
  const stages = counts.map(({ key, count }): CountRow => ({ key: [key[1]!, type, stage, 'CN'], count }));
  return {
    truth,
    ...summarizeNowcast({ delays: rows, counts, stages }, { conventions: conventionsOf(fakeEngine([], { asOf })) }),
  };
}

describe.each([
  ['at 18 months', AT_18_MONTHS],
  ['at registration', REGISTERED],
] as const)('years of rights that are published %s', (_, law) => {
  test.each(CUT_OFFS)('are met to 3 % on average or not estimated at all, cut off at %d', (cutOff, asOf) => {
    const errors = new Map<number, number[]>();
    for (const seed of SEEDS) {
      const { rows, truth, refusal } = nowcastOf(seed, { ...law, cutOff }, asOf);
      expect(refusal).toBeNull();
      for (const { year, estimate } of rows) {
        if (estimate !== null) errors.set(year, [...(errors.get(year) ?? []), estimate.value / truth.get(year)! - 1]);
      }
    }
    for (const own of errors.values())
      expect(Math.abs(own.reduce((sum, error) => sum + error, 0) / own.length)).toBeLessThan(0.03);
  });
});

test('a year whose last quarter cannot be seen yet is too early, and is no year of the back-test', () => {
  const { rows, backTest } = nowcastOf(1, { ...AT_18_MONTHS, cutOff: 2024.25 }, '2024-03-31');
  const open: Pick<NowcastRow, 'year' | 'state' | 'reason' | 'estimate'> = {
    year: 2022,
    state: 'notComputable',
    reason: 'tooEarly',
    estimate: null,
  };
  expect(rows.find(({ year }) => year === 2022)).toMatchObject(open);
  expect(backTest.map(({ year }) => year)).not.toContain(2021);
});

test('a year to date counts the quarters that can be seen, and takes the others for unknown', () => {
  let error = 0;
  for (const seed of SEEDS) {
    const { rows, truth } = syntheticDelays(seed, { ...REGISTERED, cutOff: 2023.75 });
    const model = delayModel(delayStrata(rows), 2023 * 4 + 2);
    if (typeof model === 'string') throw new Error(model);
    const count = rows.reduce((sum, row) => sum + (row.from! >= 2023 * 4 ? row.count : 0), 0);
    const found = yearToDate([{ type: 'utilityModel', count }], 2023, model);
    if (typeof found === 'string') throw new Error(found);
    expect(found.quarters).toBeLessThan(3);
    error += (found.filed.value / ((truth.get(2023)! * found.quarters) / 4) - 1) / SEEDS.length;
  }
  expect(Math.abs(error)).toBeLessThan(0.05);
});
