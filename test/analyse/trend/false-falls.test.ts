import { describe, expect, test } from 'vitest';
import { trend } from '../../../src/analyse/trend/trend.js';
import { summarizeSeries } from '../../../src/analyse/trend/trend-summary.js';
import type { Engine } from '../../../src/engines/engine.js';
import { type SyntheticOptions, syntheticDelays } from '../delay/synthetic-delays.js';
import { fakeEngine } from '../fake-engine.js';

/** Offices: all by the law after 18 months; some late by the treaty way; spread over years of examination; a long tail. */
const LAWS: Record<string, SyntheticOptions['late'] & object> = {
  legal: (random) => 1.5 + 0.04 * random(),
  treaty: (random) => (random() < 0.7 ? 1.5 + 0.04 * random() : 2.3 + 0.6 * random()),
  examined: (random) => 1 + 2.5 * random(),
  tailed: (random) => 1.5 - 0.6 * Math.log(1 - random()),
};

const CUT_OFFS: readonly (readonly [number, string])[] = [
  [2024, '2023-12-31'],
  [2024.25, '2024-03-31'],
  [2024.5, '2024-06-30'],
  [2024.75, '2024-09-30'],
];

/** For each law, so that there are 200 fields of each kind. */
const SEEDS = 50;

/** A field as seen at the cut-off: with the delays of its data, and by the rule of thumb alone. */
function field(seed: number, options: SyntheticOptions) {
  const [cutOff, asOf] = CUT_OFFS[seed % CUT_OFFS.length]!;
  const { rows, truth } = syntheticDelays(seed, { base: 300, ...options, cutOff });
  const applications = rows.map(({ type, from, count }) => ({ type, filing: Math.floor(from! / 4), times: count }));
  const byRule = fakeEngine(applications, { asOf });
  const engine: Engine = { ...byRule, delays: async () => rows };
  return { engine, byRule, truth };
}

async function verdictOf(engine: Engine) {
  const { summaries, rows } = await trend(engine);
  return { verdict: summaries[0]!.verdict, years: rows.filter(({ complete }) => complete === true).map(({ year }) => year) };
}

/** The verdict of the same years had everything been published. */
function trueVerdict(truth: ReadonlyMap<number, number>, years: readonly number[]) {
  return summarizeSeries(years.map((year) => ({ value: null, year, count: truth.get(year)!, complete: true, growth: null })))
    .verdict;
}

describe.each(Object.entries(LAWS))('publications that are %s', (_, late) => {
  test('make no constant field fall', async () => {
    let falls = 0;
    for (let seed = 0; seed < SEEDS; seed++) {
      const { engine } = field(seed, { growth: 0, varies: false, late });
      if ((await verdictOf(engine)).verdict === 'down') falls++;
    }
    expect(falls).toBe(0);
  });

  test('make no field fall that does not fall when all is published', async () => {
    const falls: number[] = [];
    for (let seed = 0; seed < SEEDS; seed++) {
      const { engine, truth } = field(seed, { growth: [0, 0.02, 0.05][seed % 3]!, late });
      const { verdict, years } = await verdictOf(engine);
      if (verdict === 'down' && trueVerdict(truth, years) !== 'down') falls.push(seed);
    }
    expect(falls).toEqual([]);
  });

  test('leave fields that grow or fall by 10 % a year to be seen as such', async () => {
    for (let seed = 0; seed < 12; seed++) {
      expect((await verdictOf(field(seed, { growth: 0.1, late }).engine)).verdict).toBe('up');
      expect((await verdictOf(field(seed, { base: 1500, growth: -0.1, late }).engine)).verdict).toBe('down');
    }
  });
});

test('the rule of thumb alone sees falls that are none', async () => {
  let falls = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { byRule } = field(seed, { growth: 0, varies: false, late: LAWS['examined']! });
    if ((await verdictOf(byRule)).verdict === 'down') falls++;
  }
  expect(falls).toBeGreaterThan(0);
});

test('a constant field of grants alone does not fall where neither stage nor day of publication tells that they are grants', async () => {
  const counts = [300, 300, 300, 300, 300, 300, 300, 290, 222, 136, 46];
  const known = (more: object) =>
    fakeEngine(
      counts.map((times, k) => ({ filing: 2013 + k, times, ...more })),
      { asOf: '2023-12-31' },
    );
  expect((await trend(known({}))).summaries[0]!.verdict).toBe('down');
  expect((await trend(known({ firstStage: 'unknown' }))).summaries[0]).toMatchObject({
    verdict: 'cannotSay',
    reason: 'outstanding',
  });
  const rising = counts.map((_, k) => ({ filing: 2013 + k, times: 100 + 30 * k, firstStage: 'unknown' }) as const);
  expect((await trend(fakeEngine(rising, { asOf: '2023-12-31' }))).summaries[0]!.verdict).toBe('up');
});
