import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corePatents } from '../../../src/analyse/quality/core-patents.js';
import { scorecard } from '../../../src/analyse/targets/scorecard.js';
import { loadTargets } from '../../../src/taxonomy/targets.js';
import { type Planted, plantedEngine } from './planted.js';

const plain: Planted = { filing: 20100101, grant: 20120101, areas: ['x1'] };

/** Forty of one year and industry; the five in area x2 are cited most and have most claims. */
const PLANTED: readonly Planted[] = [
  { ...plain, times: 20, citedBy: 0, claims: 5 },
  { ...plain, times: 15, citedBy: 2, claims: 8 },
  { ...plain, times: 5, citedBy: 20, claims: 30, areas: ['x2'] },
];

describe('core patents', () => {
  test('stand high in citations and claims among the granted inventions of their year and industry', async () => {
    const result = await corePatents(plantedEngine(PLANTED));
    expect(result).toMatchObject({ rule: 'composite', from: 0.75, areas: 4, areasWithCore: 1 });
    expect(result.conventions.exclusions.map(({ by }) => by)).toEqual(['classified', 'granted']);
    expect(result.components).toEqual([
      { component: 'citedBy', weight: 1 },
      { component: 'claims', weight: 1 },
    ]);
    expect(result.rows).toEqual([
      { area: 'x1', industry: 'x', granted: 35, core: 0, unknown: 0, least: 0, most: 0 },
      { area: 'x2', industry: 'x', granted: 5, core: 5, unknown: 0, least: 5, most: 5 },
    ]);
    expect(result.counts).toEqual([{ key: ['x2', 2012], count: 5 }]);
  });

  test('say what other weights and limits would come to', async () => {
    const split: Planted[] = [
      { ...plain, times: 20, citedBy: 0, claims: 20 },
      { ...plain, times: 20, citedBy: 9, claims: 2, areas: ['x2'] },
    ];
    const { variants, areasWithCore, areasAtLeast, areasAtMost, rows } = await corePatents(plantedEngine(split), { from: 0.7 });
    expect(variants.map(({ variant, component, core, areas }) => [variant, component, core, areas])).toEqual([
      ['rule', null, 0, 0],
      ['without', 'citedBy', 20, 1],
      ['without', 'claims', 20, 1],
      ['doubled', 'citedBy', 0, 0],
      ['doubled', 'claims', 0, 0],
      ['lower', null, 0, 0],
      ['higher', null, 0, 0],
    ]);
    expect([areasWithCore, areasAtLeast, areasAtMost]).toEqual([0, 0, 1]);
    expect(rows.map(({ core, least, most }) => [core, least, most])).toEqual([
      [0, 0, 20],
      [0, 0, 20],
    ]);
  });

  test('are not told from cohorts too small, or without a component; these are unknown', async () => {
    const result = await corePatents(
      plantedEngine([
        ...PLANTED,
        { ...plain, times: 3, citedBy: 4, claims: -1 },
        { ...plain, filing: 20010101, times: 4, citedBy: 9, claims: 9 },
      ]),
    );
    expect(result.rows[0]).toMatchObject({ area: 'x1', granted: 42, unknown: 7 });
  });

  test('of a small industry are held against all industries of the year', async () => {
    const few: Planted = { ...plain, times: 2, citedBy: 20, claims: 30, areas: ['y1'] };
    const { rows } = await corePatents(plantedEngine([...PLANTED, few]));
    expect(rows.at(-1)).toMatchObject({ area: 'y1', granted: 2, core: 2, unknown: 0 });
  });

  test('are all granted inventions where fewer than two components can tell them apart', async () => {
    for (const planted of [
      PLANTED.map(({ claims: _, ...one }) => one),
      PLANTED.map((one) => ({ ...one, claims: 7 })),
      PLANTED.map((one, i) => (i === 0 ? { ...one, times: 30, claims: 0 } : one)),
    ]) {
      const result = await corePatents(plantedEngine(planted));
      expect(result).toMatchObject({ rule: 'grantedInvention', components: [], variants: [], areasWithCore: 2, areasAtMost: 2 });
      expect(result.rows.every(({ granted, core, unknown }) => core === granted && unknown === 0)).toBe(true);
    }
    const { values: _, ...counting } = plantedEngine(PLANTED);
    expect((await corePatents(counting)).counts).toEqual([
      { key: ['x1', 2012], count: 35 },
      { key: ['x2', 2012], count: 5 },
    ]);
  });

  test('leave out other types, applications without a grant, further areas, and grants after the year asked for', async () => {
    const engine = plantedEngine([
      ...PLANTED,
      { ...plain, type: 'utilityModel', citedBy: 90, claims: 90 },
      { filing: 20100101, areas: ['y1'], citedBy: 90, claims: 90 },
      { ...plain, times: 2, areas: ['x2', 'y2'], grant: 20150101, citedBy: 90, claims: 90 },
    ]);
    expect((await corePatents(engine)).rows.map(({ area, granted }) => [area, granted])).toEqual([
      ['x1', 35],
      ['x2', 7],
    ]);
    expect((await corePatents(engine, { grantedBy: 2012 })).rows.map(({ granted }) => granted)).toEqual([35, 5]);
  });

  test('whose day of grant is not known come last, and are left out where a last year is asked for', async () => {
    const undated: Planted = { ...plain, grant: 0, times: 3, citedBy: 20, claims: 30, areas: ['x2'] };
    const engine = plantedEngine([...PLANTED, undated]);
    expect((await corePatents(engine)).counts).toEqual([
      { key: ['x2', 2012], count: 5 },
      { key: ['x2', null], count: 3 },
    ]);
    expect((await corePatents(engine, { grantedBy: 2012 })).counts).toEqual([{ key: ['x2', 2012], count: 5 }]);
  });

  test('throws on a weight below 0 and a limit outside 0 to 1', async () => {
    const engine = plantedEngine(PLANTED);
    await expect(corePatents(engine, { weights: { claims: -1 } })).rejects.toThrow('invalid weight of "claims": -1');
    await expect(corePatents(engine, { from: 2 })).rejects.toThrow('invalid limit: 2');
  });

  test('core <= granted; a higher limit never makes more; scaling all weights changes nothing', async () => {
    const candidate = fc.record({
      citedBy: fc.nat({ max: 5 }),
      claims: fc.integer({ min: 1, max: 5 }),
      areas: fc.constantFrom(['x1'], ['x2'], ['y1']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(candidate, { minLength: 30, maxLength: 60 }), async (list) => {
        const engine = plantedEngine(list.map((one) => ({ ...plain, ...one })));
        const { rule, rows, variants, areasAtLeast, areasWithCore, areasAtMost } = await corePatents(engine);
        for (const { granted, core, unknown, least, most } of rows)
          expect(least <= core && core <= most && core + unknown <= granted).toBe(true);
        expect(areasAtLeast <= areasWithCore && areasWithCore <= areasAtMost).toBe(true);
        if (rule === 'grantedInvention') return;
        const of = (name: string) => variants.find(({ variant }) => variant === name)!.core;
        expect(of('lower') >= of('rule') && of('rule') >= of('higher')).toBe(true);
        const scaled = await corePatents(engine, { weights: { citedBy: 3, claims: 3, familySize: 3 } });
        expect(scaled.rows).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});

/** The row of a target on so many areas of an industry. */
async function areasRow(planted: readonly Planted[], goal: number) {
  const targets = loadTargets({
    id: 'test',
    name: '目标',
    source: 'test',
    targets: [{ id: 'areas', industry: 'x', indicator: 'areasWithCorePatents', name: '领域', unit: '个', goal, year: 2016 }],
  });
  return (await scorecard(plantedEngine(planted), { targets })).rows[0]!;
}

test('the scorecard counts key areas with core patents by the same definition, and says so', async () => {
  const row = await areasRow(PLANTED, 2);
  expect(row).toMatchObject({ actual: 1, state: 'behind' });
  expect(row.arithmetic.zh).toContain('2个重点技术领域中有1个拥有核心专利');
  expect(row.arithmetic.en).toContain('stands high among those of its year and industry');
});

test('areas whose granted inventions cannot be judged leave the target open as far as they could decide it', async () => {
  const few = PLANTED.map((one) => ({ ...one, times: 5 }));
  expect((await corePatents(plantedEngine(few))).rows.map(({ core, unknown }) => [core, unknown])).toEqual([
    [0, 10],
    [0, 5],
  ]);
  const row = await areasRow(few, 2);
  expect(row).toMatchObject({ actual: 0, state: 'open' });
  expect(row.arithmetic.zh).toContain('；另有2个领域的已授权发明因可比者过少或数据不全无法评定，未计入。');
  expect((await areasRow(few, 3)).state).toBe('behind');
  const ofAnotherYear: Planted = { ...plain, filing: 20010101, citedBy: 9, claims: 9 };
  expect((await areasRow([...PLANTED, ofAnotherYear], 2)).state).toBe('open');
});
