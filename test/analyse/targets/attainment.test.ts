import { describe, expect, test } from 'vitest';
import { attainment } from '../../../src/analyse/targets/attainment.js';
import type { ScorecardOptions } from '../../../src/analyse/targets/scorecard.js';
import type { DelayRow, Engine } from '../../../src/engines/engine.js';
import { loadIndicators } from '../../../src/taxonomy/indicators.js';
import { loadTargets, type TargetSet } from '../../../src/taxonomy/targets.js';
import { syntheticDelays } from '../delay/synthetic-delays.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';

/** Applications of an industry from 2005 to 2014, complete at the end of 2016, growing a tenth a year with a wobble. */
const COUNTS = [100, 112, 119, 136, 144, 163, 175, 197, 212, 238];
const FILED = COUNTS.map((times, i): FakeApplication => ({ filing: 2005 + i, times, areas: ['light/lamp'] }));
const GRANTED = COUNTS.map((times, i): FakeApplication => ({ filing: 2003, grant: 2005 + i, times, areas: ['light/lamp'] }));

describe('annual applications', () => {
  test('of a year to come have a required growth, a probability and a light by it', async () => {
    const goals = [250, 295, 400].map((goal) => ({ goal, year: 2017, industry: 'light', indicator: 'annualApplications' }));
    const { rows } = await attainment(fakeEngine(FILED), { targets: targetSet(goals) });
    expect(rows.map(({ state, light }) => [state, light])).toEqual([
      ['open', 'green'],
      ['open', 'amber'],
      ['open', 'red'],
    ]);
    expect(rows[0]).toMatchObject({ last: { year: 2014, level: 238 }, needed: 250, noProjection: null });
    expect(rows[0]!.required).toBeCloseTo((250 / 238) ** (1 / 3) - 1, 12);
    expect(rows[0]!.recent).toBeCloseTo((238 / 100) ** (1 / 9) - 1, 12);
    expect(rows[0]!.projection).toMatchObject({ from: 2005, to: 2014 });
  });

  test('of a year that has begun keep an open light, whatever the probability', async () => {
    const targets = targetSet([{ goal: 900, year: 2016, industry: 'light', indicator: 'annualApplications' }]);
    const [row] = (await attainment(fakeEngine([...FILED, { filing: 2016, times: 40, areas: ['light/lamp'] }]), { targets }))
      .rows;
    expect(row).toMatchObject({ state: 'open', light: 'open' });
    expect(row!.projection!.probability).toBeLessThan(0.01);
    expect(row!.arithmetic.zh).toContain(
      '最近的完整年份2014年为238，2016年需达到900。（900÷238）的2次方根减一，今后须年均增长94.5%，此前年均增长10.1%。',
    );
    expect(row!.arithmetic.zh).toContain('达到的概率不足0.1%。信号灯：未定（2016年尚未公开完整或无从推算，不下结论）。');
    expect(row!.arithmetic.en).toContain(
      '(900 / 238) to the power 1/2, minus 1: 94.5% a year from there, against 10.1% a year so far.',
    );
  });

  test('that are met or missed for good are decided: green or red, without a projection', async () => {
    const late = fakeEngine([...FILED, { filing: 2015, times: 260, areas: ['light/lamp'] }], { asOf: '2018-12-31' });
    const goals = [260, 261].map((goal) => ({ goal, year: 2015, industry: 'light', indicator: 'annualApplications' }));
    const { rows } = await attainment(late, { targets: targetSet(goals) });
    expect(rows.map(({ state, light, noProjection }) => [state, light, noProjection])).toEqual([
      ['met', 'green', 'decided'],
      ['behind', 'red', 'decided'],
    ]);
    expect(rows.every(({ required, projection }) => required === null && projection === null)).toBe(true);
  });

  test('are not projected from fewer than five complete years', async () => {
    const targets = targetSet([{ goal: 300, year: 2017, industry: 'light', indicator: 'annualApplications' }]);
    const [row] = (await attainment(fakeEngine(FILED.slice(-4)), { targets })).rows;
    expect(row).toMatchObject({ projection: null, noProjection: 'tooFewYears', light: 'open' });
    expect(row!.arithmetic.en).toContain('Fewer than five complete years: nothing is projected.');
  });
});

describe('growth and stocks', () => {
  test('an average growth asks for what its base must have grown to', async () => {
    const targets = targetSet([
      { goal: 0.1, year: 2018, baseYear: 2012, industry: 'light', indicator: 'applicationsGrowth' },
      { goal: 0.1, year: 2018, industry: 'light', indicator: 'ownedGrowth' },
    ]);
    const { rows } = await attainment(fakeEngine(FILED), { targets });
    expect(rows[0]!.needed).toBeCloseTo(197 * 1.1 ** 6, 8);
    expect(rows[0]!.required).toBeCloseTo(((197 * 1.1 ** 6) / 238) ** (1 / 4) - 1, 12);
    const held = COUNTS.reduce((a, b) => a + b);
    const owned = await attainment(fakeEngine(GRANTED, { asOf: '2014-12-31' }), { targets });
    expect(owned.rows[1]).toMatchObject({ last: { year: 2014, level: held }, needed: held * 1.1 ** 4, kind: 'growth' });
  });

  test('what is needed is printed as exactly as the growth required that is computed from it', async () => {
    const targets = targetSet([{ goal: 0.3, year: 2018, industry: 'light', indicator: 'ownedGrowth' }]);
    const granted = [10, 20, 40].map((times, i): FakeApplication => ({ grant: 2013 + i, times, areas: ['light/lamp'] }));
    const [row] = (await attainment(fakeEngine(granted, { asOf: '2015-12-31' }), { targets })).rows;
    const printed = row!.arithmetic.en.match(/\(([\d.]+) \/ (\d+)\) to the power 1\/(\d), minus 1: ([\d.]+)%/)!;
    const [needed, level, years, growth] = printed.slice(1).map(Number);
    expect(((needed! / level!) ** (1 / years!) - 1) * 100).toBeCloseTo(growth!, 1);
    expect(row!.needed).toBeCloseTo(30 * 1.3 ** 4, 10);
  });

  test('nothing is needed yet while the base year is not over', async () => {
    const targets = targetSet([{ goal: 0.3, year: 2018, industry: 'light', indicator: 'ownedGrowth' }]);
    const [row] = (await attainment(fakeEngine(GRANTED, { asOf: '2014-11-30' }), { targets })).rows;
    expect(row).toMatchObject({ last: { year: 2013 }, needed: null, required: null, noProjection: 'noSeries', light: 'open' });
  });

  test('a stock to which nothing was added is the same at the end of the last year that is over', async () => {
    const targets = targetSet([{ goal: 2000, year: 2017, industry: 'light', indicator: 'patentsOwned' }]);
    const held = COUNTS.reduce((a, b) => a + b);
    const [row] = (await attainment(fakeEngine(GRANTED, { asOf: '2016-06-30' }), { targets })).rows;
    expect(row).toMatchObject({ last: { year: 2015, level: held }, projection: null, noProjection: 'tooFewYears' });
    expect(row!.required).toBeCloseTo((2000 / held) ** (1 / 2) - 1, 12);
  });

  test('a stock is what is held and what comes', async () => {
    const held = COUNTS.reduce((a, b) => a + b);
    const targets = targetSet([{ goal: held + 700, year: 2017, industry: 'light', indicator: 'patentsOwned' }]);
    const [row] = (await attainment(fakeEngine(GRANTED, { asOf: '2014-12-31' }), { targets })).rows;
    expect(row).toMatchObject({ kind: 'stock', last: { year: 2014, level: held } });
    expect(row!.projection!.value).toBeGreaterThan(held + 3 * 238);
    expect(row!.light).toBe('green');
  });

  test('areas, enterprises and shares have a ceiling and are not projected', async () => {
    const targets = targetSet([
      { goal: 2, year: 2018, industry: 'light', indicator: 'areasWithCorePatents' },
      { goal: 0.4, year: 2018, industry: null, indicator: 'inventionShare' },
      { goal: 5, year: 2018, industry: null, indicator: 'technicalStandards' },
    ]);
    const { rows } = await attainment(fakeEngine(GRANTED), { targets });
    expect(rows.map(({ noProjection, light, last }) => [noProjection, light, last])).toEqual(
      Array(3).fill(['noSeries', 'open', null]),
    );
  });

  test('yearly figures from outside are a series too, of growth by its level', async () => {
    const yearly = (indicator: string) =>
      COUNTS.map((value, i) => ({ indicator, year: 2005 + i, value: value * 10, unit: '件', source: '统计年鉴' }));
    const { indicators } = loadIndicators([...yearly('trademarks'), ...yearly('sales')]);
    const targets = targetSet([
      { goal: 0.12, year: 2017, baseYear: 2012, industry: null, indicator: 'trademarkGrowth', level: 'trademarks' },
      { goal: 3000, year: 2017, industry: null, indicator: 'sales', kind: 'flow' },
    ]);
    const { rows } = await attainment(fakeEngine([]), { targets, indicators });
    expect(rows[0]).toMatchObject({ last: { year: 2014, level: 2380 }, needed: 1970 * 1.12 ** 5, state: 'open' });
    expect(rows[1]).toMatchObject({ last: { year: 2014, level: 2380 }, needed: 3000, state: 'open' });
    expect(rows[1]!.projection!.probability).toBeGreaterThan(0.5);
  });
});

test('figures from outside that fall below 0 are no series that grows', async () => {
  const rows = [5, 6, -1, 7, 8, 9].map((value, i) => ({ indicator: 'sales', year: 2010 + i, value: value * 100, source: 's' }));
  const targets = targetSet([{ goal: 3000, year: 2018, industry: null, indicator: 'sales', kind: 'flow' }]);
  const found = await attainment(fakeEngine([]), { targets, indicators: loadIndicators(rows).indicators });
  expect(found.rows[0]).toMatchObject({ last: null, noProjection: 'noSeries', light: 'open' });
});

test('the unit of a measure from outside decides nothing, and its decimals are printed', async () => {
  const held = [3.1, 3.6, 4.4, 5.2, 6.3, 7.5, 9.4, 11.6];
  const found = async (scale: number, decimals: number) => {
    const table = held.map((value, i) => ({
      indicator: 'perHead',
      year: 2007 + i,
      value: Number((value * scale).toFixed(decimals)),
      source: 's',
    }));
    const targets = targetSet([{ goal: 15 * scale, year: 2017, industry: null, indicator: 'perHead', kind: 'flow' }]);
    return (await attainment(fakeEngine([]), { targets, indicators: loadIndicators(table).indicators })).rows[0]!;
  };
  const [tens, ones] = [await found(1, 1), await found(0.1, 2)];
  expect(ones.projection!.probability).toBeCloseTo(tens.projection!.probability, 10);
  expect(ones.light).toBe('green');
  expect(ones.projection!.value * 10).toBeCloseTo(tens.projection!.value, 0);
  // Who computes it again from what is printed gets what is printed.
  const [, needed, level, growth] = ones.arithmetic.en.match(/\(([\d.]+) \/ ([\d.]+)\) to the power 1\/3, minus 1: ([\d.]+)%/)!;
  expect([needed, level]).toEqual(['1.5', '1.16']);
  expect(((Number(needed) / Number(level)) ** (1 / 3) - 1) * 100).toBeCloseTo(Number(growth), 1);
});

describe('the pace of a part-year', () => {
  /** Cut off in the middle of 2024: 600 a year in 2008, growing 8%. */
  const { rows: delays, truth } = syntheticDelays(3);
  const engine = delayedEngine(delays, '2024-06-30');
  const target = { goal: 2200, year: 2024, industry: 'light', indicator: 'annualApplications' };

  test('is what is seen over the share that can be seen, against an even pace', async () => {
    const [row] = (await attainment(engine, { targets: targetSet([target]) })).rows;
    const { elapsed, seen, visible, filed, due, ratio, year } = row!.pace!;
    expect([year, due, elapsed]).toEqual([2024, 1100, 182 / 366]);
    expect(visible).toBeGreaterThan(0.05);
    expect(visible).toBeLessThan(0.5);
    expect(filed.value).toBe(Math.round(seen / visible));
    expect(ratio).toBeCloseTo(filed.value / 1100, 12);
    // Half of the year's true filings lie in the interval.
    expect(filed.low95).toBeLessThan(truth.get(2024)! / 2);
    expect(filed.high95).toBeGreaterThan(truth.get(2024)! / 2);
    expect(row!.arithmetic.zh).toContain('2024年已过去49.7%，已公开');
  });

  test('before the target year is that of the year under way on the required path', async () => {
    const [row] = (await attainment(engine, { targets: targetSet([{ ...target, year: 2026 }]) })).rows;
    const { last, required, pace } = row!;
    expect(pace!.year).toBe(2024);
    expect(pace!.due).toBeCloseTo((last!.level * (1 + required!) ** (2024 - last!.year)) / 2, 6);
  });

  test('of a target year that is over is its estimate, and no trend of the years before contradicts it', async () => {
    const [row] = (await attainment(engine, { targets: targetSet([{ ...target, year: 2023 }]) })).rows;
    expect(row).toMatchObject({ projection: null, noProjection: 'filed', light: 'open', state: 'open' });
    expect(row!.pace).toMatchObject({ year: 2023, quarters: 4, elapsed: 1 });
    expect(row!.pace!.filed.low95).toBeLessThan(truth.get(2023)!);
    expect(row!.pace!.filed.high95).toBeGreaterThan(truth.get(2023)!);
    expect(row!.arithmetic.en).toContain('the estimate by the delay stands');
    const chanceOf = async (goal: number) =>
      (await attainment(engine, { targets: targetSet([{ ...target, goal, year: 2023 }]) })).rows[0]!.pace!.probability!;
    const { filed, seen } = row!.pace!;
    expect(await chanceOf(filed.high80)).toBeLessThan(0.12);
    expect(await chanceOf(filed.high80)).toBeGreaterThan(0.08);
    expect(await chanceOf(filed.low80)).toBeGreaterThan(0.88);
    expect(await chanceOf(filed.high95)).toBeCloseTo(0.025, 2);
    expect(await chanceOf(filed.value)).toBeCloseTo(0.49, 1);
    expect(await chanceOf(seen)).toBe(1);
    expect(row!.arithmetic.en.match(/probability of reaching it/g)).toHaveLength(1);
    const [next] = (await attainment(engine, { targets: targetSet([{ ...target, year: 2025 }]) })).rows;
    expect(next!.projection).not.toBeNull();
  });

  test('of the whole city counts each application once', async () => {
    const both = delayedEngine(delays, '2024-06-30', ['light/lamp', 'water/pump']);
    const [row] = (await attainment(both, { targets: targetSet([{ ...target, industry: null }]) })).rows;
    const [own] = (await attainment(engine, { targets: targetSet([target]) })).rows;
    expect(row!.pace).toEqual(own!.pace);
  });

  test('is refused with the reason of the delay law', async () => {
    const { delays: _, ...mute } = engine;
    const refused = (of: Engine) => attainment(of, { targets: targetSet([target]) }).then(({ rows }) => rows[0]!.paceReason);
    expect(await refused(mute)).toBe('noDelays');
    expect(await refused(delayedEngine(delays.slice(0, 3), '2024-06-30'))).toBe('tooFewRecords');
  });
});

test('a set without any data has open lights, and its Chinese holds no Latin letter', async () => {
  const { rows } = await attainment(fakeEngine([]));
  expect(rows.every(({ light, arithmetic }) => light === 'open' && !/[A-Za-z,;:()]/.test(arithmetic.zh))).toBe(true);
  const { rows: full } = await attainment(fakeEngine([...FILED, ...GRANTED]), {
    targets: targetSet([{ goal: 260, year: 2018, industry: 'light', indicator: 'annualApplications' }]),
  });
  expect(full[0]!.arithmetic.zh).not.toMatch(/[A-Za-z,;:()]/);
  expect(full[0]!.arithmetic.en).not.toMatch(/[^\x20-\x7e]/);
});

/** An engine whose applications are those of a table of delays, all inventions of one industry. */
function delayedEngine(delays: readonly DelayRow[], asOf: string, areas: readonly string[] = ['light/lamp']): Engine {
  const years = new Map<number, number>();
  for (const { from, count } of delays) years.set(Math.floor(from! / 4), (years.get(Math.floor(from! / 4)) ?? 0) + count);
  const applications = [...years].map(([filing, times]) => ({ filing, times, areas }));
  return { ...fakeEngine(applications, { asOf }), delays: async () => delays };
}

function targetSet(targets: readonly object[]): TargetSet {
  const common = { name: '虚构目标', unit: '件' };
  const list = targets.map((target, i) => ({ id: `t${i}`, ...common, ...target }));
  return loadTargets({ id: 'fake', name: '虚构', source: 'invented', targets: list });
}

test('options are those of the scorecard', async () => {
  const options: ScorecardOptions = { targets: targetSet([]), indicators: { none: { value: 1, source: '' } } };
  await expect(attainment(fakeEngine([]), options)).rejects.toThrow('scorecard: unknown target: "none"');
});

test('the text prints numbers as the tables do', async () => {
  const targets = targetSet([{ goal: 5000, year: 2016, industry: 'light', indicator: 'annualApplications' }]);
  const filed = (filing: number, times: number): FakeApplication => ({ filing, times, areas: ['light/lamp'] });
  const [row] = (await attainment(fakeEngine([filed(2013, 90), filed(2014, 60), filed(2016, 30)]), { targets })).rows;
  expect(row!.arithmetic.zh).toContain('2016年需达到5,000。（5,000÷60）的2次方根减一，今后须年均增长812.9%，此前年均增长−33.3%');
  expect(row!.arithmetic.en).toContain('minus 1: 812.9% a year from there, against −33.3% a year so far');
});
