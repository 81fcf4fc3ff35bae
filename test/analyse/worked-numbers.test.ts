import { describe, expect, test } from 'vitest';
import { concentrationRatio } from '../../src/analyse/concentration/concentration-ratio.js';
import { hhi } from '../../src/analyse/concentration/hhi.js';
import { lorenz } from '../../src/analyse/concentration/lorenz.js';
import { totalOf } from '../../src/analyse/total-of.js';
import { cagr } from '../../src/analyse/trend/cagr.js';
import { summarizeSeries } from '../../src/analyse/trend/trend-summary.js';

/** Paris-only families by year (Martinez 2010, table 9, as reprinted in the WIPO Handbook, table 4.10). */
const FAMILIES = [106850, 107873, 112351, 116602, 129535, 146281, 161060, 173243, 196972];

describe('published numbers', () => {
  test('nine years of families add up to the printed 1,250,767, and rise without a break (T10)', () => {
    expect(totalOf(FAMILIES)).toBe(1_250_767);
    const rows = FAMILIES.map((count, i) => ({ value: null, year: 1 + i, count, complete: true, growth: null }));
    expect(summarizeSeries(rows)).toMatchObject({ total: 1_250_767, verdict: 'up', cagr: cagr(106_850, 196_972, 8) });
  });

  test('371,819 grants of the five years from 2009 that grow steadily by the published 12.96 % a year are told as just that (T14, CNIPA 2014)', () => {
    const first = 371_819 / [0, 1, 2, 3, 4].reduce((sum, k) => sum + 1.1296 ** k, 0);
    const rows = [0, 1, 2, 3, 4].map((k) => ({
      value: null,
      year: 2009 + k,
      count: Math.round(first * 1.1296 ** k),
      complete: true,
      growth: null,
    }));
    const { total, cagr: rate, verdict } = summarizeSeries(rows);
    expect(Math.abs(total - 371_819)).toBeLessThanOrEqual(2);
    expect([(rate! * 100).toFixed(2), verdict]).toEqual(['12.96', 'up']);
  });

  test('the published yearly rates of new energy, its vehicles and biology compound exactly (T14)', () => {
    for (const rate of [0.3259, 0.2546, 0.2431]) expect(cagr(1000, 1000 * (1 + rate) ** 4, 4)).toBeCloseTo(rate, 12);
  });

  test('shares of office totals in the tens of millions (T18, PATSTAT of October 2009: JP, US, DE, GB, CN, EP)', () => {
    const offices = [16_282_860, 11_376_401, 6_792_342, 3_319_126, 2_803_867, 2_388_584];
    const total = offices.reduce((sum, count) => sum + BigInt(count), 0n);
    const squares = offices.reduce((sum, count) => sum + BigInt(count) ** 2n, 0n);
    expect(BigInt(totalOf(offices))).toBe(total);
    expect(concentrationRatio(offices, 4)).toBe(Number(total - 2_803_867n - 2_388_584n) / Number(total));
    expect(hhi(offices)!).toBeCloseTo(Number((squares * 10n ** 17n) / total ** 2n) / 1e17, 15);
    expect(lorenz(offices)!.at(1)!.total).toBeCloseTo(2_388_584 / Number(total), 15);
  });
});
