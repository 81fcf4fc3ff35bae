import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentration, concentrationQueries, concentrationRow } from '../../../src/analyse/concentration/concentration.js';
import { concentrationRatio } from '../../../src/analyse/concentration/concentration-ratio.js';
import { fakeEngine } from '../fake-engine.js';

const engine = fakeEngine([
  { times: 40, areas: ['light/lamp'], applicants: ['enterprise:a'] },
  { times: 30, areas: ['light/lamp', 'light/laser'], applicants: ['enterprise:b'] },
  { times: 20, areas: ['light/lamp', 'water/pump'], applicants: ['university:c'] },
  { times: 10, areas: ['light/lamp'], applicants: ['person:d'] },
  { times: 5, areas: ['water/pump'] },
  { times: 7, applicants: ['enterprise:a', 'enterprise:e'] },
]);

const SHARED_BY = { scope: 'all', id: 'all', of: 'applicant' } as const;

describe('concentration', () => {
  test('has a row for the whole, for every industry and every area, and for the fields, in taxonomy order', async () => {
    const { rows, labelSet } = await concentration(engine);
    expect(labelSet).toBe('US merger guidelines 2010');
    expect(rows.map(({ scope, id, of, n, total }) => `${scope} ${id} ${of} ${n} ${total}`)).toEqual([
      'all all applicant 5 114',
      'industry light applicant 4 100',
      'industry water applicant 1 20',
      'area lamp applicant 4 100',
      'area laser applicant 1 30',
      'area pump applicant 1 20',
      'area filter applicant 0 0',
      'all all industry 2 125',
      'all all area 3 155',
    ]);
  });

  test('holders 40, 30, 20, 10 have HHI 0.3, CR4 1, Gini 0.25 and are highly concentrated', async () => {
    const { rows } = await concentration(engine);
    expect(rows[1]).toMatchObject({
      hhi: 0.3,
      cr4: 1,
      cr8: 1,
      gini: 0.25,
      effectiveNumber: 1 / 0.3,
      small: false,
      label: 'high',
    });
  });

  test('fewer than 30 applications keep their indices and lose the label', async () => {
    const { rows } = await concentration(engine);
    expect(rows[2]).toMatchObject({ total: 20, hhi: 1, small: true, label: null });
  });

  test('a field without applications has null everywhere', async () => {
    const { rows } = await concentration(engine);
    const nothing = { hhi: null, cr4: null, cr8: null, gini: null, entropy: null, effectiveNumber: null };
    expect(rows.find(({ id }) => id === 'filter')).toMatchObject({ n: 0, total: 0, ...nothing, small: true, label: null });
  });

  test('asks five queries, whatever the number of areas', async () => {
    const fresh = fakeEngine([]);
    await concentration(fresh, { counting: 'fractional', where: { type: 'invention' } });
    expect(fresh.queries).toEqual(Object.values(concentrationQueries({ counting: 'fractional', where: { type: 'invention' } })));
    expect(fresh.queries.length).toBe(5);
  });

  test('fractional totals of the industries sum to the applications in them', async () => {
    const { rows } = await concentration(engine, { counting: 'fractional' });
    expect(rows.find(({ scope, of }) => scope === 'all' && of === 'industry')!.total).toBeCloseTo(105, 10);
  });

  test('the labels change at 0.15 and 0.25', () => {
    const label = (counts: readonly number[]) => concentrationRow(SHARED_BY, counts).label;
    expect(label(new Array(7).fill(10))).toBe('unconcentrated');
    expect(label(new Array(6).fill(10))).toBe('moderate');
    expect(label(new Array(4).fill(10))).toBe('moderate');
    expect(label([11, 10, 10, 9])).toBe('high');
  });

  test('names its label set and its bootstrap, and can label by another set', async () => {
    const usual = await concentration(engine);
    expect(usual).toMatchObject({ labels: { id: 'us2010' }, bootstrap: { draws: 200, seed: 1, level: 0.95 } });
    const bain = await concentration(engine, { labels: 'bain' });
    expect(bain.labelSet).toBe('Bain classes by CR4');
    expect(bain.rows[1]).toMatchObject({ cr4: 1, label: 'oligopoly1', labelFirm: null });
    await expect(concentration(engine, { labels: 'none' as 'bain' })).rejects.toThrow(
      'concentration: unknown label set: "none"; use us1992',
    );
  });

  test('industries have an interval, areas only when asked for, and small ones never', async () => {
    const has = async (areaIntervals: boolean) =>
      (await concentration(engine, { areaIntervals })).rows.map(({ hhiInterval }) => hhiInterval !== null);
    expect(await has(false)).toEqual([true, true, false, false, false, false, false, true, true]);
    expect(await has(true)).toEqual([true, true, false, true, false, false, false, true, true]);
  });

  test('a label is firm when both ends of the interval have it', () => {
    const firm = (counts: readonly number[]) => concentrationRow(SHARED_BY, counts, { bootstrap: {} }).labelFirm;
    expect(firm(new Array(100).fill(10))).toBe(true);
    expect(firm([13, 10, 9, 8])).toBe(false);
    expect(firm([5])).toBeNull();
    expect(concentrationRow(SHARED_BY, [400, 100]).labelFirm).toBeNull();
  });

  test('one holder has no interval and no corrected Gini, but a label', () => {
    expect(concentrationRow(SHARED_BY, [40], { bootstrap: {} })).toMatchObject({
      hhi: 1,
      hhiCorrected: 1,
      hhiNormalised: null,
      giniCorrected: null,
      hhiInterval: null,
      label: 'high',
    });
  });

  test('every row is JSON without NaN, and a label comes only with 30 applications', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }), (counts) => {
        const row = concentrationRow(SHARED_BY, Object.freeze(counts));
        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
        expect(row.label !== null).toBe(row.total >= 30);
        expect([row.cr4, row.cr8]).toEqual([concentrationRatio(counts, 4), concentrationRatio(counts, 8)]);
      }),
    );
  });
});
