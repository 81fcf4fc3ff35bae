import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEstimate, estimateParts } from '../../../src/analyse/delay/delay-estimate.js';
import { type DelayModel, delayModel } from '../../../src/analyse/delay/delay-model.js';
import { delayStrata, lastFullQuarter } from '../../../src/analyse/delay/delay-strata.js';
import { type DelayCell, publicationDelay } from '../../../src/analyse/delay/publication-delay.js';
import { type SyntheticOptions, syntheticDelays } from './synthetic-delays.js';

const SEEDS = Array.from({ length: 200 }, (_, i) => i);

function modelOf(seed: number, options: SyntheticOptions = {}): { model: DelayModel; truth: ReadonlyMap<number, number> } {
  const { rows, truth } = syntheticDelays(seed, options);
  const model = delayModel(delayStrata(rows), Math.floor((options.cutOff ?? 2024.5) * 4) - 1);
  if (typeof model === 'string') throw new Error(model);
  return { model, truth };
}

/** Mean error of the estimates of a year, and how often the intervals cover the truth. */
function score(year: number, options: SyntheticOptions = {}) {
  let [bias, in80, in95, raw] = [0, 0, 0, 0];
  for (const seed of SEEDS) {
    const { model, truth } = modelOf(seed, options);
    const parts = [...model.parts(year).values()];
    const { value, low80, high80, low95, high95 } = countEstimate(parts, model.widened);
    const true_ = truth.get(year)!;
    bias += (value / true_ - 1) / SEEDS.length;
    raw += (parts.reduce((sum, { seen }) => sum + seen, 0) / true_ - 1) / SEEDS.length;
    if (low80 <= true_ && true_ <= high80) in80 += 1 / SEEDS.length;
    if (low95 <= true_ && true_ <= high95) in95 += 1 / SEEDS.length;
  }
  return { bias, in80, in95, raw };
}

describe('synthetic truth over 200 seeds (45 % published early, 55 % after 18 months, growth 8 %)', () => {
  test('the year before the cut-off year is met to 3 %, and the 80 % interval covers 75 to 85 %', () => {
    const { bias, in80, in95, raw } = score(2023);
    expect(raw).toBeLessThan(-0.5);
    expect(Math.abs(bias)).toBeLessThanOrEqual(0.03);
    expect(in80).toBeGreaterThanOrEqual(0.75);
    expect(in80).toBeLessThanOrEqual(0.85);
    expect(in95).toBeGreaterThanOrEqual(0.92);
  });

  test('the same in a small field of some 300 applications a year', () => {
    const { bias, in80 } = score(2023, { base: 100 });
    expect(Math.abs(bias)).toBeLessThanOrEqual(0.03);
    expect(in80).toBeGreaterThanOrEqual(0.75);
    expect(in80).toBeLessThanOrEqual(0.85);
  });

  test('a year just over, a quarter of it published, is met to 3 % on average', () => {
    expect(Math.abs(score(2023, { cutOff: 2024 }).bias)).toBeLessThanOrEqual(0.03);
  });

  test('cells scatter no more than by chance, but for the one in twenty that chance tells so, and threefold where applications come in threes', () => {
    const dispersions = (times: number) =>
      SEEDS.map((seed) => {
        const { rows } = syntheticDelays(seed, { base: 300 });
        const [one] = delayStrata(rows.map((row) => ({ ...row, count: row.count * times })));
        return publicationDelay(one!.cells, { through: 8097, first: one!.first })!.dispersion;
      });
    const chance = dispersions(1);
    expect(chance.filter((dispersion) => dispersion === 1).length / SEEDS.length).toBeGreaterThan(0.85);
    expect(Math.min(...chance)).toBe(1);
    const threes = dispersions(3);
    expect(threes.reduce((sum, dispersion) => sum + dispersion / SEEDS.length, 0)).toBeCloseTo(3, 0);
    expect(Math.min(...threes)).toBeGreaterThan(1.5);
  });

  test('a drifting law shows in the back-test and widens the intervals', () => {
    const widened = SEEDS.slice(0, 20).map((seed) => {
      const { model } = modelOf(seed, { base: 2000, early: (year) => 0.2 + 0.04 * (year - 2008) });
      return model.widened;
    });
    expect(widened.filter((factor) => factor > 1).length).toBeGreaterThanOrEqual(18);
  });
});

describe('publicationDelay', () => {
  /** Ten applications a quarter, `law[j]` tenths of them published after j quarters. */
  const steady = (law: readonly number[], quarters: number): DelayCell[] =>
    Array.from({ length: quarters }, (_, from) => law.map((count, j) => ({ from, to: from + j, count })))
      .flat()
      .filter(({ to, count }) => to < quarters && count > 0);

  test('finds the law of data without noise exactly, whatever the growth', () => {
    const law = [2, 0, 3, 5];
    const cells = steady(law, 40).map((cell) => ({ ...cell, count: cell.count * 2 ** (cell.from / 4) }));
    const { published, dispersion } = publicationDelay(cells, { through: 39, first: 0 })!;
    [0.2, 0.2, 0.5, 1, 1].forEach((share, j) => {
      expect(published[j]!).toBeCloseTo(share, 12);
    });
    expect(dispersion).toBe(1);
  });

  test('is null for fewer than eleven quarters, and without any application', () => {
    expect(publicationDelay(steady([10], 11), { through: 10, first: 0 })).toBeNull();
    expect(publicationDelay(steady([10], 12), { through: 11, first: 0 })).not.toBeNull();
    expect(publicationDelay([], { through: 39, first: 0 })).toBeNull();
  });

  test('shares rise to 1, hazards are shares, and the order of cells does not matter', () => {
    const cell = fc.record({ from: fc.nat({ max: 30 }), delay: fc.nat({ max: 12 }), count: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (list) => {
        const cells = list.map(({ from, delay, count }) => ({ from, to: from + delay, count }));
        const law = publicationDelay(Object.freeze(cells), { through: 42, first: 0, window: 43 })!;
        expect(law.published.every((share, j) => share >= 0 && share <= 1 && share >= (law.published[j - 1] ?? 0))).toBe(true);
        expect(law.published.at(-1)).toBe(1);
        expect(law.hazards.every((hazard) => hazard >= 0 && hazard <= 1)).toBe(true);
        expect(publicationDelay([...cells].reverse(), { through: 42, first: 0, window: 43 })).toEqual(law);
      }),
    );
  });
});

describe('estimateParts and countEstimate', () => {
  test('half published, no noise: twice as many, and never less than seen', () => {
    const law = { through: 3, published: [0.5, 1], hazards: [1, 0.5], exposures: [100, 1e9], dispersion: 1 };
    const parts = estimateParts([{ from: 3, to: 3, count: 50 }], law, 0, 3);
    expect(parts).toMatchObject({ seen: 50, value: 100, process: 100 });
    const { value, low95, low80, high80, high95 } = countEstimate([parts]);
    expect(value).toBe(100);
    expect([50 <= low95, low95 < low80, low80 < 100, 100 < high80, high80 < high95]).not.toContain(false);
  });

  test('what was published after the last full quarter is seen, but tells nothing of the rest', () => {
    const law = { through: 3, published: [0.5, 1], hazards: [1, 0.5], exposures: [9, 9], dispersion: 1 };
    expect(estimateParts([{ from: 3, to: 4, count: 7 }], law, 0, 3)).toMatchObject({ seen: 7, value: 7 });
  });

  test('bounds are in order, and parts without variance are certain', () => {
    const part = fc.record({ seen: fc.nat({ max: 999 }), extra: fc.nat({ max: 999 }), process: fc.nat({ max: 9999 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.double({ min: 1, max: 9, noNaN: true }), (list, factor) => {
        const parts = list.map(({ seen, extra, process }) => ({ seen, value: seen + extra, process, parameter: 0 }));
        const e = countEstimate(parts, factor);
        const seen = parts.reduce((sum, one) => sum + one.seen, 0);
        expect(seen <= e.low95 && e.low95 <= e.low80 && e.low80 <= e.value).toBe(true);
        expect(e.value <= e.high80 && e.high80 <= e.high95 && Object.values(e).every(Number.isInteger)).toBe(true);
        const sure = countEstimate(parts.map((one) => ({ ...one, process: 0 })));
        expect([sure.low95, sure.high95]).toEqual([sure.value, sure.value]);
      }),
    );
  });
});

describe('strata', () => {
  test('small ones join the largest, unknown days are left out', () => {
    const rows = [
      { type: 'invention', from: 8000, to: 8006, count: 900 },
      { type: 'design', from: 8000, to: 8002, count: 300 },
      { type: 'utilityModel', from: 8000, to: 8002, count: 199 },
      { type: 'unknown', from: 8001, to: null, count: 5 },
    ];
    expect(delayStrata(rows).map(({ members, cells }) => [members, cells.length])).toEqual([
      [['invention', 'utilityModel'], 2],
      [['design'], 1],
    ]);
    expect(delayStrata([])).toEqual([]);
  });

  test.each([
    ['2016-12-31', 8067],
    ['2016-12-24', 8067],
    ['2016-12-23', 8066],
    ['2017-01-31', 8067],
    ['2017-03-28', 8068],
  ])('the last full quarter at %s is %i', (asOf, quarter) => expect(lastFullQuarter(asOf)).toBe(quarter));
});
