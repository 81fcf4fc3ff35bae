import { describe, expect, test } from 'vitest';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { type NowcastAnswers, nowcast, summarizeNowcast } from '../../../src/analyse/delay/nowcast.js';
import { trend } from '../../../src/analyse/trend/trend.js';
import type { CountRow, DelayRow, Engine } from '../../../src/engines/engine.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';
import { syntheticDelays } from './synthetic-delays.js';

const { rows: DELAYS, truth } = syntheticDelays(5);

/** Answers to the queries of a nowcast, from rows of delays: every application published first as an application, in China. */
function answers(delays: readonly DelayRow[], stage = 'application'): NowcastAnswers {
  const byYear = new Map<string, number>();
  for (const { type, from, count } of delays) {
    const key = `${type} ${Math.floor(from! / 4)}`;
    byYear.set(key, (byYear.get(key) ?? 0) + count);
  }
  const counts = [...byYear].map(([key, count]): CountRow => ({ key: [key.split(' ')[0]!, Number(key.split(' ')[1])], count }));
  return { delays, counts, stages: counts.map(({ key, count }) => ({ key: [key[1]!, key[0]!, stage, 'CN'], count })) };
}

function engineOf(delays: readonly DelayRow[], asOf: string | null = '2024-06-30', more: Partial<FakeApplication> = {}): Engine {
  const applications = delays.map(({ type, from, count }) => ({ type, filing: Math.floor(from! / 4), times: count, ...more }));
  return { ...fakeEngine(applications, { asOf }), delays: async () => delays };
}

function conventions(asOf: string | null = '2024-06-30') {
  return { conventions: conventionsOf(fakeEngine([], { asOf })) };
}

describe('nowcast', () => {
  test('marks each recent year complete, estimated with its intervals, or not computable with the reason', async () => {
    const { rows, through, refusal, backTest, meanError } = await nowcast(engineOf(DELAYS));
    expect([through, refusal]).toEqual(['2024-Q2', null]);
    expect(rows.map(({ year, state, reason }) => [year, state, reason])).toEqual([
      [2022, 'complete', null],
      [2023, 'estimated', null],
      [2024, 'notComputable', 'yearNotOver'],
    ]);
    const { estimate, share, seen } = rows[1]!;
    expect(estimate!.low95).toBeLessThanOrEqual(truth.get(2023)!);
    expect(estimate!.high95).toBeGreaterThanOrEqual(truth.get(2023)!);
    expect(share).toBeCloseTo(seen / estimate!.value, 2);
    expect(backTest.map(({ year }) => year)).toEqual([2022, 2021, 2020]);
    expect(meanError).toBeLessThan(0.15);
  });

  test('borrows the law of all data for a small field, and gives its part of the estimate', async () => {
    const all = answers(DELAYS);
    const part = { ...all, counts: all.counts.map(({ key, count }) => ({ key, count: count / 10 })) };
    const [whole, small] = [all, part].map((one) => summarizeNowcast(one, conventions()).rows[1]!.estimate!);
    expect(small!.value).toBe(Math.round(whole!.value / 10));
    expect(small!.high80 / small!.low80).toBeGreaterThan(whole!.high80 / whole!.low80);
  });

  test('estimates utility models and inventions by laws of their own', () => {
    const models = syntheticDelays(6, { type: 'utilityModel', early: () => 1 });
    const { rows } = summarizeNowcast(answers([...DELAYS, ...models.rows]), conventions());
    const both = truth.get(2023)! + models.truth.get(2023)!;
    expect(Math.abs(rows.find(({ year }) => year === 2023)!.estimate!.value / both - 1)).toBeLessThan(0.06);
  });

  test('gives no estimate of a year of which fewer than 30 are published, or less than a fifth', () => {
    const all = answers(DELAYS);
    const few = { ...all, counts: all.counts.map(({ key, count }) => ({ key, count: Math.min(count, 29) })) };
    expect(summarizeNowcast(few, conventions()).rows[1]).toMatchObject({ state: 'notComputable', reason: 'tooFewRecords' });
    const late = syntheticDelays(5, { base: 3000, cutOff: 2024, early: () => 0.15 });
    const { rows } = summarizeNowcast(answers(late.rows), conventions('2023-12-31'));
    expect(rows.find(({ year }) => year === 2023)).toMatchObject({ state: 'notComputable', reason: 'tooEarly', estimate: null });
  });
});

describe('exports that break the assumption are refused', () => {
  const refusalOf = (given: NowcastAnswers, asOf: string | null = '2024-06-30') => {
    const { refusal, rows } = summarizeNowcast(given, conventions(asOf));
    expect(rows.every(({ estimate }) => estimate === null)).toBe(true);
    return refusal;
  };

  test('inventions seen only as grants', () => expect(refusalOf(answers(DELAYS, 'grant'))).toBe('grantsOnly'));

  test('a third of the inventions seen with their grant only', () => {
    const all = answers(DELAYS);
    const stages = all.stages.flatMap(({ key, count }) => [
      { key, count: count * 2 },
      { key: [key[0]!, key[1]!, 'grant', 'CN'], count },
    ]);
    expect(refusalOf({ ...all, stages })).toBe('grantRows');
  });

  test('files without publication days, and too few recent applications', () => {
    expect(refusalOf(answers(DELAYS.map((row) => ({ ...row, to: null }))))).toBe('noDays');
    expect(refusalOf(answers(syntheticDelays(5, { base: 8 }).rows))).toBe('tooFewRecords');
  });

  test('data whose past years would have been missed by far', () => {
    const shifted = syntheticDelays(5, { base: 900, early: (year) => (year % 2 === 0 ? 0.2 : 0.6) });
    expect(refusalOf(answers(shifted.rows))).toBe('unreliable');
  });

  test('one year of publications', () => {
    expect(refusalOf(answers(DELAYS.filter(({ to }) => to! >= 2023 * 4 + 2)))).toBe('shortHistory');
  });

  test('a quarter without publications, and publications that stop before the cut-off', () => {
    expect(refusalOf(answers(DELAYS.filter(({ to }) => to !== 2022 * 4)))).toBe('gap');
    const stray = { type: 'invention', from: 2024 * 4, to: 2025 * 4 + 1, count: 3 };
    expect(refusalOf(answers([...DELAYS, stray]), '2025-06-30')).toBe('gap');
  });

  test('publications that go on beyond the longest delay', () => {
    const tail = Array.from({ length: 60 }, (_, from) =>
      Array.from({ length: 60 }, (_, j) => ({ type: 'invention', from: 8036 + from, to: 8036 + from + j, count: 20 })),
    );
    expect(refusalOf(answers(tail.flat().filter(({ to }) => to <= 8097)))).toBe('longTail');
  });

  test('no cut-off, no delays, another unit', async () => {
    expect(refusalOf(answers(DELAYS), null)).toBe('noCutOff');
    expect(refusalOf({ ...answers(DELAYS), delays: null })).toBe('noDelays');
    expect((await nowcast(engineOf(DELAYS), { unit: 'publication' })).refusal).toBe('unit');
    expect((await nowcast(engineOf(DELAYS), { dateBasis: 'grant' })).refusal).toBe('unit');
  });

  test('nothing at all', () => {
    expect(summarizeNowcast({ stages: [], counts: [], delays: [] }, conventions())).toMatchObject({
      refusal: 'noDays',
      rows: [],
      meanError: null,
    });
  });
});

describe('a trend with estimates', () => {
  test('carries them on open years only, and everything else is as without them', async () => {
    const engine = engineOf(DELAYS);
    const { delays: _, ...plain } = engine;
    const [with_, without] = [await trend(engine), await trend(plain)];
    expect(with_.rows.filter(({ estimate }) => estimate !== undefined).map(({ year }) => year)).toEqual([2023]);
    expect(with_.rows.map(({ estimate: _e, ...row }) => row)).toEqual(without.rows);
    expect(with_.summaries).toEqual(without.summaries);
    expect([with_.estimates!.refusal, without.estimates!.refusal]).toEqual([null, 'noDelays']);
  });

  test('a decline of the published numbers is no decline of the estimate', async () => {
    const { rows } = await trend(engineOf(DELAYS));
    const [before, open] = [rows.find(({ year }) => year === 2022)!, rows.find(({ year }) => year === 2023)!];
    expect(open.count).toBeLessThan(before.count / 1.5);
    expect(open.estimate!.high80).toBeGreaterThan(before.count);
  });

  test('by type, each series is estimated by its own law', async () => {
    const models = syntheticDelays(6, { type: 'utilityModel', early: () => 1 });
    const { rows } = await trend(engineOf([...DELAYS, ...models.rows]), { dimension: 'type' });
    for (const [type, own] of [
      ['invention', truth],
      ['utilityModel', models.truth],
    ] as const) {
      const { estimate } = rows.find((row) => row.value === type && row.year === 2023)!;
      expect(Math.abs(estimate!.value / own.get(2023)! - 1)).toBeLessThan(0.1);
    }
  });

  test('says why there is none when only grants are seen (T8)', async () => {
    const { estimates, rows } = await trend(engineOf(DELAYS, '2024-06-30', { firstStage: 'grant' }));
    expect(estimates).toEqual({ refusal: 'grantsOnly', backTest: [], meanError: null });
    expect(rows.some(({ estimate }) => estimate !== undefined)).toBe(false);
  });
});
