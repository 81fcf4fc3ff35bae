import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationImpact } from '../../../src/analyse/quality/citation-impact.js';
import { type Planted, plantedEngine } from './planted.js';

const old: Planted = { filing: 20060101, areas: ['x1'] };
const young: Planted = { filing: 20140101, areas: ['x1'] };

describe('citation impact', () => {
  test('does not take age for impact: the old are cited five times as much, and all score 1', async () => {
    const engine = plantedEngine([
      { ...old, times: 40, citedBy: 10, district: 'D' },
      { ...old, times: 40, citedBy: 0, district: 'D' },
      { ...young, times: 40, citedBy: 2, district: 'E' },
      { ...young, times: 40, citedBy: 0, district: 'E' },
    ]);
    const { rows, scoring, cohorts } = await citationImpact(engine, { of: 'district' });
    expect([scoring, cohorts]).toEqual([2, 2]);
    expect(rows.map(({ value, mean, normalised, percentile }) => [value, mean, normalised, percentile])).toEqual([
      ['D', 5, 1, 0.5],
      ['E', 1, 1, 0.5],
    ]);
    for (const { top } of rows) expect(top).toBeCloseTo(0.1, 12);
  });

  test('finds the applicant who is cited more than others of the same year and industry', async () => {
    const engine = plantedEngine([
      { ...old, times: 30, citedBy: 6, applicants: ['p'] },
      { ...old, times: 60, citedBy: 0, applicants: ['q'] },
      { ...old, times: 5, citedBy: -1, applicants: ['q'] },
    ]);
    const { rows } = await citationImpact(engine, { of: 'applicant' });
    expect(rows[0]).toMatchObject({ value: 'p', known: 30, unknown: 0, unscored: 0, mean: 6, normalised: 3, small: false });
    expect(rows[0]!.percentile).toBeCloseTo(75 / 90, 12);
    expect(rows[0]!.top).toBeCloseTo(9 / 30, 12);
    expect(rows[1]).toMatchObject({ value: 'q', known: 60, unknown: 5, mean: 0, normalised: 0, top: 0 });
  });

  test('a condition on applicants does not narrow the cohort they are held against', async () => {
    const engine = plantedEngine([
      { ...old, times: 30, citedBy: 6, applicants: ['p'] },
      { ...old, times: 30, citedBy: 0, applicants: ['q'] },
    ]);
    const { rows } = await citationImpact(engine, { of: 'applicant', where: { applicant: 'p' } });
    expect(rows).toMatchObject([{ value: 'p', normalised: 2 }]);
  });

  test('cohorts below 30, never cited, without year or without field score nobody', async () => {
    const few = await citationImpact(plantedEngine([{ ...old, times: 29, citedBy: 5 }]));
    expect(few.rows).toMatchObject([{ known: 29, unscored: 29, normalised: null, percentile: null, top: null, small: true }]);
    const uncited = await citationImpact(plantedEngine([{ ...old, times: 50, citedBy: 0 }]));
    expect(uncited.rows).toMatchObject([{ known: 50, unscored: 50, mean: 0, normalised: null }]);
    const apart = await citationImpact(
      plantedEngine([
        { ...old, times: 40, citedBy: 5, district: 'D' },
        { filing: 20060101, citedBy: 5, district: 'D' },
        { areas: ['x1'], citedBy: 5, district: 'D' },
      ]),
      { of: 'district' },
    );
    expect(apart.rows).toMatchObject([{ known: 42, unscored: 2 }]);
  });

  test('says why when nothing is known of citations, or the engine cannot tell', async () => {
    expect(await citationImpact(plantedEngine([{ ...old, times: 40 }]))).toMatchObject({ reason: 'noCitations', rows: [] });
    const { values: _, ...plain } = plantedEngine([old]);
    expect(await citationImpact(plain)).toMatchObject({ reason: 'noMeasurements', rows: [] });
  });

  test('every scoring cohort has mean score 1, mean percentile 1/2 and a tenth in the top tenth', async () => {
    const citations = fc.array(fc.nat({ max: 9 }), { minLength: 30, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(citations, citations, async (one, other) => {
        fc.pre(one.some((count) => count > 0) && other.some((count) => count > 0));
        const planted = [one, other].flatMap((list, k) => list.map((citedBy) => ({ ...(k === 0 ? old : young), citedBy })));
        const [row] = (await citationImpact(plantedEngine(planted))).rows;
        expect(row!.normalised).toBeCloseTo(1, 10);
        expect(row!.percentile).toBeCloseTo(0.5, 10);
        expect(row!.top).toBeCloseTo(0.1, 10);
      }),
      { numRuns: 40 },
    );
  });
});
