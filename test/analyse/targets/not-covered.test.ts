import { expect, test } from 'vitest';
import { scorecard } from '../../../src/analyse/targets/scorecard.js';
import { loadTargets } from '../../../src/taxonomy/targets.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';

const TARGETS = loadTargets({
  id: 'test',
  name: { zh: '目标', en: 'Targets' },
  source: 'invented',
  targets: ['annualApplications', 'areasWithCorePatents', 'advantageEnterprises', 'intensiveZones', 'patentsOwned'].map(
    (indicator) => ({
      id: indicator,
      industry: 'light',
      indicator,
      goal: 5,
      year: 2016,
      name: { zh: indicator, en: indicator },
      unit: { zh: '项', en: 'things' },
      source: 'invented',
    }),
  ),
});

const lamp = (filing: number, more: Partial<FakeApplication> = {}): FakeApplication => ({
  filing,
  times: 60,
  areas: ['light/lamp'],
  applicants: ['enterprise:a'],
  district: '甲区',
  city: '甲市',
  ...more,
});

test('data that begin after the target year tell nothing of its end, and no target is missed by them', async () => {
  const rows = await rowsOf([lamp(2021, { grant: 2022 })]);
  expect(rows.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'notComputable'));
  expect(rows[0]!.arithmetic.zh).toBe('数据的申请年份为2021年至2021年，不含2016年。');
  for (const { arithmetic } of rows.slice(1)) {
    expect(arithmetic.zh).toBe('数据的申请年份自2021年起，不含2016年底以前的申请。');
    expect(arithmetic.en).toBe('The filing years of the data begin in 2021: they hold nothing filed by the end of 2016.');
  }
});

test('data that begin before it do, also where the scope asked for begins after it', async () => {
  const early = lamp(2010, { grant: 2012, city: '乙市', district: '乙区' });
  const rows = await rowsOf([early, lamp(2021)], { city: '甲市' });
  expect(rows.map(({ target, state }) => [target, state])).toContainEqual(['advantageEnterprises', 'behind']);
  expect((await rowsOf([early, lamp(2021)]))[2]).toMatchObject({ actual: 1, state: 'behind' });
});

test('a scope without applications is none to judge', async () => {
  const rows = await rowsOf([lamp(2010, { grant: 2012 })], { city: '丙市' });
  for (const { state, arithmetic } of rows) {
    expect(state).toBe('notComputable');
    expect(arithmetic.zh).toBe('所统计的范围内没有专利申请。');
  }
});

test('where no grant is on record, no patent is missing; where there is one, 0 is a number', async () => {
  const grantRows = ({ target }: { readonly target: string }) => ['areasWithCorePatents', 'patentsOwned'].includes(target);
  const without = (await rowsOf([lamp(2010)])).filter(grantRows);
  for (const row of without)
    expect(row).toMatchObject({ actual: null, state: 'notComputable', arithmetic: { zh: '数据中没有任何授权记录。' } });
  const elsewhere = lamp(2010, { grant: 2012, areas: ['water/pump'] });
  const rows = (await rowsOf([lamp(2010), elsewhere])).filter(grantRows);
  for (const row of rows) expect(row).toMatchObject({ actual: 0, state: 'behind' });
});

test('before the end of the target year grants may still come', async () => {
  const { rows } = await scorecard(fakeEngine([lamp(2010)], { asOf: '2014-12-31' }), { targets: TARGETS });
  expect(rows[1]).toMatchObject({ actual: 0, state: 'open' });
});

async function rowsOf(applications: readonly FakeApplication[], where: { readonly city?: string } = {}) {
  return (await scorecard(fakeEngine(applications, { asOf: '2023-12-31' }), { targets: TARGETS, where })).rows;
}
