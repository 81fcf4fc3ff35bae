import { describe, expect, test } from 'vitest';
import { cautiousShares } from '../../../src/analyse/delay/cautious-shares.js';
import type { DelayRow } from '../../../src/engines/engine.js';

/** Ten applications a quarter from 1990 on, published after some quarters in turn, as far as that is before the cut-off. */
function rowsOf(delays: readonly number[], first = 1990): DelayRow[] {
  const rows: DelayRow[] = [];
  for (let from = first * 4; from < 2016 * 4; from++) {
    for (const delay of delays) {
      if (from + delay < 2017 * 4) rows.push({ type: 'invention', from, to: from + delay, count: 10 / delays.length });
    }
  }
  return rows;
}

describe('what may be outstanding at the most', () => {
  test('is nothing where all is published within six quarters', () => {
    const shares = cautiousShares(rowsOf([6]), '2016-12-31')!;
    expect(shares[6]).toBe(1);
    expect(shares[2]).toBeLessThan(0.01);
  });

  test('is the half that comes after eight years', () => {
    const shares = cautiousShares(rowsOf([6, 32]), '2016-12-31')!;
    expect(shares[6]).toBeGreaterThan(0.3);
    expect(shares[6]).toBeLessThan(0.5);
    expect(shares[40]).toBeCloseTo(1, 6);
  });

  test('is more where publications still come after the longest delay that the data reach back to', () => {
    const spread = Array.from({ length: 60 }, (_, i) => i + 1);
    const [short, long] = [cautiousShares(rowsOf(spread, 2010), '2016-12-31')!, cautiousShares(rowsOf(spread), '2016-12-31')!];
    expect(short.at(-1)).toBeLessThan(0.5);
    expect(long.at(-1)).toBeCloseTo(1, 6);
  });

  test('is not known without delays, or with two years of them', () => {
    expect(cautiousShares([], '2016-12-31')).toBeUndefined();
    expect(cautiousShares(rowsOf([1], 2015), '2016-12-31')).toBeUndefined();
  });
});
